/** Counts with their nouns. Which counts take the plural is the language's own rule: French says "0 ligne", English "0 lines". */
import { integer } from '../../units/index.js';
import type { Language } from '../language.js';
import { formatNumber } from '../number-formatting.js';

const rules = new Map<Language, Intl.PluralRules>();

/** Whether a noun after this number is in the singular: 1 everywhere, 0 and 1.5 in French. */
export function isSingular(count: number, language: Language): boolean {
  let rule = rules.get(language);
  if (rule === undefined) {
    rule = new Intl.PluralRules(language);
    rules.set(language, rule);
  }
  return rule.select(count) === 'one';
}

/** "1 ligne", "4 lignes", "5 000 lignes" (U+202F in the number, a no-break space after it). */
export function pluralIn(language: Language): (count: number, one: string, many: string) => string {
  return (count, one, many) => `${formatNumber(integer(count), language)}\u00a0${isSingular(count, language) ? one : many}`;
}
