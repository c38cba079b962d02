/**
 * Finding an activity by what people call it. Every word typed must begin a word of its name or of its synonyms, accents and case
 * aside. Whole words come before beginnings of words ("car" is a car before it is a carburant), and the family's own before others.
 */
import type { AllMessages } from '../../locale/index.js';
import { ACTIVITY_IDS, type ActivityId, type Family, activityOf } from '../../model/index.js';

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase();
}

function wordsOf(text: string): readonly string[] {
  return folded(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

function belongsTo(id: ActivityId, family: Family): boolean {
  const row = activityOf(id);
  return row.family === family || Object.values(row.familyInPhase ?? {}).includes(family);
}

/** "assurances" also finds "assurance". */
const singular = (word: string): string => (word.length > 3 ? word.replace(/[sx]$/u, '') : word);

/** How well the typed words fit: 0 when each is a whole word, 1 when some only begins one, undefined when one is missing. */
function fit(typed: readonly string[], known: readonly string[]): 0 | 1 | undefined {
  if (!typed.every((word) => known.some((each) => each.startsWith(word) || each.startsWith(singular(word))))) return undefined;
  return typed.every((word) => known.includes(word) || known.includes(singular(word))) ? 0 : 1;
}

/** The family's own activities where nothing is typed; else all that fit, best first. */
export function foundActivities(text: string, family: Family, messages: AllMessages): readonly ActivityId[] {
  const typed = wordsOf(text);
  const own = ACTIVITY_IDS.filter((id) => belongsTo(id, family));
  if (typed.length === 0) return own;
  const ordered = [...own, ...ACTIVITY_IDS.filter((id) => !own.includes(id))];
  const found = ordered.flatMap((id) => {
    const fits = fit(typed, wordsOf(`${messages.activities[id]} ${messages.search.words[id]}`));
    return fits === undefined ? [] : [{ id, fits }];
  });
  return found.sort((one, other) => one.fits - other.fits).map(({ id }) => id);
}
