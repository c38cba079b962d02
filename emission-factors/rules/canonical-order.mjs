import { recordFiles, recordText } from '../edition.mjs';

/** @type {import('../edition.mjs').Rule} */
export const canonicalOrder = {
  name: 'canonical-order',
  description: 'Records by id, keys in the order of the schema, one field a line: two edits never collide for nothing.',
  check({ texts, records }) {
    return recordFiles.flatMap((file) => {
      const text = texts[file];
      if (text === undefined) return [];
      const expected = recordText(records.filter((placed) => placed.file === file).map(({ record }) => record));
      if (text === expected) return [];
      const lines = expected.split('\n');
      const line = text.split('\n').findIndex((content, index) => content !== lines[index]);
      return [{ file, record: `line ${line + 1}`, rule: this.name, message: `"${(text.split('\n')[line] ?? '').trim()}" where "${(lines[line] ?? '').trim()}" belongs`,
        remedy: 'run node emission-factors/lint.mjs --write, which sorts and never changes a figure', level: /** @type {const} */ ('error') }];
    });
  },
};
