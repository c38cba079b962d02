import { addsUp, sum, unscaled } from '../digits.mjs';
import { finding } from '../edition.mjs';

/**
 * Tolerance: half of the last printed place of the total and of each part, added. That is exactly what rounding by the
 * publisher can hide (ADEME prints three significant digits), and not more. Biogenic CO2 is outside the total.
 *
 * @type {import('../edition.mjs').Rule}
 */
export const sums = {
  name: 'sums',
  description: 'Phases make the total and gases make the total, within the published digits.',
  check({ records }) {
    return records.flatMap((placed) => {
      const { value, phases, gases, includes } = placed.record;
      const { co2b: _outside, ...counted } = gases ?? {};
      const findings = [];
      for (const [kind, parts] of /** @type {const} */ ([['phases', phases], ['gases', gases && counted]])) {
        if (parts === undefined || addsUp(value, Object.values(parts))) continue;
        findings.push(finding(this.name, placed, `the ${kind} make ${unscaled(sum(Object.values(parts)))}, the value is ${value}`,
          `read the ${kind} and the total again in the source; leave the ${kind} out if they do not belong together, and say why in the note`));
      }
      const named = Object.keys(phases ?? {});
      if (named.some((phase) => !includes.some((included) => included === phase))) {
        findings.push(finding(this.name, placed, `a phase has a figure and is not in "includes" (${named.join(', ')})`, 'list in "includes" every phase that the figure covers'));
      }
      return findings;
    });
  },
};
