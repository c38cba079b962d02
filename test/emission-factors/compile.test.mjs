/** What the build emits: every record, once, in order, and the same bytes for the same content. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compile } from '../../emission-factors/compile.mjs';
import { editionHash, recordFiles } from '../../emission-factors/edition.mjs';
import { unpackLabels, unpackRecords } from '../../src/factors/packed.ts';
import { packedRecords } from '../../emission-factors/packing.mjs';
import { alteredEdition, realEdition } from './altered-edition.mjs';
import { declaredIn } from './declared.mjs';
import { recordOf, smallEdition } from './small-edition.mjs';

const edition = realEdition();
const files = compile(edition);

/** @param {string} file @param {string} name */
const declared = (file, name) => declaredIn(files[file] ?? '', name);

/** Of a domain, whose table is its own affair. @param {string} file @param {string} name */
const inModule = (file, name) => declaredIn((files[file] ?? '').replace(`const ${name}`, `export const ${name}`), name);

describe('the compiled edition', () => {
  it('is the same whatever the order of the records', () => {
    assert.deepEqual(compile({ ...edition, records: [...edition.records].reverse() }), files);
  });

  it('holds every record once, by id, with a percentage', () => {
    const hot = unpackRecords(declared('hot.ts', 'table'));
    assert.deepEqual(hot.map((/** @type {{ id: string }} */ { id }) => id), edition.records.map(({ record }) => record.id).sort());
    assert.deepEqual(hot.filter((/** @type {{ percent?: string }} */ { percent }) => !(Number(percent) > 0)), []);
  });

  it('gives back every field of every record, whatever was left out of the text', () => {
    const byId = new Map(edition.records.map(({ record }) => [record.id, record]));
    for (const { percent: _percent, basis: _basis, since: _since, withdrawn: _withdrawn, measured, published, source, ...hot } of unpackRecords(declared('hot.ts', 'table'))) {
      const { value, per, region, boundary, supersedes, deprecated, period, source: { id: of } } = byId.get(hot.id) ?? assert.fail(hot.id);
      assert.deepEqual({ ...hot, measured, published, source }, { id: hot.id, value, per, region, boundary, ...(supersedes && { supersedes }), ...(deprecated && { deprecated }), ...period, source: of });
    }
  });

  const edges = /** @type {readonly (readonly [string, string, Partial<import('../../emission-factors/schema.mjs').FactorRecord>])[]} */ ([
    ['a region that the id does not end in', 'spend.services.it', { region: 'FR' }],
    ['a region that the id names before its variant', 'transit.metro.fr.paris', { region: 'FR' }],
    ['a region of no country', 'gas.refrigerant.r32', { region: 'WORLD' }],
    ['an id longer than one digit can count', `device.${'a'.repeat(50)}`, { region: 'FR' }],
    ['a predecessor of the same stem', 'electricity.grid.fr.2024', { supersedes: 'electricity.grid.fr.2023' }],
    ['a predecessor without a year', 'hotel.fr.2026', { supersedes: 'hotel.fr' }],
    ['a predecessor with a longer end', 'hotel.fr', { supersedes: 'hotel.fr.2025.b' }],
  ]);
  for (const [claim, id, change] of edges) {
    it(`gives back ${claim}`, () => {
      const records = [recordOf('a.b', '1'), recordOf(`${id}-a`, '1', change), recordOf(id, '1', change)];
      const [, , found] = unpackRecords(packedRecords(smallEdition(records), records));
      assert.deepEqual([found?.id, found?.region, found?.supersedes], [id, change.region ?? 'FR', change.supersedes]);
    });
  }

  it('says which percentages are published and which are assumed', () => {
    const hot = new Map(unpackRecords(declared('hot.ts', 'table')).map((/** @type {{ id: string }} */ record) => [record.id, record]));
    assert.equal(hot.get('car.diesel.fr').basis, 'published');
    assert.equal(hot.get('hotel.fr').basis, 'assumed');
  });

  it('has a label in each language and a note for each record', () => {
    const ids = edition.records.map(({ record }) => record.id).sort();
    for (const language of /** @type {const} */ (['fr', 'en', 'de'])) {
      const labels = unpackLabels(unpackRecords(declared('hot.ts', 'table')), declared(`labels-${language}.ts`, 'labels'), language);
      assert.deepEqual(Object.entries(labels), ids.map((id) => [id, edition.records.find(({ record }) => record.id === id)?.record.labels[language]]));
    }
    assert.deepEqual(Object.keys(declared('cold.ts', 'cold')), ids);
  });

  it('changes its hash with a figure, and with nothing else than content', () => {
    assert.equal(editionHash({ ...edition, today: '2099-01-01', records: [...edition.records].reverse() }), editionHash(edition));
    assert.notEqual(editionHash(alteredEdition({ set: { 'hotel.fr': { value: '6.8' } } })), editionHash(edition));
  });

  it('tells nothing of how the licence was judged, and everything the licence asks for', () => {
    for (const [id, source] of Object.entries(declared('cold.ts', 'sources'))) {
      // A convention of our own is read nowhere.
      const place = id === 'shootprint-conventions' ? [] : ['url'];
      assert.deepEqual(Object.keys(source), ['title', 'publisher', 'version', 'year', 'licence', 'licenceUrl', ...place, 'attribution']);
    }
  });

  it('has a module a domain, which together hold each record once, in the same edition', () => {
    const domains = Object.keys(files).filter((file) => file.startsWith('domains/'));
    assert.deepEqual(domains, recordFiles.map((file) => `domains/${file.replace(/json$/, 'ts')}`));
    const ids = domains.flatMap((file) => unpackRecords(inModule(file, 'table')).map(({ id }) => id));
    assert.deepEqual(ids.sort(), edition.records.map(({ record }) => record.id).sort());
    for (const file of domains) assert.match(files[file] ?? '', /from '\.\.\/stamp\.js'/);
  });
});
