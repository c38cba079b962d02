import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type Emission, balance, compare, estimate, rangeAround, spreadOfProduct } from '../../src/calculation/index.js';
import { ABSENT, type ActivityId, FAMILIES, type Family, NONE, type Phase, QUALITIES, type Reading } from '../../src/model/index.js';
import { roundTo, sum, toText } from '../../src/units/index.js';
import { catalogueOf, recordOf } from '../arbitrary/catalogue.js';
import { cases, entryOf, productionOf, uncountedCases } from '../arbitrary/production.js';
import { always } from '../arbitrary/property.js';
import { totalReading, unreadableReading } from '../arbitrary/reading.js';
import { emissionFigures } from './figures.js';

const contains = ({ kg, range }: Emission): boolean => range.low.lte(kg) && kg.lte(range.high);

describe('an estimate', () => {
  it('is the exact sum of its entries and of its families', () => {
    always(fc.property(cases, ({ catalogue, production }) => {
      for (const { total, families, entries } of [estimate(production, catalogue), balance(production, catalogue)]) {
        expect(toText(sum(families.map((family) => family.kg)))).to.equal(toText(total.kg));
        expect(toText(sum([...entries.values()].flatMap(({ emission }) => (emission ? [emission.kg] : []))))).to.equal(toText(total.kg));
        expect(families.map(({ family }) => family)).to.deep.equal([...FAMILIES]);
        expect(families.flatMap((family) => family.entries).sort()).to.deep.equal([...entries.keys()].sort());
      }
    }));
  });

  it('rounds every entry, every bound and every total to a microgram', () => {
    always(fc.property(cases, ({ catalogue, production }) => {
      const { total, families, entries } = estimate(production, catalogue);
      const emissions = [total, ...families, ...[...entries.values()].flatMap(({ emission }) => emission ?? [])];
      for (const { kg, range } of emissions) {
        for (const figure of [kg, range.low, range.high]) expect(toText(roundTo(figure, 9))).to.equal(toText(figure));
      }
    }));
  });

  it('contains every value in its range', () => {
    always(fc.property(cases, ({ catalogue, production }) => {
      for (const { total, families, entries } of [estimate(production, catalogue), balance(production, catalogue)]) {
        for (const emission of [total, ...families, ...[...entries.values()].flatMap((each) => each.emission ?? [])]) expect(contains(emission)).to.equal(true);
      }
    }));
  });

  it('is no wider, relatively, than its least certain entry, and never negative', () => {
    always(fc.property(cases, ({ catalogue, production }) => {
      const { total, entries } = estimate(production, catalogue);
      const spread = ({ kg, range }: Emission): number => (kg.lt('0.001') ? 1 : range.high.div(kg).toNumber());
      const widest = Math.max(1, ...[...entries.values()].map(({ emission }) => (emission ? spread(emission) : 1)));
      if (total.kg.gt(1)) expect(spread(total)).to.be.at.most(widest + 1e-9);
      expect(total.range.low.isNegative()).to.equal(false);
    }));
  });
});

describe('what is not a figure', () => {
  it('is never counted: nothing said, nothing happened, unreadable, a factor nobody knows or one that measures in another unit', () => {
    always(fc.property(uncountedCases, ({ catalogue, production }) => {
      const { planned, actual, gap, range } = compare(production, catalogue);
      for (const figure of [gap, range.low, range.high]) expect(toText(figure)).to.equal('0');
      for (const total of [planned.total, actual.total]) expect(emissionFigures(total)).to.deep.equal(['0', '0', '0']);
      expect(toText(actual.coverage.share)).to.equal('1');
    }));
  });

  const catalogue = catalogueOf([recordOf('waste.x', 't', '400', '60')]);
  const states: readonly (readonly [Reading, string])[] = [
    [ABSENT, 'absent'], [NONE, 'none'], [unreadableReading('1,2,3', 't', 'waste.x'), 'unreadable'],
    [totalReading('1', 't', 'waste.gone'), 'unknown-factor'], [totalReading('1', 'L', 'waste.x'), 'unit-mismatch'], [totalReading('0', 't', 'waste.x'), 'counted'], [totalReading('1', 't', 'waste.x'), 'counted'],
  ];
  for (const [reading, state] of states) {
    it(`is called ${state}`, () => {
      const result = estimate(productionOf([entryOf('a', 'waste', reading)]), catalogue).entries.get('a');
      expect(result?.state).to.equal(state);
      expect(result?.emission !== undefined).to.equal(state === 'counted');
    });
  }
});

describe('the range of a total', () => {
  const catalogue = catalogueOf([recordOf('waste.x', 't', '1000', '60'), recordOf('waste.y', 't', '1000', '60')], { measured: '0', estimated: '60' });
  const of = (...lines: readonly (readonly [string, string, 'measured' | 'estimated'])[]) =>
    emissionFigures(estimate(productionOf(lines.map(([total, factor, quality], index) => entryOf(`e${index}`, 'waste', totalReading(total, 't', factor, quality)))), catalogue).total);

  const sixty = Math.log(1.6);
  const bounds = [
    ['of two entries that share a factor is as wide as one of them', [['1', 'waste.x', 'measured'], ['3', 'waste.x', 'measured']], 4000, sixty],
    ['of two independent factors adds in quadrature, weighed by shares', [['1', 'waste.x', 'measured'], ['3', 'waste.y', 'measured']], 4000, Math.hypot(0.25 * sixty, 0.75 * sixty)],
    ['keeps quantities independent where the factor is shared', [['1', 'waste.x', 'estimated'], ['1', 'waste.x', 'estimated']], 2000, Math.hypot(sixty, 0.5 * sixty, 0.5 * sixty)],
    ['of nothing but certain figures is the figure', [['0', 'waste.x', 'measured']], 0, 0],
  ] as const;
  for (const [name, lines, kg, logarithm] of bounds) {
    it(name, () => {
      const [value, low, high] = of(...lines).map(Number);
      expect(value).to.equal(kg);
      expect(low).to.be.closeTo(kg / Math.exp(logarithm), 1e-8);
      expect(high).to.be.closeTo(kg * Math.exp(logarithm), 1e-8);
    });
  }

  it('widens when the percentage of any of its factors or origins grows', () => {
    always(fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 100 }), fc.constantFrom('factor', 'quality'), (percent, more, what) => {
      const high = (each: number) => {
        const wider = catalogueOf([recordOf('waste.x', 't', '1000', String(what === 'factor' ? each : 40))], { measured: String(what === 'quality' ? each : 40) });
        return estimate(productionOf([entryOf('a', 'waste', totalReading('1', 't', 'waste.x'))]), wider).total.range.high;
      };
      expect(high(percent + more).gt(high(percent))).to.equal(true);
    }));
  });

  it('of one entry is the range of that entry', () => {
    for (const quality of QUALITIES) {
      const one = catalogueOf([recordOf('waste.x', 't', '437', '60')]);
      const { total, entries } = estimate(productionOf([entryOf('a', 'waste', totalReading('1.7', 't', 'waste.x', quality))]), one);
      expect(emissionFigures(total)).to.deep.equal(emissionFigures(entries.get('a')?.emission ?? expect.fail()));
      expect(total.range).to.deep.equal(rangeAround(total.kg, spreadOfProduct(['60', one.quality[quality] ?? expect.fail()])));
    }
  });
});

describe('the family of an entry', () => {
  const rows: readonly (readonly [ActivityId, Phase, Family])[] = [
    ['electricity', 'shoot', 'technical'], ['electricity', 'preparation', 'technical'], ['electricity', 'post', 'post'], ['device', 'post', 'post'],
    ['car', 'post', 'transport'], ['meals', 'shoot', 'lodging'], ['waste', 'shoot', 'waste'],
  ];
  for (const [activity, phase, family] of rows) {
    it(`of ${activity} in ${phase} is ${family}`, () => {
      const production = productionOf([entryOf('a', activity, ABSENT, ABSENT, { phase })]);
      expect(estimate(production, catalogueOf([])).families.find(({ entries }) => entries.includes('a'))?.family).to.equal(family);
    });
  }
});
