/**
 * Files that somebody forged who knows the method: what follows from the forged place is computed anew, digests included. Each brings a finding
 * by name, or stands among those that no file can betray, which is why the digest is printed on what is filed.
 */
import { expect } from '@open-wc/testing';
import { type FindingCode, type Json, verifyProduction } from '../../src/document/index.js';
import { type Assumption, type Catalogue, type Factor, catalogue } from '../../src/factors/index.js';
import { type Entry, NONE } from '../../src/model/index.js';
import { decimal } from '../../src/units/index.js';
import { type Plain, closedDocument, madeWith, page, sealed } from '../fixtures/documents/closed.js';
import { reading } from '../fixtures/documents/productions.js';

type Node = Record<string, Json>;
type Entries = readonly Entry[];

function codes(document: unknown, known: Catalogue = catalogue): readonly string[] {
  const verified = verifyProduction(document, known);
  return verified.kind === 'refused' ? verified.problems.map(({ code }) => `refused ${code}`) : verified.findings.map(({ code, path }) => `${code} ${path}`);
}

const HONEST = codes(closedDocument());
/** What the forgery adds to what is said of the honest file. */
const said = (document: unknown, known?: Catalogue): readonly string[] => codes(document, known).filter((each) => !HONEST.includes(each));

/** Seen by somebody who computes with other factors, percentages or assumptions than were published. */
const factorsSeen = (change: (factor: Factor) => Factor): Partial<Catalogue> => ({ get: (id) => { const factor = page.get(id); return factor && change(factor); } });
const only = (id: string, change: (factor: Factor) => Factor) => factorsSeen((factor) => (factor.id === id ? change(factor) : factor));
const assumptionsSeen = (change: (assumption: Assumption) => Assumption): Partial<Catalogue> => ({ assumptions: catalogue.assumptions.map(change) });
const lowered = (factor: Factor): Factor => ({ ...factor, kgPer: factor.kgPer.div(decimal('10')) });
const unknownEdition = { edition: { id: '2031.1+0a1b2c3d4e5f', version: '2031.1', hash: '0a1b2c3d4e5f' } };

const DIESEL = 'car.diesel.fr';
const taxi = page.get('taxi.paris.my-fund')!;
/** A published factor under a host's name, and one that nobody has published. */
const masked = only(DIESEL, (factor) => ({ ...taxi, ...lowered(factor), source: 'host', origin: 'host', notes: taxi.notes! }));
const INVENTED = 'car.diesel.fr.green';
const invented = (extra: object): Partial<Catalogue> => ({ get: (id) => (id === INVENTED ? { ...page.get(DIESEL)!, ...extra, id, kgPer: decimal('0.001') } as Factor : page.get(id)) });
const driven = (factor: string, inputs = { vehicles: '3', days: '24', dailyDistance: '85.5' }) => (entries: Entries): Entries => entries.map((each) => (each.id === 'cars' ? { ...each, planned: reading('vehicle.km', factor, inputs) } : each));
const without = (id: string) => (entries: Entries): Entries => entries.filter((each) => each.id !== id);

/** One place of the honest file, and its digests. */
function edited(deed: (estimate: Node, balance: Node, document: Plain) => void, document = closedDocument()): Plain {
  const [estimate, balance] = document['snapshots'] as [Node, Node];
  deed(estimate, balance, document);
  return sealed(document);
}
const rows = (snapshot: Node, list: string): Node[] => snapshot[list] as Node[];
const row = (snapshot: Node, list: string, id: string): Node => rows(snapshot, list).find((each) => each['id'] === id)!;
const take = (snapshot: Node, list: string, id: string): void => { snapshot[list] = rows(snapshot, list).filter((each) => each['id'] !== id); };
/** The estimate or the balance of another production in the place of its own. */
const other = closedDocument({ plan: driven(DIESEL, { vehicles: '1', days: '24', dailyDistance: '85.5' }) });

const FORGED: readonly (readonly [string, () => unknown, FindingCode | `refused ${string}`, string?])[] = [
  ['a factor divided by ten, lines and totals following', () => closedDocument({ known: only(DIESEL, lowered) }), 'factor-differs', '/snapshots/0/factors/0/kgPer'],
  ['every factor divided by ten', () => closedDocument({ known: factorsSeen(lowered) }), 'factor-differs', '/snapshots/1/factors/2/kgPer'],
  ['a factor divided by ten, under an edition that nobody knows', () => closedDocument({ known: { ...only(DIESEL, lowered), ...unknownEdition } }), 'factor-differs', '/snapshots/0/factors/0/kgPer'],
  ['an edition that nobody knows', () => closedDocument({ known: unknownEdition }), 'edition-differs', '/snapshots/0/edition'],
  ['a narrower factor', () => closedDocument({ known: only(DIESEL, (factor) => ({ ...factor, uncertainty: { ...factor.uncertainty, percent: '1' } })) }), 'factor-differs', '/snapshots/0/factors/0/uncertainty/percent'],
  ['a factor said to be of the line’s country', () => closedDocument({ known: only('train.high-speed.fr', (factor) => ({ ...factor, region: 'BE' })) }), 'factor-differs'],
  ['narrower figures, by their origin', () => closedDocument({ known: { quality: { ...catalogue.quality, estimated: '1' } } }), 'quality-differs', '/snapshots/0/quality/estimated'],
  ['plans carried over for nothing', () => closedDocument({ known: { quality: { ...catalogue.quality, carried: '0' } } }), 'quality-differs', '/snapshots/1/quality/carried'],
  ['a narrower assumption', () => closedDocument({ known: assumptionsSeen((each) => ({ ...each, percent: '1' })) }), 'quality-differs', '/snapshots/0/assumptions/0/percent'],
  ['assumptions that nobody made', () => closedDocument({ known: { assumptions: [] } }), 'quality-differs', '/snapshots/0/assumptions'],
  ['a published factor passed off as a host’s, at a tenth', () => closedDocument({ known: masked }), 'factor-differs'],
  ['a factor that nobody has published', () => closedDocument({ known: invented({}), plan: driven(INVENTED) }), 'factor-not-in-edition', '/snapshots/0/factors/0'],
  ['an invented factor, given as a host’s', () => closedDocument({ known: invented({ source: 'host', origin: 'host', notes: taxi.notes }), plan: driven(INVENTED) }), 'factor-of-host', '/snapshots/0/factors/0'],
  ['a factor of another trade', () => closedDocument({ plan: driven('meal.average.fr') }), 'factor-not-accepted'],
  ['a heavy line hidden behind a factor that is not copied', () => edited((estimate) => { take(estimate, 'factors', DIESEL); Object.assign(row(estimate, 'lines', 'cars'), { state: 'unknown-factor', kg: '0', low: '0', high: '0' }); }), 'factor-omitted', '/snapshots/0/entries/0/planned/factor'],
  ['a line left out of the balance', () => edited((_estimate, balance) => { for (const list of ['entries', 'lines']) take(balance, list, 'hotel'); }), 'balance-added'],
  ['a line left out of the balance and of the living lines', () => edited((_estimate, balance, document) => { for (const list of ['entries', 'lines']) take(balance, list, 'cars'); take(document, 'entries', 'cars'); }), 'plan-removed'],
  ['a line twice under two names', () => edited((_estimate, balance) => { for (const list of ['entries', 'lines']) rows(balance, list).push({ ...row(balance, list, 'taxi'), id: 'taxi-2' }); }), 'balance-removed'],
  ['a line twice', () => edited((_estimate, balance) => { rows(balance, 'lines').push({ ...row(balance, 'lines', 'taxi') }); }), 'refused duplicate-id'],
  ['a plan that counts as measured', () => edited((_estimate, balance) => { row(balance, 'lines', 'genset')['state'] = 'measured'; }), 'line-differs'],
  ['a line said not to have taken place', () => edited((_estimate, balance) => { Object.assign(row(balance, 'lines', 'meals'), { state: 'none', kg: '0', low: '0', high: '0' }); }), 'line-differs'],
  ['a total that is no sum of its lines', () => edited((_estimate, balance) => { (balance['total'] as Node)['kg'] = '1000'; }), 'total-differs', '/snapshots/1/total/kg'],
  ['another production’s estimate', () => edited((_estimate, _balance, document) => { (document['snapshots'] as Json[])[0] = (other['snapshots'] as Json[])[0]!; }), 'plan-changed'],
  ['another production’s balance', () => edited((_estimate, _balance, document) => { (document['snapshots'] as Json[])[1] = (other['snapshots'] as Json[])[1]!; }), 'balance-changed'],
  ['the estimate in the place of the balance', () => edited((estimate, _balance, document) => { document['snapshots'] = [estimate, { ...estimate, kind: 'balance', date: '2026-11-20' }]; }), 'line-differs'],
  ['estimate and balance in each other’s place', () => edited((estimate, balance, document) => { document['snapshots'] = [balance, estimate]; }), 'refused stage-mismatch'],
  ['an estimate dated after its balance', () => edited((estimate) => { estimate['date'] = '2026-11-21'; }), 'balance-changed', '/snapshots/1/date'],
  ['an actual in the estimate', () => edited((estimate) => { rows(estimate, 'entries')[0]!['actual'] = { kind: 'none' }; }), 'stage-differs', '/snapshots/0/entries/0/actual'],
  ['a balance taken out, and the shoot said not to have begun', () => edited((estimate, _balance, document) => { Object.assign(document, { stage: 'estimated', snapshots: [estimate] }); }), 'stage-differs', '/stage'],
  ['a crew twice as large', () => edited((estimate, balance) => { for (const snapshot of [estimate, balance]) (snapshot['profile'] as Node)['shootingDays'] = '48'; }), 'profile-changed'],
];

/** What holds because nothing in the file disagrees. */
const UNSEEN: readonly (readonly [string, () => unknown, string])[] = [
  ['a plan written anew from end to end', () => closedDocument({ plan: driven(DIESEL, { vehicles: '1', days: '24', dailyDistance: '85.5' }) }), 'it is the file of a smaller shoot'],
  ['a line that never was', () => closedDocument({ plan: without('genset') }), 'what is nowhere in a file is not missing from it'],
  ['an actual that was invented before the closing', () => closedDocument({ actuals: { meals: NONE } }), 'a file knows what was said, not what happened'],
  ['another day for the freeze', () => edited((estimate) => { estimate['date'] = '2026-03-01'; }), 'a day is the word of whoever freezes'],
  ['a balance taken out, to be closed again', () => edited((estimate, _balance, document) => { Object.assign(document, { stage: 'shooting', snapshots: [estimate] }); }), 'a shoot that is not closed looks the same'],
  ['a host’s own figure, lowered in every copy', () => closedDocument({ known: only(taxi.id, lowered) }), 'nobody but the host knows it; that it is a host’s is said'],
];

describe('a file forged from end to end', () => {
  it('stands against one that was honestly made, of which only facts are said', () => {
    expect(madeWith().snapshots.map(({ kind }) => kind)).to.deep.equal(['estimate', 'balance']);
    expect([...new Set(HONEST.map((each) => each.split(' ')[0]))]).to.deep.equal(['factor-of-host', 'factor-not-in-edition']);
  });

  for (const [what, forge, code, path] of FORGED) {
    it(`is caught: ${what}`, () => {
      const brought = said(forge());
      expect(brought.map((each) => (each.startsWith('refused') ? each : each.split(' ')[0]))).to.include(code);
      if (path !== undefined) expect(brought).to.include(`${code} ${path}`);
    });
  }

  for (const [what, forge, reason] of UNSEEN) {
    it(`is not caught: ${what}; ${reason}`, () => { expect(codes(forge()).filter((each) => !/^factor-(of-host|not-in-edition) /u.test(each))).to.deep.equal([]); });
  }

  it('has another digest than the one that was printed, in all that is not caught but for a balance taken out', () => {
    const digests = (document: unknown): string => (document as { snapshots: { digest: string }[] }).snapshots.map(({ digest }) => digest).join(' ');
    const honest = digests(closedDocument());
    expect(UNSEEN.filter(([, forge]) => honest.startsWith(digests(forge()))).map(([what]) => what)).to.deep.equal(['a balance taken out, to be closed again']);
  });

  it('is caught by the host whose own figure was lowered', () => {
    expect(said(closedDocument({ known: only(taxi.id, lowered) }), page).map((each) => each.split(' ')[0])).to.include('factor-differs');
  });
});
