import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { rangeAround, spreadOfProduct } from '../../src/calculation/index.js';
import { rangeOfProduct } from '../../src/calculation/uncertainty.js';
import { decimal, ofBillionths, toText } from '../../src/units/index.js';
import { figures } from '../arbitrary/figure.js';
import { always } from '../arbitrary/property.js';

const percents = fc.integer({ min: 0, max: 300 });
const spread = (...each: readonly number[]): number => spreadOfProduct(each.map(String)).toNumber();

describe('the range of one figure', () => {
  const cases = [
    ['160', ['60'], '100', '256'], ['100', ['0'], '100', '100'], ['100', [], '100', '100'], ['110', ['10'], '100', '121'],
    ['1', ['100'], '0.5', '2'], ['0', ['60'], '0', '0'], ['1', ['200'], '0.333333333', '3'],
  ] as const;
  for (const [kg, each, low, high] of cases) {
    it(`reads ${kg} ± ${each.join(' and ') || 'no'} percent as ${low} to ${high}: divided and multiplied, never below zero`, () => {
      const range = rangeAround(decimal(kg), spreadOfProduct(each));
      expect([toText(range.low), toText(range.high)]).to.deep.equal([low, high]);
    });
  }

  it('adds variances of a product: e^√(ln²1.6 + ln²1.3)', () => {
    expect(spread(60, 30)).to.be.closeTo(Math.exp(Math.hypot(Math.log(1.6), Math.log(1.3))), 1e-12);
    expect(spread(60, 30, 40)).to.be.closeTo(Math.exp(Math.hypot(Math.log(1.6), Math.log(1.3), Math.log(1.4))), 1e-12);
  });

  it('contains the value and never reaches zero', () => {
    always(fc.property(figures(), fc.array(percents, { maxLength: 3 }), (kg, each) => {
      const { low, high } = rangeAround(kg, spreadOfProduct(each.map(String)));
      expect(low.lte(kg) && kg.lte(high)).to.equal(true);
      if (kg.gt(1)) expect(low.gt(0)).to.equal(true);
    }));
  });

  it('widens with each percentage and with each further source of doubt', () => {
    always(fc.property(percents, percents, fc.integer({ min: 1, max: 50 }), (one, other, more) => {
      expect(spread(one + more, other)).to.be.above(spread(one, other));
      expect(spread(one, other, more)).to.be.above(spread(one, other));
    }));
  });

  // From a microgram, where a bound may be half of one, to more than a float holds.
  const emissions = fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.maxSafeInteger().filter((each) => each !== 0)).map(ofBillionths);
  const beyond = fc.tuple(emissions, fc.constantFrom('1', '1000', '1000000000000')).map(([kg, by]) => kg.times(by));

  it('is that of its exact bounds to the last digit, by whichever way it is found', () => {
    always(fc.property(beyond, fc.array(fc.oneof(percents, fc.constant(100)), { maxLength: 3 }), (kg, each) => {
      const texts = each.map(String);
      expect(rangeOfProduct(kg, texts)).to.deep.equal(rangeAround(kg, spreadOfProduct(texts)));
    }), 2000);
  });

  it('does not depend on which percentage comes first', () => {
    always(fc.property(percents, percents, (one, other) => {
      expect(toText(rangeAround(decimal('1000'), spreadOfProduct([`${one}`, `${other}`])).high))
        .to.equal(toText(rangeAround(decimal('1000'), spreadOfProduct([`${other}`, `${one}`])).high));
    }));
  });
});
