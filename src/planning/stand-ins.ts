/**
 * Which question each assumption stands in for, so that a person who reads an assumption can answer instead: a fact of the production (shooting days,
 * crew), or a field of a question. Not told of what no question asks, of a band that somebody chose, which is an answer, nor of lines that somebody has
 * edited, which no answer touches any more.
 */
import type { Catalogue } from '../factors/index.js';
import type { Entry, Production } from '../model/index.js';
import { FACTS, FACT_NAMES, type Fact } from './brief.js';
import { concernedBy } from './concerned.js';
import { type QuestionId, questionsFor } from './questions.js';
import { uneditedLines } from './quick-estimate.js';
import { quickLines } from './quick-lines.js';

/** What a person can be led to. */
export type Asked = QuestionId | Fact;

/** The assumptions that may stand in for a fact, one a kind of production. */
export const usualOf = (fact: Fact): readonly string[] => Object.values(FACTS[fact]);

const namedBy = ({ planned }: Entry): readonly string[] => (planned.kind === 'quantity' ? Object.values(planned.assumed ?? {}) : []);

/** By the id of the assumption, where it can be answered. */
export function standsInFor(production: Production, catalogue: Catalogue): ReadonlyMap<string, Asked> {
  const unedited = new Map(uneditedLines(production, catalogue).map((entry) => [entry.id, entry]));
  const lines = quickLines(production.answers ?? {}, production.profile, catalogue);
  const ofQuestions = questionsFor(production.profile.kind).flatMap((question) => question.fields.flatMap(({ assumption }) => {
    if (assumption === undefined) return [];
    const named = concernedBy(question, lines).flatMap(({ id }) => { const entry = unedited.get(id); return entry === undefined ? [] : namedBy(entry); });
    return named.filter((id) => id === assumption).map((id) => [id, question.id] as const);
  }));
  const ofFacts = [...unedited.values()].flatMap(namedBy).flatMap((id) => FACT_NAMES.filter((fact) => usualOf(fact).includes(id)).map((fact) => [id, fact] as const));
  return new Map<string, Asked>([...ofQuestions, ...ofFacts]);
}
