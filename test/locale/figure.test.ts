import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type Decimal, ONE, decimal, integer } from '../../src/units/index.js';
import { LANGUAGES } from '../../src/locale/language.js';
import { exactKilograms, signedFigure } from '../../src/locale/exact-figure.js';
import { figure, formatMass } from '../../src/locale/figure.js';

const visible = (text: string) => text.replaceAll('\u202F', '_');

/** "72 (60–86) t", with "~" before what must be called approximate. */
function shown(kg: string, low: string, high: string): string {
  const { value, unit, approximate, low: from, high: to } = figure(decimal(kg), { low: decimal(low), high: decimal(high) }, 'fr');
  return visible(`${approximate ? '~' : ''}${value} (${from}–${to}) ${unit}`);
}

const FIGURES: readonly (readonly [string, string, string, string])[] = [
  ['72300', '60200', '86100', '~72 (60–86) t'],
  ['84100', '54900', '128700', '~84 (55–129) t'],
  ['12300', '8786', '17220', '~12 (8,8–17) t'],
  ['7511', '4200', '13000', '~7,5 (4,2–13) t'],
  ['2387', '1320', '4310', '~2,4 (1,3–4,3) t'],
  ['512', '366', '716', '~0,5 (0,4–0,7) t'],
  ['512', '240', '1092', '~0,5 (0,2–1,1) t'],
  ['7826', '6140', '9975', '~7,8 (6,1–10,0) t'],
  ['9960', '7000', '14000', '~10 (7,0–14) t'],
  ['284000', '230000', '350000', '~280 (230–350) t'],
  ['953000', '700000', '1290000', '~950 (700–1_290) t'],
  ['1234567', '1000000', '1524000', '~1_200 (1_000–1_500) t'],
  ['1200', '1143', '1260', '~1,20 (1,14–1,26) t'],
  ['1200', '1091', '1320', '~1,2 (1,1–1,3) t'],
  ['78300', '77500', '79100', '~78,3 (77,5–79,1) t'],
  ['70000', '67000', '73000', '~70 (67–73) t'],
  ['8200', '2700', '25000', '~8 (2,7–25) t'],
  ['416', '300', '577', '~420 (300–580) kg'],
  ['8.6', '6.1', '12.1', '~8,6 (6,1–12) kg'],
  ['0.416', '0.3', '0.577', '~0,42 (0,30–0,58) kg'],
  ['0.0004', '0.0003', '0.0006', '~0,000 (0,000–0,001) kg'],
  ['0', '0', '0', '0 (0–0) t'],
  ['7511', '7511', '7511', '7,511 (7,511–7,511) t'],
  ['7511.25', '7511.25', '7511.25', '~7,511 (7,511–7,511) t'],
  ['12', '12', '12', '12 (12–12) kg'],
  ['-8500', '-14000', '-3000', '~−8,5 (−14–−3,0) t'],
  ['100', '-5000', '5200', '~0,1 (−5,0–5,2) t'],
];

const EXACT = [['7511', '7_511_kg'], ['0.416', '0,416_kg'], ['78312.3456', '78_312,346_kg'], ['0', '0_kg'], ['-2700.5', '−2_700,5_kg'], ['0.0004', '0,0004_kg'], ['0.00012345', '0,00012_kg']] as const;
const SIGNED = [['-2734', '−2,7_t'], ['613', '+0,6_t'], ['0', '0,0_t'], ['39', '0,0_t'], ['-39', '0,0_t'], ['-1234567', '−1_234,6_t']] as const;
const MASSES = [['7511', '7,5_t'], ['512', '0,5_t'], ['0', '0,0_t'], ['1234567', '1_234,6_t'], ['416.4', '416_kg'], ['12.34', '12_kg'], ['9.96', '10_kg'], ['4.26', '4,3_kg'], ['0.416', '0,42_kg'], ['-613', '−0,6_t'], ['0.0001', '0,000_kg']] as const;

/** A mass from a milligram to a million tonnes and its log-normal range, ± 0.01 % to ± 400 %. */
const anyFigure = fc.tuple(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: -6, max: 3 }), fc.integer({ min: 1, max: 40_000 }))
  .map(([digits, exponent, spread]) => {
    const kg = integer(digits).times(integer(10).pow(exponent));
    const factor = ONE.plus(integer(spread).div(integer(10_000)));
    return { kg, range: { low: kg.div(factor), high: kg.times(factor) } };
  });

/** French text back into a number, without the parser: it refuses "5,000", which a figure may show. */
const numberOf = (text: string): Decimal => decimal(text.replaceAll('\u202F', '').replace(',', '.').replace('\u2212', '-'));

describe('a figure', () => {
  for (const [kg, low, high, expected] of FIGURES) {
    it(`shows ${kg} kg between ${low} and ${high} as ${expected}`, () => {
      expect(shown(kg, low, high)).to.equal(expected);
    });
  }

  it('speaks the language of its reader', () => {
    const range = { low: decimal('4200'), high: decimal('13000') };
    expect(figure(decimal('7511'), range, 'en')).to.deep.equal({ value: '7.5', unit: 't', approximate: true, low: '4.2', high: '13' });
    expect(LANGUAGES.map((language) => visible(signedFigure(decimal('-2700'), language)))).to.deep.equal(['−2,7_t', '−2.7_t', '−2,7_t']);
  });

  it('keeps the value between its bounds, whatever the rounding', () => {
    fc.assert(fc.property(anyFigure, ({ kg, range }) => {
      const { value, low, high } = figure(kg, range, 'fr');
      expect(numberOf(low).lte(numberOf(value)) && numberOf(value).lte(numberOf(high)), `${low} ${value} ${high}`).to.equal(true);
    }), { numRuns: 2000 });
  });

  it('stays within the range it states, once rounded: never further from the value than half the width', () => {
    fc.assert(fc.property(anyFigure, ({ kg, range }) => {
      fc.pre(kg.gte(ONE));
      const { value, unit } = figure(kg, range, 'fr');
      const kilograms = numberOf(value).times(unit === 't' ? decimal('1000') : ONE);
      const halfWidth = range.high.minus(range.low).div(integer(2));
      const unitGram = unit === 't' ? ONE : decimal('0.001');
      expect(kilograms.minus(kg).abs().lte(halfWidth.plus(unitGram)), `${kg} → ${value} ${unit}`).to.equal(true);
    }), { numRuns: 2000 });
  });
});

describe('a mass', () => {
  for (const [kg, expected] of EXACT) it(`of ${kg} kg is ${expected} to the gram`, () => { expect(visible(exactKilograms(decimal(kg), 'fr'))).to.equal(expected); });
  for (const [kg, expected] of SIGNED) it(`that changed by ${kg} kg shows ${expected}`, () => { expect(visible(signedFigure(decimal(kg), 'fr'))).to.equal(expected); });
  for (const [kg, expected] of MASSES) it(`of ${kg} kg is ${expected} in a list`, () => { expect(visible(formatMass(decimal(kg), 'fr'))).to.equal(expected); });

  it('is shown in the unit of its column when the column has one', () => {
    expect(visible(formatMass(decimal('39'), 'fr', 't'))).to.equal('0,0_t');
    expect(visible(formatMass(decimal('1250'), 'fr', 'kg'))).to.equal('1_250_kg');
    expect(visible(signedFigure(decimal('39.2'), 'fr', 'kg'))).to.equal('+39_kg');
  });
});
