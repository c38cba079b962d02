import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { decimal, exponential, logarithm, toText } from '../../src/units/index.js';
import { always } from '../arbitrary/property.js';

const digits = (most: number) => fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: most });
/** As many digits as a calculation carries, before and after the point. */
const texts = fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 40 }), digits(34)).map(([whole, zeros, rest]) => `${whole}.${'0'.repeat(zeros)}${rest}`);

describe('exponential', () => {
  it('is that of decimal.js to the last digit', () => {
    always(fc.property(texts, (text) => {
      expect(toText(exponential(decimal(text)))).to.equal(toText(decimal(text).exp()));
    }), 2000);
  });

  const written = [
    ['0', '1'],
    ['1', '2.718281828459045235360287471352662'],
    ['0.5', '1.648721270700128146848650787814164'],
    ['12', '162754.7914190039208080052048984868'],
  ] as const;
  for (const [power, expected] of written) {
    it(`of ${power} is ${expected}`, () => { expect(toText(exponential(decimal(power)))).to.equal(expected); });
  }

  const ties = [['below', `0.${'0'.repeat(33)}4${'9'.repeat(20)}`], ['at', `0.${'0'.repeat(33)}5`], ['above', `0.${'0'.repeat(33)}5${'0'.repeat(20)}1`]] as const;
  for (const [name, power] of ties) {
    it(`is rounded as by decimal.js ${name} a half of its last digit`, () => {
      expect(toText(exponential(decimal(power)))).to.equal(toText(decimal(power).exp()));
    });
  }
});

describe('logarithm', () => {
  it('is that of decimal.js to the last digit', () => {
    always(fc.property(texts, (text) => {
      const value = decimal(text).plus(1);
      expect(toText(logarithm(value))).to.equal(toText(value.ln()));
    }), 1000);
  });

  it('of a percentage is that of decimal.js to the last digit', () => {
    for (let percent = 0; percent <= 500; percent += 1) {
      const value = decimal(String(percent)).div(100).plus(1);
      expect(toText(logarithm(value)), `${percent} %`).to.equal(toText(value.ln()));
    }
  });
});
