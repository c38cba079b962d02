/**
 * Reads the folder into one object that every rule receives, and knows the canonical form of a file and of a hash.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLeftOpen, leftOpen, misshapen, unreadable } from './misshapen.mjs';
import * as schema from './schema.mjs';

/** The files of records, by trade. */
export const recordFiles = /** @type {const} */ ([
  'energy.json', 'electricity-grid.json', 'travel.json', 'freight.json', 'lodging.json', 'catering.json',
  'materials.json', 'costume.json', 'equipment.json', 'digital.json', 'services.json', 'waste.json', 'gases.json',
]);

/**
 * @typedef {{ file: string, record: string, rule: string, message: string, remedy: string, level: 'error' | 'warning' }} Finding
 * @typedef {{ file: string, record: import('./schema.mjs').FactorRecord }} Placed a record and where it stands
 * @typedef {{ records: readonly Placed[], texts: Readonly<Record<string, string>>, sources: import('./schema.mjs').Sources,
 *   uncertainty: import('./schema.mjs').Uncertainty, assumptions: import('./schema.mjs').Assumptions,
 *   editions: import('./schema.mjs').Editions, today: string }} Edition `today` is ISO, given by the caller
 * @typedef {{ name: string, description: string, check: (edition: Edition) => Finding[] }} Rule
 */

const tables = /** @type {const} */ ({
  'sources.json': schema.sourcesSchema,
  'uncertainty.json': schema.uncertaintySchema,
  'assumptions.json': schema.assumptionsSchema,
  'editions.json': schema.editionsSchema,
});

/**
 * @param {string} folder @param {string} today ISO date
 * @returns {{ findings: Finding[], edition?: Edition, draft?: Edition }} no edition when a file has not the right shape; still a draft, when
 * nothing is wrong but what a new record leaves to fill in
 */
export function readEdition(folder, today) {
  /** @type {Finding[]} */
  const findings = [];
  /** @type {Placed[]} */
  const records = [];
  /** @type {Record<string, string>} */
  const texts = {};
  /** @type {Record<string, any>} */
  const read = {};
  const all = [...recordFiles.map((file) => /** @type {const} */ ([file, schema.recordsSchema])), ...Object.entries(tables)];
  for (const [file, shape] of all) {
    const path = join(folder, file);
    if (!existsSync(path)) { findings.push(unreadable(file, 'the file is missing')); continue; }
    texts[file] = readFileSync(path, 'utf8');
    let json;
    try { json = JSON.parse(texts[file]); } catch (error) { findings.push(unreadable(file, String(error))); continue; }
    const result = shape.safeParse(json);
    if (!result.success) {
      const wrong = result.error.issues.flatMap((issue) => misshapen(file, json, issue));
      findings.push(...wrong);
      if (wrong.length > 0) continue;
    }
    read[file] = json;
    if (shape === schema.recordsSchema) for (const record of json) records.push({ file, record });
  }
  findings.push(...records.flatMap(leftOpen));
  const draft = { records, texts, sources: read['sources.json'], uncertainty: read['uncertainty.json'], assumptions: read['assumptions.json'], editions: read['editions.json'], today };
  if (findings.length === 0) return { findings, edition: draft, draft };
  return findings.every(isLeftOpen) ? { findings, draft } : { findings };
}

/** Keys sorted, no space: the same content has the same text. @param {unknown} value @returns {string} */
export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`;
}

/** @param {unknown} value @returns {string} first 12 hex digits of the SHA-256 of the canonical form */
export function hashOf(value) {
  return createHash('sha256').update(canonical(value)).digest('hex').slice(0, 12);
}

/** @param {Edition} edition */
export function editionHash({ records, sources, uncertainty, assumptions }) {
  const byId = records.map(({ record }) => record).sort((a, b) => (a.id < b.id ? -1 : 1));
  return hashOf({ records: byId, sources, uncertainty, assumptions });
}

const recordKeys = Object.keys(schema.recordSchema.shape);

/** The text a file of records must have: sorted by id, keys in the order of the schema, one field a line. @param {readonly object[]} records */
export function recordText(records) {
  const lines = [...records].sort((a, b) => (/** @type {any} */ (a).id < /** @type {any} */ (b).id ? -1 : 1)).map((record) => {
    const fields = recordKeys.filter((key) => key in record)
      .map((key) => `    ${JSON.stringify(key)}: ${fieldText(key, /** @type {any} */ (record)[key])}`);
    return `  {\n${fields.join(',\n')}\n  }`;
  });
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}

/** @param {string} key @param {any} value */
function fieldText(key, value) {
  if (typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
  const members = Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}: ${JSON.stringify(item)}`);
  const isLong = key === 'note' || key === 'labels' && members.join(', ').length > 100;
  return isLong ? `{\n      ${members.join(',\n      ')}\n    }` : `{ ${members.join(', ')} }`;
}

/** @param {string} rule @param {Placed} placed @param {string} message @param {string} remedy @param {'error' | 'warning'} [level] @returns {Finding} */
export function finding(rule, { file, record }, message, remedy, level = 'error') {
  return { file, record: record.id, rule, message, remedy, level };
}

/** Ids that a newer record replaces. @param {Edition} edition @returns {ReadonlySet<string>} */
export function supersededIds({ records }) {
  return new Set(records.flatMap(({ record }) => (record.supersedes === undefined ? [] : [record.supersedes])));
}
