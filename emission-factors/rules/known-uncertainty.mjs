import { finding } from '../edition.mjs';

/** @type {import('../edition.mjs').Rule} */
export const knownUncertainty = {
  name: 'known-uncertainty',
  description: 'Every percentage is above zero, every class exists, and every class is used.',
  check({ records, uncertainty, assumptions }) {
    const used = new Set();
    const ofRecords = records.flatMap((placed) => {
      const stated = placed.record.uncertainty;
      if ('class' in stated) {
        used.add(stated.class);
        return uncertainty.classes[stated.class] === undefined
          ? [finding(this.name, placed, `the class "${stated.class}" is not in uncertainty.json`, 'argue the class there, or give the percentage that the source publishes')] : [];
      }
      return Number(stated.percent) > 0 ? [] : [finding(this.name, placed, 'a percentage of zero', 'no published factor is certain: leave it to a class')];
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
