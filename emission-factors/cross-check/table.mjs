/**
 * Reads what a cross-check compares: the records as they stand in the folder, and an official table as CSV (RFC 4180).
 * Nothing here comes from the lint or the build: a slip there must not hide itself here. Files that are no lists of records are passed over.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {Readonly<Record<string, string>>} Row one line of a table, by the names of its columns */
/** @typedef {{ file: string } & Record<string, any>} CheckedRecord a record and the file it stands in */

const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;

/** @param {string} text @returns {string[][]} */
function cellsOf(text) {
  const pattern = new RegExp(CELL);
  /** @type {string[][]} */
  const lines = [[]];
  while (pattern.lastIndex < text.length) {
    const found = pattern.exec(text);
    if (found === null) throw new Error(`line ${lines.length} of the table is no CSV`);
    const [, quoted, bare = '', end] = found;
    lines.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end !== ',' && pattern.lastIndex < text.length) lines.push([]);
  }
  return lines;
}

/** @param {string} text the first line names the columns @returns {Row[]} */
export function rowsOf(text) {
  const [names = [], ...lines] = cellsOf(text.replace(/^\uFEFF/, ''));
  return lines.map((cells) => Object.fromEntries(names.map((name, index) => [name, (cells[index] ?? '').trim()])));
}

/** @param {string} path */
export function readTable(path) {
  return rowsOf(readFileSync(path, 'utf8'));
}

/** @param {string} folder of emission factors @returns {CheckedRecord[]} */
export function readRecords(folder) {
  return readdirSync(folder).filter((file) => file.endsWith('.json')).sort().flatMap((file) => {
    const content = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    return Array.isArray(content) ? content.filter((item) => 'per' in item).map((record) => ({ ...record, file })) : [];
  });
}
