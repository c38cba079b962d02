/**
 * `node emission-factors/cross-check.mjs` (also: npm run factors:cross-check) recomputes every record from the official tables, where they
 * are beside the repository (../shared/reference/raw, or the folder that SHOOTPRINT_TABLES names), and exits 1 if one differs.
 * Independent on purpose: it shares no code with the lint or the build, needs no package, and reads the JSON alone.
 * `--all` prints every record, and not only what differs or cannot be checked.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { elementsOf, recomputedFromBaseCarbone } from './cross-check/base-carbone.mjs';
import { recomputedFromDesnz } from './cross-check/desnz.mjs';
import { againstCollected, collectedIn } from './cross-check/collected.mjs';
import { knownErrors, misuses } from './cross-check/known-errors.mjs';
import { propertiesOfBaseCarbone, propertiesOfDesnz } from './cross-check/properties.mjs';
import { reportOf } from './cross-check/report.mjs';
import { readRecords, readTable } from './cross-check/table.mjs';

/**
 * @typedef {import('./cross-check/table.mjs').CheckedRecord} CheckedRecord
 * @typedef {{ id: string, file: string, source: string, state: 'equal' | 'differing' | 'unchecked', reason?: string,
 *   differences: import('./cross-check/difference.mjs').Difference[], notes: string[] }} Outcome
 * @typedef {{ file: string, recompute: (record: CheckedRecord) => import('./cross-check/difference.mjs').Recomputed | undefined,
 *   properties: readonly import('./cross-check/properties.mjs').Property[], absent: (record: CheckedRecord) => string | undefined }} OfficialTable
 */

/** @type {Readonly<Record<string, (path: string) => Omit<OfficialTable, 'file'>>>} */
const READERS = {
  'base-carbone-23-6': (path) => {
    const elements = elementsOf(readTable(path));
    return { recompute: (record) => recomputedFromBaseCarbone(record, elements), properties: propertiesOfBaseCarbone(elements),
      absent: ({ file, source }) => (file === 'catering.json' ? 'food and farming rows are left out of the raw copy'
        : source.locator.includes('PRG à 100 ans') ? 'potentials of the fourth assessment report are archived, and the raw copy holds valid rows only' : undefined) };
  },
  'desnz-2025': (path) => {
    const rows = readTable(path);
    const byId = new Map(rows.map((row) => [row.ID ?? '', row]));
    return { recompute: (record) => recomputedFromDesnz(record, rows, byId), properties: propertiesOfDesnz(rows), absent: () => undefined };
  },
};
const FILES = /** @type {Readonly<Record<string, string>>} */ ({ 'base-carbone-23-6': 'base_carbone_v23_6_valid_nonfood.csv', 'desnz-2025': 'desnz_2025_flat.csv' });

/** Why a source cannot be checked; the beginning of its id. */
const UNCHECKED = /** @type {Readonly<Record<string, string>>} */ ({
  'desnz-': 'the raw tables hold the British factors of 2025 only', 'base-carbone-': 'the raw tables hold Base Carbone V23.6 only', 'ember-': 'Ember’s file is not among the raw tables',
  'nos-gestes-climat-': 'a model, not an official table', 'epa-': 'nothing reads the EPA hub yet: no record used it when this was written',
});

/** @param {string} source */
function reasonFor(source) {
  return Object.entries(UNCHECKED).find(([beginning]) => source.startsWith(beginning))?.[1] ?? 'no official table of this source is beside the repository';
}

/** @param {string} folder of tables @returns {ReadonlyMap<string, OfficialTable>} those that are there, by source */
function tablesIn(folder) {
  return new Map(Object.entries(FILES).filter(([, file]) => existsSync(join(folder, file))).map(([source, file]) => (
    [source, { file, .../** @type {(path: string) => Omit<OfficialTable, 'file'>} */ (READERS[source])(join(folder, file)) }])));
}

/** @param {CheckedRecord} record @param {ReadonlyMap<string, OfficialTable>} tables @param {ReadonlySet<string>} superseded @param {import('./cross-check/collected.mjs').Collected} collected @returns {Outcome} */
function outcomeOf(record, tables, superseded, collected) {
  const { id, file } = record;
  const source = record.source.id;
  const table = tables.get(source);
  const base = { id, file, source, differences: [], notes: [] };
  const again = againstCollected(record, collected);
  const fallback = again === undefined ? undefined : /** @type {Outcome} */ ({ ...base, differences: again, notes: ['no official table: held against the collected one'], state: again.length === 0 ? 'equal' : 'differing' });
  if (table === undefined) return fallback ?? { ...base, state: 'unchecked', reason: source in FILES ? `${FILES[source]} is not there` : reasonFor(source) };
  const recomputed = table.recompute(record);
  if (recomputed === undefined) {
    if (fallback !== undefined) return fallback;
    const reason = collected.factors.length > 0 && !superseded.has(id) ? undefined : table.absent(record) ?? (superseded.has(id) ? 'superseded here, and no valid row there any more' : undefined);
    return reason === undefined ? { ...base, state: 'differing', differences: [{ field: 'source.locator', ours: record.source.locator, theirs: 'no such row' }] } : { ...base, state: 'unchecked', reason };
  }
  const differences = [...recomputed.differences, ...misuses(record, recomputed.rows)];
  return { ...base, differences, notes: recomputed.notes, state: differences.length === 0 ? 'equal' : 'differing' };
}

/** @param {string} records a folder of emission factors @param {string} tables a folder of official tables */
export function crossCheck(records, tables) {
  const official = tablesIn(tables);
  const all = readRecords(records);
  const superseded = new Set(all.map(({ supersedes }) => supersedes));
  const collected = collectedIn(join(tables, '..'));
  return { outcomes: all.map((record) => outcomeOf(record, official, superseded, collected)), properties: [...official.values()].flatMap(({ properties }) => properties), knownErrors };
}

function main() {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const tables = resolve(process.env.SHOOTPRINT_TABLES ?? join(here, '..', '..', 'shared', 'reference', 'raw'));
  if (!Object.values(FILES).some((file) => existsSync(join(tables, file)))) {
    console.log(`skipped: no official table in ${tables} (SHOOTPRINT_TABLES names another folder)`);
    return;
  }
  const { lines, failed } = reportOf(crossCheck(here, tables), process.argv.includes('--all'));
  console.log(lines.join('\n'));
  if (failed) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
