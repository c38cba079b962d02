/** What the build emits: every record, once, in order, and the same bytes for the same content. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compile } from '../../emission-factors/compile.mjs';
import { editionHash } from '../../emission-factors/edition.mjs';
import { unpackLabels, unpackRecords } from '../../src/factors/packed.ts';
import { alteredEdition, realEdition } from './altered-edition.mjs';

const edition = realEdition();
const files = compile(edition);

/** The JSON that a declaration holds. @param {string} file @param {string} name */
function declared(file, name) {
  const text = files[file] ?? '';
  const start = text.indexOf(' = ', text.indexOf(`export const ${name}`)) + 3;
  return JSON.parse(text.slice(start, text.indexOf(';\n', start)).replace(/ as const$/, '').replace(/,\n([\]}])/g, '\n$1'));
}

describe('the compiled edition', () => {
  it('is the same whatever the order of the records', () => {
    assert.deepEqual(compile({ ...edition, records: [...edition.records].reverse() }), files);
  });

  it('holds every record once, by id, with a percentage', () => {
    const hot = unpackRecords(declared('hot.ts', 'table'));
    assert.deepEqual(hot.map((/** @type {{ id: string }} */ { id }) => id), edition.records.map(({ record }) => record.id).sort());
    assert.deepEqual(hot.filter((/** @type {{ percent?: string }} */ { percent }) => !(Number(percent) > 0)), []);
  });

  it('says which percentages are published and which are assumed', () => {
    const hot = new Map(unpackRecords(declared('hot.ts', 'table')).map((/** @type {{ id: string }} */ record) => [record.id, record]));
    assert.equal(hot.get('car.diesel.fr').basis, 'published');
    assert.equal(hot.get('hotel.fr').basis, 'assumed');
  });

  it('has a label in each language and a note for each record', () => {
    const ids = edition.records.map(({ record }) => record.id).sort();
    for (const language of /** @type {const} */ (['fr', 'en', 'de'])) {
      const labels = unpackLabels(declared('hot.ts', 'table').id, declared(`labels-${language}.ts`, 'labels'));
      assert.deepEqual(Object.entries(labels), ids.map((id) => [id, edition.records.find(({ record }) => record.id === id)?.record.labels[language]]));
    }
    assert.deepEqual(Object.keys(declared('cold.ts', 'cold')), ids);
  });

  it('changes its hash with a figure, and with nothing else than content', () => {
    assert.equal(editionHash({ ...edition, today: '2099-01-01', records: [...edition.records].reverse() }), editionHash(edition));
    assert.notEqual(editionHash(alteredEdition({ set: { 'hotel.fr': { value: '6.8' } } })), editionHash(edition));
  });

  it('tells nothing of how the licence was judged, and everything the licence asks for', () => {
    for (const source of Object.values(declared('cold.ts', 'sources'))) {
      assert.deepEqual(Object.keys(source), ['title', 'publisher', 'version', 'year', 'licence', 'licenceUrl', 'url', 'attribution']);
    }
  });
});
