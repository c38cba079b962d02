import { finding, supersededIds } from '../edition.mjs';

/** @type {import('../edition.mjs').Rule} */
export const bestBefore = {
  name: 'best-before',
  description: 'A current record past its date is listed as a warning: someone should look whether the source has moved on.',
  check(edition) {
    const superseded = supersededIds(edition);
    return edition.records
      .filter(({ record }) => !superseded.has(record.id) && record.deprecated === undefined && record.bestBefore < edition.today)
      .map((placed) => finding(this.name, placed, `best before ${placed.record.bestBefore}`, 'look in the source for a newer figure; a new one supersedes this record, none moves the date', 'warning'));
  },
};
