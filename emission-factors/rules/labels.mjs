import { finding, supersededIds } from '../edition.mjs';

const LONGEST = 70;

/** @type {import('../edition.mjs').Rule} */
export const labels = {
  name: 'labels',
  description: 'Labels are short, in three languages, and no two current records of a family read the same.',
  check(edition) {
    const superseded = supersededIds(edition);
    const seen = new Map();
    return edition.records.flatMap((placed) => {
      const { id, labels: texts, deprecated } = placed.record;
      const findings = [];
      for (const language of /** @type {const} */ (['fr', 'en', 'de'])) {
        const text = texts[language] ?? '';
        if (text.trim() === '') findings.push(finding(this.name, placed, `no label in ${language}`, 'write it as people of the trade say it'));
        if (text.length > LONGEST) findings.push(finding(this.name, placed, `the label in ${language} has ${text.length} characters`, `at most ${LONGEST}: the rest belongs in the note`));
        if (superseded.has(id) || deprecated) continue;
        const key = `${id.split('.')[0]} ${language} ${text.toLowerCase()}`;
        const other = seen.get(key);
        if (other !== undefined) findings.push(finding(this.name, placed, `"${text}" (${language}) is also the label of ${other}`, 'say what distinguishes them'));
        seen.set(key, id);
      }
      return findings;
    });
  },
};
