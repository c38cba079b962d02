/** The names of factors by language, fetched once for all widgets of a page. */
import { loadFactorLabels } from '../../factors/index.js';
import type { Language } from '../../locale/index.js';

type Labels = Readonly<Record<string, string>>;

const known = new Map<Language, Labels>();
const underWay = new Map<Language, Promise<Labels>>();

export function factorLabels(language: Language): Labels | undefined {
  return known.get(language);
}

export async function fetchFactorLabels(language: Language): Promise<void> {
  let coming = underWay.get(language);
  if (coming === undefined) {
    coming = loadFactorLabels(language);
    underWay.set(language, coming);
    // What could not be fetched is asked for again the next time.
    coming.catch(() => { underWay.delete(language); });
  }
  known.set(language, await coming);
}
