/**
 * Recomputes a record from the flat file of the United Kingdom: every quoted row, its unit, their sum, the phases (a phase is the rows of
 * its kind; contrails are the row with radiative forcing minus the row without), the gases, and the country of a hotel.
 */
import { countryNamed } from './country.mjs';
import { differing, differingParts } from './difference.mjs';
import { added, plain, subtracted } from './figure.mjs';

/** @typedef {import('./table.mjs').Row} Row */

const UNITS = /** @type {Readonly<Record<string, string>>} */ ({
  'km': 'vehicle.km', 'passenger.km': 'passenger.km', 'tonne.km': 't.km', 'litres': 'L', 'cubic metres': 'm3', 'kWh': 'kWh', 'kWh (Net CV)': 'kWh.net',
  'kWh (Gross CV)': 'kWh.gross', 'kg': 'kg', 'tonnes': 't', 'Room per night': 'room.night', 'per FTE Working Hour': 'person.hour',
});
const GASES = /** @type {const} */ ({ co2f: '_2', ch4f: '_3', n2o: '_4' });
const YEAR = '2025';

/** What a row may be in our phases; the first that fits. @type {readonly (readonly [RegExp, readonly string[]])[]} */
const PHASES = [
  [/^WTT-/, ['upstream']], [/^Transmission and distribution|T&D/, ['losses']], [/^UK electricity/, ['electricity']], [/^Business travel- land/, ['combustion', 'use']],
  [/./, ['combustion']],
];

/** A blank is zero, which no quoted figure is. @param {Row | undefined} row */
const figure = (row) => plain(row?.[`GHG Conversion Factor ${YEAR}`] || '0');

/** The same flight without radiative forcing. @param {Row} row @param {readonly Row[]} rows */
function withoutForcing(row, rows) {
  const same = ['Scope', 'Level 1', 'Level 2', 'Level 3', 'Level 4', 'UOM', 'GHG/Unit'];
  return rows.find((other) => other['Column Text'] === 'Without RF' && same.every((column) => other[column] === row[column]));
}

/** @param {readonly Row[]} quoted @param {readonly Row[]} rows @param {Readonly<Record<string, string>>} ours */
function phasesOf(quoted, rows, ours) {
  const sums = /** @type {Record<string, string>} */ ({});
  const put = (/** @type {string} */ phase, /** @type {string} */ amount) => { sums[phase] = added([sums[phase] ?? '0', amount]); };
  for (const row of quoted) {
    const [, names = []] = PHASES.find(([kind]) => kind.test(row['Level 1'] ?? '')) ?? [];
    const phase = names.find((name) => name in ours) ?? names[0] ?? '';
    const without = row['Column Text'] === 'With RF' && phase === 'combustion' ? withoutForcing(row, rows) : undefined;
    put(phase, figure(without ?? row));
    if (without !== undefined) put('contrails', subtracted(figure(row), figure(without)));
  }
  return sums;
}

/** @param {readonly Row[]} quoted @param {ReadonlyMap<string, Row>} byId */
function gasesOf(quoted, byId) {
  return Object.fromEntries(Object.entries(GASES).map(([gas, suffix]) => (
    [gas, added(quoted.map((row) => byId.get((row.ID ?? '').replace(/_1$/, suffix))).filter((row) => row !== undefined).map(figure))])));
}

/** A hotel's row names its country; every other row is British. @param {Row} row */
const regionOf = (row) => (row['Level 2'] === 'Hotel stay' ? countryNamed(row['Level 3'] ?? '') ?? row['Level 3'] ?? '' : 'GB');

/** The words after the quotation may name a row too: "without radiative forcing, row 21_…, 0.13552". @param {string} words @param {ReadonlyMap<string, Row>} byId */
function mentioned(words, byId) {
  return [...words.matchAll(/row ([\d_]+), ([\d.]+)/g)].filter(([, id = '', printed = '']) => figure(byId.get(id)) !== plain(printed))
    .map(([ours, id = '']) => ({ field: 'source.locator', ours, theirs: figure(byId.get(id)) }));
}

/**
 * @param {import('./table.mjs').CheckedRecord} record @param {readonly Row[]} rows @param {ReadonlyMap<string, Row>} byId the same rows by ID
 * @returns {import('./difference.mjs').Recomputed | undefined} undefined: the table lacks a row that is quoted
 */
export function recomputedFromDesnz(record, rows, byId) {
  const [quotation = '', words = ''] = record.source.locator.split('; ');
  const parts = [...quotation.matchAll(/row ([\d_]+): ([\d.]+) kg CO2e\/([^+]+?)(?= \+ |$)/g)];
  const quoted = parts.map(([, id = '']) => byId.get(id));
  const found = quoted.filter((row) => row !== undefined);
  const [first] = found;
  if (first === undefined || found.length < quoted.length) return undefined;
  const stated = /** @type {(readonly [string, string, string])[]} */ ([
    ...parts.map(([, id = '', printed = ''], index) => [`source.locator ${id}`, plain(printed), figure(found[index])]),
    ...parts.map(([, id = '', , unit = ''], index) => [`source.locator ${id}`, unit, found[index]?.UOM ?? '']),
    ['value', plain(record.value), added(found.map(figure))], ['per', record.per, UNITS[first.UOM ?? ''] ?? first.UOM ?? ''], ['region', record.region, regionOf(first)],
    ['period.published', record.period.published, YEAR], ['uncertainty', record.uncertainty.percent ?? 'a class, assumed', 'a class, assumed'],
    ...found.map((row) => ['GHG/Unit', row['GHG/Unit'] ?? '', 'kg CO2e']),
  ]);
  return {
    rows: parts.map(([, id = '']) => id),
    differences: [
      ...differing(stated), ...mentioned(words, byId),
      ...differingParts('phases', record.phases, phasesOf(found, rows, record.phases ?? {})), ...differingParts('gases', record.gases, gasesOf(found, byId)),
    ],
    notes: [],
  };
}
