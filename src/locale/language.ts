/** The languages of the widgets, and which of them serves a language tag. */

export const LANGUAGES = ['fr', 'en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * The language for a tag of a page ("fr-CA" → fr, "de_AT" → de). Only the primary subtag counts. A language that is not spoken here, an
 * empty tag or none gives English: a reader of neither French nor German is likeliest to read it.
 */
export function languageOf(tag: string | null | undefined): Language {
  const primary = tag?.trim().toLowerCase().split(/[-_]/u)[0];
  return LANGUAGES.find((language) => language === primary) ?? 'en';
}
