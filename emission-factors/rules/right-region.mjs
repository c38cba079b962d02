import { finding } from '../edition.mjs';
import { elsewhere, homes, words } from '../regions.mjs';

const countries = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** @param {string} id @returns {string | undefined} the country that it names, the last one where two segments could be one */
function regionIn(id) {
  if (words.includes(id)) return undefined;
  const codes = id.split('.').slice(1).filter((segment) => /^([a-z]{2}|world)$/.test(segment)).map((segment) => segment.toUpperCase());
  return codes.filter((code) => code === 'WORLD' || countries.of(code) !== undefined).at(-1);
}

/** @param {string} id @param {string} source @returns {string | undefined} */
function homeOf(id, source) {
  const [, there] = elsewhere.find(([beginning]) => id === beginning || id.startsWith(`${beginning}.`)) ?? [];
  return there ?? homes.find(([beginning]) => source.startsWith(beginning))?.[1];
}

/** @type {import('../edition.mjs').Rule} */
export const rightRegion = {
  name: 'right-region',
  description: 'The region is the country that the id names; where it names none, the country of the source.',
  check({ records }) {
    return records.flatMap((placed) => {
      const { id, region, source } = placed.record;
      const named = regionIn(id);
      const expected = named ?? homeOf(id, source.id);
      if (expected === undefined) return [finding(this.name, placed, `neither the id nor "${source.id}" says that this is a figure of ${region}`, `name the country in the id, as in ${id}.fr`)];
      return expected === region ? [] : [finding(this.name, placed, `${region}, where ${named === undefined ? `such figures of "${source.id}" are of` : 'the id says'} ${expected}`,
        'read in the source where the figure holds; if it is right, name the country in the id, or the exception in regions.mjs')];
    });
  },
};
