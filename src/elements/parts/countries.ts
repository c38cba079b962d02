/** Every country that the reader's browser has a name for: a line may be in one that no factor is published for. */
import type { Language } from '../../locale/index.js';
import { countryName } from './words.js';

/** Codes that are kept for something else than a country. */
const RESERVED: ReadonlySet<string> = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '));
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const known = new Map<Language, readonly (readonly [string, string])[]>();

/** One that is no more is read as what came after it (SU as RU), and is left out by that. */
function isCountry(code: string, names: Intl.DisplayNames): boolean {
  return !RESERVED.has(code) && names.of(code) !== undefined && new Intl.Locale(`und-${code}`).maximize().region === code;
}

export function countryOptions(language: Language, chosen: string): readonly (readonly [string, string])[] {
  let all = known.get(language);
  if (all === undefined) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    all = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter((code) => isCountry(code, names)).map((code) => [code, countryName(code, language)] as const);
    known.set(language, all);
  }
  const options = all.some(([code]) => code === chosen) ? all : [...all, [chosen, countryName(chosen, language)] as const];
  return options.toSorted(([, a], [, b]) => a.localeCompare(b, language));
}
