import { finding } from '../edition.mjs';
import { familyOf } from '../families.mjs';
import { dimensions } from '../units.mjs';

/** @type {import('../edition.mjs').Rule} */
export const rightUnit = {
  name: 'right-unit',
  description: 'The unit is known and is the one of the family that the id names.',
  check({ records }) {
    return records.flatMap((placed) => {
      const { id, per } = placed.record;
      if (!(per in dimensions)) return [finding(this.name, placed, `the unit "${per}" is unknown`, 'use a unit of units.mjs')];
      const family = familyOf(id);
      if (family === undefined) return [finding(this.name, placed, 'no family of families.mjs starts this id', 'correct the id, or add a family with its units and bounds')];
      return family.per.includes(per) ? [] : [finding(this.name, placed,
        `"${per}" is not a unit of the family ${family.prefixes.join(', ')} (${family.per.join(', ')})`, 'keep the unit of the source, or correct the id')];
    });
  },
};
