/**
 * What holds throughout the official tables: the gases make the total, the phases make the total, a flight without contrails is under the
 * same flight with them, and a tonne of freight by air is ten passengers. A line that breaks it is an error of the source.
 */
import { hidden } from './figure.mjs';

/** @typedef {import('./table.mjs').Row} Row */
/** @typedef {{ claim: string, source: string, checked: number, failures: { row: string, sentence: string }[] }} Property */

const TOTAL = 'Total poste non décomposé';
const FIGURE = 'GHG Conversion Factor 2025';

/** @param {string} claim @param {string} source @param {readonly { row: string, holds: boolean, sentence: string }[]} cases @returns {Property} */
function property(claim, source, cases) {
  return { claim, source, checked: cases.length, failures: cases.filter(({ holds }) => !holds) };
}

/** @param {Row} row @param {string} column */
const number = (row, column) => Number(row[column] || '0');

/** @param {readonly Row[]} rows */
export function propertiesOfDesnz(rows) {
  const byId = new Map(rows.map((row) => [row.ID ?? '', row]));
  const cases = rows.filter((row) => row.ID?.endsWith('_1') && row['GHG/Unit'] === 'kg CO2e').flatMap((row) => {
    const gases = ['_2', '_3', '_4'].map((suffix) => byId.get((row.ID ?? '').replace(/_1$/, suffix))).filter((gas) => gas !== undefined && gas[FIGURE] !== '');
    if (gases.length < 3 || row[FIGURE] === '') return [];
    const sum = gases.reduce((total, gas) => total + number(/** @type {Row} */ (gas), FIGURE), 0);
    const slack = hidden([row[FIGURE] ?? '', ...gases.map((gas) => gas?.[FIGURE] ?? '')]);
    return [{ row: row.ID ?? '', holds: Math.abs(sum - number(row, FIGURE)) <= slack + 1e-12, sentence: `the gases make ${sum}, the total is ${row[FIGURE]}` }];
  });
  return [property('CO2 + CH4 + N2O = total', 'desnz-2025', cases)];
}

/** @param {ReadonlyMap<string, readonly Row[]>} elements */
export function propertiesOfBaseCarbone(elements) {
  const flights = [...elements.values()].map(([element]) => /** @type {Row} */ (element)).filter((row) => / trainées$/.test(row['Nom frontière français'] ?? ''));
  return [property('phases = total, within 2 %', 'base-carbone-23-6', phaseCases(elements)), property('without contrails < with contrails', 'base-carbone-23-6', contrailCases(flights)),
    property('t.km = 10 × passenger.km, within 1 %', 'base-carbone-23-6', freightCases(flights))];
}

/** @param {ReadonlyMap<string, readonly Row[]>} elements */
function phaseCases(elements) {
  return [...elements].filter(([, [, ...parts]]) => parts.length > 0).map(([row, [element, ...parts]]) => {
    const total = number(/** @type {Row} */ (element), TOTAL);
    const sum = parts.reduce((all, part) => all + number(part, TOTAL), 0);
    return { row, holds: Math.abs(sum - total) <= 0.02 * Math.abs(total) + 1e-9, sentence: `the phases make ${sum}, the total is ${total}` };
  });
}

/** @param {Row} row */
const flightName = (row) => [row['Nom base français'], row['Nom attribut français']].join(' ').replace(/\s/g, '');
const isWith = (/** @type {Row} */ row) => row['Nom frontière français'] === 'AVEC trainées';

/** @param {readonly Row[]} flights */
function contrailCases(flights) {
  return flights.filter((row) => !isWith(row)).flatMap((row) => {
    const same = flights.find((other) => isWith(other) && flightName(other) === flightName(row) && other['Unité français'] === row['Unité français'] && other['Code de la catégorie'] === row['Code de la catégorie']);
    return same === undefined ? [] : [{ row: idOf(row), holds: number(row, TOTAL) < number(same, TOTAL), sentence: `${row[TOTAL]} without contrails, ${same[TOTAL]} with them (${idOf(same)})` }];
  });
}

/** @param {readonly Row[]} flights */
function freightCases(flights) {
  return flights.filter((row) => row['Unité français'] === 'kgCO2e/t.km').flatMap((row) => {
    const same = flights.find((other) => other['Unité français'] === 'kgCO2e/passager.km' && flightName(other) === flightName(row) && isWith(other) === isWith(row));
    if (same === undefined) return [];
    const expected = 10 * number(same, TOTAL);
    return [{ row: idOf(row), holds: Math.abs(number(row, TOTAL) - expected) <= 0.01 * expected, sentence: `${row[TOTAL]} per t.km, ${same[TOTAL]} per passenger.km (${idOf(same)})` }];
  });
}

/** @param {Row} row */
const idOf = (row) => row["Identifiant de l'élément"] ?? '';
