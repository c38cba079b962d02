import { editionHash, hashOf } from '../edition.mjs';
import { compareVersions } from '../history.mjs';
import { standing } from '../recording.mjs';

/** @typedef {{ file: string, name: string, message: string, remedy: string }} Moved */

const REMEDY = /** @type {const} */ ({
  classes: 'put the percentage back; a new opinion is a new class, for new records: an old range may not move',
  quality: 'put the percentage back: every balance made since has its range from it',
  elsewhere: 'put the percentage back; another opinion is a longer beginning, in a newer edition',
});

/** What a released edition was computed with, and what has become of it. @param {import('../edition.mjs').Edition} edition @param {import('../schema.mjs').RecordedEdition} released @returns {Moved[]} */
function movedSince({ uncertainty, assumptions, editions, sources }, { version, records, percentages = { classes: {}, quality: {} }, assumptions: figures = {}, sources: standings = {} }) {
  const file = 'uncertainty.json';
  const ofPercentages = /** @type {const} */ (['classes', 'quality', 'elsewhere']).flatMap((part) => (
    Object.entries(percentages[part] ?? {}).filter(([name, percent]) => uncertainty[part][name]?.percent !== percent)
      .map(([name, percent]) => ({ file, name, message: `${version} was published with ${percent} %`, remedy: REMEDY[part] }))));
  const { elsewhere } = percentages;
  const begun = elsewhere === undefined || version !== editions.current ? [] : Object.keys(uncertainty.elsewhere)
    .filter((beginning) => !(beginning in elsewhere) && Object.keys(records).some((id) => id.startsWith(beginning)))
    .map((name) => ({ file, name, message: `${version} was published without this beginning, and holds factors that begin so`, remedy: 'raise "current" and record the beginning with a newer edition' }));
  const ofAssumptions = Object.entries(figures).flatMap(([name, then]) => {
    const now = assumptions.find(({ id }) => id === name);
    if (now === undefined) return [{ file: 'assumptions.json', name, message: `published in ${version} and gone`, remedy: 'put it back: balances have started from it' }];
    const isSame = now.value === then.value && now.unit === then.unit && now.percent === then.percent;
    return isSame ? [] : [{ file: 'assumptions.json', name, message: `${version} was published with ${then.value} ${then.unit}, ${then.percent} %`, remedy: 'put it back; a new figure is a new assumption id' }];
  });
  const ofSources = Object.entries(standings).filter(([id, then]) => sources[id] === undefined || hashOf(standing(sources[id])) !== then)
    .map(([name]) => ({ file: 'sources.json', name, message: `${version} was published under another publisher, version or licence`, remedy: 'put it back; another version of a source is a new source' }));
  return [...ofPercentages, ...begun, ...ofAssumptions, ...ofSources];
}

/** @type {import('../edition.mjs').Rule} */
export const recordedEditions = {
  name: 'recorded-editions',
  description: 'Editions stand in order, each holds what the one before it held, and a released one keeps its content, its percentages and its assumptions.',
  check(edition) {
    const { current, editions } = edition.editions;
    /** @param {string} file @param {string} record @param {string} message @param {string} remedy @returns {import('../edition.mjs').Finding} */
    const wrong = (file, record, message, remedy) => ({ file, record, rule: this.name, message, remedy, level: 'error' });
    const findings = editions.flatMap((released, index) => {
      const { version, records, date } = released;
      const { seal, ...content } = released;
      const next = editions[index + 1];
      const isBefore = next === undefined || compareVersions(version, next.version) < 0 && date <= next.date;
      const lost = next === undefined ? [] : Object.keys(records).filter((id) => !(id in next.records));
      return [
        ...(isBefore ? [] : [wrong('editions.json', version, `it stands before ${next.version} (${next.date}) and is not older`, 'put the editions in order of version and date; a version stands once')]),
        ...lost.map((id) => wrong('editions.json', id, `${version} held it and ${next?.version} does not`, 'an edition resolves all that the one before it did: record the newer one again, with this record')),
        ...(seal === undefined || hashOf(content) === seal ? [] : [wrong('editions.json', version, 'what was recorded has been edited', 'put it back; an edition is only written by compile.mjs --record')]),
        ...movedSince(edition, released).map((moved) => wrong(moved.file, moved.name, moved.message, moved.remedy)),
      ];
    });
    const last = editions.at(-1);
    if (last === undefined) return findings;
    if (compareVersions(current, last.version) < 0) findings.push(wrong('editions.json', current, `the current edition is older than ${last.version}`, 'raise "current"'));
    if (current === last.version && editionHash(edition) !== last.hash) {
      findings.push(wrong('editions.json', current, 'the content is no longer what this version was recorded with', 'raise "current" to the next version; only an edition that nobody has received may be recorded again'));
    }
    return findings;
  },
};
