import { finding } from '../edition.mjs';
import { classes } from '../families.mjs';

/** Nobody knows a factor better; and beyond the largest, a figure says nothing. */
const [SMALLEST, LARGEST] = [1, 1000];

/** @type {import('../edition.mjs').Rule} */
export const knownUncertainty = {
  name: 'known-uncertainty',
  description: 'Every percentage is one that can be: every class exists, is used, and is that of the record’s kind.',
  check({ records, uncertainty, assumptions }) {
    const used = new Set();
    const ofRecords = records.flatMap((placed) => {
      const stated = placed.record.uncertainty;
      if ('class' in stated) {
        used.add(stated.class);
        if (uncertainty.classes[stated.class] === undefined) return [finding(this.name, placed, `the class "${stated.class}" is not in uncertainty.json`, 'argue the class there, or give the percentage that the source publishes')];
        const kinds = classes[stated.class] ?? [];
        return kinds.some((kind) => placed.record.id.startsWith(kind)) ? [] : [finding(this.name, placed, `the class "${stated.class}" is argued for ids that begin with ${kinds.map((kind) => `"${kind}"`).join(', ') || 'nothing'}`, 'take the class of its kind, or add the kind in families.mjs when the argument holds for it')];
      }
      const percent = Number(stated.percent);
      return percent >= SMALLEST && percent <= LARGEST ? [] : [finding(this.name, placed, `a percentage of ${stated.percent}`, `between ${SMALLEST} and ${LARGEST}: no published factor is certain; leave it to a class`)];
    });
    /** @param {string} file @param {string} record @param {string} message @param {string} remedy */
    const elsewhere = (file, record, message, remedy) => ({ file, record, rule: this.name, message, remedy, level: /** @type {const} */ ('error') });
    const argued = { ...uncertainty.classes, ...uncertainty.quality };
    return [
      ...ofRecords,
      ...Object.entries(argued).filter(([, { percent }]) => !(Number(percent) > 0)).map(([name]) => elsewhere('uncertainty.json', name, 'a percentage of zero', 'argue a percentage')),
      ...Object.keys(uncertainty.classes).filter((name) => !used.has(name)).map((name) => elsewhere('uncertainty.json', name, 'no record uses this class', 'remove it')),
      ...assumptions.filter(({ percent }) => !(Number(percent) > 0)).map(({ id }) => elsewhere('assumptions.json', id, 'a percentage of zero', 'derive one from the rows')),
    ];
  },
};
