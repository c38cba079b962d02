/**
 * Ranges against their oracle. The analytic range keeps the total as its median; a sum of log-normal figures has its median a little
 * higher (Fenton 1960), so both bounds lie a few percent below those that are drawn. How far is measured here, and bounded.
 */
import { expect } from '@open-wc/testing';
import { type Comparison, compare } from '../../src/calculation/index.js';
import { catalogue as bundled } from '../../src/factors/index.js';
import type { Catalogue, HotRecord } from '../../src/factors/index.js';
import { type Quality, catalogueFor } from '../../src/model/index.js';
import { catalogueOf, recordOf } from '../arbitrary/catalogue.js';
import { entryOf, productionOf } from '../arbitrary/production.js';
import { totalReading } from '../arbitrary/reading.js';
import { GOLDEN, type GoldenName, goldenProduction } from '../golden/golden.js';
import { type Quantiles, simulate } from './monte-carlo.js';

interface Line { readonly kg: string; readonly factor: string; readonly quality: Quality; readonly actual?: string }

/** Lines in kilograms of waste at 1 kg CO2e per kg: only the percentages matter here. */
function comparisonOf(lines: readonly Line[], percents: Readonly<Record<string, string>>): readonly [Comparison, Catalogue] {
  const records: readonly HotRecord[] = Object.entries(percents).map(([name, percent]) => recordOf(`waste.${name}`, 'kg', '1', percent));
  const catalogue = catalogueOf(records, bundled.quality);
  const entries = lines.map(({ kg, factor, quality, actual = kg }, index) =>
    entryOf(`e${index}`, 'waste', totalReading(kg, 'kg', `waste.${factor}`, quality), totalReading(actual, 'kg', `waste.${factor}`, 'invoice')));
  return [compare(productionOf(entries), catalogue), catalogue];
}

const many = <T>(count: number, of: (index: number) => T): readonly T[] => Array.from({ length: count }, (_, index) => of(index));
const numbered = (count: number, percent: (index: number) => string) => Object.fromEntries(many(count, (index) => [`f${index}`, percent(index)]));

const SYNTHETIC: Readonly<Record<string, readonly [Comparison, Catalogue]>> = {
  'one line': comparisonOf([{ kg: '1000', factor: 'x', quality: 'estimated' }], { x: '60' }),
  'thirty lines that share three factors of 10, 20 and 30 percent': comparisonOf(
    many(30, (index) => ({ kg: String(100 + 17 * index), factor: ['a', 'b', 'c'][index % 3] ?? 'a', quality: 'estimated', actual: String(90 + 20 * index) })),
    { a: '10', b: '20', c: '30' }),
  'twenty lines of twenty factors from 10 to 50 percent': comparisonOf(
    many(20, (index) => ({ kg: String(500 - 13 * index), factor: `f${index}`, quality: 'quote', actual: String(400 - 10 * index) })),
    numbered(20, (index) => String(10 + 2 * index))),
  'one flight that outweighs the rest': comparisonOf(
    [{ kg: '9000', factor: 'flight', quality: 'quote', actual: '7000' }, ...many(9, (index): Line => ({ kg: '200', factor: `f${index}`, quality: 'estimated' }))],
    { flight: '70', ...numbered(9, () => '40') }),
};

/** Twelve lines, each with a monetary ratio of its own. What was guessed and never confirmed is the least certain film there is. */
const WORST = [
  ['that is known by its bills alone', 'spend', 'planned', 0.06],
  ['that is guessed throughout', 'default', 'planned', 0.07],
  ['that is guessed throughout and carried over', 'default', 'actual', 0.08],
] as const;

/**
 * Golden productions for which 5 percent does not hold, as they are: made to fit, they would prove nothing. What lifts the median of a sum is wide lines
 * that vary apart; each has the least whole percentage that holds for its totals, and its reason. The skew of their gaps is not bounded here.
 */
const TOO_WIDE: Readonly<Partial<Record<GoldenName, readonly [number, string]>>> = {
  series: [0.08, 'British, a third of it French monetary ratios, 80 percent and 50 more for each that is borrowed, and six nights in Ireland a hotel of another country, 1110'],
  entertainment: [0.06, 'German, two fifths of it French monetary ratios, cars and buses, each borrowed, and a sixth the German grid, 65 percent'],
  'live-capture': [0.08, 'Italian, two fifths of it French monetary ratios, 80 percent and 50 more for each that is borrowed, and a jet and a helicopter of assumptions, 100'],
  'fuenf-minuten-himmel': [0.15, 'that is made of five lines of assumptions, 50 to 195 percent each, and of nothing else'],
};
const goldenComparison = async (name: GoldenName): Promise<Comparison> => {
  const production = await goldenProduction(name);
  return compare(production, catalogueFor(production, bundled));
};

const deviations = ({ range }: Comparison['planned']['total'], drawn: Quantiles): readonly [number, number] =>
  [range.low.toNumber() / drawn.low - 1, range.high.toNumber() / drawn.high - 1];

/** `share` of the half-width: a normal range has no skew, and one uncertain factor that makes the whole gap has. */
function expectAgreement(comparison: Comparison, catalogue: Catalogue, share: number): void {
  const drawn = simulate(comparison);
  for (const side of ['planned', 'actual'] as const) {
    for (const deviation of deviations(comparison[side].total, drawn[side])) expect(Math.abs(deviation), `${side} off by ${deviation}`).to.be.below(0.05);
  }
  const half = comparison.range.high.minus(comparison.gap).toNumber();
  expect(Math.abs(comparison.range.low.toNumber() - drawn.gap.low), 'low bound of the gap').to.be.below(share * half);
  expect(Math.abs(comparison.range.high.toNumber() - drawn.gap.high), 'high bound of the gap').to.be.below(share * half);
  expect((2 * half) / (drawn.gap.high - drawn.gap.low), 'width of the gap').to.be.within(0.88, 1.02);
}

describe('the ranges, against 200,000 seeded draws: totals within 5 percent, a golden gap within a quarter of its half-width', () => {
  for (const name of GOLDEN.filter((each) => TOO_WIDE[each] === undefined)) {
    it(`hold for the golden production ${name}`, async () => { expectAgreement(await goldenComparison(name), bundled, 0.25); });
  }

  for (const [name, [limit, reason]] of Object.entries(TOO_WIDE) as (readonly [GoldenName, readonly [number, string]])[]) {
    it(`lie too low, both bounds, by less than ${Math.round(100 * limit)} percent for the golden production ${name}, ${reason}`, async () => {
      const comparison = await goldenComparison(name);
      const drawn = simulate(comparison);
      const all = (['planned', 'actual'] as const).flatMap((side) => deviations(comparison[side].total, drawn[side]));
      for (const deviation of all) expect(deviation).to.be.within(-limit, 0);
      // Nobody stays on this list who has no need of it.
      expect(Math.min(...all), 'the widest').to.be.below(-0.05);
    });
  }

  for (const [name, [comparison, catalogue]] of Object.entries(SYNTHETIC)) {
    it(`hold for ${name}`, () => { expectAgreement(comparison, catalogue, 0.4); });
  }

  for (const [name, quality, side, limit] of WORST) {
    it(`lie too low, both bounds, by less than ${100 * limit} percent for a film ${name}`, () => {
      const catalogue = catalogueOf(Object.entries(numbered(12, () => '80')).map(([factor, percent]) => recordOf(`waste.${factor}`, 'kg', '1', percent)), bundled.quality);
      const production = productionOf(many(12, (index) => entryOf(`e${index}`, 'waste', totalReading('1000', 'kg', `waste.f${index}`, quality))));
      const comparison = compare(production, catalogue);
      for (const deviation of deviations(comparison[side].total, simulate(comparison)[side])) expect(deviation).to.be.within(-limit, 0);
    });
  }

  it('would not hold for entries taken as independent where they share a factor', () => {
    const [{ planned }, catalogue] = comparisonOf(many(30, () => ({ kg: '100', factor: 'x', quality: 'measured' })), { x: '60' });
    const drawn = simulate(compare(productionOf([...planned.entries.values()].map(({ entry }) => entry)), catalogue));
    const alone = Math.exp(Math.log(1.6) / Math.sqrt(30));
    expect((3000 * alone) / drawn.planned.high - 1).to.be.below(-0.3);
    for (const deviation of deviations(planned.total, drawn.planned)) expect(Math.abs(deviation)).to.be.below(0.01);
  });
});
