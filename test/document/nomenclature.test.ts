import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { balance, estimate, totalsBy } from '../../src/calculation/index.js';
import { LIMITS, NOMENCLATURE_SCHEMA, type ProblemCode, parseNomenclature } from '../../src/document/index.js';
import { ACTIVITY_IDS } from '../../src/model/index.js';
import { VIEWS, groupsIn, type HostNomenclature, viewOf } from '../../src/nomenclature/index.js';
import { sum, toText } from '../../src/units/index.js';
import { cases } from '../arbitrary/production.js';
import { always } from '../arbitrary/property.js';
import { FUND, changedFund } from '../fixtures/nomenclature.js';

function problemsOf(input: unknown): readonly (readonly [ProblemCode, string])[] {
  const parsed = parseNomenclature(input);
  return parsed.kind === 'refused' ? parsed.problems.map(({ code, path }) => [code, path] as const) : [];
}

function opened(input: unknown): HostNomenclature {
  const parsed = parseNomenclature(input);
  return parsed.kind === 'ok' ? parsed.nomenclature : expect.fail(JSON.stringify(parsed.problems));
}

const text = JSON.stringify(FUND);
const groups = (count: number): readonly unknown[] => Array.from({ length: count }, (_, index) => ({ id: `group-${index}`, labels: { fr: 'un', en: 'one', de: 'eins' } }));
const cyclic: Record<string, unknown> = { ...FUND };
cyclic['labels'] = cyclic;
const gone = Proxy.revocable({}, {});
gone.revoke();

describe('parseNomenclature', () => {
  it('opens an object and its text alike, and nothing of it is the host’s afterwards', () => {
    const { schema: _schema, ...rest } = FUND;
    const given = structuredClone(FUND);
    const nomenclature = opened(given);
    for (const each of [nomenclature, opened(`\uFEFF${text}`)]) expect(each).to.deep.equal(rest);
    (given['groups'] as unknown[]).length = 0;
    expect(nomenclature.groups).to.have.length(3);
  });

  it('opens one group for everything, and as many as may be', () => {
    expect(opened({ ...FUND, groups: groups(1), activities: {}, otherwise: 'group-0' }).groups).to.have.length(1);
    expect(opened({ ...FUND, groups: groups(100), activities: Object.fromEntries(ACTIVITY_IDS.map((id, index) => [id, `group-${index}`])), otherwise: 'group-99' }).groups).to.have.length(100);
  });

  const refusals: readonly (readonly [string, unknown, ProblemCode, string])[] = [
    ['an empty text', '', 'empty', ''],
    ['a page of HTML', '<!doctype html><title>404</title>', 'not-json', ''],
    ['a text of 5 MB', ' '.repeat(5_000_000), 'too-large', ''],
    ['a function', () => text, 'not-json', ''],
    ['nothing at all', undefined, 'not-json', ''],
    ['a number', 12, 'invalid', ''],
    ['a list', [FUND], 'invalid', ''],
    ['a proxy that is gone', gone.proxy, 'not-json', ''],
    ['a getter that throws', { ...FUND, get groups() { throw new Error('no'); } }, 'not-json', '/groups'],
    ['an object that holds itself', cyclic, 'too-deep', '/labels'.repeat(LIMITS.depth)],
    ['100,000 lists in one another', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'too-deep', '/0'.repeat(LIMITS.depth)],
    ['a key named __proto__', text.replace('"otherwise"', '"__proto__":{"isAdmin":true},"otherwise"'), 'forbidden-key', '/__proto__'],
    ['an activity named constructor', changedFund('rest', 'activities', 'constructor'), 'forbidden-key', '/activities/constructor'],
    ['a production', '{"schema":"shootprint/production@1"}', 'unknown-value', '/schema'],
    ['a newer version', text.replace('nomenclature@1', 'nomenclature@2'), 'unknown-value', '/schema'],
    ['no schema', changedFund(undefined, 'schema'), 'missing', '/schema'],
    ['a key that nobody knows', changedFund('red', 'colour'), 'unknown-key', '/colour'],
    ['no groups', changedFund([], 'groups'), 'invalid', '/groups'],
    ['groups by name', changedFund({ move: 'Se déplacer' }, 'groups'), 'invalid', '/groups'],
    ['101 groups', changedFund(groups(101), 'groups'), 'too-many', '/groups'],
    ['an id in capitals', changedFund('Move', 'groups', 0, 'id'), 'invalid', '/groups/0/id'],
    ['an id that is markup', changedFund('<b>', 'groups', 0, 'id'), 'invalid', '/groups/0/id'],
    ['an id of 65 letters', changedFund('x'.repeat(65), 'groups', 0, 'id'), 'too-long', '/groups/0/id'],
    ['an id twice', changedFund('stay', 'groups', 2, 'id'), 'duplicate-id', '/groups/2/id'],
    ['a group without a label in German', changedFund(undefined, 'groups', 1, 'labels', 'de'), 'missing', '/groups/1/labels/de'],
    ['a group without a label', changedFund('', 'groups', 1, 'labels', 'fr'), 'missing', '/groups/1/labels/fr'],
    ['a label of spaces', changedFund(' \u00a0', 'labels', 'en'), 'missing', '/labels/en'],
    ['a label that turns the direction of the table', changedFund('Se dé\u202Eplacer', 'groups', 0, 'labels', 'fr'), 'control-character', '/groups/0/labels/fr'],
    ['a label of 201 letters', changedFund('x'.repeat(201), 'groups', 0, 'labels', 'fr'), 'too-long', '/groups/0/labels/fr'],
    ['a language that nobody speaks here', changedFund('Sposta', 'groups', 0, 'labels', 'it'), 'unknown-key', '/groups/0/labels/it'],
    ['an activity that nobody knows', changedFund('move', 'activities', 'zeppelin'), 'unknown-key', '/activities/zeppelin'],
    ['an activity that every object has', changedFund('move', 'activities', 'toString'), 'unknown-key', '/activities/toString'],
    ['an activity in a group that is not there', changedFund('fly', 'activities', 'train'), 'unknown-value', '/activities/train'],
    ['an activity in two groups', changedFund(['move', 'stay'], 'activities', 'train'), 'invalid', '/activities/train'],
    ['nowhere for the others', changedFund(undefined, 'otherwise'), 'missing', '/otherwise'],
    ['a group for the others that is not there', changedFund('fly', 'otherwise'), 'unknown-value', '/otherwise'],
  ];
  for (const [what, input, code, path] of refusals) {
    it(`refuses ${what}`, () => { expect(problemsOf(input)).to.deep.include([code, path]); });
  }

  it('names every problem, and no more than are reported', () => {
    expect(problemsOf({ ...FUND, otherwise: 'fly', activities: { train: 'fly', zeppelin: 'move' } })).to.deep.equal([['unknown-value', '/activities/train'], ['unknown-key', '/activities/zeppelin'], ['unknown-value', '/otherwise']]);
    expect(problemsOf(changedFund(Array.from({ length: 100 }, () => 0), 'groups'))).to.have.length(LIMITS.problems);
    expect(problemsOf(changedFund(Array.from({ length: 200_000 }, () => 0), 'groups'))).to.deep.equal([['too-many', '/groups']]);
  });

  it('never throws, whatever it is given', () => {
    const places = [['schema'], ['labels'], ['labels', 'fr'], ['groups'], ['groups', 0], ['groups', 0, 'id'], ['groups', 0, 'labels'], ['activities'], ['activities', 'train'], ['otherwise']] as const;
    const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true, withSet: true, withTypedArray: true });
    always(fc.property(anything, fc.constantFrom(...places), (value, place) => {
      expect(parseNomenclature(value).kind).to.equal('refused');
      const parsed = parseNomenclature(changedFund(value, ...place));
      if (parsed.kind === 'refused') expect(parsed.problems.length).to.be.within(1, LIMITS.problems);
      else expect(parseNomenclature({ schema: NOMENCLATURE_SCHEMA, ...parsed.nomenclature }).kind).to.equal('ok');
    }), 500);
  });
});

/** Some groups, some activities in them, and the group of all others. */
const nomenclatures: fc.Arbitrary<HostNomenclature> = fc.integer({ min: 1, max: 8 }).chain((count) => {
  const ids = Array.from({ length: count }, (_, index) => `group-${index}`);
  return fc.record({ activities: fc.dictionary(fc.constantFrom(...ACTIVITY_IDS), fc.constantFrom(...ids)), otherwise: fc.constantFrom(...ids) })
    .map(({ activities, otherwise }) => opened({ ...FUND, groups: groups(count), activities: { ...activities }, otherwise }));
});

describe('a view of a host’s own', () => {
  it('sums the same entries to the same total as every other view, planned and shot, each in one group', () => {
    always(fc.property(cases, nomenclatures, ({ production, catalogue }, nomenclature) => {
      const own = viewOf(nomenclature);
      for (const computed of [estimate(production, catalogue), balance(production, catalogue)]) {
        const grouped = totalsBy(groupsIn(own, production.entries), own.groupOf, computed, catalogue);
        const totals = [grouped, ...Object.values(VIEWS).map((view) => totalsBy<string>(groupsIn(view, production.entries), view.groupOf, computed, catalogue))].map((rows) => toText(sum(rows.map(({ kg }) => kg))));
        expect(new Set(totals)).to.deep.equal(new Set([toText(computed.total.kg)]));
        expect(grouped.flatMap(({ entries }) => entries).sort()).to.deep.equal(production.entries.map(({ id }) => id).sort());
      }
    }));
  });

  it('puts what it names where it says, and all else together', () => {
    const { groupOf } = viewOf(opened(FUND));
    const placed = Object.fromEntries(ACTIVITY_IDS.map((activity) => [activity, groupOf({ activity } as Parameters<typeof groupOf>[0])]));
    expect(placed).to.deep.equal({ ...Object.fromEntries(ACTIVITY_IDS.map((activity) => [activity, 'rest'])), ...FUND['activities'] as object });
  });
});
