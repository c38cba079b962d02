import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ShootError } from '../../src/errors.js';
import { adoptEdition, balance, compare, estimate } from '../../src/calculation/index.js';
import { catalogue, withHostFactors } from '../../src/factors/index.js';
import { type Entry, type Production, type Reading, proposedFactor } from '../../src/model/index.js';
import { decimal, sum, toText } from '../../src/units/index.js';
import { entryOf, productionOf } from '../arbitrary/production.js';
import { totalReading } from '../arbitrary/reading.js';

// Two that stay what they are, whatever edition comes after.
const older = catalogue.at('2025.1')!;
const newest = catalogue.at('2026.1')!;
const [before, after] = ['flight.cabin.long-haul.economy.2024', 'flight.cabin.long-haul.economy.2025'];
const flown = (distance: string, factor = before): Reading => totalReading(distance, 'passenger.km', factor);
const flight = (id: string, planned: Reading, actual?: Reading): Entry => entryOf(id, 'flight-cabin', planned, actual, { country: 'GB' });
const train = entryOf('train', 'train', totalReading('900', 'passenger.km', 'train.high-speed.fr'));
const made = (stage: Production['stage'], ...entries: readonly Entry[]): Production => ({ ...productionOf(entries, stage), edition: older.edition.id });

describe('two editions of factors', () => {
  it('stand beside each other, the older one without what came later', () => {
    expect(newest.editions.map(({ version }) => version).slice(0, 2)).to.deep.equal(['2025.1', '2026.1']);
    expect(older.get(before)?.kgPer.toFixed()).to.equal('0.22472');
    expect(older.get(after)).to.equal(undefined);
    expect(newest.successor(before)?.id).to.equal(after);
    expect(older.find({ family: 'flight.cabin.long-haul.economy' }).map(({ id }) => id)).to.include(before);
    expect(newest.find({ family: 'flight.cabin.long-haul.economy' }).map(({ id }) => id)).not.to.include(before);
  });

  it('propose their own factors', () => {
    expect(proposedFactor('electricity', 'GB', older)?.id).to.equal('electricity.grid.gb.2024');
    expect(proposedFactor('electricity', 'GB', newest)?.id).to.equal('electricity.grid.gb.2025');
  });

  it('give a production of the older one the same figures', () => {
    const production = made('shooting', flight('a', flown('1000'), flown('1200')), train);
    expect(toText(estimate(production, newest).total.kg)).to.equal(toText(estimate(production, older).total.kg));
  });
});

describe('adopting a newer edition', () => {
  it('moves the plan of a draft, line by line, and names what each move does', () => {
    const production = made('drafting', flight('a', flown('1000')), train);
    const adopted = adoptEdition(production, older, newest);
    expect(adopted.moves.map(({ entry, side, before: from, after: to, difference }) => [entry.id, side, from?.id, to.id, toText(difference)])).to.deep.equal([['a', 'planned', before, after, '-83.07']]);
    expect(adopted.production.edition).to.equal(newest.edition.id);
    expect(adopted.production.entries[0]!.planned).to.include({ factor: after });
    expect(adopted.production.entries[1]).to.equal(train);
    expect(production.entries[0]!.planned).to.include({ factor: before });
  });

  it('moves the actuals of a shoot and leaves its plan, so that the gap tells it as edition', () => {
    const adopted = adoptEdition(made('shooting', flight('a', flown('1000'), flown('1000'))), older, newest);
    expect(adopted.production.entries[0]!.planned).to.include({ factor: before });
    const { gap, parts } = compare(adopted.production, newest);
    expect(toText(gap)).to.equal('-83.07');
    expect(toText(parts.edition)).to.equal('-83.07');
  });

  it('names a line whose factor was a host’s and has been published since', () => {
    const own = { ...newest.get(after)!, kgPer: decimal('1'), origin: 'host', source: 'host', notes: { labels: { fr: 'Le nôtre' }, source: { title: 'Fonds' } } } as const;
    const [from, to] = [withHostFactors(older, [own]), withHostFactors(newest, [own])];
    const { moves } = adoptEdition(made('drafting', flight('a', flown('1000', after))), from, to);
    expect(moves.map(({ before: known, after: published, difference }) => [known?.origin, published.origin, toText(difference)])).to.deep.equal([['host', undefined, '-858.35']]);
  });

  it('names the lines that will count, where the older edition does not know their factor', () => {
    const hotel = entryOf('hotel', 'hotel', totalReading('10', 'room.night', 'hotel.fr'));
    const production = made('drafting', hotel);
    const { production: adopted, moves } = adoptEdition(production, older, newest);
    expect(older.get('hotel.fr')).to.equal(undefined);
    expect(moves.map(({ entry, before: from, difference }) => [entry.id, from, toText(difference)])).to.deep.equal([['hotel', undefined, '67']]);
    expect(toText(estimate(adopted, newest).total.kg.minus(estimate(production, older).total.kg))).to.equal('67');
  });

  it('leaves what nothing has replaced, and takes what cannot be read yet over without a word', () => {
    const unread: Reading = { kind: 'unparseable', inputs: {}, texts: { total: '12OO' }, unit: 'passenger.km', factor: before, quality: 'estimated' };
    const adopted = adoptEdition(made('drafting', flight('a', unread), train), older, newest);
    expect(adopted.moves).to.be.empty;
    expect(adopted.production.entries[0]!.planned).to.deep.equal({ ...unread, factor: after });
  });

  it('is refused once the balance is closed', () => {
    expect(() => adoptEdition(made('balanced', train), older, newest)).to.throw(ShootError).with.property('code', 'change/closed');
  });

  it('moves the total by the sum of its moves, exactly', () => {
    const distances = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { maxLength: 8 });
    fc.assert(fc.property(distances, fc.constantFrom<Production['stage']>('drafting', 'shooting'), (kilometres, stage) => {
      const entries = kilometres.map((each, index) => flight(`e${index}`, flown(String(each)), stage === 'drafting' ? undefined : flown(String(each + 7))));
      const production = made(stage, ...entries, train);
      const { production: adopted, moves } = adoptEdition(production, older, newest);
      const computed = stage === 'drafting' ? estimate : balance;
      const moved = computed(adopted, newest).total.kg.minus(computed(production, older).total.kg);
      expect(toText(moved)).to.equal(toText(sum(moves.map(({ difference }) => difference))));
    }));
  });
});
