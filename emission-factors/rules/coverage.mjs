import { supersededIds } from '../edition.mjs';
import { promised } from '../families.mjs';

/** @type {import('../edition.mjs').Rule} */
export const coverage = {
  name: 'coverage',
  description: 'Every activity finds factors: the records and countries promised in families.mjs are there.',
  check(edition) {
    const superseded = supersededIds(edition);
    const current = edition.records.map(({ record }) => record).filter(({ id, deprecated }) => !superseded.has(id) && deprecated === undefined);
    return promised.flatMap(({ prefix, records, countries }) => {
      const found = current.filter(({ id }) => id === prefix || id.startsWith(`${prefix}.`));
      const missing = (countries ?? []).filter((country) => !found.some(({ region }) => region === country));
      /** @param {string} message */
      const lacking = (message) => ({ file: 'families.mjs', record: prefix, rule: this.name, message, remedy: 'add the record, or list the gap in README.md and take the promise back', level: /** @type {const} */ ('error') });
      return [
        ...(found.length < records ? [lacking(`${found.length} current records, ${records} promised`)] : []),
        ...(missing.length > 0 ? [lacking(`no current record for ${missing.join(', ')}`)] : []),
      ];
    });
  },
};
