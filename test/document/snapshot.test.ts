import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { closeBalance, digestOfContent, freezeEstimate } from '../../src/document/index.js';
import { ShootError } from '../../src/errors.js';
import { type Production, closedBalance, frozenEstimate } from '../../src/model/index.js';
import { balance, estimate } from '../../src/calculation/index.js';
import { toText } from '../../src/units/index.js';
import { arbitraryProduction } from '../fixtures/documents/arbitrary.js';
import { catalogue } from '../fixtures/documents/catalogue.js';
import { balanced, drafting, entry, estimated, reading, shooting } from '../fixtures/documents/productions.js';

const frozen = frozenEstimate(estimated)!;
const closed = closedBalance(balanced)!;

describe('freezeEstimate', () => {
  it('moves to estimated and keeps the date and the edition', () => {
    expect([estimated.stage, estimated.edition, frozen.date, frozen.edition]).to.deep.equal(['estimated', '2026.1+0a1b2c3d4e5f', '2026-03-02', '2026.1+0a1b2c3d4e5f']);
  });

  it('takes over the edition that the estimate was computed with', () => {
    expect(freezeEstimate({ ...drafting, edition: '2025.1+000000000000' }, catalogue, '2026-03-02').edition).to.equal(catalogue.edition.id);
  });

  it('copies entries and profile as they stood, and leaves the production it was given alone', () => {
    expect(frozen.entries).to.deep.equal(drafting.entries);
    expect(frozen.profile).to.deep.equal(drafting.profile);
    expect([drafting.stage, drafting.snapshots.length]).to.deep.equal(['drafting', 0]);
  });

  it('copies each factor that counts once, in the order of ids', () => {
    expect(frozen.factors.map(({ id }) => id)).to.deep.equal([
      'car.medium.diesel', 'flight.distance.long', 'hotel.fr', 'meal.vegetarian', 'spend.rental', 'train.high-speed.fr',
    ]);
    expect(frozen.factors[0]).to.deep.equal(catalogue.get('car.medium.diesel'));
  });

  it('writes a line an entry: quantity, factor, kg and range', () => {
    const line = frozen.lines.find(({ id }) => id === 'trains')!;
    expect([line.state, toText(line.quantity!.amount), line.quantity!.unit, line.factor, toText(line.kg)]).to.deep.equal([
      'counted', '11160', 'passenger.km', 'train.high-speed.fr', '32.6988',
    ]);
    expect(frozen.lines.map(({ id, state }) => `${id} ${state}`)).to.deep.equal([
      'cars counted', 'trains counted', 'rooms counted', 'lights counted', 'meals counted', 'flight counted', 'genset unreadable',
      'edit unknown-factor', 'waste absent',
    ]);
  });

  it('keeps the quantity and the factor of a line whose factor nobody publishes', () => {
    const { quantity, factor, ...line } = frozen.lines.find(({ id }) => id === 'edit')!;
    expect([toText(quantity!.amount), quantity!.unit, factor, ...[line.kg, line.low, line.high].map(toText)]).to.deep.equal(['900', 'kWh', 'host.own.factor', '0', '0', '0']);
  });

  it('keeps the quantity of a line in a unit that its factor does not measure, and copies the factor', () => {
    const litres = entry({ id: 'litres', activity: 'car', planned: reading('L', 'car.medium.electric', { total: '40' }) });
    const { lines, factors } = frozenEstimate(freezeEstimate({ ...drafting, entries: [litres] }, catalogue, '2026-03-02'))!;
    expect(lines.map(({ state, quantity, factor, kg }) => [state, toText(quantity!.amount), quantity!.unit, factor, toText(kg)])).to.deep.equal([['unit-mismatch', '40', 'L', 'car.medium.electric', '0']]);
    expect(factors).to.deep.equal([catalogue.get('car.medium.electric')]);
  });

  it('leaves out the quantity of a line that lacks an input, and still freezes', () => {
    const half = entry({ id: 'half', activity: 'train', planned: reading('passenger.km', 'unknown.factor', { trips: '2' }) });
    const [line] = frozenEstimate(freezeEstimate({ ...drafting, entries: [half] }, catalogue, '2026-03-02'))!.lines;
    expect([line?.state, line?.factor, line?.quantity]).to.deep.equal(['unknown-factor', 'unknown.factor', undefined]);
  });

  it('copies the percentage of each origin of a figure and of carrying over, in the order of names', () => {
    expect(Object.entries(frozen.quality)).to.deep.equal([
      ['carried', '30'], ['default', '50'], ['estimated', '30'], ['invoice', '5'], ['measured', '2'], ['quote', '15'], ['spend', '50'],
    ]);
  });

  it('writes down that an origin without a percentage was taken as certain', () => {
    const { quality } = frozenEstimate(freezeEstimate(drafting, { ...catalogue, quality: { estimated: '20' } }, '2026-03-02'))!;
    expect([quality['estimated'], quality['measured'], quality['carried']]).to.deep.equal(['20', '0', '0']);
  });

  it('keeps the total of the estimate to the last digit', () => {
    fc.assert(fc.property(arbitraryProduction, ({ entries }) => {
      const production: Production = { ...drafting, entries };
      const { total } = estimate(production, catalogue);
      const copied = frozenEstimate(freezeEstimate(production, catalogue, '2026-01-01'))!.total;
      expect([copied.kg, copied.low, copied.high].map(toText)).to.deep.equal([total.kg, total.range.low, total.range.high].map(toText));
    }));
  });

  it('gives the same digest for the same estimate', () => {
    expect(frozenEstimate(freezeEstimate(drafting, catalogue, '2026-03-02'))!.digest).to.equal(frozen.digest);
    expect(frozen.digest).to.equal(digestOfContent(frozen));
  });
});

describe('closeBalance', () => {
  it('moves to balanced and keeps the estimate as it was', () => {
    expect([balanced.stage, balanced.snapshots.length, balanced.snapshots[0], closed.date]).to.deep.equal(['balanced', 2, frozen, '2026-11-20']);
  });

  it('says of each line how it counts', () => {
    expect(closed.lines.map(({ id, state }) => `${id} ${state}`)).to.deep.equal([
      'cars measured', 'trains measured', 'rooms measured', 'lights carried', 'meals carried', 'flight none', 'genset unreadable',
      'edit unknown-factor', 'waste unplanned',
    ]);
    expect(toText(closed.total.kg)).to.equal(toText(balance(shooting, catalogue).total.kg));
  });
});

describe('a snapshot', () => {
  const refusals: readonly (readonly [string, () => unknown, string])[] = [
    ['freezing twice', () => freezeEstimate(estimated, catalogue, '2026-03-03'), 'stage/wrong'],
    ['freezing what is closed', () => freezeEstimate(balanced, catalogue, '2026-03-03'), 'stage/wrong'],
    ['closing what was never frozen', () => closeBalance(drafting, catalogue, '2026-03-03'), 'stage/wrong'],
    ['closing twice', () => closeBalance(balanced, catalogue, '2026-12-01'), 'stage/wrong'],
    ...['', 'today', '2026-13-01', '2025-02-29', '1900-02-29', '2026-04-31', '2026-03-02T10:00:00Z', '2/3/2026'].map(
      (date) => [`a date like “${date}”`, () => freezeEstimate(drafting, catalogue, date), 'document/refused'] as const,
    ),
  ];
  for (const [what, deed, code] of refusals) {
    it(`refuses ${what}`, () => { expect(deed).to.throw(ShootError).with.property('code', code); });
  }

  it('closes straight from estimated: everything is then carried', () => {
    const lines = closedBalance(closeBalance(estimated, catalogue, '2024-02-29'))!.lines;
    expect(new Set(lines.filter(({ kg }) => !kg.isZero()).map(({ state }) => state))).to.deep.equal(new Set(['carried']));
  });
});
