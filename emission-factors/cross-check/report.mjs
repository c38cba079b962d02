/** What a cross-check found, as lines that a person reads. */

/** @typedef {import('../cross-check.mjs').Outcome} Outcome */
/** @typedef {import('./properties.mjs').Property} Property */
/** @typedef {import('./known-errors.mjs').KnownError} KnownError */

/** Columns as wide as their widest cell; numbers to the right. @param {readonly (readonly (string | number)[])[]} rows */
function aligned(rows) {
  const widths = (rows[0] ?? []).map((_cell, index) => Math.max(...rows.map((row) => String(row[index] ?? '').length)));
  return rows.map((row) => row.map((cell, index) => (typeof cell === 'number' ? String(cell).padStart(widths[index] ?? 0) : String(cell).padEnd(widths[index] ?? 0))).join('  ').trimEnd());
}

/** @param {readonly Outcome[]} outcomes */
function bySource(outcomes) {
  const count = (/** @type {string} */ source, /** @type {Outcome['state']} */ state) => outcomes.filter((outcome) => outcome.source === source && outcome.state === state).length;
  const reasons = (/** @type {string} */ source) => {
    const given = outcomes.filter((outcome) => outcome.source === source).flatMap(({ reason }) => reason ?? []);
    return [...new Set(given)].map((reason) => `${given.filter((other) => other === reason).length}: ${reason}`).join('; ');
  };
  const rows = [...new Set(outcomes.map(({ source }) => source))].sort().map((source) => [source, count(source, 'equal') + count(source, 'differing'),
    count(source, 'equal'), count(source, 'differing'), count(source, 'unchecked'), reasons(source)]);
  const total = [1, 2, 3, 4].map((column) => rows.reduce((sum, row) => sum + Number(row[column]), 0));
  return aligned([['source', 'checked', 'equal', 'differing', 'not in the tables', ''], ...rows, ['all', ...total, '']]);
}

const REMEDY = 'read the row again; a published record stays as it is and a new one supersedes it';
const REMEDIES = /** @type {Readonly<Record<string, string>>} */ ({ note: 'write the note in three languages; words may change in a new version' });

/** @param {readonly Outcome[]} outcomes */
function differences(outcomes) {
  return outcomes.flatMap(({ id, file, differences: found }) => found.map(({ field, ours, theirs }) => (
    `DIFFERS ${file} ${id} ${field}: we have ${ours}, the table ${theirs}. Remedy: ${REMEDIES[field] ?? REMEDY}.`)));
}

/** @param {readonly Outcome[]} outcomes */
function notes(outcomes) {
  const byNote = new Map();
  for (const { id, notes: found } of outcomes) for (const note of found) byNote.set(note, [...(byNote.get(note) ?? []), id]);
  return [...byNote].map(([note, ids]) => `note    ${note}: ${ids.join(', ')}`);
}

/** @param {Property} property @param {readonly KnownError[]} knownErrors */
function unknownFailures({ source, failures }, knownErrors) {
  return failures.filter(({ row }) => !knownErrors.some((known) => known.row === row && source.startsWith(known.source)));
}

/**
 * @param {{ outcomes: readonly Outcome[], properties: readonly Property[], knownErrors: readonly KnownError[] }} found @param {boolean} isWhole
 * @returns {{ lines: string[], failed: boolean }} failed: a record differs, or a table breaks a property in a row that nobody has judged
 */
export function reportOf({ outcomes, properties, knownErrors }, isWhole) {
  const unknown = properties.flatMap((property) => unknownFailures(property, knownErrors).map(({ row, sentence }) => (
    `UNKNOWN ${property.source} ${row}: ${sentence}; "${property.claim}" holds elsewhere. Remedy: judge the row and list it in cross-check/known-errors.mjs.`)));
  const wrong = differences(outcomes);
  return {
    failed: wrong.length + unknown.length > 0,
    lines: [
      ...bySource(outcomes), '', ...wrong, ...unknown, ...notes(outcomes), '',
      ...properties.map(({ claim, source, checked, failures }) => (
        `${source}: ${claim}: ${checked} rows, ${failures.length === 0 ? 'none breaks it' : `broken by ${failures.map(({ row, sentence }) => `${row} (${sentence})`).join(', ')}`}`)),
      '', 'known errors and oddities of the sources, and what was done', ...aligned(knownErrors.map(({ source, row, what, done }) => [source, row, `${what}: ${done}`])),
      ...(isWhole ? ['', ...aligned(outcomes.map(({ state, file, id, source, reason = '' }) => [state, file, id, source, reason]))] : []),
    ],
  };
}
