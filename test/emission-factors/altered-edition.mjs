/**
 * The real edition with something wrong in it, as a fixture describes it:
 * `set` changes fields of a record ("labels.de" reaches inside; null removes), `copy` adds an altered copy of a record,
 * `remove` takes records away, `tables` merges into sources, uncertainty, assumptions or editions, `texts` replaces a file.
 */
import { readEdition, recordFiles, recordText } from '../../emission-factors/edition.mjs';
import { here } from '../../emission-factors/lint.mjs';

export const TODAY = '2026-11-23';

/** @returns {import('../../emission-factors/edition.mjs').Edition} */
export function realEdition() {
  const { findings, edition } = readEdition(here, TODAY);
  if (edition === undefined) throw new Error(findings.map(({ file, record, message }) => `${file} ${record} ${message}`).join('\n'));
  return edition;
}

/** @param {any} object @param {string} path @param {unknown} value */
export function assign(object, path, value) {
  const names = path.split('.');
  const last = names.pop() ?? '';
  const owner = names.reduce((inner, name) => (inner[name] ??= {}), object);
  if (value === null) delete owner[last];
  else owner[last] = value;
}

/** @param {any} base @param {any} change */
function merge(base, change) {
  if (change === null || typeof change !== 'object' || Array.isArray(change) || typeof base !== 'object') return change;
  const merged = { ...base };
  for (const [key, value] of Object.entries(change)) {
    if (value === null) delete merged[key];
    else merged[key] = merge(base[key] ?? {}, value);
  }
  return merged;
}

/** @param {any} fixture @returns {import('../../emission-factors/edition.mjs').Edition} */
export function alteredEdition({ set = {}, copy = {}, remove = [], tables = {}, texts = {} }) {
  const edition = structuredClone(realEdition());
  const placed = edition.records.filter(({ record }) => !remove.includes(record.id));
  for (const [id, fields] of Object.entries(copy)) {
    const original = edition.records.find(({ record }) => record.id === id);
    if (original === undefined) throw new Error(`no record ${id} to copy`);
    const twin = structuredClone(original);
    for (const [path, value] of Object.entries(fields)) assign(twin.record, path, value);
    placed.push(twin);
  }
  for (const [id, fields] of Object.entries(set)) {
    const found = placed.find(({ record }) => record.id === id);
    if (found === undefined) throw new Error(`no record ${id} to change`);
    for (const [path, value] of Object.entries(fields)) assign(found.record, path, value);
  }
  const canonicalTexts = Object.fromEntries(recordFiles.map((file) => [file, recordText(placed.filter((item) => item.file === file).map(({ record }) => record))]));
  return { ...edition, ...Object.fromEntries(Object.entries(tables).map(([name, change]) => [name, merge(/** @type {any} */ (edition)[name], change)])),
    records: placed, texts: { ...edition.texts, ...canonicalTexts, ...texts } };
}
