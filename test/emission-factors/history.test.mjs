/** Two editions beside each other: what each held, how an older one is recorded, and what the browser is given of it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compile } from '../../emission-factors/compile.mjs';
import { proposed } from '../../emission-factors/families.mjs';
import { compareVersions, editionNamed, heldOn, sinceOf } from '../../emission-factors/history.mjs';
import { recorded } from '../../emission-factors/recording.mjs';
import { publishedRecord } from '../../emission-factors/rules/published-record.mjs';
import { recordedEditions } from '../../emission-factors/rules/recorded-editions.mjs';
import { createCatalogue } from '../../src/factors/catalogue.ts';
import { unpackRecords } from '../../src/factors/packed.ts';
import { declaredIn } from './declared.mjs';
import { lineage, smallEdition } from './small-edition.mjs';

const edition = smallEdition(lineage);
const AS_OF = '2025-05-31';
const argued = { percent: '90', because: { fr: 'Pour l’exemple.', en: 'As an example.', de: 'Zum Beispiel.' }, reference: 'none' };

/** @param {import('../../emission-factors/edition.mjs').Edition} from @param {Partial<import('../../emission-factors/recording.mjs').Wish>} wish */
function recordedIn(from, wish) {
  const result = recorded(from, { again: false, complete: false, ...wish });
  if ('refused' in result) throw new Error(result.refused);
  return { ...from, editions: result.editions };
}
const both = recordedIn(recordedIn(edition, {}), { version: '2025.1', asOf: AS_OF });

describe('versions', () => {
  for (const [a, b] of [['2025.1', '2026.1'], ['2026.1', '2026.2'], ['2026.2', '2026.10'], ['2025.12', '2026.1']]) {
    it(`put ${a} before ${b}`, () => assert.ok(compareVersions(a, b) < 0 && compareVersions(b, a) > 0));
  }
  it('find one equal to itself', () => assert.equal(compareVersions('2026.1', '2026.1'), 0));
});

describe('what was held on a day', () => {
  const days = /** @type {const} */ ([
    ['2023-01-01', false, []],
    ['2023-09-27', false, ['fr.2022']],
    [AS_OF, false, ['fr.2022', 'fr.2023']],
    ['2025-12-30', false, ['fr.2022', 'fr.2023', 'fr.2024']],
    ['2025-12-31', false, ['fr.2022', 'fr.2023', 'fr.2024', 'gb.2025']],
    [AS_OF, true, ['fr.2022', 'fr.2023', 'gb.2025']],
  ]);
  for (const [day, isComplete, ids] of days) {
    it(`is ${ids.join(', ') || 'nothing'} on ${day}${isComplete ? ', with what replaces nothing' : ''}`, () => {
      assert.deepEqual(heldOn(edition.records, day, isComplete).map(({ record }) => record.id.replace('electricity.grid.', '')), ids);
    });
  }

  it('includes what a held record supersedes, whatever date that one bears', () => {
    const [first, second] = lineage;
    const odd = smallEdition([{ ...first, period: { measured: 'not stated', published: '2026' } }, second]);
    assert.deepEqual(heldOn(odd.records, AS_OF, false).map(({ record }) => record.id), [first.id, second.id]);
  });
});

describe('recording an edition', () => {
  const refused = /** @type {readonly (readonly [string, Partial<import('../../emission-factors/recording.mjs').Wish>])[]} */ ([
    ['a version twice', {}],
    ['an older version twice', { version: '2025.1', asOf: AS_OF }],
    ['an older version without a day', { version: '2024.1' }],
    ['a day for the current version', { asOf: AS_OF }],
    ['a version newer than the current one', { version: '2027.1' }],
    ['what is no version', { version: 'spring', asOf: AS_OF }],
    ['what is no day', { version: '2024.1', asOf: 'last May' }],
    ['a day that has not come', { version: '2024.1', asOf: '2999-01-01' }],
  ]);
  for (const [claim, wish] of refused) {
    it(`refuses ${claim}, and says what to do`, () => {
      const result = recorded(both, { again: false, complete: false, ...wish });
      assert.match('refused' in result ? result.refused : '', /Remedy: /);
    });
  }

  it('puts an older one in front, whatever the order of recording', () => {
    assert.deepEqual(both.editions.editions.map(({ version, date }) => [version, date]), [['2025.1', AS_OF], ['2026.1', edition.today]]);
  });

  it('says that an older one was put together later, and claims nothing of what was withdrawn then', () => {
    const [older, newer] = recordedIn(smallEdition(lineage.map((record) => ({ ...record, deprecated: true }))), { version: '2025.1', asOf: AS_OF }).editions.editions;
    assert.deepEqual([older?.reconstructed, older?.withdrawn, newer], [edition.today, undefined, undefined]);
  });

  it('replaces an edition that nobody has received, and that one alone', () => {
    const again = recordedIn(both, { version: '2025.1', asOf: '2024-01-01', again: true }).editions.editions;
    assert.deepEqual(again.map(({ records }) => Object.keys(records).length), [1, 4]);
  });

  it('leaves two editions that the lint accepts', () => {
    assert.deepEqual([...publishedRecord.check(both), ...recordedEditions.check(both)], []);
  });

  it('leaves room for a newer edition with a class, an assumption and a beginning of its own', () => {
    const [assumption] = both.assumptions;
    const { classes, elsewhere } = both.uncertainty;
    const newer = {
      ...both, editions: { ...both.editions, current: '2026.2' }, assumptions: [...both.assumptions, { ...assumption ?? assert.fail(), id: 'zeppelin.hour' }],
      uncertainty: { ...both.uncertainty, classes: { ...classes, zeppelin: argued }, elsewhere: { ...elsewhere, 'electricity.grid.fr.': argued } },
    };
    assert.deepEqual(recordedEditions.check(newer), []);
    assert.deepEqual(recordedEditions.check(recordedIn(newer, {})), []);
    const sameEdition = recordedEditions.check({ ...newer, editions: both.editions }).map(({ record }) => record);
    assert.deepEqual(sameEdition, ['electricity.grid.fr.', both.editions.current]);
  });

  it('keeps the lint watching over both', () => {
    const changed = smallEdition(lineage.map((record) => (record.id.endsWith('2022') ? { ...record, value: '0.06' } : record)), both.editions);
    assert.deepEqual(publishedRecord.check(changed).map(({ record, message }) => [record, message]), [['electricity.grid.fr.2022', 'changed since 2025.1']]);
    const gone = smallEdition(lineage.slice(1), both.editions);
    assert.deepEqual(publishedRecord.check(gone).map(({ record, message }) => [record, message]), [['electricity.grid.fr.2022', 'published in 2025.1 and gone']]);
  });
});

describe('an edition by its name', () => {
  const offers = /** @type {const} */ ([['2025.1', ['electricity.grid.fr.2023']], ['2026.1', ['electricity.grid.fr.2024', 'electricity.grid.gb.2025']]]);
  for (const [version, ids] of offers) {
    it(`offers in ${version} what was current then`, () => assert.deepEqual([...editionNamed(both, version)?.offered.keys() ?? []], ids));
  }
  it('is nothing when nobody recorded it', () => assert.equal(editionNamed(both, '2024.1'), undefined));
});

describe('what the browser is given', () => {
  const { 'hot.ts': hot = '', 'stamp.ts': stamp = '' } = compile(both);
  const records = unpackRecords(declaredIn(hot, 'table'));
  const editions = declaredIn(stamp, 'editions');
  const catalogue = createCatalogue({ edition: declaredIn(stamp, 'edition'), editions, records, quality: {}, assumptions: [] });

  it('lists the editions, oldest first, the newest as before', () => {
    assert.deepEqual(editions.map(({ version }) => version), ['2025.1', '2026.1']);
    assert.deepEqual(editions.at(-1), declaredIn(stamp, 'edition'));
    assert.equal(editions[0].hash, both.editions.editions[0]?.hash);
  });

  it('says of each record which edition brought it, the first left out', () => {
    assert.deepEqual(records.map(({ since }) => since), [undefined, undefined, 1, 1]);
    assert.deepEqual(lineage.map(({ id }) => sinceOf(both)(id)), [0, 0, 1, 1]);
  });

  it('finds in each edition what it offered', () => {
    const found = (/** @type {string} */ version) => catalogue.at(version)?.find({}).map(({ id }) => id);
    for (const [version] of [['2025.1'], ['2026.1']]) assert.deepEqual(found(version), [...editionNamed(both, version)?.offered.keys() ?? []]);
  });

  it('counts what nobody has recorded yet as of the current edition', () => {
    const { 'hot.ts': table = '', 'stamp.ts': stamps = '' } = compile({ ...both, editions: { current: '2026.2', editions: both.editions.editions }, records: [...both.records, ...smallEdition([{ ...lineage[0], id: 'electricity.grid.it.2026' }]).records] });
    assert.deepEqual(declaredIn(stamps, 'editions').map((/** @type {{ version: string }} */ { version }) => version), ['2025.1', '2026.1', '2026.2']);
    assert.deepEqual(unpackRecords(declaredIn(table, 'table')).map(({ since }) => since), [undefined, undefined, 1, 1, 2]);
  });

  it('says in which edition a record was withdrawn', () => {
    const withdrawn = smallEdition(lineage.map((record) => (record.id.includes('gb') ? { ...record, deprecated: true } : record)));
    const twice = recordedIn(recordedIn(withdrawn, {}), { version: '2025.1', asOf: '2025-12-31' });
    const [record] = unpackRecords(declaredIn(compile(twice)['hot.ts'] ?? '', 'table')).filter(({ id }) => id.includes('gb'));
    assert.deepEqual([record?.deprecated, record?.withdrawn, record?.since], [true, 1, undefined]);
  });

  it('carries the percentages of an older edition where they were others', () => {
    const measured = { ...both.uncertainty.quality.measured, percent: '9' };
    const moved = { ...both, editions: { ...both.editions, current: '2026.2' }, uncertainty: { ...both.uncertainty, quality: { ...both.uncertainty.quality, measured } } };
    const qualities = declaredIn(compile(moved)['stamp.ts'] ?? '', 'editions').map((/** @type {{ quality?: unknown }} */ { quality }) => quality);
    assert.deepEqual(qualities, [{ measured: '2' }, { measured: '2' }, undefined]);
  });

  it('carries what an older edition widened and started from, where that was otherwise', () => {
    const [assumption] = both.assumptions.filter(({ id }) => proposed.includes(id));
    const id = assumption?.id ?? assert.fail();
    const { [id]: _gone, ...others } = both.editions.editions[0]?.assumptions ?? assert.fail();
    const [oldest, newest] = both.editions.editions;
    const started = { ...both, editions: { ...both.editions, editions: [{ ...oldest ?? assert.fail(), assumptions: others }, newest ?? assert.fail()] } };
    const moved = { ...started, uncertainty: { ...both.uncertainty, elsewhere: { ...both.uncertainty.elsewhere, 'electricity.grid.it.': argued } } };
    const stamps = declaredIn(compile({ ...moved, editions: { ...moved.editions, current: '2026.2' } })['stamp.ts'] ?? '', 'editions');
    const [before] = stamps.map((/** @type {{ elsewhere?: Record<string, string> }} */ { elsewhere }) => elsewhere);
    assert.deepEqual(before, both.editions.editions[0]?.percentages?.elsewhere);
    assert.equal('electricity.grid.it.' in before, false);
    assert.deepEqual(stamps.map((/** @type {{ withoutAssumptions?: string[] }} */ { withoutAssumptions }) => withoutAssumptions), [[id], undefined, undefined]);
    assert.deepEqual(declaredIn(compile(both)['stamp.ts'] ?? '', 'editions').map((/** @type {object} */ each) => Object.keys(each)), [['version', 'hash'], ['version', 'hash']]);
  });
});
