import { finding } from '../edition.mjs';

/** @type {import('../edition.mjs').Rule} */
export const uniqueIdentity = {
  name: 'unique-identity',
  description: 'An id names one record, and id + region + period + source one published figure.',
  check({ records }) {
    const seen = new Map();
    return records.flatMap((placed) => {
      const { id } = placed.record;
      const first = seen.get(id);
      seen.set(id, first ?? placed.file);
      return first === undefined ? [] : [finding(this.name, placed, `the id is already used in ${first}`,
        'a new figure is a new record: give it another last segment (its year) and let it supersede the old one')];
    }).concat(sameFigureTwice(this.name, records));
  },
};

/** The same place in the same source, for the same region and period, under two ids. @param {string} name @param {readonly import('../edition.mjs').Placed[]} records */
function sameFigureTwice(name, records) {
  const seen = new Map();
  return records.flatMap((placed) => {
    const { source, region, period, per, id } = placed.record;
    const identity = [source.id, source.locator, region, period.measured, period.published, per].join(' | ');
    const first = seen.get(identity);
    if (first === undefined) seen.set(identity, id);
    return first === undefined || first === id ? [] : [finding(name, placed, `the same published figure as ${first}`, 'keep one of the two')];
  });
}
