import { finding } from '../edition.mjs';

/**
 * How a place in each source is written, by the beginning of the source's id. `isAnnual`: each year is a table of its own, so what it
 * publishes bears its year; elsewhere a figure may be older than the version that repeats it, never younger.
 * @type {readonly (readonly [beginning: string, form: RegExp, example: string, isAnnual: boolean])[]}
 */
const FORMS = [
  ['base-carbone-', /^element \d+(?: \(.+\))?: /, 'element 43788 (Voiture | Motorisation gazole | 2023): 0.19 kgCO2e/km', false],
  ['desnz-', /^row \d+(?:_\d+)+: /, 'row 4_301_3074_4_1: 0.16725 kg CO2e/km', true],
  ['ember-', /^(?:[A-Z]{3}|EU|World), \d{4}: /, 'AUT, 2024: 102.62 gCO2e/kWh', false],
  ['nos-gestes-climat-', /^rule ".+"(?:, [^:]+)?: /, 'rule "alimentation . plats . végétalien . empreinte carbone": 0.54 kgCO2e/repas', false],
];

/** How a place in a source is written; undefined where nobody has said. @param {string} id of the source */
export function formOf(id) {
  return FORMS.find(([beginning]) => id.startsWith(beginning));
}

/** @type {import('../edition.mjs').Rule} */
export const rightSource = {
  name: 'right-source',
  description: 'The locator has the form of a place in that source, and the figure is of a year that the source can hold.',
  check({ records, sources }) {
    return records.flatMap((placed) => {
      const { source: { id, locator }, period } = placed.record;
      const source = sources[id];
      if (source === undefined || source.redistribution !== 'permitted') return []; // said by known-source
      const known = formOf(id);
      if (known === undefined) return [finding(this.name, placed, `nobody has said how a place in "${id}" is written`, 'add the form of its locators to rules/right-source.mjs')];
      const [, form, example, isAnnual] = known;
      if (!form.test(locator)) return [finding(this.name, placed, `"${locator}" is no place in "${id}"`, `correct the id of the source, or write the place as in "${example}"`)];
      const year = period.published.slice(0, 4);
      const isPossible = isAnnual ? year === source.year : year <= source.year;
      return isPossible ? [] : [finding(this.name, placed, `published ${period.published}, in "${id}" of ${source.year}`, 'correct the id of the source, or the date')];
    });
  },
};
