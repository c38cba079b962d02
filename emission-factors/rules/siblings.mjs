import { finding } from '../edition.mjs';

/** A new edition of a figure rarely moves further than this; UK long-haul flights of 2025 fell by 1.7. */
const SPREAD = 3;

/** @type {import('../edition.mjs').Rule} */
export const siblings = {
  name: 'siblings',
  description: 'A figure agrees with its predecessor, with the same flight without contrails, and net gas with gross gas.',
  check({ records }) {
    const byId = new Map(records.map(({ record }) => [record.id, record]));
    /** @type {readonly { named: string, other: (record: import('../schema.mjs').FactorRecord) => string | undefined, low: number, high: number }[]} */
    const pairs = [
      { named: 'its predecessor', other: (record) => record.supersedes, low: 1 / SPREAD, high: SPREAD },
      { named: 'the same flight without contrails', other: ({ id }) => swapped(id, /\.contrails$/, '.no-contrails'), low: 1.3, high: 2.1 },
      // Net and gross calorific value of natural gas differ by about 10 %, in every table.
      { named: 'the same gas per gross kWh', other: ({ id }) => swapped(id, /\.net\./, '.gross.'), low: 1.08, high: 1.13 },
    ];
    return records.flatMap((placed) => pairs.flatMap(({ named, other, low, high }) => {
      const id = other(placed.record);
      const sibling = id === undefined ? undefined : byId.get(id);
      if (sibling === undefined) return [];
      const ratio = Number(placed.record.value) / Number(sibling.value);
      return ratio >= low && ratio <= high ? [] : [finding(this.name, placed, `${ratio.toPrecision(3)} times ${named} (${sibling.id})`,
        `expected ${low.toPrecision(3)} to ${high.toPrecision(3)}: read both figures again`)];
    }));
  },
};

/** @param {string} id @param {RegExp} pattern @param {string} replacement */
function swapped(id, pattern, replacement) {
  return pattern.test(id) ? id.replace(pattern, replacement) : undefined;
}
