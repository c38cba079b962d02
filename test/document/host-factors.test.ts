import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  type Finding, type HostFactor, type Production, catalogueFor, closeBalance, decimal, digestOf, documentOf, estimate, freezeEstimate, parseProduction, serializeProduction, toText,
  verifyProduction, withHostFactors,
} from '../../src/index.js';
import { carryFactors } from '../../src/model/index.js';
import type { Json } from '../../src/document/index.js';
import { always } from '../arbitrary/property.js';
import { TAXI, WASTE, changed, hostFactors } from '../fixtures/host-factors.js';
import { catalogue } from '../fixtures/documents/catalogue.js';
import { drafting, entry, reading } from '../fixtures/documents/productions.js';

const [taxi, waste] = hostFactors(TAXI, WASTE) as [HostFactor, HostFactor];
const page = withHostFactors(catalogue, [taxi, waste]);
const ride = entry({ id: 'ride', activity: 'taxi', planned: reading('vehicle.km', taxi.id, { trips: '4', distance: '10' }) });
const meal = entry({ id: 'stay', activity: 'hotel', planned: reading('room.night', 'hotel.fr.2025', { total: '3' }) });
const draft: Production = { ...drafting, entries: [ride, meal], factors: [taxi] };
const frozen = freezeEstimate(draft, page, '2026-03-02');
const closed = closeBalance({ ...frozen, stage: 'shooting' }, page, '2026-11-20');

function opened(input: unknown): Production {
  const parsed = parseProduction(input);
  if (parsed.kind === 'refused') throw new Error(JSON.stringify(parsed.problems));
  return parsed.production;
}
type Plain = Record<string, Json>;
/** The document with one thing changed by hand. */
function forged(production: Production, deed: (document: { factors: Plain[]; snapshots: { factors: Plain[]; digest: string }[] }) => void, isSealed = false): unknown {
  const document = JSON.parse(serializeProduction(production)) as Parameters<typeof deed>[0];
  deed(document);
  if (isSealed) for (const snapshot of document.snapshots) {
    const { digest: _old, ...content } = snapshot;
    snapshot.digest = digestOf(content as never);
  }
  return document;
}
function found(input: unknown, known = catalogue): readonly string[] {
  const verification = verifyProduction(input, known);
  return verification.kind === 'refused' ? ['refused'] : verification.findings.map(({ code, path }: Finding) => `${code} ${path}`);
}

describe('a document that uses a host’s own factors', () => {
  for (const [stage, production] of Object.entries({ drafting: draft, estimated: frozen, balanced: closed })) {
    it(`opens as what was written while ${stage}, on a page that does not give them, and counts the same`, () => {
      const again = opened(serializeProduction(production));
      expect(again).to.deep.equal(production);
      const { total, entries } = estimate(again, catalogueFor(again, catalogue));
      expect([toText(total.kg), entries.get('ride')?.state]).to.deep.equal([toText(estimate(production, page).total.kg), 'counted']);
    });
  }

  it('is written as before where it uses none', () => {
    expect(Object.keys(documentOf(drafting))).not.to.include('factors');
    expect(serializeProduction(drafting)).not.to.match(/"origin"|"notes"/u);
  });

  it('copies into its snapshots who gave the factor, its source and its words', () => {
    const copied = documentOf(frozen).snapshots[0]!.factors.find(({ id }) => id === taxi.id)!;
    expect([copied.origin, copied.source, copied.notes]).to.deep.equal(['host', 'host', taxi.notes]);
    expect(documentOf(frozen).snapshots[0]!.factors.filter(({ origin }) => origin === undefined).map(({ id }) => id)).to.deep.equal(['hotel.fr.2025']);
  });

  it('keeps its lines, uncounted, where nothing carries the factor', () => {
    const { factors: _gone, ...bare } = draft;
    const { entries, total } = estimate(opened(serializeProduction(bare)), catalogueFor(bare, catalogue));
    expect([entries.get('ride')?.state, entries.get('ride')?.entry, toText(total.kg)]).to.deep.equal(['unknown-factor', ride, '18.9']);
  });

  it('is opened as what was written, whatever factors it carries', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((text) => text.trim() !== '' && !/[\p{Cc}\p{Bidi_Control}\p{Surrogate}\u2028\u2029]/u.test(text));
    const figure = fc.tuple(fc.nat({ max: 99_999_999 }), fc.nat({ max: 999_999 })).map(([whole, part]) => toText(decimal(`${whole}.${part}1`)));
    const factors = fc.uniqueArray(fc.record({ name: fc.nat({ max: 50 }), value: figure, percent: fc.integer({ min: 1, max: 1_000 }).map(String), label: words, title: words, locator: words, year: fc.option(fc.constant('2024'), { nil: undefined }) }), { selector: ({ name }) => name, maxLength: 5 })
      .map((drawn) => hostFactors(...drawn.map(({ name, value, percent, label, title, locator, year }) => ({
        ...WASTE, id: `waste.n${name}`, value, uncertainty: { percent }, labels: { en: label }, source: { title: `a ${title}`, locator: `a ${locator}`, ...(year === undefined ? {} : { year }) },
      }))));
    always(fc.property(factors, (own) => {
      const production = { ...drafting, ...(own.length === 0 ? {} : { factors: own }) };
      expect(opened(serializeProduction(production))).to.deep.equal(production);
      expect(serializeProduction(opened(serializeProduction(production)))).to.equal(serializeProduction(production));
    }));
  });

  const refusals: readonly (readonly [string, (document: { factors: Plain[]; snapshots: { factors: Plain[] }[] }) => void])[] = [
    ['a factor that does not say it is the host’s', ({ factors }) => { delete factors[0]!['origin']; }],
    ['a factor without its source', ({ factors }) => { delete (factors[0]!['notes'] as Plain)['source']; }],
    ['a factor that is known exactly', ({ factors }) => { factors[0]!['uncertainty'] = { percent: '0', basis: 'published' }; }],
    ['a factor worth nothing', ({ factors }) => { factors[0]!['kgPer'] = '0'; }],
    ['a factor twice', ({ factors }) => { factors.push(factors[0]!); }],
    ['a link that runs a script', ({ factors }) => { ((factors[0]!['notes'] as Plain)['source'] as { url: string }).url = 'javascript:alert(1)'; }],
    ['a snapshot whose host’s factor says nothing', ({ snapshots }) => { delete snapshots[0]!.factors.find(({ id }) => id === taxi.id)!['notes']; }],
    ['a snapshot whose published factor has a host’s words', ({ snapshots }) => { snapshots[0]!.factors.find(({ id }) => id !== taxi.id)!['notes'] = taxi.notes as never; }],
  ];
  for (const [what, deed] of refusals) it(`is refused with ${what}`, () => { expect(found(forged(frozen, deed))).to.deep.equal(['refused']); });
});

describe('verifyProduction', () => {
  it('says of each host’s factor that it is one, and finds nothing else, on any page', () => {
    const mild = ['factor-of-host /snapshots/0/factors/1', 'factor-of-host /factors/0'];
    for (const known of [catalogue, page]) expect(found(serializeProduction(frozen), known)).to.have.members(mild);
    expect(found(serializeProduction(draft))).to.deep.equal(['factor-of-host /factors/0']);
  });

  it('catches a host’s figure or source that was changed in a snapshot, sealed anew or not', () => {
    for (const deed of [
      ({ snapshots }: { snapshots: { factors: Plain[] }[] }) => { snapshots[0]!.factors[1]!['kgPer'] = '0.025'; },
      ({ snapshots }: { snapshots: { factors: Plain[] }[] }) => { (snapshots[0]!.factors[1]!['notes'] as { source: { title: string } }).source.title = 'better'; },
    ]) {
      expect(found(forged(frozen, deed))).to.include('digest-mismatch /snapshots/0/digest');
      expect(found(forged(frozen, deed, true), page).some((each) => each.startsWith('factor-differs /snapshots/0/factors/1/')), 'against the page').to.equal(true);
      expect(found(forged(frozen, deed, true)).some((each) => each.startsWith('factor-differs /factors/0/')), 'against the living copy').to.equal(true);
    }
  });

  it('catches a draft whose copy of the page’s own factor was changed, on that page', () => {
    const lowered = forged(draft, ({ factors }) => { factors[0]!['kgPer'] = '0.025'; });
    expect(found(lowered, page)).to.include('factor-differs /factors/0/kgPer');
    expect(found(lowered)).to.deep.equal(['factor-of-host /factors/0']);
  });

  it('catches a factor that passes itself off as a published one', () => {
    const masked = forged(draft, ({ factors }) => { factors[0]!['id'] = 'hotel.fr.2025'; });
    expect(found(masked)).to.include('factor-differs /factors/0/kgPer');
    expect(toText(catalogueFor(opened(masked), catalogue).get('hotel.fr.2025')!.kgPer)).to.equal('6.3');
  });

  it('lets a host put its words better', () => {
    const better = hostFactors(changed(TAXI, ['labels', 'fr'], 'Taxi de Paris'), WASTE);
    expect(found(serializeProduction(frozen), withHostFactors(catalogue, better)).filter((each) => !each.startsWith('factor-of-host'))).to.deep.equal([]);
  });
});

describe('the factors that a production carries', () => {
  const { factors: _factors, ...bare } = draft;
  const carried = (production: Production) => carryFactors(production, [taxi, waste], catalogueFor(production, catalogue, [taxi, waste])).factors?.map(({ id }) => id);

  it('are those of the page that its lines name', () => {
    expect(carried(bare)).to.deep.equal([taxi.id]);
    expect(carried({ ...draft, entries: [meal] })).to.equal(undefined);
  });

  it('stay where the page does not give them, named or not', () => {
    const [other] = hostFactors({ ...WASTE, id: 'waste.elsewhere' });
    expect(carried({ ...draft, entries: [meal], factors: [other!] })).to.deep.equal(['waste.elsewhere']);
    expect(carryFactors(draft, [], catalogue)).to.equal(draft);
  });

  it('leave the production untouched where nothing changes', () => {
    expect(carryFactors(draft, [taxi], catalogueFor(draft, catalogue, [taxi]))).to.equal(draft);
  });

  it('are the frozen ones once there are, whatever the page gives now', () => {
    const corrected = { ...taxi, kgPer: decimal('9') };
    const known = catalogueFor(frozen, catalogue, [corrected]);
    expect(toText(known.get(taxi.id)!.kgPer)).to.equal('0.25');
    expect(toText(carryFactors(frozen, [corrected], known).factors![0]!.kgPer)).to.equal('0.25');
    expect(toText(catalogueFor(draft, catalogue, [corrected]).get(taxi.id)!.kgPer)).to.equal('9');
  });
});
