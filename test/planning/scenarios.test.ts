import { expect } from '@open-wc/testing';
import { estimate } from '../../src/calculation/index.js';
import { catalogue } from '../../src/factors/index.js';
import { type Entry, type Production, applyChange, emptyProduction } from '../../src/model/index.js';
import { type Answers, LEVERS, answeredEntries, leversFor, scenario, sharpened } from '../../src/planning/index.js';
import { sum, toText } from '../../src/units/index.js';
import { line, production, read } from '../suites/film.js';

const flight = (distance: string): Entry => line('flight', 'flight', read('flight.distance.500-1000-km.101-220-seats.contrails', 'passenger.km', { passengers: '4', trips: '2', distance }));
const lines: readonly Entry[] = [
  flight('800'),
  line('meals', 'meals', read('meal.average.fr', 'meal', { people: '45', days: '24', mealsPerDay: '1' })),
  line('genset', 'genset', read('fuel.non-road-diesel.fr', 'L', { power: '60', loadRate: '35', hoursPerDay: '10', days: '6', specificConsumption: '0.3' })),
  line('vans', 'van', read('van.diesel.average', 'vehicle.km', { vehicles: '4', days: '24', dailyDistance: '60' })),
  line('wood', 'set-material', read('material.wood.timber', 'kg', { total: '900' })),
  line('hotel', 'hotel', read('hotel.fr', 'room.night', { rooms: '12', nights: '20' })),
];
const plan = production(lines);

describe('a lever', () => {
  for (const [lever, changed] of [['trains', ['flight']], ['vegetarian', ['meals']], ['grid', ['genset']], ['electric-vans', ['vans']], ['reused-sets', ['wood']]] as const) {
    it(`“${lever}” changes ${changed.join(', ')} alone, and saves`, () => {
      const found = scenario(plan, [lever], catalogue);
      expect(found.changed).to.deep.equal(changed);
      expect(found.comparison.gap.lt(0), toText(found.comparison.gap)).to.be.true;
      expect(toText(found.comparison.planned.total.kg)).to.equal(toText(estimate(plan, catalogue).total.kg));
      expect(toText(found.comparison.actual.total.kg)).to.equal(toText(estimate(found.production, catalogue).total.kg));
    });
  }

  it('explains its saving by the parts of a gap, which sum to it', () => {
    const { comparison } = scenario(plan, LEVERS, catalogue);
    expect(toText(sum(Object.values(comparison.parts)))).to.equal(toText(comparison.gap));
    expect(comparison.parts.choice.isZero() || comparison.parts.method.isZero()).to.be.false;
    expect([comparison.parts.unplanned, comparison.parts.cancelled, comparison.parts.carried].every((part) => part.isZero())).to.be.true;
  });

  it('is surer than the totals it is the difference of: what both sides share cancels', () => {
    const { comparison } = scenario(plan, ['reused-sets'], catalogue);
    const { low, high } = comparison.range;
    expect(high.minus(low).lt(comparison.planned.total.range.high.minus(comparison.planned.total.range.low))).to.be.true;
  });

  it('does nothing where there is nothing to do, nor to what is too far for a train', () => {
    expect(scenario(production([flight('4000')]), LEVERS, catalogue).changed).to.be.empty;
    expect(leversFor(production([]), catalogue)).to.be.empty;
  });

  it('leaves the plan as it was', () => {
    const before = JSON.stringify(plan);
    scenario(plan, LEVERS, catalogue);
    expect(JSON.stringify(plan)).to.equal(before);
  });

  it('comes first when it saves most', () => {
    const gaps = leversFor(plan, catalogue).map(({ scenario: { comparison } }) => comparison.gap.toNumber());
    expect(gaps).to.have.length(5);
    expect(gaps).to.deep.equal([...gaps].sort((a, b) => a - b));
  });
});

describe('the answer that would narrow the range most', () => {
  const answered = (answers: Answers): Production => {
    const begun = emptyProduction(catalogue.edition.id, { kind: 'tv-film' });
    const next = { answers, profile: begun.profile };
    return applyChange(begun, { kind: 'answers/set', answers, profile: {}, entries: answeredEntries(begun, next, catalogue) });
  };

  it('is named with the range it would leave, the narrowest first, around the same total', () => {
    const made = answered({ power: 'genset', sleepers: '20', nights: '10', flightReturns: '4', flightDistance: '700' });
    const current = estimate(made, catalogue);
    const found = sharpened(made, catalogue, current);
    const widths = found.map(({ range }) => range.high.div(range.low).toNumber());
    expect(found.length).to.be.greaterThan(2);
    expect(widths).to.deep.equal([...widths].sort((a, b) => a - b));
    for (const width of widths) expect(width).to.be.below(current.total.range.high.div(current.total.range.low).toNumber());
  });

  it('says nothing of lines that a person has taken over', () => {
    const made = answered({ power: 'genset' });
    const taken = { ...made, entries: made.entries.map((entry) => ({ ...entry, label: 'À moi' })) };
    expect(sharpened(taken, catalogue)).to.be.empty;
  });
});
