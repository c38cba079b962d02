import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { decimal, sum } from '../../src/units/index.js';
import { largestRemainder } from '../../src/locale/shares.js';

const CASES: readonly (readonly [string, readonly string[], number, readonly number[]])[] = [
  ['gives thirds 34, 33, 33: a tie goes to the first', ['1', '1', '1'], 100, [34, 33, 33]],
  ['gives the point to the largest remainder', ['1', '2', '4'], 100, [14, 29, 57]],
  ['keeps what is exact', ['25', '25', '50'], 100, [25, 25, 50]],
  ['lets a small part be 0', ['0.001', '999'], 100, [0, 100]],
  ['gives the whole to the only part', ['0', '3', '0'], 100, [0, 100, 0]],
  ['gives zeros when nothing was emitted', ['0', '0'], 100, [0, 0]],
  ['gives nothing to no part', [], 100, []],
  ['counts a negative part as none', ['-5', '5'], 100, [0, 100]],
  ['shares another total', ['1', '1', '1'], 1000, [334, 333, 333]],
  ['adds up where single roundings would not (seven families)', ['4.0', '9.2', '17.2', '8.4', '17.2', '21.1', '1.2'], 100, [5, 12, 22, 11, 22, 27, 1]],
];

const amounts = fc.array(fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 24n }), fc.integer({ min: 0, max: 9 })).map(([digits, zeros]) => decimal(`0.${'0'.repeat(zeros)}${digits}`)), { maxLength: 40 });

describe('shares', () => {
  for (const [claim, values, total, expected] of CASES) {
    it(claim, () => {
      expect(largestRemainder(values.map(decimal), total)).to.deep.equal(expected);
    });
  }

  it('add up to exactly 100 whenever there is something to share', () => {
    fc.assert(fc.property(amounts, (values) => {
      const added = largestRemainder(values).reduce((all, share) => all + share, 0);
      expect(added).to.equal(sum(values).isZero() ? 0 : 100);
    }), { numRuns: 1000 });
  });

  it('are each within one point of the exact share, and never order two parts the wrong way round', () => {
    fc.assert(fc.property(amounts, (values) => {
      const total = sum(values);
      fc.pre(!total.isZero());
      const shares = largestRemainder(values);
      values.forEach((value, index) => {
        expect(Math.abs((shares[index] ?? NaN) - value.times(100).div(total).toNumber())).to.be.lessThan(1.000001);
        values.forEach((other, at) => { if (value.gt(other)) expect(shares[index]).to.be.at.least(shares[at] ?? NaN); });
      });
    }));
  });
});
