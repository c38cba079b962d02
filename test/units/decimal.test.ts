import { expect } from '@open-wc/testing';
import { Decimal as HostDecimal } from 'decimal.js';
import fc from 'fast-check';
import { ShootError } from '../../src/errors.js';
import { type Decimal, addExactly, decimal, integer, multiplyExactly, ofBillionths, ofWhole, roundTo, sum, toBillionths, toText, toWhole } from '../../src/units/index.js';
import { figures } from '../arbitrary/figure.js';
import { always } from '../arbitrary/property.js';

describe('decimal', () => {
  const refused = [
    '', ' ', '1e3', '1E-9', 'NaN', 'Infinity', '-Infinity', '1,5', '1 250', '1\u00a0250', '.5', '5.', '+5', '--5', '0x1f', '1_000', '１２', '٣', '1.2.3',
    '5\n', ' 5', '−5',
  ];
  for (const text of refused) {
    it(`refuses ${JSON.stringify(text)}`, () => {
      expect(() => decimal(text)).to.throw(ShootError).with.property('code', 'number/unreadable');
    });
  }

  it('says at most forty characters of what it could not read', () => {
    expect(() => decimal('x'.repeat(10_000))).to.throw(ShootError).with.property('params').that.deep.equals({ text: 'x'.repeat(40) });
  });

  it('keeps every digit that is given, beyond those of a float', () => {
    const text = '1234567890123456.123456789012345678';
    expect(toText(decimal(text))).to.equal(text);
  });

  it('adds and multiplies without the errors of floats', () => {
    expect(toText(decimal('0.1').plus(decimal('0.2')))).to.equal('0.3');
    expect(toText(decimal('1.1').times(decimal('1.1')))).to.equal('1.21');
  });

  it('rounds a quotient to 34 digits, half to even', () => {
    expect(toText(integer(1).div(integer(3)))).to.equal(`0.${'3'.repeat(34)}`);
    expect(toText(integer(2).div(integer(3)))).to.equal(`0.${'6'.repeat(33)}7`);
  });
});

describe('integer', () => {
  for (const value of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) {
    it(`refuses ${value}`, () => {
      expect(() => integer(value)).to.throw(ShootError).with.property('code', 'number/unreadable');
    });
  }
});

describe('toText', () => {
  const cases = [
    ['1.50', '1.5'], ['100', '100'], ['100.000', '100'], ['0.0', '0'], ['-0', '0'], ['-0.00', '0'], ['007', '7'], ['-1.250', '-1.25'],
    ['0.000000000001', '0.000000000001'], ['1000000000000000000000000', '1000000000000000000000000'],
  ] as const;
  for (const [given, written] of cases) {
    it(`writes ${given} as ${written}`, () => {
      expect(toText(decimal(given))).to.equal(written);
    });
  }

  it('is read back as the same figure, with no exponent and no trailing zero', () => {
    always(fc.property(figures(), figures(), (a, b) => {
      const text = toText(a.times(b).times(b));
      expect(text).to.match(/^(0|[1-9]\d*)(\.\d*[1-9])?$/);
      expect(toText(decimal(text))).to.equal(text);
    }));
  });
});

describe('roundTo', () => {
  const cases = [
    ['0.5', 0, '0'], ['1.5', 0, '2'], ['2.5', 0, '2'], ['-0.5', 0, '0'], ['-1.5', 0, '-2'], ['2.5000000001', 0, '3'],
    ['0.0000000005', 9, '0'], ['0.0000000015', 9, '0.000000002'], ['0.0000000025', 9, '0.000000002'], ['12.3456', 9, '12.3456'],
  ] as const;
  for (const [given, places, rounded] of cases) {
    it(`rounds ${given} to ${rounded} at ${places} places`, () => {
      expect(toText(roundTo(decimal(given), places))).to.equal(rounded);
    });
  }
});

describe('sum', () => {
  it('is nothing for no terms', () => {
    expect(toText(sum([]))).to.equal('0');
  });

  it('does not depend on the order of its terms', () => {
    always(fc.property(fc.array(figures(1_000_000, 9)), (terms) => {
      expect(toText(sum(terms))).to.equal(toText(sum([...terms].reverse())));
    }));
  });
});

describe('exact sums and products', () => {
  const [huge, tiny] = [`1${'0'.repeat(60)}`, '0.000000001'].map(decimal) as [Decimal, Decimal];

  it('keep a microgram beside a figure of sixty digits', () => {
    expect(toText(addExactly(addExactly(tiny, huge), huge.neg()))).to.equal('0.000000001');
    expect(toText(sum([huge, tiny, huge.neg()]))).to.equal('0.000000001');
  });

  it('keep every digit of a square', () => {
    const square = multiplyExactly(addExactly(huge, tiny), addExactly(huge, tiny));
    expect(toText(addExactly(addExactly(square, multiplyExactly(huge, huge).neg()), multiplyExactly(huge, tiny).times(-2)))).to.equal('0.000000000000000001');
  });

  it('are figures of the same arithmetic: a quotient of them has 34 digits again', () => {
    expect(toText(addExactly(integer(1), integer(1)).div(integer(3)))).to.equal(`0.${'6'.repeat(33)}7`);
    expect(toText(sum([integer(2)]).div(integer(3)))).to.equal(`0.${'6'.repeat(33)}7`);
  });
});

describe('a whole number of the last place', () => {
  it('is refused to a figure that has more places', () => {
    expect(() => toWhole(decimal('0.0000000001'), 9)).to.throw(ShootError, 'number/unreadable');
    expect(toWhole(decimal('0.000000001'), 9)).to.equal(1n);
  });

  it('is there and back the same figure', () => {
    always(fc.property(figures(1_000_000, 9), fc.boolean(), (value, isNegative) => {
      const figure = isNegative ? value.neg() : value;
      for (const places of [9, 50]) expect(toText(ofWhole(toWhole(figure, places), places))).to.equal(toText(figure));
    }));
  });

  it('keeps every digit of a square', () => {
    const text = `1${'0'.repeat(60)}.000000001`;
    expect(toText(ofWhole(toWhole(decimal(text), 9) ** 2n, 18))).to.equal(`1${'0'.repeat(68)}2${'0'.repeat(51)}.${'0'.repeat(17)}1`);
  });

  const whole = [
    ['0.000000001', 1], ['0.0000001', 100], ['0.00001', 10_000], ['1', 1e9], ['-1', -1e9], ['12.3', 12_300_000_000], ['0.000123456', 123_456], ['0', 0],
    ['1000000', 1e15], ['9007199.254740991', Number.MAX_SAFE_INTEGER], ['-9007199.254740991', -Number.MAX_SAFE_INTEGER],
  ] as const;
  for (const [text, billionths] of whole) {
    it(`${text} is ${billionths} times 1e-9`, () => {
      expect(toBillionths(decimal(text))).to.equal(billionths);
      if (billionths !== 0) expect(ofBillionths(billionths)).to.deep.equal(decimal(text));
    });
  }

  it('is as a float the same figure as read from its text, in every part', () => {
    always(fc.property(fc.maxSafeInteger(), (billionths) => {
      if (billionths !== 0) expect(ofBillionths(billionths)).to.deep.equal(ofWhole(BigInt(billionths), 9));
      expect(toBillionths(ofWhole(BigInt(billionths), 9))).to.equal(billionths);
    }), 1000);
  });

  for (const text of ['9007199.254740992', '10000000', '123456789012.5', '0.0000000001', '0.00000000000000000001', '1.0000000001']) {
    it(`${text} is no float that is one`, () => { expect(toBillionths(decimal(text))).to.equal(undefined); });
  }
});

describe('a host page that shares decimal.js', () => {
  const settings = { precision: HostDecimal.precision, rounding: HostDecimal.rounding, toExpNeg: HostDecimal.toExpNeg, toExpPos: HostDecimal.toExpPos };
  afterEach(() => { HostDecimal.set(settings); });

  it('does not change our arithmetic by configuring the shared constructor', () => {
    HostDecimal.set({ precision: 3, rounding: HostDecimal.ROUND_UP, toExpNeg: -1, toExpPos: 1, maxE: 9, minE: -9 });
    try {
      expect(toText(integer(2).div(integer(3)))).to.equal(`0.${'6'.repeat(33)}7`);
      expect(toText(roundTo(decimal('2.5'), 0))).to.equal('2');
      expect(toText(decimal('123456789012345678.000000001'))).to.equal('123456789012345678.000000001');
    } finally {
      HostDecimal.set({ defaults: true });
    }
  });

  it('keeps the settings that decimal.js comes with', () => {
    expect(settings).to.deep.equal({ precision: 20, rounding: HostDecimal.ROUND_HALF_UP, toExpNeg: -7, toExpPos: 21 });
    expect(new HostDecimal(1).div(3).toString()).to.equal('0.33333333333333333333');
  });
});
