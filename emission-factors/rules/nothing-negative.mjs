import { finding } from '../edition.mjs';

/** @type {import('../edition.mjs').Rule} */
export const nothingNegative = {
  name: 'nothing-negative',
  description: 'Avoided and stored emissions are never netted: no figure of a record is below zero, and none is zero.',
  check({ records }) {
    return records.flatMap((placed) => {
      const { value, phases, gases } = placed.record;
      const negative = [value, ...Object.values(phases ?? {}), ...Object.values(gases ?? {})].find((figure) => !(Number(figure) >= 0));
      if (negative !== undefined) return [finding(this.name, placed, `${negative} is negative`, 'avoided emissions are no factor: leave the row out')];
      return Number(value) > 0 ? [] : [finding(this.name, placed, 'a factor of zero', 'the source leaves something out of its boundary: take another row, or add the part it leaves out')];
    });
  },
};
