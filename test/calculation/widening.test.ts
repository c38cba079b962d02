import { expect } from '@open-wc/testing';
import { type Emission, compare, estimate } from '../../src/calculation/index.js';
import type { Entry, Reading } from '../../src/model/index.js';
import { decimal } from '../../src/units/index.js';
import { QUALITY, catalogueOf, recordOf } from '../arbitrary/catalogue.js';
import { entryOf, productionOf } from '../arbitrary/production.js';
import { totalReading } from '../arbitrary/reading.js';

const sure = { ...QUALITY, measured: '0' };
const hotels = { ...recordOf('hotel.gb', 'room.night', '10', '20'), region: 'GB' };
const catalogue = catalogueOf([hotels, { ...recordOf('flight.cabin.x', 'passenger.km', '0.1', '20'), region: 'GB' }, recordOf('fuel.non-road-diesel.x', 'L', '3', '10')], sure, {
  elsewhere: { 'hotel.': '80' }, assumptions: [{ id: 'genset.specific-consumption', value: '0.3', unit: 'L/kWh', percent: '55' }],
});
const sigma = (percent: number): number => Math.log(1 + percent / 100);
/** e^(1.96 σ) of independent percentages. */
const spread = (...percents: readonly number[]): number => Math.exp(Math.hypot(...percents.map(sigma)));
const high = ({ kg, range }: Emission): number => range.high.toNumber() / kg.toNumber();
const nights = (id: string, country: string, count = '10', actual?: Entry['actual']) => entryOf(id, 'hotel', totalReading(count, 'room.night', 'hotel.gb'), actual, { country });
const total = (...entries: readonly Entry[]): Emission => estimate(productionOf(entries), catalogue).total;

describe('a factor borrowed from another country', () => {
  it('widens the range of its entry by the percentage of its family', () => {
    expect(high(total(nights('home', 'GB')))).to.be.closeTo(spread(20), 1e-6);
    expect(high(total(nights('away', 'FR')))).to.be.closeTo(spread(20, 80), 1e-6);
  });

  it('changes no figure, and nothing where the country decides nothing', () => {
    expect(total(nights('away', 'FR')).kg.eq(total(nights('home', 'GB')).kg)).to.be.true;
    expect(high(total(entryOf('flight', 'flight-cabin', totalReading('100', 'passenger.km', 'flight.cabin.x'))))).to.be.closeTo(spread(20), 1e-6);
  });

  it('misses alike in all entries that borrow it: their ranges add up', () => {
    expect(high(total(nights('a', 'FR'), nights('b', 'FR'), nights('c', 'DE')))).to.be.closeTo(spread(20, 80), 1e-6);
  });

  it('widens only the share that borrows', () => {
    const half = Math.exp(Math.hypot(sigma(20), sigma(80) / 2));
    expect(high(total(nights('home', 'GB'), nights('away', 'FR')))).to.be.closeTo(half, 1e-6);
  });

  it('cancels in a gap, where it is borrowed on both sides', () => {
    const { gap, range } = compare(productionOf([nights('away', 'FR', '10', totalReading('12', 'room.night', 'hotel.gb'))]), catalogue);
    expect(gap.eq(decimal('20'))).to.be.true;
    expect(range.high.minus(gap).toNumber()).to.be.closeTo(20 * Math.hypot(sigma(20), sigma(80)), 1e-6);
  });
});

describe('an assumption left as it was proposed', () => {
  const genset = (specificConsumption: string) => entryOf('genset', 'genset', {
    kind: 'quantity', unit: 'L', factor: 'fuel.non-road-diesel.x', quality: 'measured',
    inputs: Object.fromEntries(Object.entries({ power: '60', loadRate: '50', hoursPerDay: '10', days: '5', specificConsumption }).map(([name, text]) => [name, decimal(text)])),
  });

  it('adds its own percentage to that of the origin', () => {
    expect(high(total(genset('0.3')))).to.be.closeTo(spread(10, 55), 1e-6);
    expect(high(total(genset('0.30')))).to.be.closeTo(spread(10, 55), 1e-6);
  });

  it('is wrong in all lines that hold it together, and cancels in a gap', () => {
    const [one, other] = [genset('0.3'), { ...genset('0.3'), id: 'other' }];
    const variance = (sigma(10) * 2) ** 2 + (sigma(55) * 2) ** 2;
    expect(estimate(productionOf([one, other]), catalogue).total.range.high.div(estimate(productionOf([one, other]), catalogue).total.kg).toNumber()).to.be.closeTo(Math.exp(Math.sqrt(variance) / 2), 1e-6);
    const shot = { ...one, actual: one.planned };
    const { range } = compare(productionOf([shot]), catalogue);
    expect(range.high.toNumber()).to.equal(0);
  });

  it('holds where the reading itself names it, and no longer when the value is another', () => {
    const named = (value: string) => entryOf('fuel', 'road-fuel', { ...totalReading(value, 'L', 'fuel.non-road-diesel.x'), assumed: { total: 'genset.specific-consumption' } } as Reading);
    expect(high(total(named('0.3')))).to.be.closeTo(spread(10, 55), 1e-6);
    expect(high(total(named('0.4')))).to.be.closeTo(spread(10), 1e-6);
  });

  it('is not replaced by a name that the edition does not know', () => {
    const line = genset('0.3');
    const misnamed = { ...line, planned: { ...line.planned, assumed: { ...Object.fromEntries(Object.keys('inputs' in line.planned ? line.planned.inputs : {}).map((name) => [name, 'no.such.thing'])) } } } as Entry;
    expect(high(total(misnamed))).to.be.closeTo(spread(10, 55), 1e-6);
  });

  it('adds nothing once somebody has written another figure', () => {
    expect(high(total(genset('0.31')))).to.be.closeTo(spread(10), 1e-6);
  });
});
