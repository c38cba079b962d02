import { expect } from '@open-wc/testing';
import { type AreaReport, type Json, type ReportedFinding, type VerificationReport, documentOf, verificationReport, verifyProduction } from '../../src/document/index.js';
import { catalogue } from '../../src/factors/index.js';
import { emptyProduction } from '../../src/model/index.js';
import { toText } from '../../src/units/index.js';
import { type Plain, closedDocument, page, sealed } from '../fixtures/documents/closed.js';

type Node = Record<string, Json>;

function reported(document: unknown, known = catalogue): VerificationReport {
  const verified = verifyProduction(document, known);
  return verified.kind === 'verified' ? verificationReport(verified, known) : expect.fail(JSON.stringify(verified.problems));
}

function edited(deed: (estimate: Node, document: Plain) => void): Plain {
  const document = closedDocument();
  deed((document['snapshots'] as Node[])[0]!, document);
  return document;
}

const row = (snapshot: Node, list: string, id: string): Node => (snapshot[list] as Node[]).find((each) => each['id'] === id)!;
const counts = ({ areas }: VerificationReport): readonly string[] => areas.map(({ area, checked, differing }) => `${area} ${checked} ${differing}`);
const area = ({ areas }: VerificationReport, name: AreaReport['area']): AreaReport => areas.find((each) => each.area === name)!;
const placed = ({ finding, place: { copy, list, id, field } }: ReportedFinding): string => [finding.code, copy, list, id, field].filter((part) => part !== undefined).join(' ');
const sized = ({ size }: ReportedFinding): readonly string[] => (size === undefined ? [] : [size.expected, size.found, size.difference, ...(size.percent === undefined ? [] : [size.percent])].map(toText));

describe('the report of a verification', () => {
  it('counts all that was recomputed or compared, and that all of it agrees', () => {
    expect(counts(reported(closedDocument()))).to.deep.equal([
      'digests 2 0', 'totals 2 0', 'lines 17 0', 'factors 13 0', 'percentages 14 0', 'assumptions 6 0', 'entries 9 0', 'sheet 1 0',
    ]);
  });

  it('has nothing to count while nothing is frozen', () => {
    expect(counts(reported(documentOf(emptyProduction(catalogue.edition.id))))).to.deep.equal([]);
  });

  it('keeps apart what is a fact: a host’s own factors, and a factor that nobody has published and no figure uses', () => {
    expect(reported(closedDocument()).facts.map(placed)).to.deep.equal([
      'factor-of-host estimate factors taxi.paris.my-fund', 'factor-of-host balance factors taxi.paris.my-fund', 'factor-of-host factors taxi.paris.my-fund', 'factor-not-in-edition entries unknown planned/factor',
    ]);
  });

  it('says of a figure what was expected, what was found, and by how much it differs', () => {
    const report = reported(sealed(edited((estimate) => { row(estimate, 'lines', 'genset')['kg'] = '1066.5'; })));
    const [only] = area(report, 'lines').differences;
    expect(placed(only!)).to.equal('line-differs estimate lines genset kg');
    expect(sized(only!)).to.deep.equal(['1422', '1066.5', '-355.5', '-25']);
    expect(counts(report).slice(0, 3)).to.deep.equal(['digests 2 0', 'totals 2 0', 'lines 17 1']);
  });

  it('gives no percentage of nothing', () => {
    const [only] = area(reported(edited((estimate) => { row(estimate, 'lines', 'unread')['kg'] = '5'; })), 'lines').differences;
    expect(sized(only!)).to.deep.equal(['0', '5', '5']);
  });

  const sizeless: readonly (readonly [string, (estimate: Node, document: Plain) => void])[] = [
    ['a digest of digits', (estimate) => { estimate['digest'] = '1'.repeat(64); }],
    ['a year', (estimate) => { (row(estimate, 'factors', 'car.diesel.fr')['period'] as Node)['published'] = '2019'; }],
    ['a title of digits', (_estimate, { profile }) => { (profile as Node)['title'] = '1984'; }],
    ['a count that cannot be read', (_estimate, { profile }) => { (profile as Node)['texts'] = { crew: '12' }; }],
    ['a row that is missing', (estimate) => { (estimate['lines'] as Json[]).shift(); }],
  ];
  for (const [what, deed] of sizeless) {
    it(`gives no size of ${what}`, () => {
      const { areas } = reported(edited(deed));
      const differences = areas.flatMap((each) => each.differences);
      expect(differences.length).to.be.above(0);
      expect(differences.flatMap(sized)).to.deep.equal([]);
    });
  }

  it('counts a row once, however much of it differs, and names it by its id', () => {
    const report = reported(sealed(edited((estimate) => { Object.assign(row(estimate, 'lines', 'genset'), { kg: '1', low: '1', high: '1' }); (estimate['lines'] as Json[]).shift(); })));
    expect([area(report, 'lines').differing, area(report, 'lines').differences.map(placed)]).to.deep.equal([2, [
      'line-differs estimate lines cars', 'line-differs estimate lines genset kg', 'line-differs estimate lines genset low', 'line-differs estimate lines genset high',
    ]]);
  });

  /** What was altered, and the areas that then differ, each with the places. */
  const areas: readonly (readonly [string, (estimate: Node, document: Plain) => void, readonly string[]])[] = [
    ['the digest', (estimate) => { estimate['digest'] = '0'.repeat(64); }, ['digests digest-mismatch estimate digest']],
    ['the total', (estimate) => { (estimate['total'] as Node)['kg'] = '1'; }, ['digests digest-mismatch estimate digest', 'totals total-differs estimate total kg']],
    ['a percentage that no line uses', (estimate) => { (estimate['quality'] as Node)['spend'] = '1'; }, ['digests digest-mismatch estimate digest', 'percentages quality-differs estimate quality spend']],
    ['the source of a factor', (estimate) => { row(estimate, 'factors', 'car.diesel.fr')['source'] = 'better'; }, ['digests digest-mismatch estimate digest', 'factors factor-differs estimate factors car.diesel.fr source']],
    ['the unit of an assumption', (estimate) => { row(estimate, 'assumptions', 'crew.tv-film')['unit'] = 'day'; }, ['digests digest-mismatch estimate digest', 'assumptions quality-differs estimate assumptions crew.tv-film unit']],
    ['the name of a line', (_estimate, { entries }) => { (entries as Node[])[0]!['label'] = 'Vélos'; }, ['entries plan-changed entries cars label', 'entries balance-changed entries cars label']],
    ['the title', (_estimate, { profile }) => { (profile as Node)['title'] = 'La Gare'; }, ['sheet profile-changed profile title', 'sheet profile-changed profile title']],
    ['the edition, for one that nobody knows', (_estimate, document) => { document['edition'] = '2031.1+0a1b2c3d4e5f'; }, ['sheet edition-differs edition']],
  ];
  for (const [what, deed, expected] of areas) {
    it(`says where ${what} differs`, () => {
      const report = reported(edited(deed));
      expect(report.areas.flatMap((each) => each.differences.map((difference) => `${each.area} ${placed(difference)}`))).to.deep.equal(expected);
    });
  }

  it('takes the percentages of an edition that it does not know for a fact, and those of one it knows for a difference', () => {
    const narrow = { quality: { ...catalogue.quality, estimated: '1' } };
    const unknown = { edition: { id: '2031.1+0a1b2c3d4e5f', version: '2031.1', hash: '0a1b2c3d4e5f' } };
    const differing = (forgery: object): number => reported(closedDocument({ known: forgery })).areas.reduce((sum, each) => sum + each.differing, 0);
    expect(differing(narrow)).to.be.above(0);
    expect(differing({ ...narrow, ...unknown })).to.equal(0);
    expect(reported(closedDocument({ known: { ...narrow, ...unknown } }), page).facts.map(placed)).to.include.members(['edition-differs estimate edition', 'quality-differs estimate quality estimated']);
  });
});
