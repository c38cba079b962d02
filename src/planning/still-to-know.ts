/** What is missing from the total: facts that nobody has given and for which nothing stands in, questions without an answer and without a line. */
import type { Catalogue } from '../factors/index.js';
import type { Production } from '../model/index.js';
import { type Brief, FACT_NAMES, answeredFigure, briefOf, factOf, locationDays } from './brief.js';
import { type QuestionId, isOpen, questionsFor } from './questions.js';
import { quickLines } from './quick-lines.js';
import type { Asked } from './stand-ins.js';

/** Where other answers leave nothing to ask: nobody comes from home, no day is outside the studio. */
const NEEDLESS: Readonly<Partial<Record<QuestionId, (brief: Brief) => boolean>>> = {
  commute: (brief) => { const crew = factOf(brief, 'crew')?.value; return crew !== undefined && answeredFigure(brief.answers, 'sleepers')?.lt(crew) === false; },
  power: (brief) => locationDays(brief)?.isZero() === true,
};

export function stillToKnow({ answers = {}, profile }: Production, catalogue: Catalogue): readonly Asked[] {
  const brief = briefOf(answers, profile, catalogue);
  const lines = quickLines(answers, profile, catalogue);
  const questions = questionsFor(profile.kind).filter((question) => question.refines !== true && lines.get(question.id)?.length === 0 && isOpen(question, answers) && NEEDLESS[question.id]?.(brief) !== true);
  return [...FACT_NAMES.filter((fact) => factOf(brief, fact) === undefined), ...questions.map(({ id }) => id)];
}
