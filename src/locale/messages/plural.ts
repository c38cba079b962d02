/** Counts with their nouns. Which counts take the plural is the language's own rule: French says "0 ligne", English "0 lines". */
import { integer } from '../../units/index.js';
import type { Language } from '../language.js';
import { formatNumber } from '../number-formatting.js';

/** "1 ligne", "4 lignes", "5 000 lignes" (U+202F in the number, a no-break space after it). */
export function pluralIn(language: Language): (count: number, one: string, many: string) => string {
  const rules = new Intl.PluralRules(language);
  return (count, one, many) => `${formatNumber(integer(count), language)}\u00a0${rules.select(count) === 'one' ? one : many}`;
}
