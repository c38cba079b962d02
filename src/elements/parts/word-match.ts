/**
 * Whether typed words are found among known ones: each must begin one of them, accents and case aside. Whole words are told from
 * beginnings of words, so that "car" is a car before it is a carburant.
 */

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase().replace(/œ/gu, 'oe').replace(/æ/gu, 'ae').replace(/ß/gu, 'ss');
}

/** The words of a text, folded. */
export function wordsIn(text: string): readonly string[] {
  return folded(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** "assurances" also finds "assurance". */
const singular = (word: string): string => (word.length > 3 ? word.replace(/[sx]$/u, '') : word);

/** How well the typed words fit: 0 when each is a whole word, 1 when some only begins one, undefined when one is missing. */
export function fit(typed: readonly string[], known: readonly string[]): 0 | 1 | undefined {
  if (!typed.every((word) => known.some((each) => each.startsWith(word) || each.startsWith(singular(word))))) return undefined;
  return typed.every((word) => known.includes(word) || known.includes(singular(word))) ? 0 : 1;
}
