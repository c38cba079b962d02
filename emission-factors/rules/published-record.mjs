import { editionHash, finding, hashOf } from '../edition.mjs';

/** @type {import('../edition.mjs').Rule} */
export const publishedRecord = {
  name: 'published-record',
  description: 'What an edition has published neither vanishes nor changes: old documents are recomputed with it for ever.',
  check(edition) {
    const { records, editions } = edition;
    const byId = new Map(records.map((placed) => [placed.record.id, placed]));
    const last = editions.editions.at(-1);
    if (last === undefined) return [];
    const isOpen = last.version !== editions.current || editionHash(edition) === last.hash;
    /** @type {import('../edition.mjs').Finding[]} */
    const sameVersion = isOpen ? [] : [{ file: 'editions.json', record: last.version, rule: this.name, message: 'the content is no longer what this version was recorded with',
      remedy: 'raise "current" to the next version; only an edition that nobody has received may be recorded again', level: 'error' }];
    return sameVersion.concat(Object.entries(last.records).flatMap(([id, hash]) => {
      const placed = byId.get(id);
      if (placed === undefined) {
        return [{ file: 'editions.json', record: id, rule: this.name, message: `published in ${last.version} and gone`, remedy: 'put it back; "deprecated": true hides it from new documents', level: /** @type {const} */ ('error') }];
      }
      return hashOf(published(placed.record)) === hash ? [] : [finding(this.name, placed, `changed since ${last.version}`,
        'put the published record back and add a new one that supersedes it; labels, notes and review dates may change, in a new version')];
    }));
  },
};

/** What may never change: the figure and what it means. Words and review dates may. @param {import('../schema.mjs').FactorRecord} record */
export function published({ id, value, per, boundary, region, period, uncertainty, source, phases, gases }) {
  return { id, value, per, boundary, region, period, uncertainty, source: source.id, phases, gases };
}
