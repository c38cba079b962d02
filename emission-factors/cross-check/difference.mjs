/** Where a record and a table part: a field, what we have, what the table has. */
import { plain } from './figure.mjs';

/** @typedef {{ field: string, ours: string, theirs: string }} Difference */
/** @typedef {{ rows: string[], differences: Difference[], notes: string[] }} Recomputed the rows of the table that the record quotes, and what came of it */

/** @param {readonly (readonly [field: string, ours: string, theirs: string])[]} stated @returns {Difference[]} */
export function differing(stated) {
  return stated.filter(([, ours, theirs]) => ours !== theirs).map(([field, ours, theirs]) => ({ field, ours, theirs }));
}

/** Parts of a figure by name; what is not named is zero. @param {string} field @param {Record<string, string> | undefined} ours @param {Record<string, string>} theirs */
export function differingParts(field, ours, theirs) {
  if (ours === undefined) return [];
  const names = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
  return names.filter((name) => plain(ours[name] ?? '0') !== plain(theirs[name] ?? '0'))
    .map((name) => ({ field: `${field}.${name}`, ours: ours[name] ?? 'absent', theirs: theirs[name] ?? 'absent' }));
}
