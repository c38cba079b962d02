/**
 * What the official tables beside the repository do not hold, read again from the tables that were collected from the same sources: food and
 * archived rows of Base Carbone by the number of the element, Ember by the three letters of the country, Nos Gestes Climat by its rule.
 * They say less than an official table: the figure and, where there is one, the percentage.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { differing } from './difference.mjs';
import { plain } from './figure.mjs';
import { readTable } from './table.mjs';

/** @typedef {import('./table.mjs').Row} Row */
/** @typedef {import('./table.mjs').CheckedRecord} CheckedRecord */
/** @typedef {{ factors: readonly Row[], grid: ReadonlyMap<string, Row> }} Collected */

/** @param {string} folder the one above the official tables @returns {Collected} */
export function collectedIn(folder) {
  const read = (/** @type {string} */ file) => (existsSync(join(folder, file)) ? readTable(join(folder, file)) : []);
  return {
    factors: read('factors_extended.csv'),
    grid: new Map(read('grid.csv').filter((row) => row.source?.startsWith('Ember')).map((row) => [row.iso3 || row.area || '', row])),
  };
}

/** @param {CheckedRecord} record @param {Collected} collected @returns {Row | undefined} the row that the record's locator names */
function rowOf({ source: { id, locator } }, { factors }) {
  const element = /^element (\d+)/.exec(locator)?.[1];
  const rule = /^(?:note of the )?rule "([^"]+)"/.exec(locator)?.[1];
  const figure = /: ([\d.]+) kgCO2e/.exec(locator)?.[1];
  if (id.startsWith('base-carbone-')) return factors.find((row) => row.source_id === element && row.source_name?.includes('Base Carbone'));
  const rows = factors.filter((row) => row.source_name?.startsWith('Nos Gestes Climat') && row.source_id?.replace(/ \(note\)$/, '') === rule);
  // One note names several figures: the one that the locator repeats, if it is among them.
  return rows.find((row) => figure !== undefined && plain(row.value_kgco2e ?? '') === plain(figure)) ?? rows[0];
}

/** Thousandths, by moving the point. @param {string} text grams */
function kilograms(text) {
  return plain(`${text}e-3`);
}

/** @param {CheckedRecord} record @param {Collected} collected @returns {import('./difference.mjs').Difference[] | undefined} undefined where no row is there */
export function againstCollected(record, collected) {
  const { value, uncertainty, source } = record;
  if (source.id.startsWith('ember-')) {
    const row = collected.grid.get(/^([A-Z]{3}|[A-Z]+),/.exec(source.locator)?.[1] ?? '');
    return row === undefined ? undefined : differing([['value', plain(value), kilograms(row.gco2e_per_kwh ?? '')], ...(row.iso2 ? [/** @type {const} */ (['region', record.region, row.iso2])] : [])]);
  }
  const row = rowOf(record, collected);
  if (row === undefined) return undefined;
  const percent = row.uncertainty_pct === undefined || row.uncertainty_pct === '' ? undefined : plain(row.uncertainty_pct);
  return differing([['value', plain(value), plain(row.value_kgco2e ?? '')], ...(percent === undefined || !('percent' in uncertainty) ? [] : [/** @type {const} */ (['uncertainty', plain(uncertainty.percent), percent])])]);
}
