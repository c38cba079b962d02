/**
 * `node emission-factors/due.mjs [date]` (also: npm run factors:due 2027-01-01) lists the current records whose bestBefore is past on that
 * day, today for want of another, oldest first, with the place to look. `--lang fr` or `de` for labels. A listing: it fails for no date.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { aligned } from './columns.mjs';
import { supersededIds } from './edition.mjs';
import { languageOf, openFolder, refuse, today } from './open-folder.mjs';

/** @typedef {import('./edition.mjs').Placed} Placed */

/** @param {import('./edition.mjs').Edition} edition @returns {Placed[]} what is offered, the first to be due in front */
function byDate(edition) {
  const superseded = supersededIds(edition);
  return edition.records.filter(({ record }) => !superseded.has(record.id) && record.deprecated === undefined)
    .sort((a, b) => (`${a.record.bestBefore} ${a.record.id}` < `${b.record.bestBefore} ${b.record.id}` ? -1 : 1));
}

/** @param {import('./edition.mjs').Edition} edition @param {string} day ISO @returns {Placed[]} as the lint warns: the day itself is still good */
export function dueOn(edition, day) {
  return byDate(edition).filter(({ record }) => record.bestBefore < day);
}

/** @param {import('./edition.mjs').Edition} edition @param {string} day @param {import('./open-folder.mjs').Language} language @returns {string[]} */
export function linesOfDue(edition, day, language) {
  const due = dueOn(edition, day);
  const next = byDate(edition).find(({ record }) => record.bestBefore >= day)?.record;
  const rows = due.map(({ file, record }) => [record.bestBefore, file, record.id, record.labels[language], record.source.id, record.source.locator]);
  const afterwards = next === undefined ? 'Nothing else has a date.' : `Next: ${next.bestBefore}, ${next.id}.`;
  if (due.length === 0) return [`Nothing is due on ${day}. ${afterwards}`];
  return [...aligned(rows), '', `${due.length} due on ${day}. ${afterwards} Look in the source; a newer figure is a new record (npm run factors:new) that supersedes this one.`];
}

function main() {
  const { values, positionals: [day = today()] } = parseArgs({ allowPositionals: true, options: { lang: { type: 'string' } } });
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(Date.parse(day))) {
    refuse(`"${day}" is no date. Remedy: write it as ${today()}`);
    return;
  }
  const edition = openFolder();
  if (edition !== undefined) console.log(linesOfDue(edition, day, languageOf(values.lang)).join('\n'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
