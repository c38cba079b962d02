import { finding } from '../edition.mjs';

/** @type {import('../edition.mjs').Rule} */
export const knownSource = {
  name: 'known-source',
  description: 'Every figure has a source in sources.json; a record only from one whose licence permits redistribution.',
  check({ records, sources, assumptions }) {
    const ofRecords = records.flatMap((placed) => {
      const source = sources[placed.record.source.id];
      if (source === undefined) {
        return [finding(this.name, placed, `the source "${placed.record.source.id}" is not in sources.json`, 'add the source with its licence, or correct the id')];
      }
      return source.redistribution === 'permitted' ? [] : [finding(this.name, placed,
        `the licence of "${placed.record.source.id}" does not permit redistribution (${source.licence})`, 'take the figure from an open source, or list it as missing in README.md')];
    });
    const ofAssumptions = assumptions.filter(({ source }) => sources[source] === undefined).map(({ id, source }) => (
      { file: 'assumptions.json', record: id, rule: this.name, message: `the source "${source}" is not in sources.json`, remedy: 'add the source', level: /** @type {const} */ ('error') }));
    return [...ofRecords, ...ofAssumptions];
  },
};
