import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { CAUSES, type Comparison, type Parts, compare } from '../../src/calculation/index.js';
import type { Catalogue } from '../../src/factors/index.js';
import { ABSENT, type Quality, type Reading } from '../../src/model/index.js';
import { type Decimal, dimensionOf, sum, toText } from '../../src/units/index.js';
import { catalogueOf, recordOf } from '../arbitrary/catalogue.js';
import { cases, entryOf, productionOf } from '../arbitrary/production.js';
import { always } from '../arbitrary/property.js';
import { totalReading } from '../arbitrary/reading.js';

const sumOf = (parts: Parts): string => toText(sum(CAUSES.map((cause) => parts[cause])));
const half = ({ gap, range }: Comparison): Decimal => range.high.minus(gap);

describe('a gap', () => {
  it('is the exact sum of its parts, entry by entry and in total', () => {
    always(fc.property(cases, ({ catalogue, production }) => {
      const comparison = compare(production, catalogue);
      expect(sumOf(comparison.parts)).to.equal(toText(comparison.gap));
      for (const entry of comparison.entries) expect(sumOf(entry.parts)).to.equal(toText(entry.gap));
    }), 500);
  });

  it('is the exact sum of its entries and of its families, and the difference of the totals', () => {
    always(fc.property(cases, ({ catalogue, production }) => {
      const { gap, entries, families, planned, actual } = compare(production, catalogue);
      expect(toText(sum(entries.map((entry) => entry.gap)))).to.equal(toText(gap));
      expect(toText(sum(families.map((family) => family.gap)))).to.equal(toText(gap));
      expect(toText(actual.total.kg.minus(planned.total.kg))).to.equal(toText(gap));
      for (const family of families) expect(toText(family.actual.minus(family.planned))).to.equal(toText(family.gap));
    }));
  });

  it('lies in the middle of its range', () => {
    always(fc.property(cases, ({ catalogue, production }) => {
      const { gap, range } = compare(production, catalogue);
      expect(range.low.lte(gap) && gap.lte(range.high)).to.equal(true);
      expect(toText(range.low.plus(range.high))).to.equal(toText(gap.times(2)));
    }));
  });

  it('turns around when plan and actual change places', () => {
    always(fc.property(cases, ({ catalogue, production }) => {
      // An actual whose factor cannot be used leaves the plan in its place; a plan leaves nothing.
      const isUsable = (reading: Reading): boolean => {
        const factor = reading.kind === 'quantity' ? catalogue.get(reading.factor) : undefined;
        return factor !== undefined && reading.kind === 'quantity' && dimensionOf(factor.per) === dimensionOf(reading.unit);
      };
      const measured = production.entries.filter(({ planned, actual }) => isUsable(planned) && isUsable(actual));
      const there = compare({ ...production, entries: measured }, catalogue);
      const back = compare({ ...production, entries: measured.map((entry) => ({ ...entry, planned: entry.actual, actual: entry.planned })) }, catalogue);
      expect(toText(back.gap)).to.equal(toText(there.gap.neg()));
      expect(toText(half(back))).to.equal(toText(half(there)));
    }));
  });
});

describe('the range of a gap', () => {
  const catalogueWith = (percent: string): Catalogue => catalogueOf(
    [recordOf('waste.x', 't', '1000', percent), recordOf('waste.y', 't', '1000', percent)], { measured: '10', estimated: '30', carried: '40' });
  const tonnes = (total: string, factor = 'waste.x', quality: Quality = 'measured') => totalReading(total, 't', factor, quality);
  const single = (catalogue: Catalogue, ...[planned, actual]: readonly [ReturnType<typeof tonnes>, ReturnType<typeof tonnes>?]) =>
    compare(productionOf([entryOf('a', 'waste', planned, actual ?? ABSENT)]), catalogue);
  const [sixty, ten, thirty, forty] = [1.6, 1.1, 1.3, 1.4].map(Math.log) as [number, number, number, number];

  it('owes nothing to a factor that is shared by the same quantities on both sides', () => {
    const widths = ['0', '10', '60', '150'].map((percent) => toText(half(single(catalogueWith(percent), tonnes('3'), tonnes('3')))));
    expect(new Set(widths).size).to.equal(1);
    expect(Number(widths[0])).to.be.closeTo(3000 * Math.hypot(ten, ten), 1e-8);
  });

  it('owes nothing to a factor that is shared between lines whose changes cancel', () => {
    const moved = (percent: string) => compare(productionOf([
      entryOf('a', 'waste', tonnes('3'), tonnes('1')), entryOf('b', 'waste', tonnes('1'), tonnes('3')),
    ]), catalogueWith(percent));
    expect(toText(half(moved('150')))).to.equal(toText(half(moved('0'))));
    expect(toText(moved('60').gap)).to.equal('0');
  });

  const widths = [
    ['of a shared factor counts its net change only', tonnes('3', 'waste.x', 'estimated'), tonnes('5'), Math.hypot(2000 * sixty, 3000 * thirty, 5000 * ten)],
    ['of two factors counts both', tonnes('3'), tonnes('3', 'waste.y'), Math.hypot(3000 * sixty, 3000 * sixty, 3000 * ten, 3000 * ten)],
    ['of a plan carried over counts the carrying over alone', tonnes('3'), undefined, 3000 * forty],
  ] as const;
  for (const [name, planned, actual, width] of widths) {
    it(name, () => {
      expect(half(single(catalogueWith('60'), planned, actual)).toNumber()).to.be.closeTo(width, 1e-8);
    });
  }
});
