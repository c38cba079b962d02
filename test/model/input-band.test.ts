import { expect } from '@open-wc/testing';
import { estimate } from '../../src/calculation/index.js';
import { catalogue } from '../../src/factors/index.js';
import { ABSENT, ACTIVITY_IDS, type Entry, activityOf, bandsOf, emptyProduction } from '../../src/model/index.js';
import { decimal, toText } from '../../src/units/index.js';

const inputOf = (activity: (typeof ACTIVITY_IDS)[number], name: string) => activityOf(activity).inputs.find((input) => input.name === name)!;
const commuted = bandsOf(inputOf('commute', 'dailyDistance'), catalogue);

/** The open ends are closed at 1 km, under which people walk, and at 100 km, beyond which one sleeps near the set. */
const BANDS = [['under-5-km', 1, 5], ['5-15-km', 5, 15], ['15-30-km', 15, 30], ['30-50-km', 30, 50], ['over-50-km', 50, 100]] as const;

describe('the bands of an input', () => {
  it('are those of the way from home, the nearest first, without a gap and without an end', () => {
    expect(commuted.map(({ assumption: { id } }) => id)).to.deep.equal(BANDS.map(([band]) => `commute.day.${band}`));
    expect(commuted.map(({ low, high }) => [toText(low), high === undefined ? '' : toText(high)])).to.deep.equal([['0', '5'], ['5', '15'], ['15', '30'], ['30', '50'], ['50', '']]);
  });

  for (const [index, [band, from, to]] of BANDS.entries()) {
    it(`are there and back: the figure of ${band} is the geometric mean of ${2 * from} and ${2 * to} km, its range holds both and not a tenth more`, () => {
      const { value, percent, unit } = commuted[index]!.assumption;
      expect(unit).to.equal('km/day');
      expect(Math.abs(Number(value) / Math.sqrt(2 * from * 2 * to) - 1)).to.be.below(0.005);
      const spread = 1 + Number(percent) / 100;
      expect(Number(value) / spread).to.be.at.most(2 * from).and.above(2 * from * 0.9);
      expect(Number(value) * spread).to.be.at.least(2 * to).and.below(2 * to * 1.1);
    });
  }

  it('are found at every way from home, and nowhere else', () => {
    const banded = ACTIVITY_IDS.flatMap((id) => activityOf(id).inputs.filter((input) => bandsOf(input, catalogue).length > 0).map(({ name }) => `${id} ${name}`));
    expect(banded).to.deep.equal(['commute dailyDistance', 'commute-transit dailyDistance', 'extras-commute dailyDistance']);
  });

  it('bring the doubt of the band, and no more that of the usual figure', () => {
    const range = (dailyDistance: string, band?: string): number => {
      const planned = { kind: 'quantity', unit: 'passenger.km', factor: 'transit.bus.diesel.fr', quality: 'measured', inputs: { people: decimal('40'), days: decimal('20'), dailyDistance: decimal(dailyDistance) }, ...(band === undefined ? {} : { assumed: { dailyDistance: `commute.day.${band}` } }) } as const;
      const entry: Entry = { id: 'way', activity: 'commute-transit', label: '', phase: 'shoot', department: 'all', country: 'FR', planned, actual: ABSENT };
      const { kg, range: { high } } = estimate({ ...emptyProduction(catalogue.edition.id), entries: [entry] }, catalogue).total;
      return high.div(kg).toNumber();
    };
    const [usual, near, known] = [range('20'), range('17.3', '5-15-km'), range('17.3')];
    expect(known).to.be.below(near);
    expect(near).to.be.below(usual);
    // Once another figure stands there, the band is gone.
    expect(range('18', '5-15-km')).to.be.closeTo(known, 1e-9);
  });
});
