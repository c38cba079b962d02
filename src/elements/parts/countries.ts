/** The countries offered: those for which the edition has a factor, and the one already chosen. */
import type { Catalogue } from '../../factors/index.js';
import type { Language } from '../../locale/index.js';
import { countryName } from './words.js';

const known = new WeakMap<Catalogue, readonly string[]>();

export function countryOptions(catalogue: Catalogue, language: Language, chosen: string): readonly (readonly [string, string])[] {
  let regions = known.get(catalogue);
  if (regions === undefined) {
    regions = [...new Set(catalogue.find({}).map((factor) => factor.region))].filter((region) => /^[A-Z]{2}$/.test(region) && region !== 'EU');
    known.set(catalogue, regions);
  }
  return [...new Set([chosen, ...regions])].map((code) => [code, countryName(code, language)] as const).sort(([, a], [, b]) => a.localeCompare(b, language));
}
