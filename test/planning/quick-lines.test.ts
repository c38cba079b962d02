import { expect } from '@open-wc/testing';
import { estimate } from '../../src/calculation/index.js';
import { catalogue } from '../../src/factors/index.js';
import type { Entry, Production } from '../../src/model/index.js';
import type { Answers } from '../../src/planning/index.js';
import { toText } from '../../src/units/index.js';
import { FULL, answered, assumedOf, begun, factorOf, inputsOf, lineOf } from '../suites/answers.js';

describe('the lines of the quick estimate', () => {
  for (const mode of ['car', 'transit'] as const) {
    const slot = mode === 'car' ? 'commute' : 'commute.transit';
    const wayHome = (commuteDistance: string): Entry | undefined => lineOf(answered(begun(), { commute: mode, commuteDistance }), slot);

    it(`comes from as far as was answered, there and back, and names the band, by ${mode}`, () => {
      for (const [band, middle] of [['under-5-km', '4.47'], ['5-15-km', '17.3'], ['15-30-km', '42.4'], ['30-50-km', '77.5'], ['over-50-km', '141']] as const) {
        expect(inputsOf(wayHome(band))['dailyDistance'], band).to.equal(middle);
        expect(assumedOf(wayHome(band)), band).to.include(`commute.day.${band}`);
      }
    });

    it(`starts from the usual distance where nobody knows, and keeps its doubt, by ${mode}`, () => {
      for (const unread of ['', '12-13-km', '20']) {
        expect(inputsOf(wayHome(unread))['dailyDistance'], unread).to.equal('20');
        expect(assumedOf(wayHome(unread)), unread).to.include('commute.day');
      }
      const spread = (commuteDistance: string): number => {
        const { kg, range: { high } } = estimate({ ...begun(), entries: [wayHome(commuteDistance)!] }, catalogue).total;
        return high.div(kg).toNumber();
      };
      const spreads = ['', 'under-5-km', '5-15-km', '15-30-km', '30-50-km'].map(spread);
      // Who says that it is near says little in proportion: from 1 km to 5.
      expect(spreads[1]).to.be.above(spreads[0]!);
      expect([0, 2, 3, 4].map((place) => spreads[place]!)).to.deep.equal([0, 2, 3, 4].map((place) => spreads[place]!).sort((a, b) => b - a));
    });
  }

  it('asks nothing of extras, recces or a studio from who has said nothing of them', () => {
    const slots = answered(begun(), { diet: 'average', commute: 'car', power: 'grid' }).entries.map(({ id }) => id);
    expect(slots.filter((id) => /extras|recces|studio/u.test(id))).to.deep.equal([]);
    for (const half of [{ extras: '30' }, { extraDays: '6' }, { recces: '4' }, { recceDistance: '200' }, { studioEnergy: '900' }]) {
      expect(answered(begun(), half).entries.map(({ id }) => id).filter((id) => /extras|recces|studio/u.test(id)), JSON.stringify(half)).to.deep.equal([]);
    }
  });

  it('brings the extras as the crew comes, and feeds them as the crew eats', () => {
    const production = answered(begun(), { extras: '30', extraDays: '6', commute: 'transit', diet: 'vegetarian' });
    const way = lineOf(production, 'extras-commute.transit');
    expect([way?.activity, way?.department, lineOf(production, 'extras-commute')]).to.deep.equal(['commute-transit', 'cast', undefined]);
    expect(lineOf(production, 'extras-meals')?.department).to.equal('cast');
    expect(factorOf(lineOf(production, 'extras-meals'))).to.contain('vegetarian');
    expect(assumedOf(lineOf(production, 'extras-meals'))).to.deep.equal(['meals.person-day']);
  });

  it('takes the days in a studio off the generator, and counts what the studio says, else what a set takes', () => {
    const days = (answers: Answers, slot: string): string | undefined => inputsOf(lineOf(answered(begun(), answers), slot))['days'];
    expect(['genset', 'studio'].map((slot) => days({ power: 'genset', studioDays: '8' }, slot))).to.deep.equal(['16', '8']);
    expect(['genset', 'mains', 'studio'].map((slot) => days({ power: 'both', studioDays: '8' }, slot))).to.deep.equal(['8', '8', '8']);
    expect(['mains', 'mains.abroad', 'studio'].map((slot) => days({ power: 'grid', studioDays: '8', foreignDays: '4', foreignCountry: 'PT' }, slot))).to.deep.equal(['12', '4', '8']);
    expect(inputsOf(lineOf(answered(begun(), { studioDays: '8' }), 'studio'))['energyPerDay']).to.equal('293');
    expect(assumedOf(lineOf(answered(begun(), { studioDays: '8' }), 'studio'))).to.deep.equal(['set.day.energy']);
    expect(assumedOf(lineOf(answered(begun(), { studioDays: '8', studioEnergy: '2400' }), 'studio'))).to.deep.equal([]);
  });

  it('lets no generator run on more days than are shot outside the studio, so that no day has power twice', () => {
    const days = (gensetDays: string, power = 'both'): readonly (string | undefined)[] => {
      const production = answered(begun(), { power, studioDays: '20', gensetDays });
      return ['genset', 'mains', 'studio'].map((slot) => inputsOf(lineOf(production, slot))['days']);
    };
    expect(days('4')).to.deep.equal(['4', undefined, '20']);
    expect(days('3')).to.deep.equal(['3', '1', '20']);
    // More than there are do not count: the days left are halved, as if nobody had said.
    for (const more of ['5', '20']) expect(days(more), more).to.deep.equal(['2', '2', '20']);
    expect(days('20', 'genset')).to.deep.equal(['4', undefined, '20']);
  });

  it('takes the days abroad from those outside the studio first, then from the studio: power is where the beds are', () => {
    const slots = ['mains', 'mains.abroad', 'studio', 'studio.abroad'];
    const days = (studioDays: string, foreignDays: string, power = 'grid'): readonly (string | undefined)[] => {
      const production = answered(begun(), { power, studioDays, foreignDays, foreignCountry: 'PT' });
      return slots.map((slot) => inputsOf(lineOf(production, slot))['days']);
    };
    expect(days('8', '4')).to.deep.equal(['12', '4', '8', undefined]);
    expect(days('18', '6')).to.deep.equal([undefined, '6', '18', undefined]);
    expect(days('20', '6')).to.deep.equal([undefined, '4', '18', '2']);
    expect(days('20', '6', 'both')).to.deep.equal([undefined, '2', '18', '2']);
    expect(days('24', '6')).to.deep.equal([undefined, undefined, '18', '6']);
    expect(days('24', '24')).to.deep.equal([undefined, undefined, undefined, '24']);
    const production = answered(begun(), { power: 'grid', studioDays: '20', foreignDays: '6', foreignCountry: 'PT', sleepers: '10', nights: '24' });
    expect(['hotel', 'hotel.abroad'].map((slot) => inputsOf(lineOf(production, slot))['nights'])).to.deep.equal(['18', '6']);
    expect(slots.map((slot) => lineOf(production, slot)?.country)).to.deep.equal([undefined, 'PT', 'FR', 'PT']);
    expect(['mains.abroad', 'studio.abroad'].map((slot) => catalogue.get(factorOf(lineOf(production, slot)))?.region)).to.deep.equal(['PT', 'PT']);
  });

  it('gives the extras water as it gives them meals', () => {
    const production = answered(begun(), { extras: '30', extraDays: '6' });
    expect(inputsOf(lineOf(production, 'water'))).to.deep.equal({ people: '45', days: '24', waterPerDay: '94' });
    expect(inputsOf(lineOf(production, 'extras-water'))).to.deep.equal({ people: '30', days: '6', waterPerDay: '94' });
    expect([lineOf(production, 'extras-water')?.department, ...assumedOf(lineOf(production, 'extras-water'))]).to.deep.equal(['cast', 'water.person-day']);
  });

  it('counts no more days of a part than the whole shoot has', () => {
    const totalOf = (answers: Answers): string => toText(estimate(answered(begun(), answers), catalogue).total.kg);
    const unsaid = totalOf({ extras: '30', power: 'grid', studioEnergy: '900' });
    for (const [name, slot] of [['studioDays', 'studio'], ['extraDays', 'extras-meals'], ['extraDays', 'extras-commute']] as const) {
      const given = (days: string): Answers => ({ extras: '30', power: 'grid', studioEnergy: '900', [name]: days });
      expect(inputsOf(lineOf(answered(begun(), given('24')), slot))['days'], slot).to.equal('24');
      // A day too many is as if nothing had been said.
      for (const more of ['25', '24.5']) expect(totalOf(given(more)), `${slot} ${more}`).to.equal(unsaid);
      expect(totalOf(given('24')), slot).not.to.equal(unsaid);
    }
  });

  it('makes no line of a question that such a production is not asked, and makes it again where it is', () => {
    const figures = (production: Production): readonly string[] => [...estimate(production, catalogue).entries.values()].map(({ entry, emission }) => `${entry.id} ${toText(emission!.kg)}`).sort();
    const film = answered(begun(), FULL);
    const cartoon = answered(film, {}, { kind: 'animation' });
    expect(cartoon.entries.map(({ id }) => id).filter((id) => /extras|recces|studio|vehicles|hotel|genset|mains|quick\.set/u.test(id))).to.deep.equal([]);
    expect(['meals', 'water', 'commute'].map((slot) => inputsOf(lineOf(cartoon, slot))['people'])).to.deep.equal(['45', '45', '45']);
    expect(inputsOf(lineOf(cartoon, 'food-waste'))['meals']).to.equal('1447.2');
    expect(figures(answered(cartoon, {}, { kind: 'tv-film' }))).to.deep.equal(figures(film));
  });
});
