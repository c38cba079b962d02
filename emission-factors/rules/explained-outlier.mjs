import { finding, supersededIds } from '../edition.mjs';
import { familyOf } from '../families.mjs';

/** Times the median of a family, either way: from here on a note is missed, and from there on it is demanded. */
const ODD = 3;
const UNEXPLAINED = 4;
/** Fewer figures have no middle to speak of. */
const ENOUGH = 4;

/** @param {readonly number[]} figures */
function median(figures) {
  const sorted = [...figures].sort((a, b) => a - b);
  return ((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) + (sorted[Math.floor(sorted.length / 2)] ?? 0)) / 2;
}

/** @param {import('../edition.mjs').Edition} edition */
function currentByFamily(edition) {
  const superseded = supersededIds(edition);
  /** @type {Map<string, import('../edition.mjs').Placed[]>} */
  const families = new Map();
  for (const placed of edition.records) {
    const { id, per, deprecated } = placed.record;
    const family = familyOf(id);
    if (family === undefined || superseded.has(id) || deprecated) continue;
    const key = `${family.prefixes.join(' ')} per ${per}`;
    families.set(key, [...(families.get(key) ?? []), placed]);
  }
  return [...families.values()];
}

/** @type {import('../edition.mjs').Rule} */
export const explainedOutlier = {
  name: 'explained-outlier',
  description: 'A current figure far from the middle of its family says why in its note.',
  check(edition) {
    return currentByFamily(edition).filter(({ length }) => length >= ENOUGH).flatMap((family) => {
      const middle = median(family.map(({ record }) => Number(record.value)));
      return family.filter(({ record }) => record.note === undefined).flatMap((placed) => {
        const ratio = Number(placed.record.value) / middle;
        const times = ratio < 1 ? 1 / ratio : ratio;
        if (times < ODD) return [];
        return [finding(this.name, placed, `${times.toPrecision(2)} times ${ratio < 1 ? 'under' : 'over'} the median of its family (${Number(middle.toPrecision(3))} per ${placed.record.per}), and no note`,
          'read the figure again; if it is right, say in its note why it is so far from its neighbours', times >= UNEXPLAINED ? 'error' : 'warning')];
      });
    });
  },
};
