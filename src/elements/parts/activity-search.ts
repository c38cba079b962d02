/**
 * Finding an activity by what people call it. Every word typed must begin a word of its name or of its synonyms, accents and case
 * aside. Whole words come before beginnings of words ("car" is a car before it is a carburant), names before synonyms, and the family's own
 * before others.
 */
import type { AllMessages } from '../../locale/index.js';
import { ACTIVITY_IDS, type ActivityId, type Family, activityOf } from '../../model/index.js';
import { fit, wordsIn } from './word-match.js';

function belongsTo(id: ActivityId, family: Family): boolean {
  const row = activityOf(id);
  return row.family === family || Object.values(row.familyInPhase ?? {}).includes(family);
}

/** The family's own activities where nothing is typed; else all that fit, best first. */
export function foundActivities(text: string, family: Family, messages: AllMessages): readonly ActivityId[] {
  const typed = wordsIn(text);
  const own = ACTIVITY_IDS.filter((id) => belongsTo(id, family));
  if (typed.length === 0) return own;
  const ordered = [...own, ...ACTIVITY_IDS.filter((id) => !own.includes(id))];
  const found = ordered.flatMap((id) => {
    const name = wordsIn(messages.activities[id]);
    const fits = fit(typed, [...name, ...wordsIn(messages.search.words[id])]);
    const nearness = fit(typed, name) === undefined ? 2 : name.length > typed.length ? 1 : 0;
    return fits === undefined ? [] : [{ id, rank: 3 * fits + nearness }];
  });
  return found.sort((one, other) => one.rank - other.rank).map(({ id }) => id);
}
