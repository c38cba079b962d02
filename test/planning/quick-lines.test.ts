import { expect } from '@open-wc/testing';
import { estimate } from '../../src/calculation/index.js';
import { catalogue } from '../../src/factors/index.js';
import type { Entry } from '../../src/model/index.js';
import type { Answers } from '../../src/planning/index.js';
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

  it('counts no more days of a part than the whole shoot has', () => {
    for (const [name, slot] of [['studioDays', 'studio'], ['extraDays', 'extras-meals']] as const) {
      const [all, more] = ['24', '25'].map((days) => lineOf(answered(begun(), { extras: '30', [name]: days }), slot));
      expect([all === undefined, more === undefined], name).to.deep.equal([false, true]);
    }
  });

  it('makes no line of a question that such a production is not asked, and makes it again where it is', () => {
    const film = answered(begun(), FULL);
    const cartoon = answered(film, {}, { kind: 'animation' });
    expect(cartoon.entries.map(({ id }) => id).filter((id) => /extras|recces|studio|vehicles|hotel|genset|mains/u.test(id))).to.deep.equal([]);
    expect(answered(cartoon, {}, { kind: 'tv-film' }).entries.map(({ id }) => id).sort()).to.deep.equal(film.entries.map(({ id }) => id).sort());
  });
});
