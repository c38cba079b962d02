import { editionHash } from '../edition.mjs';
import { compareVersions } from '../history.mjs';

/** @type {import('../edition.mjs').Rule} */
export const recordedEditions = {
  name: 'recorded-editions',
  description: 'Editions stand in order, each holds what the one before it held, and a released one keeps its content and its percentages.',
  check(edition) {
    const { current, editions } = edition.editions;
    /** @param {string} file @param {string} record @param {string} message @param {string} remedy @returns {import('../edition.mjs').Finding} */
    const wrong = (file, record, message, remedy) => ({ file, record, rule: this.name, message, remedy, level: 'error' });
    const findings = editions.flatMap(({ version, records, date, percentages }, index) => {
      const next = editions[index + 1];
      const isBefore = next === undefined || compareVersions(version, next.version) < 0 && date <= next.date;
      const lost = next === undefined ? [] : Object.keys(records).filter((id) => !(id in next.records));
      const moved = [[percentages?.classes, edition.uncertainty.classes], [percentages?.elsewhere, edition.uncertainty.elsewhere]]
        .flatMap(([then = {}, now = {}]) => Object.entries(then).filter(([name, percent]) => now[name]?.percent !== percent));
      return [
        ...(isBefore ? [] : [wrong('editions.json', version, `it stands before ${next.version} (${next.date}) and is not older`, 'put the editions in order of version and date; a version stands once')]),
        ...lost.map((id) => wrong('editions.json', id, `${version} held it and ${next?.version} does not`, 'an edition resolves all that the one before it did: record the newer one again, with this record')),
        ...moved.map(([name, percent]) => wrong('uncertainty.json', name, `${version} was published with ${percent} %`,
          'put the percentage back; a new opinion is a new class, for new records: an old range may not move')),
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
