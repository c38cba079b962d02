/**
 * Records as the browser carries them: one text a field, cells separated by `|`, in the order of the records given. What the browser can
 * say again from a neighbour is not sent: the beginning that an id shares with the one before it, a cell that repeats, the region that the id
 * ends in, the part that a superseded id shares. What comes with the source (its id, dates, boundary, edition) goes together in a few dozen
 * kinds, and a record names its kind. src/factors/packed.ts is the way back; a test goes there and returns with every record.
 */
import { sinceOf, withdrawnSince } from './history.mjs';
import { packed } from './typescript.mjs';

/** @typedef {import('./schema.mjs').FactorRecord} FactorRecord */

/** @param {FactorRecord} record @param {import('./schema.mjs').Uncertainty} uncertainty */
function percentOf(record, uncertainty) {
  const stated = record.uncertainty;
  return 'percent' in stated ? { percent: stated.percent, basis: 'published' } : { percent: uncertainty.classes[stated.class]?.percent, basis: 'assumed' };
}

/** A digit of base 36 for the length shared with the id before, then the rest. @param {readonly string[]} ids */
function packedIds(ids) {
  return packed(ids.map((id, index) => {
    const before = ids[index - 1] ?? '';
    let shared = 0;
    while (shared < 35 && shared < id.length && id[shared] === before[shared]) shared += 1;
    return shared.toString(36) + id.slice(shared);
  }));
}

/** A cell that stands `n` times running is written once, as "cell*n". @param {readonly string[]} cells */
function packedRuns(cells) {
  /** @type {{ cell: string, times: number }[]} */
  const runs = [];
  for (const cell of cells) {
    const last = runs.at(-1);
    if (last?.cell === cell) last.times += 1;
    else runs.push({ cell, times: 1 });
  }
  const odd = cells.find((cell) => cell.includes('*'));
  if (odd !== undefined) throw new Error(`"${odd}" holds the mark of a run`);
  return packed(runs.map(({ cell, times }) => (times === 1 ? cell : `${cell}*${times}`)));
}

/** Nothing where the last segment of two letters says it. @param {FactorRecord} record */
function regionCell({ id, region }) {
  return id.split('.').filter((segment) => /^[a-z]{2}$/.test(segment)).at(-1)?.toUpperCase() === region ? '' : region;
}

/** ".2024" where but the last segment differs. @param {FactorRecord} record */
function supersededCell({ id, supersedes = '' }) {
  const stem = id.slice(0, id.lastIndexOf('.'));
  return supersedes.startsWith(`${stem}.`) && supersedes.lastIndexOf('.') === stem.length ? supersedes.slice(stem.length) : supersedes;
}

/** Stand in a label for the country's name, which the browser knows in its reader's language, and for the year that the id ends in. */
const [COUNTRY, YEAR] = ['§', '~'];

/**
 * Labels in the order of the records: "Électricité du réseau, § (~)" is sent once for two hundred countries.
 * @param {readonly FactorRecord[]} records @param {'fr' | 'en' | 'de'} language
 */
export function packedLabels(records, language) {
  const countries = new Intl.DisplayNames([language], { type: 'region' });
  return packedRuns(records.map(({ id, region, labels: { [language]: label } }) => {
    if (label.includes(COUNTRY) || label.includes(YEAR)) throw new Error(`"${label}" holds a mark that stands for something else`);
    const country = /^[A-Z]{2}$/.test(region) ? countries.of(region) : undefined;
    const [year = ''] = /\d{4}$/.exec(id) ?? [];
    const withCountry = country === undefined ? label : label.replace(country, COUNTRY);
    return year === '' ? withCountry : withCountry.replace(year, YEAR);
  }));
}

const OWN = /** @type {const} */ (['value', 'per', 'percent', 'region', 'supersedes']);
const SHARED = /** @type {const} */ (['basis', 'source', 'boundary', 'measured', 'published', 'deprecated', 'since']);

/** @param {import('./edition.mjs').Edition} edition @param {readonly FactorRecord[]} records of it @returns {Record<string, string>} */
export function packedRecords(edition, records) {
  const since = sinceOf(edition);
  const withdrawn = withdrawnSince(edition);
  const rows = records.map((record) => ({
    value: record.value, per: record.per, ...percentOf(record, edition.uncertainty), source: record.source.id, region: regionCell(record),
    boundary: record.boundary, measured: record.period.measured, published: record.period.published, supersedes: supersededCell(record),
    deprecated: record.deprecated === undefined ? undefined : withdrawn(record.id), since: since(record.id) || undefined,
  }));
  const kindOf = (/** @type {(typeof rows)[number]} */ row) => SHARED.map((field) => row[field] ?? '').join('|');
  const kinds = new Map(rows.map((row) => [kindOf(row), row]));
  const places = new Map([...kinds.keys()].map((kind, place) => [kind, place.toString(36)]));
  /** @param {readonly (keyof (typeof rows)[number])[]} fields @param {typeof rows} from */
  const columns = (fields, from) => Object.fromEntries(fields.map((field) => [field, packedRuns(from.map((row) => String(row[field] ?? '')))]));
  return {
    id: packedIds(records.map(({ id }) => id)), ...columns(OWN, rows),
    kind: packedRuns(rows.map((row) => places.get(kindOf(row)) ?? '')), ...columns(SHARED, [...kinds.values()]),
  };
}
