/**
 * The lines that an answer to a question would make surer: its own, and those of other questions that follow its choices. A figure that only moves the
 * amount of another line (who sleeps on location does not come from home) is not among them: the rest of that line is known no better for it.
 */
import type { Entry } from '../model/index.js';
import type { Question, QuestionId } from './questions.js';

export function concernedBy({ id: question, followed = [] }: Question, lines: ReadonlyMap<QuestionId, readonly Entry[]>): readonly Entry[] {
  const following = new Set(followed.map((slot) => `quick.${slot}`));
  return [...lines].flatMap(([id, made]) => (id === question ? made : made.filter((entry) => following.has(entry.id))));
}
