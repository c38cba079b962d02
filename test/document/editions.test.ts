import { expect } from '@open-wc/testing';
import { ShootError } from '../../src/errors.js';
import { adoptEdition, balance } from '../../src/calculation/index.js';
import { closeBalance, digestOfContent, documentOf, freezeEstimate, parseProduction, verifyProduction } from '../../src/document/index.js';
import { contentOf } from '../../src/document/snapshot.js';
import { catalogue as newest } from '../../src/factors/index.js';
import { type Production, emptyProduction } from '../../src/model/index.js';
import { decimal, toText } from '../../src/units/index.js';
import { entryOf } from '../arbitrary/production.js';
import { totalReading } from '../arbitrary/reading.js';

const older = newest.at('2025.1')!;
const flown = (distance: string) => totalReading(distance, 'passenger.km', 'flight.cabin.long-haul.economy.2024', 'invoice');
const genset = {
  kind: 'quantity', unit: 'L', factor: 'fuel.non-road-diesel.fr', quality: 'estimated',
  inputs: Object.fromEntries(Object.entries({ power: '60', loadRate: '50', hoursPerDay: '10', days: '5', specificConsumption: '0.3' }).map(([name, text]) => [name, decimal(text)])),
} as const;

/** A flight, a generator by its assumption, and a British train borrowed for France. */
const drafted: Production = {
  ...emptyProduction(older.edition.id),
  entries: [
    entryOf('flight', 'flight-cabin', flown('24000')), entryOf('genset', 'genset', genset),
    entryOf('train', 'train', totalReading('900', 'passenger.km', 'train.high-speed.fr'), undefined, { country: 'BE' }),
  ],
};
const frozen = freezeEstimate(drafted, older, '2025-06-02');
const shot: Production = { ...frozen, stage: 'shooting', entries: frozen.entries.map((entry) => (entry.id === 'flight' ? { ...entry, actual: flown('26000') } : entry)) };
const closed = closeBalance(shot, older, '2025-09-30');

describe('a balance made under an older edition', () => {
  it('recomputes to the same digests with the newest catalogue', () => {
    for (const snapshot of closed.snapshots) {
      const again = contentOf(snapshot.kind, { ...drafted, profile: snapshot.profile, entries: snapshot.entries }, newest.at(snapshot.edition)!, snapshot.date);
      expect(digestOfContent(again)).to.equal(snapshot.digest);
    }
  });

  it('verifies without a finding, whatever is newer since', () => {
    const verified = verifyProduction(documentOf(closed), newest);
    expect(verified.kind === 'verified' ? verified.findings : verified.problems).to.deep.equal([]);
  });

  it('holds the assumption and the percentage of another country that its ranges were made with', () => {
    const [estimate] = closed.snapshots;
    expect(estimate?.assumptions?.map(({ id, percent }) => [id, percent])).to.deep.equal([['genset.specific-consumption', '55']]);
    expect(estimate?.factors.find(({ id }) => id === 'train.high-speed.fr')?.elsewhere).to.equal('1015');
    expect(parseProduction(JSON.stringify(documentOf(closed)))).to.deep.include({ kind: 'ok' });
  });

  it('is not moved by adopting a newer one: it is closed', () => {
    expect(() => adoptEdition(closed, older, newest)).to.throw(ShootError);
  });

  interface Forged { snapshots: [{ edition: string; assumptions?: { percent: string }[]; factors: { id: string; elsewhere?: string }[] }] }
  const train = ({ snapshots: [{ factors }] }: Forged) => factors.find(({ id }) => id.startsWith('train')) ?? expect.fail('no train');
  const forgeries: readonly (readonly [string, (document: Forged) => void])[] = [
    ['an assumption’s percentage', ({ snapshots: [{ assumptions }] }) => { assumptions![0]!.percent = '5'; }],
    ['an assumption taken away', (document) => { delete document.snapshots[0].assumptions; }],
    ['the percentage of another country', (document) => { train(document).elsewhere = '5'; }],
    ['the percentage of another country taken away', (document) => { delete train(document).elsewhere; }],
    ['the edition', (document) => { document.snapshots[0].edition = newest.edition.id; }],
  ];
  for (const [what, forge] of forgeries) {
    it(`shows that somebody changed ${what}`, () => {
      const document = structuredClone(documentOf(closed)) as unknown as Forged;
      forge(document);
      const verified = verifyProduction(document, newest);
      expect(verified.kind === 'verified' ? verified.findings.map(({ code }) => code) : []).to.include('digest-mismatch').and.have.length.greaterThan(1);
    });
  }

  it('shows lines that were hidden behind an older edition, which did not know their factor', () => {
    const hotel = entryOf('hotel', 'hotel', totalReading('3000', 'room.night', 'hotel.fr'));
    const forged = freezeEstimate({ ...emptyProduction(older.edition.id), entries: [hotel] }, older, '2026-06-02');
    expect(toText(forged.snapshots[0]!.total.kg)).to.equal('0');
    const verified = verifyProduction(documentOf(forged), newest);
    expect(verified.kind === 'verified' ? verified.findings.map(({ code }) => code) : []).to.include('factor-omitted');
  });

  it('tells a balance that was closed with another edition than the production says', () => {
    const verified = verifyProduction(documentOf(closeBalance(shot, newest, '2025-09-30')), newest);
    expect(verified.kind === 'verified' ? verified.findings.map(({ code, path }) => `${code} ${path}`) : []).to.deep.equal(['edition-differs /edition']);
  });

  it('does not hold an adoption against a shoot, nor against the balance that was closed after it', () => {
    const adopted = adoptEdition(shot, older, newest).production;
    for (const production of [adopted, closeBalance(adopted, newest, '2025-09-30')]) {
      const verified = verifyProduction(documentOf(production), newest);
      expect(verified.kind === 'verified' ? verified.findings : verified.problems).to.deep.equal([]);
    }
  });

  it('shows a profile and a date of the balance that are not those of the production', () => {
    const [estimate, balanced] = closed.snapshots;
    const forged = { ...balanced!, profile: { ...balanced!.profile, crew: 99 }, date: '2025-01-01' };
    const resealed = { ...closed, snapshots: [estimate!, { ...forged, digest: digestOfContent(forged) }] };
    const verified = verifyProduction(documentOf(resealed), newest);
    expect(verified.kind === 'verified' ? verified.findings.map(({ code, path }) => `${code} ${path}`) : []).to.deep.equal(['profile-changed /profile/crew', 'balance-changed /snapshots/1/date']);
  });

  for (const id of ['toString', 'constructor', '__proto__', 'hasOwnProperty']) {
    it(`is not thrown off by an assumption called ${id}`, () => {
      const document = structuredClone(documentOf(closed)) as unknown as Forged;
      document.snapshots[0].assumptions!.push({ id, value: '1', unit: 'kg', percent: '1' } as never);
      expect(verifyProduction(document, newest).kind).to.be.oneOf(['verified', 'refused']);
    });
  }

  it('refuses two assumptions of one id: the one could hide the other', () => {
    const document = structuredClone(documentOf(closed)) as unknown as Forged;
    const [held] = document.snapshots[0].assumptions!;
    document.snapshots[0].assumptions!.unshift({ ...held!, percent: '1' });
    const parsed = parseProduction(document);
    expect(parsed.kind === 'refused' ? parsed.problems.map(({ code }) => code) : []).to.include('duplicate-id');
  });

  it('keeps its totals, and the adopted one differs by what the flight moves', () => {
    const adopted = adoptEdition(shot, older, newest).production;
    expect(toText(balance(shot, older).total.kg.minus(balance(adopted, newest).total.kg))).to.equal(toText(decimal('26000').times(decimal('0.22472').minus(decimal('0.14165')))));
  });
});
