import { expect } from '@open-wc/testing';
import { linearAxis } from '../../src/elements/drawing/linear-axis.js';

describe('a linear axis', () => {
  const cases: readonly (readonly [string, readonly number[], readonly number[]])[] = [
    ['closes in on what is drawn', [78.3, 66.7], [68, 72, 76, 80]],
    ['never goes below nothing', [1, 0], [0, 0.4, 0.8]],
    ['does not magnify what is all but equal', [100, 100], [99.8, 100, 100.2]],
    ['has ticks for kilograms', [1070, 832], [800, 900, 1000, 1100]],
  ];
  for (const [claim, values, ticks] of cases) {
    it(claim, () => { expect(linearAxis(values).ticks).to.deep.equal(ticks); });
  }

  it('holds every value it was made for', () => {
    const { at } = linearAxis([3, 250, 41]);
    for (const value of [3, 250, 41]) expect(at(value)).to.be.within(0, 100);
  });
});
