/** Every single place of a closed file, changed, taken out or written twice: each is caught, or stands here with the reason why it cannot be. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type Json, verifyProduction } from '../../src/document/index.js';
import { catalogue } from '../../src/factors/index.js';
import { always } from '../arbitrary/property.js';
import { type Plain, closedDocument, sealed } from '../fixtures/documents/closed.js';

type Trail = readonly string[];
type Node = Record<string, Json>;

const original = JSON.stringify(closedDocument());
const fresh = (): Plain => JSON.parse(original) as Plain;

/** `code path expected found` of each finding, the code of each problem of a file that does not open. */
function found(document: unknown): readonly string[] {
  const verified = verifyProduction(document, catalogue);
  return verified.kind === 'refused' ? verified.problems.map(({ code }) => `refused ${code}`) : verified.findings.map((each) => [each.code, each.path, each.expected, each.found].join(' '));
}

/** What is found of the file as it was honestly made: facts, no difference. */
const honest: ReadonlySet<string> = new Set(found(fresh()));
const isCaught = (document: unknown): boolean => found(document).some((each) => !honest.has(each));

function* places(node: Json, trail: Trail = []): Generator<readonly [Trail, Json]> {
  yield [trail, node];
  if (typeof node === 'object' && node !== null) for (const [key, member] of Object.entries(node)) yield* places(member as Json, [...trail, key]);
}

const PLACES = [...places(fresh())];
const LEAVES = PLACES.flatMap(([trail, value]) => (typeof value === 'object' ? [] : [[trail, value as string | boolean] as const]));
const at = (document: Plain, trail: Trail): Node => trail.reduce<Node>((node, step) => node[step] as Node, document);

/** The file with something done to the parent of one place. */
function altered(trail: Trail, deed: (parent: Node, key: string) => void): Plain {
  const document = fresh();
  deed(at(document, trail.slice(0, -1)), trail.at(-1) ?? '');
  return document;
}

/** A place whatever the line: a star for each number. */
const kindOf = (trail: Trail): string => trail.map((step) => (/^\d+$/u.test(step) ? '*' : step)).join('/');

/** Another value that the place may hold, so that the file opens wherever it can. */
const OTHERS: Readonly<Record<string, string | Readonly<Record<string, string>>>> = {
  stage: 'shooting', edition: catalogue.editions[0]!.id, country: 'DE', phase: 'post', department: 'sound', activity: 'services', unit: 'day', per: 'kWh', quality: 'spend', state: 'none',
  boundary: 'direct', region: 'GB', measured: '2019', published: '2019', basis: { published: 'assumed', assumed: 'published' }, date: { '2026-03-02': '2026-03-01', '2026-11-20': '2026-11-21' },
  kind: { 'tv-film': 'feature', quantity: 'none', absent: 'none', none: 'absent', unparseable: 'absent', estimate: 'balance', balance: 'estimate' },
};

function otherThan(trail: Trail, value: string | boolean): Json {
  if (typeof value === 'boolean') return !value;
  const key = trail.at(-1) ?? '';
  const other = Object.hasOwn(OTHERS, key) ? OTHERS[key] : undefined;
  const proposed = typeof other === 'object' ? other[value] : other;
  if (proposed !== undefined && proposed !== value) return proposed;
  if (key === 'digest') return `${value.startsWith('0') ? '1' : '0'}${value.slice(1)}`;
  return /^-?\d+(\.\d+)?$/u.test(value) ? value.replace(/\d$/u, (digit) => String((Number(digit) % 9) + 1)) : `${value}x`;
}

/** What no finding says when somebody has also computed the digests anew, and why nothing in the file can say it. */
const REWRITTEN: Readonly<Record<string, string>> = {
  'answers/*': 'answers are no figure: their lines are compared, and people may answer again until the freeze',
  'snapshots/*/date': 'a day is the word of whoever freezes; only the digest on the printed report holds it',
  'snapshots/*/digest': 'it is the seal itself: the one that was computed anew replaces what was written',
  'snapshots/*/edition': 'the older edition has the same values, so the file is what the older edition would have made of it',
  'snapshots/*/entries/*/note': 'remarks stay free until the closing: those of the estimate may be others by then',
  'factors/*/notes/labels/*': 'a host may put its words better; figures and sources may not change',
  'factors/*/notes/note/*': 'as its label',
  'snapshots/*/factors/*/notes/labels/*': 'as in the living document',
  'snapshots/*/factors/*/notes/note/*': 'as in the living document',
};

/** In the living document nothing seals these, so that they pass even as they are. */
const UNSEALED = Object.keys(REWRITTEN).filter((kind) => !kind.startsWith('snapshots'));

/** Kinds of places, with languages and questions as one. */
const listed = (trail: Trail): string => kindOf(trail).replace(/^answers\/\w+$/u, 'answers/*').replace(/(labels|note)\/(?:fr|en|de)$/u, '$1/*');

/** The kinds among whose places one is not caught. */
const slipping = (trails: readonly Trail[]): readonly string[] => [...new Set(trails.map(listed))].sort();

describe('a closed file of which one place was changed', () => {
  it('is caught everywhere that something is sealed, and wherever a figure stands', () => {
    const missed = LEAVES.filter(([trail, value]) => !isCaught(altered(trail, (parent, key) => { parent[key] = otherThan(trail, value); })));
    expect(slipping(missed.map(([trail]) => trail))).to.deep.equal([...UNSEALED].sort());
  }).timeout(30_000);

  it('is caught with its digests computed anew, but where the reason why not is listed', () => {
    const missed = LEAVES.filter(([trail, value]) => !isCaught(sealed(altered(trail, (parent, key) => { parent[key] = otherThan(trail, value); }))));
    expect(slipping(missed.map(([trail]) => trail))).to.deep.equal(Object.keys(REWRITTEN).sort());
  }).timeout(30_000);

  it('is caught whatever stands in any sealed place, though it reads the same', () => {
    const sealedLeaves = LEAVES.filter(([[first]]) => first === 'snapshots');
    const texts = fc.oneof(fc.constantFrom<Json>(...LEAVES.map(([, value]) => value)), fc.string({ maxLength: 12 }), fc.constantFrom<Json>('0', '-0', '', true, false, 1, null, {}, []));
    const respelt = fc.constantFrom((text: string) => `0${text}`, (text: string) => `${text}${text.includes('.') ? '0' : '.0'}`, (text: string) => ` ${text}`, (text: string) => text.toUpperCase(), (text: string) => text.normalize('NFD'));
    always(fc.property(fc.constantFrom(...sealedLeaves), fc.oneof(texts, respelt), ([trail, before], change) => {
      const after = typeof change === 'function' ? change(String(before)) : change;
      fc.pre(after !== before);
      expect(isCaught(altered(trail, (parent, key) => { parent[key] = after; })), `${trail.join('/')}: ${JSON.stringify(after)}`).to.equal(true);
    }), 1_000);
  }).timeout(60_000);
});

/** Members that may go, or stand in another order, without a finding once the digests were computed anew. */
const DROPPED: Readonly<Record<string, string>> = {
  answers: REWRITTEN['answers/*']!, 'answers/*': REWRITTEN['answers/*']!,
  factors: 'the copies of the snapshots are the ones that count', 'factors/*': 'the copies of the snapshots are the ones that count',
  'factors/*/notes/labels/*': REWRITTEN['factors/*/notes/labels/*']!, 'factors/*/notes/note': REWRITTEN['factors/*/notes/note/*']!,
  'snapshots/*/factors/*/notes/labels/*': REWRITTEN['factors/*/notes/labels/*']!, 'snapshots/*/factors/*/notes/note': REWRITTEN['factors/*/notes/note/*']!,
  'snapshots/*/digest': REWRITTEN['snapshots/*/digest']!, 'snapshots/*/entries/*/note': REWRITTEN['snapshots/*/entries/*/note']!,
};
const REORDERED: Readonly<Record<string, string>> = Object.fromEntries(['entries', 'lines', 'assumptions', 'profile/coproducers'].map((list) => [`snapshots/*/${list}`, 'members are known by their ids, and a sum by no order']));

const lists = PLACES.flatMap(([trail, value]) => (Array.isArray(value) && value.length > 0 ? [[trail, value.length] as const] : []));
const rows = lists.flatMap(([trail, length]) => Array.from({ length }, (_, index) => [...trail, String(index)]));
const members = PLACES.map(([trail]) => trail).filter((trail) => trail.length > 0);

function drop(parent: Node | Json[], key: string): void {
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
}

describe('a closed file of which something was taken out, or written twice', () => {
  const resealed = (document: Plain): Plain => (document['snapshots'] === undefined ? document : sealed(document));

  it('is caught wherever it is sealed', () => {
    const missed = members.filter((trail) => trail[0] === 'snapshots' && !isCaught(altered(trail, drop)));
    expect(missed.map(kindOf)).to.deep.equal([]);
  }).timeout(30_000);

  it('is caught with its digests computed anew, but where the reason why not is listed', () => {
    expect(slipping(members.filter((trail) => !isCaught(resealed(altered(trail, drop)))))).to.deep.equal(Object.keys(DROPPED).sort());
  }).timeout(30_000);

  it('is caught with a row twice in any list', () => {
    const twice = (parent: unknown, key: string): void => { (parent as Json[]).splice(Number(key), 0, structuredClone((parent as Json[])[Number(key)]!)); };
    expect(rows.filter((trail) => !isCaught(sealed(altered(trail, twice)))).map(kindOf)).to.deep.equal([]);
  }).timeout(30_000);

  it('is caught with its rows in another order by its digest, and with that computed anew means the same', () => {
    const turned = lists.filter(([trail, length]) => trail[0] === 'snapshots' && length > 1).map(([trail]) => [trail, altered(trail, (parent, key) => { (parent[key] as Json[]).reverse(); })] as const);
    expect(turned.filter(([, document]) => !isCaught(document)).map(([trail]) => kindOf(trail))).to.deep.equal([]);
    expect(slipping(turned.filter(([, document]) => !isCaught(sealed(document))).map(([trail]) => trail))).to.deep.equal(Object.keys(REORDERED).sort());
  });
});
