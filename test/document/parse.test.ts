import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { LIMITS, type ProblemCode, parseProduction, serializeProduction } from '../../src/document/index.js';
import { drafting } from '../fixtures/documents/productions.js';
import { spoilt } from '../fixtures/documents/spoilt.js';

function problemsOf(input: unknown): readonly (readonly [ProblemCode, string])[] {
  const parsed = parseProduction(input);
  return parsed.kind === 'refused' ? parsed.problems.map(({ code, path }) => [code, path] as const) : [];
}

const text = serializeProduction(drafting);
const distance = ['entries', 1, 'planned', 'inputs', 'distance'] as const;
const cyclic: Record<string, unknown> = { schema: 'shootprint/production@1' };
cyclic['profile'] = cyclic;
const wide: unknown[] = Array.from({ length: 300 }, () => 'x');
const shared = Array.from({ length: 300 }, () => Array.from({ length: 300 }, () => wide));
const sparse: unknown[] = [];
sparse.length = 4_000_000_000;
const gone = Proxy.revocable({}, {});
gone.revoke();

describe('parseProduction', () => {
  const refusals: readonly (readonly [string, unknown, ProblemCode, string])[] = [
    ['an empty text', '', 'empty', ''],
    ['white space', ' \n\t', 'empty', ''],
    ['a text of 50 MB', 'x'.repeat(50_000_000), 'too-large', ''],
    ['a text that is no JSON', text.slice(0, -5), 'not-json', ''],
    ['a page of HTML', '<!doctype html><title>404</title>', 'not-json', ''],
    ['null', 'null', 'other-shape', ''],
    ['a number', '12', 'other-shape', ''],
    ['a list', '[]', 'other-shape', ''],
    ['JSON of another tool', '{"bilan":{"total":12}}', 'other-shape', ''],
    ['a schema that is no text', '{"schema":{}}', 'other-shape', ''],
    ['nothing at all', undefined, 'not-json', ''],
    ['a function', () => text, 'not-json', ''],
    ['another schema', '{"schema":"shootprint/factors@1"}', 'unknown-schema', '/schema'],
    ['version nought', '{"schema":"shootprint/production@0"}', 'unknown-schema', '/schema'],
    ['a newer schema', text.replace('production@1', 'production@2'), 'newer-schema', '/schema'],
    ['100,000 lists in one another', '['.repeat(100_000) + ']'.repeat(100_000), 'too-deep', '/0'.repeat(LIMITS.depth)],
    ['millions of empty objects', `[${'{},'.repeat(4_000_000)}0]`, 'too-many', ''],
    ['a list without end', sparse, 'too-many', ''],
    ['a small object that unfolds into a large one', { schema: shared }, 'too-many', '/schema/33/66'],
    ['an object that holds itself', cyclic, 'too-deep', '/profile'.repeat(LIMITS.depth)],
    ['a getter that throws', { schema: 'shootprint/production@1', get entries() { throw new Error('no'); } }, 'not-json', '/entries'],
    ['a proxy that is gone', gone.proxy, 'not-json', ''],
    ['a key named __proto__', text.replace('"id":"cars"', '"__proto__":{"isAdmin":true},"id":"cars"'), 'forbidden-key', '/entries/0/__proto__'],
    ['a key named constructor', text.replace('"id":"cars"', '"constructor":{},"id":"cars"'), 'forbidden-key', '/entries/0/constructor'],
    ['an input named prototype', spoilt('set', ['entries', 1, 'planned', 'inputs', 'prototype'], '1'), 'forbidden-key', '/entries/1/planned/inputs/prototype'],
    ['half an emoji', text.replace('Voitures régie', '\\ud83d'), 'invalid', '/entries/0/label'],
    ['an unknown stage', spoilt('set', ['stage'], 'dreaming'), 'unknown-value', '/stage'],
    ['an unknown activity', spoilt('set', ['entries', 0, 'activity'], 'rocket'), 'unknown-value', '/entries/0/activity'],
    ['an activity that every object has', spoilt('set', ['entries', 0, 'activity'], 'toString'), 'unknown-value', '/entries/0/activity'],
    ['an unknown unit', spoilt('set', ['entries', 0, 'planned', 'unit'], 'mile'), 'unknown-value', '/entries/0/planned/unit'],
    ['an unknown kind of reading', spoilt('set', ['entries', 0, 'planned', 'kind'], 'guess'), 'invalid', '/entries/0/planned/kind'],
    ['a key that nobody knows', spoilt('set', ['entries', 0, 'colour'], 'red'), 'unknown-key', '/entries/0/colour'],
    ['a missing profile', spoilt('drop', ['profile']), 'missing', '/profile'],
    ['a label that is no text', spoilt('set', ['entries', 0, 'label'], 12), 'invalid', '/entries/0/label'],
    ['a figure that is a number', spoilt('set', distance, 465), 'invalid', '/entries/1/planned/inputs/distance'],
    ['a negative distance', spoilt('set', distance, '-465'), 'negative', '/entries/1/planned/inputs/distance'],
    ['1e400', spoilt('set', distance, '1e400'), 'invalid', '/entries/1/planned/inputs/distance'],
    ['a distance written with a comma', spoilt('set', distance, '465,5'), 'invalid', '/entries/1/planned/inputs/distance'],
    ['NaN', spoilt('set', distance, 'NaN'), 'invalid', '/entries/1/planned/inputs/distance'],
    ['a distance beyond the sun and back', spoilt('set', distance, '1000000000001'), 'above-maximum', '/entries/1/planned/inputs/distance'],
    ['a figure of a thousand digits', spoilt('set', distance, '1'.repeat(1000)), 'too-long', '/entries/1/planned/inputs/distance'],
    ['an input of another activity', spoilt('set', ['entries', 1, 'planned', 'inputs', 'rooms'], '3'), 'unknown-input', '/entries/1/planned/inputs/rooms'],
    ['a total beside the inputs', spoilt('set', ['entries', 1, 'planned', 'inputs', 'total'], '3'), 'unknown-input', '/entries/1/planned/inputs/passengers'],
    ['inputs in a unit they do not make', spoilt('set', ['entries', 1, 'planned', 'unit'], 'L'), 'unknown-input', '/entries/1/planned/inputs/distance'],
    ['an input that is missing', spoilt('drop', distance), 'missing-input', '/entries/1/planned/inputs/distance'],
    ['an unreadable field of another activity', spoilt('set', ['entries', 6, 'planned', 'texts', 'meals'], 'x'), 'unknown-input', '/entries/6/planned/texts/meals'],
    ['a note of a million characters', spoilt('set', ['entries', 0, 'note'], 'n'.repeat(1_000_000)), 'too-long', '/entries/0/note'],
    ['a count of 201 letters', spoilt('set', ['profile', 'texts'], { crew: 'x'.repeat(201) }), 'too-long', '/profile/texts/crew'],
    ['a text for what is no count', spoilt('set', ['profile', 'texts'], { title: 'x' }), 'unknown-key', '/profile/texts/title'],
    ['an id that is a path', spoilt('set', ['entries', 0, 'id'], '../x'), 'invalid', '/entries/0/id'],
    ['a country in small letters', spoilt('set', ['entries', 0, 'country'], 'fr'), 'invalid', '/entries/0/country'],
    ['two entries of one id', spoilt('set', ['entries', 1, 'id'], 'cars'), 'duplicate-id', '/entries/1/id'],
    ['a stage without its snapshot', spoilt('set', ['stage'], 'estimated'), 'stage-mismatch', '/stage'],
    ['a snapshot before the freeze', spoilt('set', ['stage'], 'drafting', 'estimated'), 'stage-mismatch', '/stage'],
    ['a balance without an estimate', spoilt('drop', ['snapshots', 0], undefined, 'balanced'), 'stage-mismatch', '/stage'],
    ['30 February', spoilt('set', ['snapshots', 0, 'date'], '2026-02-30', 'estimated'), 'invalid', '/snapshots/0/date'],
    ['a digest in capitals', spoilt('set', ['snapshots', 0, 'digest'], 'A'.repeat(64), 'estimated'), 'invalid', '/snapshots/0/digest'],
    ['the percentage of an origin that nobody knows', spoilt('set', ['snapshots', 0, 'quality', 'guessed'], '5', 'estimated'), 'unknown-key', '/snapshots/0/quality/guessed'],
    ['a negative factor', spoilt('set', ['snapshots', 0, 'factors', 0, 'kgPer'], '-0.2', 'estimated'), 'invalid', '/snapshots/0/factors/0/kgPer'],
    ['a percentage with a comma', spoilt('set', ['snapshots', 0, 'quality', 'quote'], '1,5', 'estimated'), 'invalid', '/snapshots/0/quality/quote'],
    ['a snapshot without its percentages', spoilt('drop', ['snapshots', 0, 'quality'], undefined, 'estimated'), 'missing', '/snapshots/0/quality'],
    ['a negative percentage', spoilt('set', ['snapshots', 0, 'factors', 0, 'uncertainty', 'percent'], '-200', 'estimated'), 'invalid', '/snapshots/0/factors/0/uncertainty/percent'],
  ];
  for (const [what, input, code, path] of refusals) {
    it(`refuses ${what} and says where`, () => { expect(problemsOf(input)).to.deep.include([code, path]); });
  }

  it('refuses more than 20,000 entries', () => {
    const entry = { ...(spoilt('set', ['stage'], 'drafting')['entries'] as object[])[8] };
    const document = spoilt('set', ['entries'], Array.from({ length: LIMITS.entries + 1 }, (_, index) => ({ ...entry, id: `e${index}` })));
    expect(problemsOf(document)).to.deep.equal([['too-many', '/entries']]);
  });

  it('reports at most fifty problems, however many there are', () => {
    const many = (value: unknown) => Array.from({ length: LIMITS.entries }, (_, index) => (typeof value === 'object' ? { ...value, id: `e${index}` } : value));
    const [, train] = spoilt('set', distance, '-1')['entries'] as object[];
    for (const rows of [many({}), many(null), many(train), many({ ...train, id: 'e' }).map((row) => ({ ...(row as object), id: 'e' }))]) {
      expect(problemsOf(spoilt('set', ['entries'], rows))).to.have.length(LIMITS.problems);
    }
    const keys = Object.fromEntries(Array.from({ length: LIMITS.members }, (_, index) => [`k${index}`, '']));
    expect(problemsOf(spoilt('set', ['profile'], keys))).to.have.length(LIMITS.problems);
  });

  it('ends early at an object of a million keys', () => {
    const keys = Object.fromEntries(Array.from({ length: 1_000_000 }, (_, index) => [`k${index}`, '']));
    expect(problemsOf(spoilt('set', ['entries', 1, 'planned', 'inputs'], keys))).to.deep.equal([['too-many', '/entries/1/planned/inputs']]);
  });

  it('leaves every prototype as it was', () => {
    parseProduction('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}');
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });

  it('shares nothing with the host', () => {
    const document = spoilt('set', ['entries', 0, 'label'], 'before');
    const parsed = parseProduction(document);
    (document['entries'] as { label: string }[])[0]!.label = 'after';
    expect(parsed.kind === 'ok' && parsed.production.entries[0]?.label).to.equal('before');
  });

  const openings: readonly (readonly [string, unknown])[] = [
    ['an unknown factor, which the calculation reports', spoilt('set', ['entries', 0, 'planned', 'factor'], 'nobody.knows.it')],
    ['an entry whose factor is not chosen yet', spoilt('set', ['entries', 0, 'planned', 'factor'], '')],
    ['an unreadable entry of which some fields are missing', spoilt('drop', ['entries', 6, 'planned', 'texts', 'hoursPerDay'])],
    ['a count that could not be read', spoilt('set', ['profile', 'texts'], { shootingDays: 'trois semaines' })],
    ['places of more letters than can be typed', spoilt('set', ['profile', 'places'], 'x'.repeat(1000))],
    ['a figure with zeros at its end', spoilt('set', distance, '0465.50')],
    ['a file with a byte-order mark', `\uFEFF${text}`],
    ['an object without a prototype', Object.assign(Object.create(null) as object, JSON.parse(text))],
    ['an object with undefined members', { ...(JSON.parse(text) as object), remark: undefined }],
  ];
  for (const [what, input] of openings) it(`opens ${what}`, () => { expect(problemsOf(input)).to.deep.equal([]); });

  it('opens a figure beyond its field’s maximum with a warning', () => {
    const parsed = parseProduction(spoilt('set', ['entries', 6, 'planned', 'inputs', 'loadRate'], '130'));
    expect(parsed.kind === 'ok' && parsed.warnings).to.deep.equal([
      { code: 'above-maximum', path: '/entries/6/planned/inputs/loadRate', params: { found: '130', limit: '100' } },
    ]);
  });

  it('opens a snapshot whose digest does not match, with a warning', () => {
    const parsed = parseProduction(spoilt('set', ['snapshots', 0, 'total', 'kg'], '1', 'estimated'));
    expect(parsed.kind === 'ok' && parsed.warnings.map(({ code, path }) => [code, path])).to.deep.equal([['digest-mismatch', '/snapshots/0/digest']]);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withObjectString: true, withSparseArray: true, withTypedArray: true }), (input) => {
      expect(parseProduction(input).kind).to.equal('refused');
    }));
    fc.assert(fc.property(fc.json(), (json) => { expect(parseProduction(json).kind).to.equal('refused'); }));
  });

  it('never throws when one place of a document holds something else', () => {
    const paths: (string | number)[][] = [];
    const visit = (value: unknown, path: (string | number)[]): void => {
      paths.push(path);
      if (typeof value === 'object' && value !== null) for (const [key, each] of Object.entries(value)) visit(each, [...path, key]);
    };
    visit(spoilt('set', ['stage'], 'balanced', 'balanced'), []);
    const values = fc.oneof(fc.anything(), fc.constantFrom('', '-1', '99999999999999999999', '0', [], {}, null, true));
    fc.assert(fc.property(fc.constantFrom(...paths.slice(1)), values, (path, value) => {
      const parsed = parseProduction(spoilt('set', path, value, 'balanced'));
      if (parsed.kind === 'refused') expect(parsed.problems.length).to.be.within(1, LIMITS.problems);
    }), { numRuns: 400 });
  });
});
