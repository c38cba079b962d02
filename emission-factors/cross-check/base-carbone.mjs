/**
 * Recomputes a record from ADEME's own table: by the number of its element, the name, total, unit, place, date, percentage, phases and
 * gases. Several lines of the table may be one phase of ours (two transports); their sum is taken, exactly.
 */
import { countryNamed } from './country.mjs';
import { differing, differingParts } from './difference.mjs';
import { added, plain } from './figure.mjs';

/** @typedef {import('./table.mjs').Row} Row */

const UNITS = /** @type {Readonly<Record<string, string>>} */ ({
  'km': 'vehicle.km', 'passager.km': 'passenger.km', 't.km': 't.km', 'litre': 'L', 'm3': 'm3', 'kwh': 'kWh', 'kwh pci': 'kWh.net', 'kwh pcs': 'kWh.gross',
  'tonne.km': 't.km', 'kgh2': 'kg', 'kg': 'kg', 'tonne': 't', 'tonne de dechets': 't', 'unite': 'item', 'appareil': 'item', 'repas': 'meal', 'keuro (2023) ht': 'kEUR', 'keuro': 'kEUR', 'euro depense': 'EUR',
  '': 'kg', // a potential of warming: kilograms of the gas on both sides
});

/** Kind of line, words of its name, our phase: the first that fits. @type {readonly (readonly [RegExp, RegExp, string])[]} */
const PHASES = [
  [/^Amont$/, /Fabrication du véhicule/, 'manufacture'], [/^Combustion$/, /Utilisation du véhicule/, 'use'],
  [/^Amont$/, /^/, 'upstream'], [/^Combustion$/, /^/, 'combustion'], [/^Fabrication$/, /^/, 'manufacture'], [/^Combustion à la centrale$/, /^/, 'electricity'],
  [/^Transport et distribution$/, /^/, 'losses'], [/^Intrants$/, /^/, 'materials'], [/^Transport$/, /^/, 'transport'], [/^Energie$/, /Mise en forme|Thermique et [ée]lectrique/, 'manufacture'],
  [/^Energie$/, /Assemblage/, 'assembly'], [/^Energie$/, /à la centrale/, 'electricity'], [/^Energie$/, /^/, 'use'],
  [/^Emissions fugitives$/, /Train[ée]+es/, 'contrails'], [/^Emissions fugitives$/, /frigo|climatisation/i, 'refrigerants'], [/^Emissions fugitives$/, /^/, 'treatment'],
  [/^Fin de vie$/, /^/, 'end-of-life'], [/^Utilisation$/, /^/, 'use'],
];

const GASES = /** @type {const} */ ({ co2f: ['CO2f'], ch4f: ['CH4f'], ch4b: ['CH4b'], n2o: ['N2O'], other: ['Autres GES', 'Valeur gaz supplémentaire 1'], co2b: ['CO2b'] });

const TOTAL = 'Total poste non décomposé';

/** @param {readonly Row[]} rows @returns {ReadonlyMap<string, readonly Row[]>} the element first, its parts after it */
export function elementsOf(rows) {
  /** @type {Map<string, Row[]>} */
  const elements = new Map();
  for (const row of rows) {
    const id = row["Identifiant de l'élément"] ?? '';
    elements.set(id, [...(elements.get(id) ?? []), row]);
  }
  return new Map([...elements].map(([id, all]) => [id, all.sort((a, b) => Number(isPart(a)) - Number(isPart(b)))]));
}

/** @param {Row} row */
const isPart = (row) => row['Type Ligne'] === 'Poste';
/** @param {string} text */
const folded = (text) => text.normalize('NFKD').replace(/\p{Mn}/gu, '').toLowerCase();
/** @param {string | undefined} text */
const figure = (text) => plain(text === undefined || text === '' ? '0' : text);

/** @param {Row} element @returns {string} */
function regionOf(element) {
  const place = element['Localisation géographique'] ?? '';
  const within = element['Sous-localisation géographique français'] ?? '';
  if (place.startsWith('Autre pays') || place === 'Outre-mer') return countryNamed(within) ?? within;
  return { 'France continentale': 'FR', 'Monde': 'WORLD', 'Europe': 'EU' }[place] ?? countryNamed(place) ?? place;
}

/** @param {readonly Row[]} parts @returns {Record<string, string>} phase → sum, phases of nothing left out */
function phasesOf(parts) {
  const sums = /** @type {Record<string, string>} */ ({});
  for (const part of parts) {
    const [, , phase = `no phase is known for "${part['Type poste']}"`] = PHASES.find(([kind, name]) => kind.test(part['Type poste'] ?? '') && name.test(part['Nom poste français'] ?? '')) ?? [];
    sums[phase] = added([sums[phase] ?? '0', figure(part[TOTAL])]);
  }
  return Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum !== '0'));
}

/** @param {Row} element */
function gasesOf(element) {
  return Object.fromEntries(Object.entries(GASES).map(([gas, columns]) => [gas, added(columns.map((column) => figure(element[column])))]).filter(([, sum]) => sum !== '0'));
}

/** Every word that the locator puts in brackets after the number is in the element's name. @param {string} locator @param {Row} element */
function isNamed(locator, element) {
  const letters = (/** @type {string} */ text) => folded(text).replace(/[^a-z0-9<>]/g, '');
  const name = letters([element['Nom base français'], element['Nom attribut français'], element['Nom frontière français']].join(''));
  const quoted = /^element \d+ \((.*)\): [\d.]+ kgCO2e/.exec(locator)?.[1] ?? '';
  return quoted.split('|').every((part) => name.includes(letters(part)));
}

/**
 * @param {import('./table.mjs').CheckedRecord} record @param {ReadonlyMap<string, readonly Row[]>} elements
 * @returns {import('./difference.mjs').Recomputed | undefined} undefined: the table has no such element
 */
export function recomputedFromBaseCarbone(record, elements) {
  const number = /^element (\d+)/.exec(record.source.locator)?.[1] ?? '';
  const [element, ...parts] = elements.get(number) ?? [];
  if (element === undefined) return undefined;
  const unit = folded(element['Unité français'] ?? '').replace(/^kgco2e\//, '');
  const percent = figure(element.Incertitude);
  const stated = /** @type {readonly (readonly [string, string, string])[]} */ ([
    ['value', plain(record.value), figure(element[TOTAL])], ['per', record.per, UNITS[unit] ?? unit], ['region', record.region, regionOf(element)],
    ['period.published', record.period.published, element['Date de modification'] ?? ''],
    ['uncertainty', record.uncertainty.percent ?? 'a class, assumed', percent === '0' ? 'a class, assumed' : percent],
    ['source.locator', record.source.locator, isNamed(record.source.locator, element) ? record.source.locator
      : [element['Nom base français'], element['Nom attribut français'], element['Nom frontière français']].filter(Boolean).join(' | ')],
  ]);
  const phases = phasesOf(parts);
  const { co2b: stored = '0', ...counted } = gasesOf(element);
  const isStored = stored.startsWith('-');
  const gases = isStored || stored === '0' ? counted : { ...counted, co2b: stored };
  const isByGas = element.Structure?.includes('par gaz') ?? false;
  const leavesOut = [...(record.phases === undefined && Object.keys(phases).length > 0 ? ['phases'] : []), ...(record.gases === undefined && isByGas ? ['gases'] : [])];
  return {
    rows: [number],
    differences: [...differing(stated), ...differingParts('phases', record.phases, phases), ...differingParts('gases', record.gases, gases)],
    notes: [...leavesOut.map((what) => `the table has ${what}, the record leaves them out`),
      ...(isStored && record.gases !== undefined ? ['the table has biogenic carbon stored, below zero, which no record carries'] : [])],
  };
}
