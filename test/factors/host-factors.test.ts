import { expect } from '@open-wc/testing';
import { type HostFactor, catalogue as bundled, createCatalogue, withHostFactors } from '../../src/factors/index.js';
import { acceptedFactors, elsewhereFrom, proposedFactor } from '../../src/model/index.js';
import { decimal, toText } from '../../src/units/index.js';
import { catalogueOf, recordOf } from '../arbitrary/catalogue.js';
import { TAXI, WASTE, changed, hostFactors } from '../fixtures/host-factors.js';

const published = catalogueOf([recordOf('waste.mixed', 't', '374', '30'), { ...recordOf('train.intercity.be', 'passenger.km', '0.04', '30'), region: 'BE' }, recordOf('train.high-speed.fr', 'passenger.km', '0.003', '20')]);
const [taxi, waste] = hostFactors(TAXI, WASTE) as [HostFactor, HostFactor];
const catalogue = withHostFactors(published, [taxi, waste]);

describe('a catalogue with a host’s own factors', () => {
  it('finds them behind the published ones, marked as the host’s, and keeps its edition', () => {
    expect(catalogue.get('taxi.paris.my-fund')).to.equal(taxi);
    expect([taxi.origin, taxi.source, published.get('waste.mixed')?.origin]).to.deep.equal(['host', 'host', undefined]);
    expect(catalogue.find({ family: 'waste.' }).map(({ id }) => id)).to.deep.equal(['waste.mixed', 'waste.my-fund']);
    expect([catalogue.edition, catalogue.editions]).to.deep.equal([published.edition, published.editions]);
  });

  it('is the same catalogue where there is nothing to add, and leaves the one it was given as it was', () => {
    expect(withHostFactors(published, [])).to.equal(published);
    expect(published.get(taxi.id)).to.equal(undefined);
  });

  it('gives each its label in the language asked for, else in one that was given; none to what is published or unknown', () => {
    expect([catalogue.hostLabel?.(taxi.id, 'fr'), catalogue.hostLabel?.(taxi.id, 'de'), catalogue.hostLabel?.(waste.id, 'fr')]).to.deep.equal(['Taxi parisien', 'Paris taxi', 'Sortierter Abfall']);
    expect([catalogue.hostLabel?.('waste.mixed', 'fr'), catalogue.hostLabel?.('toString', 'fr')]).to.deep.equal([undefined, undefined]);
  });

  it('finds them by their words in any language, beside the labels of the query', () => {
    expect(catalogue.find({ text: 'sortierter' }).map(({ id }) => id)).to.deep.equal(['waste.my-fund']);
    expect(catalogue.find({ text: 'MELANGES', labels: { 'waste.mixed': 'Déchets mélangés' } }).map(({ id }) => id)).to.deep.equal(['waste.mixed']);
  });

  it('keeps its id in the edition that did not have it, though a later one publishes the same', () => {
    const editions = [{ version: '2026.1', hash: 'aaaaaaaaaaaa' }, { version: '2026.2', hash: 'bbbbbbbbbbbb' }] as const;
    const since = { ...recordOf(taxi.id, 'vehicle.km', '9', '10'), since: 1 };
    const later = withHostFactors(createCatalogue({ edition: editions[1], editions, records: [recordOf('waste.mixed', 't', '374', '30'), since], quality: {}, assumptions: [] }), [taxi]);
    expect(toText(later.get(taxi.id)!.kgPer)).to.equal('9');
    expect(later.at('2026.1')!.get(taxi.id)).to.include({ origin: 'host', kgPer: taxi.kgPer });
  });

  it('never takes the place of a published factor, whatever it says', () => {
    const hostile = { ...waste, id: 'waste.mixed', kgPer: decimal('1') };
    const usurper = { ...waste, supersedes: 'waste.mixed' };
    const attacked = withHostFactors(published, [hostile, usurper]);
    expect(toText(attacked.get('waste.mixed')!.kgPer)).to.equal('374');
    expect(attacked.find({ family: 'waste.' }).map(({ id }) => id)).to.deep.equal(['waste.mixed', 'waste.my-fund']);
    expect([attacked.supersedes('waste.my-fund', 'waste.mixed'), attacked.successor('waste.mixed')]).to.deep.equal([false, undefined]);
  });

  it('lets one supersede another of the host’s own, and counts the first of two with one id', () => {
    const newer = { ...waste, id: 'waste.my-fund.2026', supersedes: waste.id };
    const own = withHostFactors(published, [waste, newer, { ...waste, kgPer: decimal('99') }]);
    expect(own.find({ family: 'waste.my' }).map(({ id }) => id)).to.deep.equal(['waste.my-fund.2026']);
    expect([toText(own.get(waste.id)!.kgPer), own.successor(waste.id)?.id, own.supersedes(newer.id, waste.id)]).to.deep.equal(['12', newer.id, true]);
  });

  it('answers in finite time where a document made by hand has them go in a circle', () => {
    const circle = withHostFactors(published, [{ ...taxi, id: 'taxi.a', supersedes: 'taxi.b' }, { ...taxi, id: 'taxi.b', supersedes: 'taxi.a' }]);
    expect(circle.supersedes('taxi.a', 'nobody')).to.equal(false);
    expect(circle.get('taxi.a')?.id).to.equal('taxi.a');
  });

  it('has them in every edition that it gives', () => {
    const [older, newer] = [{ version: '2025.1', hash: 'a' }, { version: '2026.1', hash: 'b' }] as const;
    const two = createCatalogue({ edition: newer, editions: [older, newer], quality: {}, assumptions: [], records: [recordOf('waste.mixed', 't', '374', '30'), { ...recordOf('waste.new', 't', '1', '30'), since: 1 }] });
    const before = withHostFactors(two, [taxi]).at('2025.1');
    expect([before?.edition.version, before?.get(taxi.id), before?.get('waste.new')]).to.deep.equal(['2025.1', taxi, undefined]);
    expect(withHostFactors(two, [taxi]).at('1999.1')).to.equal(undefined);
  });

  it('is made of two thousand factors in less than a fifth of a second', () => {
    const many = Array.from({ length: 2_000 }, (_, index) => ({ ...taxi, id: `taxi.n${index}` }));
    const start = performance.now();
    expect(withHostFactors(bundled, many).get('taxi.n1999')?.id).to.equal('taxi.n1999');
    expect(performance.now() - start).to.be.below(200);
  });
});

describe('a host’s own factor, where one is proposed,', () => {
  it('is offered, and not proposed where a published one serves', () => {
    const own = withHostFactors(bundled, [{ ...waste, region: 'FR' }]);
    expect(acceptedFactors('waste', own).map(({ id }) => id)).to.include(waste.id);
    expect(proposedFactor('waste', 'FR', own)?.id).to.equal('waste.residual.average');
  });

  it('gives way to a published one of the country, though its own family comes first', () => {
    const [train] = hostFactors(changed(changed(changed(TAXI, ['id'], 'train.high-speed.my-fund'), ['per'], 'passenger.km'), ['region'], 'BE')) as [HostFactor];
    expect(proposedFactor('train', 'BE', withHostFactors(published, [train]))?.id).to.equal('train.intercity.be');
    expect(proposedFactor('train', 'BE', withHostFactors(catalogueOf([recordOf('train.high-speed.fr', 'passenger.km', '0.003', '20')]), [train]))?.id).to.equal('train.high-speed.my-fund');
  });

  it('is no better than anybody else’s for another country', () => {
    const placed = withHostFactors(catalogueOf([recordOf('waste.mixed', 't', '374', '30')], undefined, { elsewhere: { 'taxi.': '25' } }), [taxi, waste]);
    expect(elsewhereFrom(placed.get(taxi.id)!, 'BE')).to.equal('25');
    expect(elsewhereFrom(placed.get(taxi.id)!, 'FR')).to.equal(undefined);
    expect(elsewhereFrom(placed.get(waste.id)!, 'FR')).to.equal(undefined);
  });

  it('serves where nothing is published', () => {
    expect(proposedFactor('taxi', 'FR', catalogue)?.id).to.equal(taxi.id);
  });
});
