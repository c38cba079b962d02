import { expect } from '@open-wc/testing';
import { type Comparison, type Emission, type Parts, compare, sharesOf } from '../../src/calculation/index.js';
import { catalogue } from '../../src/factors/index.js';
import { type Production, catalogueFor } from '../../src/model/index.js';
import { sum, toText } from '../../src/units/index.js';
import { type Expected, type ExpectedSide, GOLDEN, type RangedFigure, type Side, expectedOf, goldenProduction } from './golden.js';

const nonzero = (parts: Parts) => Object.fromEntries(Object.entries(parts).filter(([, part]) => !part.isZero()).map(([cause, part]) => [cause, toText(part)]));

/** Kilograms to the last digit; bounds, which were filed as floats, to 1e-9 of their size. */
function expectFigure(found: Pick<Emission, 'kg' | 'range'>, expected: RangedFigure, what: string): void {
  expect(toText(found.kg), what).to.equal(expected.kg);
  for (const bound of ['low', 'high'] as const) {
    expect(found.range[bound].toNumber(), `${what}, ${bound}`).to.be.closeTo(expected[bound], 1e-9 * Math.max(1, Math.abs(expected[bound])));
  }
}

function expectSide(found: Side, expected: ExpectedSide): void {
  expectFigure(found.total, expected.total, 'total');
  for (const family of found.families) expectFigure(family, expected.families[family.family] ?? expect.fail(family.family), family.family);
  expect([...found.entries.keys()]).to.deep.equal(Object.keys(expected.entries));
  for (const [id, { state, emission }] of found.entries) {
    const { state: filed, ...figure } = expected.entries[id] ?? expect.fail(id);
    expect(state, id).to.equal(filed);
    expect(emission !== undefined, `${id} counts`).to.equal('kg' in figure);
    if (emission !== undefined) expectFigure(emission, figure as RangedFigure, id);
  }
}

for (const name of GOLDEN) {
  describe(`the golden production ${name}, recomputed without the engine`, () => {
    let found: Comparison;
    let production: Production;
    let expected: Expected;
    before(async () => {
      production = await goldenProduction(name);
      [found, expected] = [compare(production, catalogueFor(production, catalogue)), await expectedOf(name)];
    });

    it('has the estimate that was filed: total, families and every entry', () => { expectSide(found.planned, expected.planned); });

    it('has the balance that was filed: total, families and every entry', () => { expectSide(found.actual, expected.actual); });

    it('has the parts of coproducers that were filed', () => {
      for (const [side, { shares = {} }] of [[found.planned, expected.planned], [found.actual, expected.actual]] as const) {
        const parts = sharesOf(production.profile, side, catalogueFor(production, catalogue));
        expect(parts.map(({ coproducer }) => coproducer?.id ?? 'left')).to.deep.equal(Object.keys(shares));
        for (const { coproducer, ...part } of parts) expectFigure(part, shares[coproducer?.id ?? 'left'] ?? expect.fail('left'), coproducer?.name ?? 'what is left');
      }
    });

    it('has the coverage that was filed', () => {
      const { measured, estimated, carried, share, none, unreadable } = found.actual.coverage;
      const { share: filed, ...rest } = expected.actual.coverage;
      const kilograms = { measured: toText(measured.kg), estimated: toText(estimated.kg), carried: toText(carried.kg) };
      expect({ ...kilograms, entries: [measured.entries, estimated.entries, carried.entries], none, unreadable }).to.deep.equal(rest);
      expect(share.toNumber()).to.be.closeTo(filed, 1e-12);
    });

    it('has the gap that was filed, in the same parts, entry by entry', () => {
      expectFigure({ kg: found.gap, range: found.range }, expected.gap, 'gap');
      expect(nonzero(found.parts)).to.deep.equal(expected.gap.parts);
      expect(Object.fromEntries(found.entries.map(({ id, parts }) => [id, nonzero(parts)]))).to.deep.equal(expected.gap.entries);
      expect(toText(sum(Object.values(found.parts)))).to.equal(expected.gap.kg);
    });
  });
}
