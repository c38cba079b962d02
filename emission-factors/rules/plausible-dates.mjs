import { finding } from '../edition.mjs';

/** Before it nobody counted so. */
const FIRST_YEAR = 1990;
/** A figure that is good for longer has not been looked at. */
const LONGEST_YEARS = 6;

/** @type {import('../edition.mjs').Rule} */
export const plausibleDates = {
  name: 'plausible-dates',
  description: 'Nothing is measured after it was published, published in the future, older than what it supersedes, or good for ever.',
  check({ records, today }) {
    const byId = new Map(records.map(({ record }) => [record.id, record]));
    const thisYear = Number(today.slice(0, 4));
    return records.flatMap((placed) => {
      const { period, supersedes, bestBefore } = placed.record;
      const published = Number(period.published.slice(0, 4));
      const measured = /^\d{4}$/.test(period.measured) ? Number(period.measured) : undefined;
      const old = supersedes === undefined ? undefined : byId.get(supersedes)?.period;
      const findings = [];
      if (published < FIRST_YEAR || period.published.slice(0, 10) > today) findings.push(finding(this.name, placed, `published ${period.published}`, `a day between ${FIRST_YEAR} and today`));
      if (measured !== undefined && (measured < FIRST_YEAR || measured > published)) findings.push(finding(this.name, placed, `measured in ${measured} and published in ${published}`, 'read both dates again'));
      if (old !== undefined && old.published.slice(0, 4) > period.published.slice(0, 4)) {
        findings.push(finding(this.name, placed, `it supersedes "${supersedes}", which was published later (${old.published})`, 'let the newer record supersede the older'));
      }
      if (old !== undefined && measured !== undefined && /^\d{4}$/.test(old.measured) && Number(old.measured) > measured) {
        findings.push(finding(this.name, placed, `it supersedes "${supersedes}", which was measured later (${old.measured})`, 'let the newer record supersede the older'));
      }
      if (Number(bestBefore.slice(0, 4)) > thisYear + LONGEST_YEARS) findings.push(finding(this.name, placed, `best before ${bestBefore}`, `at most ${LONGEST_YEARS} years from now: sources move on`));
      return findings;
    });
  },
};
