/**
 * Writes what an edition published into editions.json: by `compile.mjs --record`, whose header says how. Refuses a version that is already
 * there (unless `again`), an older version without a day, and a day that has not come.
 */
import { editionHash, hashOf } from './edition.mjs';
import { compareVersions, heldOn } from './history.mjs';
import { published } from './rules/published-record.mjs';

/** @typedef {import('./edition.mjs').Edition} Edition */
/** @typedef {import('./schema.mjs').RecordedEdition} RecordedEdition */
/** @typedef {{ version?: string | undefined, asOf?: string | undefined, again: boolean, complete: boolean }} Wish */

/** @param {Edition} edition the records in it are those of the edition recorded @param {string} version @param {string} [asOf] @returns {RecordedEdition} */
function entryOf(edition, version, asOf) {
  const records = edition.records.map(({ record }) => record).sort((a, b) => (a.id < b.id ? -1 : 1));
  // What is withdrawn today was not withdrawn on a day of the past, as far as anybody knows.
  const withdrawn = asOf === undefined ? records.filter(({ deprecated }) => deprecated).map(({ id }) => id) : [];
  const percents = (/** @type {Record<string, { percent: string }>} */ argued) => Object.fromEntries(Object.entries(argued).map(([name, { percent }]) => [name, percent]));
  const entry = {
    version, date: asOf ?? edition.today, hash: editionHash(edition),
    ...(asOf === undefined ? {} : { reconstructed: edition.today }),
    records: Object.fromEntries(records.map((record) => [record.id, hashOf(published(record))])),
    labels: Object.fromEntries(records.map(({ id, labels }) => [id, hashOf(labels)])),
    ...(withdrawn.length === 0 ? {} : { withdrawn }),
    percentages: { classes: percents(edition.uncertainty.classes), quality: percents(edition.uncertainty.quality), elsewhere: percents(edition.uncertainty.elsewhere) },
    assumptions: Object.fromEntries(edition.assumptions.map(({ id, value, unit, percent }) => [id, { value, unit, percent }])),
    sources: Object.fromEntries(Object.entries(edition.sources).sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, source]) => [id, hashOf(standing(source))])),
  };
  return { ...entry, seal: hashOf(entry) };
}

/** What a source's figures were handed out under. @param {import('./schema.mjs').Sources[string]} source */
export function standing({ publisher, version, licence, redistribution }) {
  return { publisher, version, licence, redistribution };
}

/** @param {Edition} edition @param {Wish} wish @returns {string | undefined} why not */
function refusal({ editions, today }, { version = editions.current, asOf, again }) {
  const isOlder = compareVersions(version, editions.current) < 0;
  if (!/^\d{4}\.\d+$/.test(version)) return `"${version}" is no version. Remedy: a year, a point, a number, as in 2025.1`;
  if (compareVersions(version, editions.current) > 0) return `${version} is newer than the current edition ${editions.current}. Remedy: raise "current" in editions.json first`;
  if (isOlder && asOf === undefined) return `${version} is older than the current edition ${editions.current}. Remedy: say which day it stood for, as in --record ${version} --as-of 2025-05-31`;
  if (!isOlder && asOf !== undefined) return `--as-of is for an edition older than ${editions.current}. Remedy: name it, as in --record 2025.1 --as-of ${asOf}`;
  if (asOf !== undefined && !(/^\d{4}-\d\d-\d\d$/.test(asOf) && !Number.isNaN(Date.parse(asOf)) && asOf < today)) return `"${asOf}" is no day of the past. Remedy: write it as 2025-05-31`;
  if (!again && editions.editions.some((each) => each.version === version)) {
    return `edition ${version} is already recorded. Remedy: raise "current" in editions.json for a new one; --again is for an edition that nobody has received`;
  }
  return undefined;
}

/** @param {Edition} edition @param {Wish} wish @returns {{ refused: string } | { editions: import('./schema.mjs').Editions, entry: RecordedEdition }} */
export function recorded(edition, wish) {
  const refused = refusal(edition, wish);
  if (refused !== undefined) return { refused };
  const { version = edition.editions.current, asOf, complete } = wish;
  const records = asOf === undefined ? edition.records : heldOn(edition.records, asOf, complete);
  const entry = entryOf({ ...edition, records }, version, asOf);
  const others = edition.editions.editions.filter((each) => each.version !== version);
  return { entry, editions: { current: edition.editions.current, editions: [...others, entry].sort((a, b) => compareVersions(a.version, b.version)) } };
}
