/** What is said beside a question of the quick estimate, as far as it holds for the kind of production: who is meant, what one of it is. */
import type { QuickMessages } from '../../locale/index.js';
import type { Kind, ProfileCount } from '../../model/index.js';
import { type QuestionId, questionsFor } from '../../planning/index.js';

export function questionHint(asked: QuestionId | ProfileCount, kind: Kind, hints: QuickMessages['hints']): string | undefined {
  const asks = (question: QuestionId): boolean => questionsFor(kind).some(({ id }) => id === question);
  const { crew, crewAlone, commute, commuteExtras, episodes, ...said } = hints;
  const ofKind: Readonly<Partial<Record<QuestionId | ProfileCount, string | undefined>>> = {
    ...said,
    crew: asks('extras') ? crewAlone : crew,
    commute: [...asks('sleep') ? [commute] : [], ...asks('extras') ? [commuteExtras] : []].join(' '),
    ...(kind === 'series' ? { runtimeMinutes: episodes, shootingDays: episodes } : {}),
  };
  return ofKind[asked] === '' ? undefined : ofKind[asked];
}
