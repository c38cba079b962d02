import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { type FindingCode, type Json, digestOf, serializeProduction, verifyProduction } from '../../src/document/index.js';
import { arbitraryProduction } from '../fixtures/documents/arbitrary.js';
import { RECORDS, catalogue, catalogueWith } from '../fixtures/documents/catalogue.js';
import { balanced, drafting, estimated, shooting } from '../fixtures/documents/productions.js';
import { type Path, spoilt } from '../fixtures/documents/spoilt.js';

type Stage = 'drafting' | 'estimated' | 'shooting' | 'balanced';

/** `code path` of each finding; `refused` when the document does not open. */
function found(input: unknown, edition = catalogue): readonly string[] {
  const verification = verifyProduction(input, edition);
  return verification.kind === 'refused' ? ['refused'] : verification.findings.map(({ code, path }) => `${code} ${path}`);
}

/** The document with the digest of each snapshot computed anew, as somebody who knows the method would do. */
function sealed(document: Record<string, unknown>): Record<string, unknown> {
  const snapshots = (document['snapshots'] as Record<string, Json>[]).map(({ digest: _old, ...content }) => ({ ...content, digest: digestOf(content) }));
  return { ...document, snapshots };
}

function at(document: Record<string, unknown>, path: Path): unknown {
  return path.reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], document);
}

const ESTIMATE = ['snapshots', 0] as const;
const BALANCE = ['snapshots', 1] as const;

describe('verifyProduction', () => {
  for (const [stage, production] of Object.entries({ estimated, shooting, balanced })) {
    it(`finds nothing but the factor nobody publishes in what was written while ${stage}`, () => {
      const verification = verifyProduction(serializeProduction(production), catalogue);
      expect(verification.kind === 'verified' && verification.findings).to.deep.equal([
        { code: 'factor-not-in-edition', path: '/entries/7/planned/factor', expected: '', found: 'host.own.factor' },
      ]);
      expect(verification.kind === 'verified' && verification.snapshots).to.deep.equal(
        production.snapshots.map(({ kind, digest }) => ({ kind, digest, holds: true })),
      );
    });
  }

  it('finds no other difference in any production that was honestly made', () => {
    fc.assert(fc.property(arbitraryProduction, (production) => {
      expect(found(serializeProduction(production)).filter((each) => !/^(factor-not-in-edition|factor-not-accepted|not-computable|stage-differs) /.test(each))).to.deep.equal([]);
    }));
  });

  /** What was altered; the finding it must bring; the finding that remains when the digest was computed anew. */
  const tampered: readonly (readonly [string, Path, unknown, FindingCode, FindingCode | undefined, Stage])[] = [
    ['an input of the frozen estimate', [...ESTIMATE, 'entries', 0, 'planned', 'inputs', 'days'], '23', 'digest-mismatch', 'line-differs', 'estimated'],
    ['a figure of the balance', [...BALANCE, 'entries', 0, 'actual', 'inputs', 'total'], '312.7', 'line-differs', 'balance-changed', 'balanced'],
    ['the origin of a figure', [...ESTIMATE, 'entries', 0, 'planned', 'quality'], 'measured', 'digest-mismatch', 'line-differs', 'estimated'],
    ['a factor value', [...ESTIMATE, 'factors', 0, 'kgPer'], '0.2113', 'factor-differs', 'factor-differs', 'estimated'],
    ['a factor’s percentage', [...ESTIMATE, 'factors', 0, 'uncertainty', 'percent'], '50', 'factor-differs', 'line-differs', 'estimated'],
    ['a factor’s source', [...ESTIMATE, 'factors', 0, 'source'], 'better', 'factor-differs', 'factor-differs', 'estimated'],
    ['the percentage of an origin that counts', [...ESTIMATE, 'quality', 'estimated'], '20', 'quality-differs', 'line-differs', 'estimated'],
    ['the percentage of an origin that does not', [...ESTIMATE, 'quality', 'measured'], '1', 'quality-differs', 'quality-differs', 'estimated'],
    ['the percentage of carrying over', [...BALANCE, 'quality', 'carried'], '0', 'quality-differs', 'total-differs', 'balanced'],
    ['a line’s quantity', [...ESTIMATE, 'lines', 0, 'quantity', 'amount'], '6156.1', 'line-differs', 'line-differs', 'estimated'],
    ['a line’s kg', [...ESTIMATE, 'lines', 1, 'kg'], '32.6987', 'line-differs', 'line-differs', 'estimated'],
    ['a line’s low bound', [...ESTIMATE, 'lines', 1, 'low'], '1.5', 'line-differs', 'line-differs', 'estimated'],
    ['a line’s state', [...BALANCE, 'lines', 3, 'state'], 'measured', 'line-differs', 'line-differs', 'balanced'],
    ['that a measured line was planned, with a factor only the estimate copies', [...BALANCE, 'lines', 0, 'state'], 'unplanned', 'line-differs', 'line-differs', 'balanced'],
    ['that an unplanned line was not planned', [...BALANCE, 'lines', 8, 'state'], 'measured', 'line-differs', 'line-differs', 'balanced'],
    ['the total', [...ESTIMATE, 'total', 'kg'], '9000', 'total-differs', 'total-differs', 'estimated'],
    ['the total’s high bound', [...BALANCE, 'total', 'high'], '9000', 'total-differs', 'total-differs', 'balanced'],
    ['the digest', [...ESTIMATE, 'digest'], '0'.repeat(64), 'digest-mismatch', undefined, 'estimated'],
    ['the snapshot’s edition', [...ESTIMATE, 'edition'], '2026.2+0a1b2c3d4e5f', 'digest-mismatch', 'edition-differs', 'estimated'],
    ['the production’s edition', ['edition'], '2025.1+0a1b2c3d4e5f', 'edition-differs', 'edition-differs', 'estimated'],
    ['a date', [...ESTIMATE, 'date'], '2026-03-01', 'digest-mismatch', undefined, 'estimated'],
    ['a frozen label', [...ESTIMATE, 'entries', 0, 'label'], 'Vélos', 'digest-mismatch', 'plan-changed', 'estimated'],
    ['the frozen title', [...ESTIMATE, 'profile', 'title'], 'La Gare', 'digest-mismatch', 'profile-changed', 'estimated'],
    ['a living label', ['entries', 0, 'label'], 'Vélos', 'plan-changed', 'plan-changed', 'shooting'],
    ['a living department', ['entries', 0, 'department'], 'art', 'plan-changed', 'plan-changed', 'shooting'],
    ['a living plan', ['entries', 1, 'planned', 'inputs', 'passengers'], '20', 'plan-changed', 'plan-changed', 'shooting'],
    ['a living plan’s factor', ['entries', 0, 'planned', 'factor'], 'car.medium.electric', 'plan-changed', 'plan-changed', 'shooting'],
    ['a plan that was emptied', ['entries', 1, 'planned'], { kind: 'absent' }, 'plan-removed', 'plan-removed', 'shooting'],
    ['a plan written after the freeze', ['entries', 8, 'planned'], { kind: 'none' }, 'plan-added', 'plan-added', 'shooting'],
    ['the living title', ['profile', 'title'], 'La Gare', 'profile-changed', 'profile-changed', 'shooting'],
    ['a living count that cannot be read', ['profile', 'texts'], { crew: 'douze' }, 'profile-changed', 'profile-changed', 'shooting'],
    ['a frozen count that cannot be read', [...ESTIMATE, 'profile', 'texts'], { crew: 'douze' }, 'digest-mismatch', 'profile-changed', 'estimated'],
    ['a living actual after the closing', ['entries', 0, 'actual', 'inputs', 'total'], '312.7', 'balance-changed', 'balance-changed', 'balanced'],
    ['a remark after the closing', ['entries', 0, 'evidence'], 'F-2026-118', 'balance-changed', 'balance-changed', 'balanced'],
    ['the stage, with actuals in it', ['stage'], 'estimated', 'stage-differs', 'stage-differs', 'shooting'],
    ['a factor that no activity of this kind has', ['entries', 2, 'planned', 'factor'], 'meal.vegetarian', 'factor-not-accepted', 'factor-not-accepted', 'drafting'],
    ['litres against a factor per kilometre', ['entries', 0, 'planned'], { kind: 'quantity', inputs: { total: '3' }, unit: 'L', factor: 'car.medium.diesel', quality: 'quote' }, 'not-computable', 'not-computable', 'drafting'],
    ['litres against a factor per kilometre, frozen', [...ESTIMATE, 'entries', 0, 'planned'], { kind: 'quantity', inputs: { total: '3' }, unit: 'L', factor: 'car.medium.diesel', quality: 'quote' }, 'digest-mismatch', 'line-differs', 'estimated'],
  ];
  for (const [what, path, value, code, remaining, stage] of tampered) {
    it(`catches ${what}`, () => {
      const document = spoilt('set', path, value, stage);
      expect(at(document, path)).not.to.deep.equal(at(JSON.parse(serializeProduction({ drafting, estimated, shooting, balanced }[stage])) as Record<string, unknown>, path));
      expect(found(document).map((each) => each.split(' ')[0])).to.include(code);
      const after = found(sealed(document)).map((each) => each.split(' ')[0]);
      if (remaining === undefined) expect(after).to.deep.equal(['factor-not-in-edition']);
      else expect(after).to.include(remaining);
    });
  }

  /** Places that are taken out, by the finding that says so even when the digest was computed anew. */
  const dropped: readonly (readonly [string, Path, string, Stage])[] = [
    ['a living entry', ['entries', 0], 'plan-removed /entries', 'shooting'],
    ['an unplanned entry of the balance', ['entries', 8], 'balance-removed /entries', 'balanced'],
    ['an entry of the frozen estimate', [...ESTIMATE, 'entries', 0], 'line-differs /snapshots/0/lines/0', 'estimated'],
    ['an entry of the closed balance', [...BALANCE, 'entries', 8], 'balance-added /entries/8', 'balanced'],
    ['a line', [...ESTIMATE, 'lines', 0], 'line-differs /snapshots/0/lines', 'estimated'],
    ['a copied percentage', [...ESTIMATE, 'quality', 'quote'], 'quality-differs /snapshots/0/quality/quote', 'estimated'],
    ['a copied factor', [...ESTIMATE, 'factors', 0], 'factor-omitted /snapshots/0/entries/0/planned/factor', 'estimated'],
    ['a factor of the balance that the estimate copies too', [...BALANCE, 'factors', 3], 'line-differs /snapshots/1/lines/3/state', 'balanced'],
    ['the snapshots', ['snapshots', 0], 'refused', 'estimated'],
  ];
  for (const [what, path, expected, stage] of dropped) {
    it(`catches that ${what} was taken out`, () => { expect(found(sealed(spoilt('drop', path, undefined, stage)))).to.include(expected); });
  }

  it('catches an entry added to the frozen estimate', () => {
    const extra = { ...(at(spoilt('set', ['stage'], 'estimated', 'estimated'), [...ESTIMATE, 'entries', 1]) as object), id: 'extra' };
    const document = spoilt('set', [...ESTIMATE, 'entries', 9], extra, 'estimated');
    expect(found(document)).to.include('digest-mismatch /snapshots/0/digest');
    expect(found(sealed(document))).to.include.members(['line-differs /snapshots/0/lines', 'plan-removed /entries']);
  });

  it('catches two factors whose values were swapped', () => {
    const factors = at(spoilt('set', ['stage'], 'estimated', 'estimated'), [...ESTIMATE, 'factors']) as { kgPer: string }[];
    const [first, second, ...rest] = factors as [{ kgPer: string }, { kgPer: string }, ...{ kgPer: string }[]];
    const swapped = [{ ...first, kgPer: second.kgPer }, { ...second, kgPer: first.kgPer }, ...rest];
    expect(found(sealed(spoilt('set', [...ESTIMATE, 'factors'], swapped, 'estimated')))).to.include.members([
      'factor-differs /snapshots/0/factors/0/kgPer', 'factor-differs /snapshots/0/factors/1/kgPer',
      'line-differs /snapshots/0/lines/0/kg', 'total-differs /snapshots/0/total/kg',
    ]);
  });

  it('catches every digit of a snapshot that is changed', () => {
    const text = serializeProduction(balanced);
    const honest = found(text);
    const digits = [...text.matchAll(/\d/g)].map(({ index }) => index).filter((index) => index > text.indexOf('"snapshots"') && index < text.lastIndexOf('"stage"'));
    fc.assert(fc.property(fc.constantFrom(...digits), fc.integer({ min: 1, max: 9 }), (index, by) => {
      const digit = (Number(text[index]) + by) % 10;
      expect(found(`${text.slice(0, index)}${digit}${text.slice(index + 1)}`)).not.to.deep.equal(honest);
    }), { numRuns: 500 });
  }).timeout(30_000);

  it('says what it expected and what it found', () => {
    const verification = verifyProduction(spoilt('set', [...ESTIMATE, 'lines', 1, 'kg'], '32.6987', 'estimated'), catalogue);
    expect(verification.kind === 'verified' && verification.findings).to.deep.include({ code: 'line-differs', path: '/snapshots/0/lines/1/kg', expected: '32.6988', found: '32.6987' });
  });

  it('names the edition and each factor that another catalogue does not have alike', () => {
    const later = catalogueWith(RECORDS.filter(({ id }) => id !== 'hotel.fr').map((each) => (each.id === 'meal.vegetarian' ? { ...each, value: '0.52' } : each)), 'ffffffffffff');
    expect(found(serializeProduction(estimated), later)).to.include.members([
      'edition-differs /snapshots/0/edition', 'factor-not-in-edition /snapshots/0/factors/2', 'factor-differs /snapshots/0/factors/3/kgPer',
    ]);
  });

  it('recomputes with the copied factors, so that a retired record changes nothing', () => {
    const later = catalogueWith(RECORDS.map((each) => ({ ...each, deprecated: true as const })));
    expect(found(serializeProduction(balanced), later)).to.deep.equal(found(serializeProduction(balanced)));
  });

  it('recomputes with the copied percentages, and names those that the edition now has otherwise as a fact', () => {
    const later = { ...catalogue, quality: { ...catalogue.quality, estimated: '25', carried: '80' } };
    const before = found(serializeProduction(balanced));
    expect(found(serializeProduction(balanced), later).filter((each) => !before.includes(each))).to.deep.equal([
      'quality-differs /snapshots/0/quality/carried', 'quality-differs /snapshots/0/quality/estimated',
      'quality-differs /snapshots/1/quality/carried', 'quality-differs /snapshots/1/quality/estimated',
    ]);
  });

  it('names a living figure in a unit that its factor does not measure', () => {
    const litres = { kind: 'quantity', inputs: { total: '3' }, unit: 'L', factor: 'car.medium.diesel', quality: 'quote' };
    const verification = verifyProduction(spoilt('set', ['entries', 0, 'planned'], litres), catalogue);
    expect(verification.kind === 'verified' && verification.findings).to.deep.include({ code: 'not-computable', path: '/entries/0/planned/unit', expected: 'vehicle.km', found: 'L' });
  });

  it('leaves remarks free until the closing', () => {
    for (const remark of ['note', 'evidence']) {
      expect(found(spoilt('set', ['entries', 0, remark], 'F-2026-118', 'shooting'))).to.deep.equal(found(serializeProduction(shooting)));
    }
  });

  it('refuses what does not open, as opening does', () => {
    expect(verifyProduction('', catalogue)).to.deep.equal({ kind: 'refused', problems: [{ code: 'empty', path: '', params: {} }] });
  });
});
