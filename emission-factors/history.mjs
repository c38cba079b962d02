/**
 * Editions beside each other. Records are never removed, so an edition is the list of the ids it resolves (editions.json), and what it
 * offers is what it lists, without what it lists as superseded or withdrawn. Nothing here changes a record.
 */
import { editionHash } from './edition.mjs';

/** @typedef {import('./edition.mjs').Edition} Edition */
/** @typedef {import('./schema.mjs').FactorRecord} FactorRecord */
/** @typedef {import('./schema.mjs').RecordedEdition} RecordedEdition */

/** Years first, then numbers: 2026.2 is before 2026.10. @param {string} a @param {string} b @returns {number} as for a sort */
export function compareVersions(a, b) {
  const [yearOfA = 0, numberOfA = 0] = a.split('.').map(Number);
  const [yearOfB = 0, numberOfB = 0] = b.split('.').map(Number);
  return yearOfA - yearOfB || numberOfA - numberOfB;
}

/** Oldest first; the current one as the folder stands today, recorded or not. @param {Edition} edition @returns {{ version: string, hash: string }[]} */
export function editionStamps(edition) {
  const { current, editions } = edition.editions;
  const older = editions.filter(({ version }) => version !== current).map(({ version, hash }) => ({ version, hash }));
  return [...older, { version: current, hash: editionHash(edition) }].sort((a, b) => compareVersions(a.version, b.version));
}

/** Index of the first edition that an id, or whatever `listed` names, is in; the current edition for what none has recorded. @param {Edition} edition @param {(recorded: RecordedEdition) => readonly string[]} listed */
function firstIndex(edition, listed) {
  const stamps = editionStamps(edition).map(({ version }) => version);
  const first = new Map();
  for (const recorded of [...edition.editions.editions].sort((a, b) => compareVersions(b.version, a.version))) {
    for (const id of listed(recorded)) first.set(id, stamps.indexOf(recorded.version));
  }
  return (/** @type {string} */ id) => first.get(id) ?? stamps.indexOf(edition.editions.current);
}

/** @param {Edition} edition @returns {(id: string) => number} id of a record → index of the edition that brought it */
export function sinceOf(edition) {
  return firstIndex(edition, ({ records }) => Object.keys(records));
}

/** @param {Edition} edition @returns {(id: string) => number} id of a withdrawn record → index of the edition that withdrew it */
export function withdrawnSince(edition) {
  return firstIndex(edition, ({ withdrawn }) => withdrawn ?? []);
}

/** A year alone counts as its last day: nobody can say that the figure was out before. @param {FactorRecord} record @param {string} day ISO */
function isOutBy({ period }, day) {
  return (period.published.length === 4 ? `${period.published}-12-31` : period.published) <= day;
}

/**
 * The records that an edition of that day held: those published by then, and what they supersede. With `isComplete` also those that
 * replace nothing, whatever their date: the edition then differs from the next one by its superseded figures alone.
 *
 * @param {readonly import('./edition.mjs').Placed[]} records @param {string} day ISO @param {boolean} isComplete
 */
export function heldOn(records, day, isComplete) {
  const byId = new Map(records.map(({ record }) => [record.id, record]));
  const held = new Set();
  for (const { record } of records) {
    if (!isOutBy(record, day) && !(isComplete && record.supersedes === undefined)) continue;
    for (let id = /** @type {string | undefined} */ (record.id); id !== undefined && !held.has(id); id = byId.get(id)?.supersedes) held.add(id);
  }
  return records.filter(({ record }) => held.has(record.id));
}

/**
 * @param {Edition} edition @param {string} version
 * @returns {{ version: string, date: string, records: ReadonlyMap<string, FactorRecord>, offered: ReadonlyMap<string, FactorRecord>,
 *   labels?: Readonly<Record<string, string>> | undefined, withdrawn: ReadonlySet<string>, reconstructed?: string | undefined } | undefined} undefined: nobody knows that version
 */
export function editionNamed(edition, version) {
  const recorded = edition.editions.editions.find((each) => each.version === version);
  if (recorded === undefined && version !== edition.editions.current) return undefined;
  const held = edition.records.map(({ record }) => record).filter(({ id }) => recorded === undefined || id in recorded.records);
  const replaced = new Set(held.map(({ supersedes }) => supersedes));
  const withdrawn = new Set(recorded === undefined ? held.filter(({ deprecated }) => deprecated).map(({ id }) => id) : recorded.withdrawn ?? []);
  const mapped = (/** @type {readonly FactorRecord[]} */ records) => new Map(records.map((record) => [record.id, record]));
  return {
    version, date: recorded?.date ?? edition.today, records: mapped(held), withdrawn, labels: recorded?.labels, reconstructed: recorded?.reconstructed,
    offered: mapped(held.filter(({ id }) => !replaced.has(id) && !withdrawn.has(id))),
  };
}

/** The last of the line that replaced a record; undefined where nothing did. @param {ReadonlyMap<string, FactorRecord>} records of one edition @param {string} id */
export function successorIn(records, id) {
  const successors = new Map([...records.values()].flatMap((record) => (record.supersedes === undefined ? [] : [[record.supersedes, record]])));
  let last = /** @type {FactorRecord | undefined} */ (successors.get(id));
  for (let step = 0; step < records.size && last !== undefined && successors.has(last.id); step += 1) last = successors.get(last.id);
  return last;
}
