import { finding } from '../edition.mjs';

/** @type {import('../edition.mjs').Rule} */
export const superseding = {
  name: 'superseding',
  description: 'A record supersedes an existing record of the same family, unit and boundary, once, and never in a circle.',
  check({ records }) {
    const byId = new Map(records.map((placed) => [placed.record.id, placed]));
    const successor = new Map();
    return records.flatMap((placed) => {
      const { id, supersedes, per, boundary } = placed.record;
      if (supersedes === undefined) return [];
      const old = byId.get(supersedes)?.record;
      if (old === undefined) return [finding(this.name, placed, `it supersedes "${supersedes}", which does not exist`, 'correct the id; an old record stays in its file')];
      if (circle(placed.record, byId)) return [finding(this.name, placed, 'it supersedes itself, directly or through others', 'let the newer record supersede the older, and only so')];
      const other = successor.get(supersedes);
      successor.set(supersedes, id);
      const findings = [];
      if (other !== undefined) findings.push(finding(this.name, placed, `"${supersedes}" is already superseded by "${other}"`, 'supersede that one'));
      if (stem(id) !== stem(supersedes)) findings.push(finding(this.name, placed, `"${supersedes}" is of another kind`, 'the two ids differ in their last segment, or by one'));
      if (old.per !== per || old.boundary !== boundary) {
        findings.push(finding(this.name, placed, `"${supersedes}" has another unit or boundary`, 'a figure that means something else is a new record which supersedes nothing'));
      }
      const lost = /** @type {const} */ (['phases', 'gases']).filter((part) => old[part] !== undefined && placed.record[part] === undefined);
      if (lost.length > 0 && placed.record.note === undefined) findings.push(finding(this.name, placed, `"${supersedes}" has ${lost.join(' and ')} and it has none`, 'take them from the source too, or say in the note why they are left out'));
      return findings;
    });
  },
};

/** An id without its year. @param {string} id */
function stem(id) {
  return id.replace(/\.\d{4}$/, '');
}

/** @param {import('../schema.mjs').FactorRecord} start @param {Map<string, import('../edition.mjs').Placed>} byId */
function circle(start, byId) {
  const seen = new Set([start.id]);
  for (let next = start.supersedes; next !== undefined; next = byId.get(next)?.record.supersedes) {
    if (seen.has(next)) return true;
    seen.add(next);
  }
  return false;
}
