import { scaled, unscaled } from '../digits.mjs';
import { finding } from '../edition.mjs';
import { spellings } from '../units.mjs';

const QUOTED = /: ([\d.]+) (k?)g ?CO2e\/([^;]+)$/;

/**
 * Double entry: the locator repeats the figure as the source prints it, with the source's own unit, so that a slip in the
 * value is seen. "row: 0.25561 kg CO2e/km + row: 0.06128 kg CO2e/km; free words" — the quoted figures add up to the value.
 *
 * @type {import('../edition.mjs').Rule}
 */
export const quotedFigure = {
  name: 'quoted-figure',
  description: 'The locator quotes the printed figure and unit, and they are those of the record.',
  check({ records }) {
    return records.flatMap((placed) => {
      const { value, per, source } = placed.record;
      const [quotation = ''] = source.locator.split('; ');
      let total = 0n;
      for (const part of quotation.split(' + ')) {
        const quoted = QUOTED.exec(part);
        if (quoted === null) return [finding(this.name, placed, `"${part}" quotes no figure`, 'write the place, a colon, the figure and the unit as printed: "element 43791: 0.256 kgCO2e/km"')];
        const [, figure = '', kilo, spelling = ''] = quoted;
        if (spellings[spelling] !== per) return [finding(this.name, placed, `the source prints "${spelling}", the record says "${per}"`, 'keep the unit of the source; add its spelling to units.mjs if it is new')];
        total += kilo === 'k' ? scaled(figure) : scaled(figure) / 1000n;
      }
      return total === scaled(value) ? [] : [finding(this.name, placed, `the quoted figures make ${unscaled(total)}, the value is ${value}`, 'read the figure again in the source')];
    });
  },
};
