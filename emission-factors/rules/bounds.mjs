import { finding } from '../edition.mjs';
import { familyOf } from '../families.mjs';
import { scaled } from '../digits.mjs';

/** @type {import('../edition.mjs').Rule} */
export const bounds = {
  name: 'bounds',
  description: 'A value lies between the minimum and the maximum of its family: a lost zero or a shifted point does not.',
  check({ records }) {
    return records.flatMap((placed) => {
      const { id, value, per } = placed.record;
      const family = familyOf(id);
      if (family === undefined) return [];
      const factor = per === 'kg' && family.per.includes('t') ? 1000n : 1n;
      const figure = scaled(value) * factor;
      return figure >= scaled(family.minimum) && figure <= scaled(family.maximum) ? [] : [finding(this.name, placed,
        `${value} per ${per} is outside ${family.minimum} to ${family.maximum} of the family ${family.prefixes.join(', ')}`,
        'look for a shifted decimal point or another unit; if the figure is right, widen the family in families.mjs and say why there')];
    });
  },
};
