/**
 * `node emission-factors/diff.mjs 2025.1 2026.1` (also: npm run factors:diff 2025.1 2026.1) prints what moved from one edition to another:
 * superseded, old → new with the change in percent; added; withdrawn; relabelled. Without versions, the last recorded edition against the
 * folder as it stands. `--lang fr` or `de` for labels. A table to read: it refuses nothing but a version that nobody recorded.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { aligned } from './columns.mjs';
import { editionNamed, successorIn } from './history.mjs';
import { languageOf, openFolder, refuse } from './open-folder.mjs';

/** @typedef {import('./schema.mjs').FactorRecord} FactorRecord */
/** @typedef {NonNullable<ReturnType<typeof editionNamed>>} NamedEdition */
/** @typedef {{ superseded: { old: FactorRecord, new: FactorRecord }[], added: FactorRecord[], withdrawn: FactorRecord[], relabelled: FactorRecord[] | undefined }} Movement */

/** @param {NamedEdition} older @param {NamedEdition} newer @returns {Movement} `relabelled` is undefined where one of the two kept no trace of its labels */
export function movementBetween(older, newer) {
  const superseded = [...older.offered.values()].flatMap((old) => {
    const successor = newer.offered.has(old.id) ? undefined : successorIn(newer.records, old.id);
    return successor === undefined ? [] : [{ old, new: successor }];
  });
  const replacing = new Set(superseded.map((pair) => pair.new.id));
  const was = older.labels;
  const is = newer.labels;
  return {
    superseded,
    added: [...newer.offered.values()].filter(({ id }) => !older.offered.has(id) && !replacing.has(id)),
    withdrawn: [...newer.records.values()].filter(({ id }) => newer.withdrawn.has(id) && !older.withdrawn.has(id)),
    relabelled: was === undefined || is === undefined ? undefined : [...newer.records.values()].filter(({ id }) => id in was && was[id] !== is[id]),
  };
}

/** "+4.2 %", "−0.2 %" with a true minus; of what rounds to nothing, "0.0 %". @param {string} from @param {string} to */
export function changeInPercent(from, to) {
  const text = (100 * (Number(to) / Number(from) - 1)).toFixed(1);
  const isNothing = Number(text) === 0;
  return `${isNothing ? '' : text.startsWith('-') ? '−' : '+'}${text.replace('-', '')} %`;
}

/** @param {NamedEdition} older @param {NamedEdition} newer @param {import('./open-folder.mjs').Language} language @returns {string[]} */
export function linesBetween(older, newer, language) {
  const { superseded, added, withdrawn, relabelled } = movementBetween(older, newer);
  /** @param {string} title @param {readonly (readonly string[])[]} rows */
  const section = (title, rows) => (rows.length === 0 ? [] : ['', `${title} (${rows.length})`, ...aligned(rows).map((line) => `  ${line}`)]);
  const figure = (/** @type {FactorRecord} */ { value, per }) => `${value} kgCO2e/${per}`;
  const plainly = (/** @type {readonly FactorRecord[]} */ records) => records.map((record) => [record.id, figure(record), record.source.id, record.labels[language]]);
  const moves = superseded.map((pair) => [pair.old.id, '→', pair.new.id, pair.old.value, '→', figure(pair.new), changeInPercent(pair.old.value, pair.new.value), pair.new.labels[language]]);
  const named = (/** @type {NamedEdition} */ { version, date, reconstructed, offered }) => (
    `${version} (${date}${reconstructed === undefined ? '' : `, reconstructed on ${reconstructed}`}, ${offered.size} current)`);
  return [
    `${named(older)} → ${named(newer)}`,
    `${superseded.length} superseded, ${added.length} added, ${withdrawn.length} withdrawn, ${relabelled === undefined ? 'labels not compared: one of the two was recorded without them' : `${relabelled.length} relabelled`}`,
    ...section('superseded', moves), ...section('added', plainly(added)), ...section('withdrawn', plainly(withdrawn)), ...section('relabelled, now', plainly(relabelled ?? [])),
  ];
}

function main() {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { lang: { type: 'string' } } });
  const edition = openFolder('draft');
  if (edition === undefined) return;
  const known = edition.editions.editions.map(({ version }) => version);
  const [from = known.filter((version) => version !== edition.editions.current).at(-1) ?? edition.editions.current, to = edition.editions.current] = positionals;
  // Two recorded editions are what they were; the folder as it stands has to be finished first.
  if ([from, to].some((version) => version === edition.editions.current && !known.includes(version)) && openFolder() === undefined) return;
  const [older, newer] = [from, to].map((version) => editionNamed(edition, version));
  if (older === undefined || newer === undefined) {
    refuse(`editions.json has no edition "${older === undefined ? from : to}". Remedy: name two of ${[...new Set([...known, edition.editions.current])].join(', ')}`);
    return;
  }
  if (from === to) {
    refuse(`${from} is the only edition. Remedy: name two different ones once a second is recorded (compile.mjs --record)`);
    return;
  }
  console.log(linesBetween(older, newer, languageOf(values.lang)).join('\n'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
