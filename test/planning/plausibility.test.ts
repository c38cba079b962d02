import { expect } from '@open-wc/testing';
import { estimate } from '../../src/calculation/index.js';
import { catalogue } from '../../src/factors/index.js';
import { FAMILIES, KINDS } from '../../src/model/index.js';
import { type Raised, benchmarkOf, placed, raised } from '../../src/planning/index.js';
import { decimal, toText } from '../../src/units/index.js';
import { cars, fuel, line, production, read, trains } from '../suites/film.js';

const asked = (...entries: Parameters<typeof production>[0]): readonly Raised[] => {
  const made = production(entries);
  return raised(made, estimate(made, catalogue));
};
const kinds = (found: readonly Raised[]): readonly string[] => found.map(({ kind }) => kind).filter((kind) => kind !== 'empty-family');

describe('the size of a total', () => {
  it('is held against published bands, each with its sources and their years', () => {
    for (const kind of KINDS) {
      const benchmark = benchmarkOf(kind);
      if (benchmark === undefined) continue;
      expect(decimal(benchmark.low).lt(benchmark.high), kind).to.be.true;
      expect(benchmark.sources.length, kind).to.be.greaterThan(0);
      for (const { name, year } of benchmark.sources) expect([name !== '', /^\d{4}/u.test(year)], kind).to.deep.equal([true, true]);
    }
    expect(benchmarkOf('live-capture')).to.equal(undefined);
  });

  const sizes: readonly (readonly [string, string])[] = [['1000', 'below'], ['25000', 'within'], ['100000', 'above']];
  for (const [litres, side] of sizes) {
    it(`is ${side} with ${litres} L of diesel for a television film`, () => {
      const made = production([fuel(litres)]);
      expect(placed(estimate(made, catalogue), made.profile)?.side).to.equal(side);
    });
  }

  it('is told by hour, by work or by shooting day, as its kind is', () => {
    const tonnes = (['documentary', 'tv-film', 'commercial'] as const).map((kind) => {
      const made = production([fuel('1000')], { kind, runtimeMinutes: 30, shootingDays: 2 });
      return toText(placed(estimate(made, catalogue), made.profile)!.tonnes);
    });
    expect(tonnes).to.deep.equal(['6.2', '3.1', '1.55']);
  });

  it('is not held against anything where nothing is known or counted', () => {
    for (const profile of [{ kind: 'documentary', runtimeMinutes: 0 }, { kind: 'commercial', shootingDays: 0 }, { kind: 'live-capture' }] as const) {
      const made = production([fuel('1000')], profile);
      expect(placed(estimate(made, catalogue), made.profile)).to.equal(undefined);
    }
    expect(placed(estimate(production([]), catalogue), production([]).profile)).to.equal(undefined);
  });
});

describe('what a careful reader asks', () => {
  it('is whether an empty family is empty', () => {
    expect(asked(fuel('10')).flatMap((each) => (each.kind === 'empty-family' ? [each.family] : []))).to.deep.equal(FAMILIES.filter((family) => family !== 'transport'));
  });

  it('is whether litres and kilometres are of the same vehicles', () => {
    expect(asked(fuel('10'), cars())).to.deep.include({ kind: 'twice', entries: ['fuel', 'cars'] });
    expect(kinds(asked(fuel('10'), cars('cars', { department: 'camera' })))).to.be.empty;
  });

  it('is whether what was paid and what was used are the same thing', () => {
    const rental = line('rental', 'rental', read('spend.services.audiovisual', 'EUR', { total: '9000' }), { department: 'camera' });
    const weight = line('weight', 'equipment', read('equipment.electrical.small.gb', 'kg', { mass: '200', share: '10' }), { department: 'camera' });
    expect(asked(rental, weight)).to.deep.include({ kind: 'twice', entries: ['rental', 'weight'] });
  });

  it('is whether those who went came back', () => {
    const single = line('one', 'train', read('train.high-speed.fr', 'passenger.km', { passengers: '12', trips: '1', distance: '465' }));
    expect(kinds(asked(single, trains()))).to.deep.equal(['one-way']);
  });

  it('is whether so many people sat at table', () => {
    const meals = (people: string) => line('meals', 'meals', read('meal.average.fr', 'meal', { people, days: '24', mealsPerDay: '1' }));
    expect(kinds(asked(meals('500')))).to.deep.equal(['more-meals']);
    expect(kinds(asked(meals('45')))).to.be.empty;
  });

  it('counts nothing less for it', () => {
    const made = production([fuel('10'), cars()]);
    const before = toText(estimate(made, catalogue).total.kg);
    raised(made, estimate(made, catalogue));
    expect(toText(estimate(made, catalogue).total.kg)).to.equal(before);
  });
});
