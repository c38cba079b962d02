/**
 * `node emission-factors/new.mjs --file travel --id car.hydrogen.fr --value 0.2 …` (also: npm run factors:new -- --file …) writes a new
 * record into its file, in its place, with a mark at everything that is left to fill in, and names that. In a terminal it asks for what is
 * not given. `--supersedes <id>` takes over from the older record what does not change with the year; no number is copied.
 * Refuses an id that exists, a file, a unit or a source that does not, and a figure that is none; then nothing is written.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { aligned } from './columns.mjs';
import { recordFiles, recordText } from './edition.mjs';
import { familyOf } from './families.mjs';
import { here } from './lint.mjs';
import { openFolder, refuse } from './open-folder.mjs';
import { leftIn, skeletonOf, takenOver } from './skeleton.mjs';
import { dimensions } from './units.mjs';

/** @typedef {import('./edition.mjs').Edition} Edition */
/** @typedef {import('./skeleton.mjs').Answers & { file?: string }} Answers */

const ASKED = /** @type {const} */ (['supersedes', 'id', 'file', 'value', 'per', 'region', 'source', 'locator']);
const QUESTIONS = /** @type {Readonly<Record<string, string>>} */ ({
  supersedes: 'Which record does it replace? (its id; empty for none)', id: 'Id of the new record (domain.what.variant.country):', file: `File (${recordFiles.map(nameOf).join(', ')}):`,
  value: 'Figure, as the source prints it, in kgCO2e:', per: 'Unit of the source:', region: 'Country (FR, GB, … EU, WORLD):', source: 'Id of the source in sources.json:', locator: 'Where in the source, a colon, the figure and the unit:',
});

/** @param {string} file */
function nameOf(file) {
  return file.replace(/\.json$/, '');
}

/** Where records of that beginning stand already. @param {Edition} edition @param {string} id */
function fileOf(edition, id) {
  const [domain] = id.split('.');
  return edition.records.find(({ record }) => record.id.startsWith(`${domain}.`))?.file;
}

/** What makes a record impossible, and what to do; the first that applies. @param {Edition} edition @param {Answers} answers @returns {string | undefined} */
export function refusalOf(edition, { id = '', file = '', value, per, source, supersedes }) {
  const named = edition.records.find(({ record }) => record.id === id);
  const old = edition.records.find(({ record }) => record.id === supersedes);
  const successor = edition.records.find(({ record }) => supersedes !== undefined && record.supersedes === supersedes);
  const home = fileOf(edition, id);
  const checks = /** @type {readonly (readonly [boolean, string])[]} */ ([
    [id === '', 'nothing was said of the new record. Remedy: give its id at least, as in --id car.hydrogen.fr --value 0.2; in a terminal the rest is asked for'],
    [!/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$/.test(id), `"${id}" is no id. Remedy: lower-case words, hyphens and dots, as in --id car.hydrogen.fr`],
    [named !== undefined, `${named?.file} has a record "${id}" already. Remedy: a new figure of it is a new id with --supersedes ${id}; nothing published is written over`],
    [file === '', `no file has ids that begin with "${id.split('.')[0]}." yet. Remedy: --file with one of ${recordFiles.map(nameOf).join(', ')}, or correct the id`],
    [!recordFiles.some((name) => nameOf(name) === nameOf(file)), `"${file}" is no file of records. Remedy: --file with one of ${recordFiles.map(nameOf).join(', ')}`],
    [home !== undefined && nameOf(home) !== nameOf(file), `ids that begin with "${id.split('.')[0]}." stand in ${home}. Remedy: --file ${nameOf(home ?? '')}`],
    [value !== undefined && !/^(0|[1-9]\d*)(\.\d*[1-9])?$/.test(value), `"${value}" is no figure. Remedy: a point, no space, no trailing zero, as in --value 0.19`],
    [per !== undefined && !(per in dimensions), `the unit "${per}" is unknown. Remedy: ${familyOf(id)?.per.join(' or ') ?? `one of ${Object.keys(dimensions).join(', ')}`}`],
    [source !== undefined && !(source in edition.sources), `sources.json has no source "${source}". Remedy: add it there with its licence, or take one of ${Object.keys(edition.sources).join(', ')}`],
    [supersedes !== undefined && old === undefined, `no record has the id "${supersedes}". Remedy: correct --supersedes, or leave it out`],
    [successor !== undefined, `"${supersedes}" is superseded by "${successor?.record.id}" (${successor?.file}). Remedy: --supersedes ${successor?.record.id}`],
  ]);
  return checks.find(([applies]) => applies)?.[1];
}

/** What was not given, asked one by one; an empty answer leaves it open. @param {Edition} edition @param {Answers} given @param {(question: string) => Promise<string>} ask @returns {Promise<Answers>} */
export async function askedFor(edition, given, ask) {
  const answers = { ...given };
  for (const name of ASKED) {
    if (answers[name] !== undefined || name !== 'id' && answers.supersedes !== undefined && ['file', 'per', 'region', 'source'].includes(name)) continue;
    if (name === 'file' && fileOf(edition, answers.id ?? '') !== undefined) continue;
    const answer = (await ask(`${QUESTIONS[name]} `)).trim();
    if (answer !== '') answers[name] = answer;
  }
  return answers;
}

/** @param {Edition} edition @param {Answers} answers @returns {{ refused: string } | { file: string, text: string, open: readonly { path: string, hint: string }[], taken: readonly string[] }} the new text of the file */
export function written(edition, answers) {
  const old = edition.records.find(({ record }) => record.id === answers.supersedes);
  const complete = { ...answers, file: answers.file ?? old?.file ?? fileOf(edition, answers.id ?? '') ?? '' };
  const refused = refusalOf(edition, complete);
  if (refused !== undefined) return { refused };
  const file = `${nameOf(complete.file)}.json`;
  const record = skeletonOf(complete, old?.record);
  return { file, text: recordText([...edition.records.filter((placed) => placed.file === file).map((placed) => placed.record), record]), open: leftIn(record), taken: old === undefined ? [] : takenOver(record, complete) };
}

/** @param {Edition} edition @param {Answers} given */
async function completed(edition, given) {
  if (!process.stdin.isTTY) return given;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try { return await askedFor(edition, given, (question) => terminal.question(question)); } finally { terminal.close(); }
}

async function main() {
  const names = [...ASKED, 'boundary', 'measured', 'published', 'percent', 'best-before', 'fr', 'en', 'de'];
  const { values } = parseArgs({ options: Object.fromEntries(names.map((name) => [name, { type: /** @type {const} */ ('string') }])) });
  const edition = openFolder('draft');
  if (edition === undefined) return;
  const answers = await completed(edition, /** @type {Answers} */ (values));
  const result = written(edition, answers);
  if ('refused' in result) { refuse(result.refused); return; }
  writeFileSync(join(here, result.file), result.text);
  const taken = result.taken.length === 0 ? [] : [`Taken over from ${answers.supersedes}, to be read again: ${result.taken.join(', ')}.`];
  const family = familyOf(answers.id ?? '') === undefined ? ['families.mjs has no row for this id yet: add one with its unit and bounds.'] : [];
  console.log([`${answers.id} stands in ${result.file}. Left to fill in (${result.open.length}):`, ...aligned(result.open.map(({ path, hint }) => [`  ${path}`, hint])), ...taken, ...family, 'Then: npm run factors:check'].join('\n'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
