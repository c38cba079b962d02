import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { LIMITS, type ProblemCode, catalogue as bundled, parseFactors, toText, withHostFactors } from '../../src/index.js';
import { always } from '../arbitrary/property.js';
import { TAXI, WASTE, changed, hostFactors, listOf } from '../fixtures/host-factors.js';

function problemsOf(input: unknown): readonly (readonly [ProblemCode, string])[] {
  const parsed = parseFactors(input);
  return parsed.kind === 'refused' ? parsed.problems.map(({ code, path }) => [code, path] as const) : [];
}

const taxi = (value: unknown, ...path: readonly string[]) => listOf(changed(TAXI, path, value));
const text = JSON.stringify(listOf(TAXI));
const cyclic: Record<string, unknown> = { schema: 'shootprint/factors@1' };
cyclic['records'] = [cyclic];
const gone = Proxy.revocable({}, {});
gone.revoke();

describe('parseFactors', () => {
  it('opens an object, its text, a bare list and an empty one alike', () => {
    const [fromObject, fromText] = [listOf(TAXI, WASTE), JSON.stringify(listOf(TAXI, WASTE))].map((input) => parseFactors(input));
    expect(fromObject).to.deep.equal(fromText);
    const bare = parseFactors([TAXI, WASTE]);
    expect(bare.kind === 'ok' && bare.records.map(({ id, notes }) => [id, notes.givenBy])).to.deep.equal([['taxi.paris.my-fund', undefined], ['waste.my-fund', undefined]]);
    expect(parseFactors([])).to.deep.equal({ kind: 'ok', records: [], warnings: [] });
    expect(parseFactors(`\uFEFF${text}`).kind).to.equal('ok');
  });

  it('keeps what the host says of a factor, marked as the host’s, with figures in their plain form', () => {
    const [factor, waste] = hostFactors(TAXI, WASTE);
    expect([toText(factor!.kgPer), factor!.uncertainty, factor!.origin, factor!.source]).to.deep.equal(['0.25', { percent: '40', basis: 'published' }, 'host', 'host']);
    expect(factor!.notes).to.deep.equal({ labels: TAXI['labels'], source: TAXI['source'], givenBy: 'Fonds imaginaire', phases: TAXI['phases'], includes: TAXI['includes'], note: TAXI['note'] });
    expect(waste!.notes).to.deep.equal({ labels: WASTE['labels'], source: { title: 'Rapport annuel du fonds, page 12' }, givenBy: 'Fonds imaginaire' });
    expect(waste!.uncertainty.percent).to.equal('80');
  });

  const refusals: readonly (readonly [string, unknown, ProblemCode, string])[] = [
    ['an empty text', '', 'empty', ''],
    ['a page of HTML', '<!doctype html><title>404</title>', 'not-factors', ''],
    ['a production', '{"schema":"shootprint/production@1"}', 'not-factors', ''],
    ['nothing at all', undefined, 'not-factors', ''],
    ['a function', () => text, 'not-factors', ''],
    ['a number', 12, 'not-factors', ''],
    ['a list without its schema', { records: [TAXI] }, 'not-factors', ''],
    ['a newer schema', text.replace('factors@1', 'factors@2'), 'newer-schema', '/schema'],
    ['no records', { schema: 'shootprint/factors@1' }, 'missing', '/records'],
    ['a text of 5 MB', ' '.repeat(5_000_000), 'factors-too-large', ''],
    ['100,000 lists in one another', '['.repeat(100_000) + ']'.repeat(100_000), 'not-factors', '/0'.repeat(LIMITS.depth)],
    ['an object that holds itself', cyclic, 'not-factors', '/records/0'.repeat(LIMITS.depth / 2)],
    ['a proxy that is gone', gone.proxy, 'not-factors', ''],
    ['a getter that throws', { schema: 'shootprint/factors@1', get records() { throw new Error('no'); } }, 'not-factors', '/records'],
    ['2,001 records', listOf(...Array.from({ length: 2_001 }, (_, index) => ({ ...TAXI, id: `taxi.n${index}` }))), 'too-many', '/records'],
    ['a key named __proto__', text.replace('"region"', '"__proto__":{"isAdmin":true},"region"'), 'forbidden-key', '/records/0/__proto__'],
    ['a key named constructor among the labels', taxi({ fr: 'x', constructor: 'y' }, 'labels'), 'forbidden-key', '/records/0/labels/constructor'],
    ['a key that nobody knows', taxi('red', 'colour'), 'unknown-key', '/records/0/colour'],
    ['an id that is a path', taxi('../etc', 'id'), 'invalid', '/records/0/id'],
    ['an id in capitals', taxi('Taxi.Paris', 'id'), 'invalid', '/records/0/id'],
    ['an id of one word', taxi('taxi', 'id'), 'invalid', '/records/0/id'],
    ['an id of 121 letters', taxi(`taxi.${'x'.repeat(116)}`, 'id'), 'too-long', '/records/0/id'],
    ['the id of a published factor', taxi('taxi.regular.vehicle', 'id'), 'published-id', '/records/0/id'],
    ['an id twice', listOf(TAXI, { ...WASTE, id: TAXI['id'] }), 'duplicate-id', '/records/1/id'],
    ['an unknown unit', taxi('mile', 'per'), 'unknown-value', '/records/0/per'],
    ['a unit that every object has', taxi('toString', 'per'), 'unknown-value', '/records/0/per'],
    ['a value that is a number', taxi(0.25, 'value'), 'invalid', '/records/0/value'],
    ['a value with a comma', taxi('0,25', 'value'), 'invalid', '/records/0/value'],
    ['a value with an exponent', taxi('1e3', 'value'), 'invalid', '/records/0/value'],
    ['a value of NaN', taxi('NaN', 'value'), 'invalid', '/records/0/value'],
    ['a value of nothing', taxi('0', 'value'), 'not-above-zero', '/records/0/value'],
    ['a value below nothing', taxi('-0.25', 'value'), 'not-above-zero', '/records/0/value'],
    ['a value beyond any gas', taxi('100000001', 'value'), 'above-maximum', '/records/0/value'],
    ['a value of a thousand digits', taxi('1'.repeat(1_000), 'value'), 'too-long', '/records/0/value'],
    ['no value', taxi(undefined, 'value'), 'missing', '/records/0/value'],
    ['no percentage', taxi(undefined, 'uncertainty'), 'missing', '/records/0/uncertainty'],
    ['a class for a percentage', taxi({ class: 'lodging' }, 'uncertainty'), 'missing', '/records/0/uncertainty/percent'],
    ['a percentage of nothing', taxi('0.0', 'uncertainty', 'percent'), 'not-above-zero', '/records/0/uncertainty/percent'],
    ['a percentage below nothing', taxi('-5', 'uncertainty', 'percent'), 'not-above-zero', '/records/0/uncertainty/percent'],
    ['a percentage of millions', taxi('1000001', 'uncertainty', 'percent'), 'above-maximum', '/records/0/uncertainty/percent'],
    ['no source', taxi(undefined, 'source'), 'missing', '/records/0/source'],
    ['an empty source', taxi('  ', 'source'), 'missing', '/records/0/source'],
    ['a source without its place', taxi(undefined, 'source', 'locator'), 'missing', '/records/0/source/locator'],
    ['a source without its title', taxi('', 'source', 'title'), 'missing', '/records/0/source/title'],
    ['a source that is a list', taxi([], 'source'), 'invalid', '/records/0/source'],
    ['a source of a million letters', taxi('x'.repeat(1_000_000), 'source', 'title'), 'too-long', '/records/0/source/title'],
    ['a link that runs a script', taxi('javascript:alert(1)', 'source', 'url'), 'not-a-link', '/records/0/source/url'],
    ['a link that is data', taxi('data:text/html,x', 'source', 'url'), 'not-a-link', '/records/0/source/url'],
    ['a link that hides behind a name', taxi('https://ademe.fr@evil.example/', 'source', 'url'), 'not-a-link', '/records/0/source/url'],
    ['a link that is none', taxi('ademe.fr', 'source', 'url'), 'not-a-link', '/records/0/source/url'],
    ['no label', taxi({}, 'labels'), 'missing', '/records/0/labels'],
    ['an empty label', taxi(' ', 'labels', 'fr'), 'missing', '/records/0/labels/fr'],
    ['a label with a null character', taxi('Taxi\u0000', 'labels', 'fr'), 'control-character', '/records/0/labels/fr'],
    ['a label of two lines', taxi('Taxi\nparisien', 'labels', 'fr'), 'control-character', '/records/0/labels/fr'],
    ['a label that turns what follows', taxi('Taxi \u202E25,0', 'labels', 'fr'), 'control-character', '/records/0/labels/fr'],
    ['half an emoji in a label', taxi('Taxi \ud83d', 'labels', 'fr'), 'invalid', '/records/0/labels/fr'],
    ['a label in a language that is not spoken here', taxi('Taxi', 'labels', 'es'), 'unknown-key', '/records/0/labels/es'],
    ['an unknown boundary', taxi('cradle', 'boundary'), 'unknown-value', '/records/0/boundary'],
    ['a region of three letters', taxi('FRA', 'region'), 'invalid', '/records/0/region'],
    ['a year of two digits', taxi('24', 'period', 'measured'), 'invalid', '/records/0/period/measured'],
    ['30 February', taxi('2025-02-30', 'period', 'published'), 'invalid', '/records/0/period/published'],
    ['no period', taxi(undefined, 'period'), 'missing', '/records/0/period'],
    ['an unknown phase', taxi({ magic: '1' }, 'phases'), 'unknown-key', '/records/0/phases/magic'],
    ['a phase below nothing', taxi('-1', 'phases', 'combustion'), 'invalid', '/records/0/phases/combustion'],
    ['an unknown part', taxi(['magic'], 'includes'), 'unknown-value', '/records/0/includes/0'],
    ['that a published factor is superseded', taxi('taxi.regular.vehicle', 'supersedes'), 'unknown-value', '/records/0/supersedes'],
    ['that it supersedes itself', taxi('taxi.paris.my-fund', 'supersedes'), 'circular', '/records/0/supersedes'],
    ['that two supersede each other', listOf({ ...TAXI, supersedes: WASTE['id'] }, { ...WASTE, supersedes: TAXI['id'] }), 'circular', '/records/1/supersedes'],
    ['phases that do not make the value', taxi('9', 'phases', 'combustion'), 'parts-differ', '/records/0/phases'],
    ['gases that do not make the value', taxi({ co2f: '9', co2b: '1' }, 'gases'), 'parts-differ', '/records/0/gases'],
    ['a phase that it says not to include', taxi(['combustion'], 'includes'), 'unknown-value', '/records/0/phases/manufacture'],
    ['two letters of no country', taxi('QQ', 'region'), 'unknown-country', '/records/0/region'],
    ['a source of nothing but a dash', taxi('-', 'source'), 'missing', '/records/0/source'],
    ['a source that nobody sees', taxi('\u200B', 'source'), 'missing', '/records/0/source'],
    ['a publisher that is no text', { ...listOf(TAXI), publisher: {} }, 'invalid', '/publisher'],
  ];
  for (const [what, input, code, path] of refusals) {
    it(`refuses ${what} and says where`, () => { expect(problemsOf(input)).to.deep.include([code, path]); });
  }

  it('says where in a bare list too', () => {
    expect(problemsOf([TAXI, changed(WASTE, ['value'], '0')])).to.deep.equal([['not-above-zero', '/1/value']]);
  });

  it('takes a list whole or not at all, and reports at most fifty problems', () => {
    expect(problemsOf(listOf(TAXI, { ...WASTE, per: 'mile' }))).to.have.length(1);
    expect(problemsOf(listOf(...Array.from({ length: 2_000 }, () => ({}))))).to.have.length(LIMITS.problems);
    expect(problemsOf(listOf(...Array.from({ length: 2_000 }, () => TAXI)))).to.have.length(LIMITS.problems);
  });

  it('refuses the id of an earlier edition’s factor, whatever edition it is asked with, and none of the host’s own', () => {
    const earlier = bundled.at(bundled.editions[0]!.id)!;
    const recent = bundled.find({ past: true }).find(({ id }) => earlier.get(id) === undefined) ?? bundled.find({})[0]!;
    const parsed = parseFactors(taxi(recent.id, 'id'), earlier);
    expect(parsed.kind === 'refused' && parsed.problems[0]?.code).to.equal('published-id');
    expect(parseFactors(listOf(TAXI), withHostFactors(bundled, hostFactors(TAXI))).kind).to.equal('ok');
  });

  it('takes an id that no activity knows, with a warning', () => {
    const parsed = parseFactors(taxi('spaceship.my-fund', 'id'));
    expect(parsed.kind === 'ok' && [parsed.records.length, parsed.warnings]).to.deep.equal([1, [{ code: 'no-activity', path: '/records/0/id', params: { found: 'spaceship.my-fund' } }]]);
  });

  it('takes a unit that no activity of its kind can use, with a warning', () => {
    const parsed = parseFactors(taxi('kg', 'per'));
    expect(parsed.kind === 'ok' && parsed.warnings.map(({ code }) => code)).to.deep.equal(['no-activity']);
  });

  it('shares nothing with the host, and leaves every prototype as it was', () => {
    const given = structuredClone(listOf(TAXI)) as { records: { labels: { fr: string } }[] };
    const parsed = parseFactors(given);
    given.records[0]!.labels.fr = 'after';
    expect(parsed.kind === 'ok' && parsed.records[0]?.notes.labels.fr).to.equal('Taxi parisien');
    parseFactors('{"schema":"shootprint/factors@1","__proto__":{"polluted":1}}');
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });

  it('answers whatever it is given, and opens only what a catalogue can hold', () => {
    const keys = fc.constantFrom('id', 'value', 'per', 'labels', 'boundary', 'region', 'period', 'uncertainty', 'source', 'phases', 'gases', 'includes', 'note', 'supersedes', 'deprecated', 'bestBefore');
    always(fc.property(fc.constantFrom(TAXI, WASTE), keys, fc.oneof(fc.jsonValue(), fc.string({ unit: 'binary' }), fc.anything()), (record, key, value) => {
      const parsed = parseFactors(listOf({ ...record, [key]: value }));
      if (parsed.kind === 'refused') {
        expect(parsed.problems.length).to.be.within(1, LIMITS.problems);
        return;
      }
      for (const { kgPer, uncertainty, notes } of parsed.records) {
        expect([kgPer.gt(0), Number(uncertainty.percent) > 0, Object.keys(notes.labels).length > 0, notes.source.title.trim() !== '']).to.deep.equal([true, true, true, true]);
      }
    }), 1_000);
  });
});
