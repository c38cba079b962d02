import { finding, hashOf } from '../edition.mjs';

/** @type {import('../edition.mjs').Rule} */
export const publishedRecord = {
  name: 'published-record',
  description: 'What any edition has published neither vanishes nor changes: old documents are recomputed with it for ever.',
  check(edition) {
    const byId = new Map(edition.records.map((placed) => [placed.record.id, placed]));
    /** @type {Map<string, string>} */
    const seen = new Map();
    return edition.editions.editions.flatMap(({ version, records }) => Object.entries(records).flatMap(([id, hash]) => {
      if (seen.get(id) === hash) return [];
      seen.set(id, hash);
      const placed = byId.get(id);
      if (placed === undefined) {
        return [{ file: 'editions.json', record: id, rule: this.name, message: `published in ${version} and gone`, remedy: 'put it back; "deprecated": true hides it from new documents', level: /** @type {const} */ ('error') }];
      }
      return hashOf(published(placed.record)) === hash ? [] : [finding(this.name, placed, `changed since ${version}`,
        'put the published record back and add a new one that supersedes it; labels, notes and review dates may change, in a new version')];
    }));
  },
};

/** What may never change: the figure, what it means, where it was read, and what it takes the place of. Words and review dates may. @param {import('../schema.mjs').FactorRecord} record */
export function published({ id, value, per, boundary, region, period, uncertainty, source, phases, gases, includes, supersedes }) {
  return { id, value, per, boundary, region, period, uncertainty, source, phases, gases, includes, supersedes };
}
