/**
 * Which answer would narrow the range most: for each question that is still open and whose lines rest on a default, the range that the total would have if they were known
 * as well as an estimate of somebody who knows the shoot. The medians stay; only the doubt about the quantities goes.
 */
import { type Estimate, type Range95, estimate } from '../calculation/index.js';
import type { Catalogue } from '../factors/index.js';
import type { Entry, Production, Reading } from '../model/index.js';
import { isUnedited, quickLines } from './quick-estimate.js';
import { QUESTIONS, type QuestionId, isOpen } from './questions.js';

export interface Sharper {
  readonly question: QuestionId;
  /** Of the total, once the question is answered. */
  readonly range: Range95;
}

/** The reading as one who knows would give it: what was assumed is answered; what the activity itself proposes (litres a day) stays. */
function known(reading: Reading): Reading {
  if (reading.kind !== 'quantity') return reading;
  const { assumed: _gone, ...rest } = reading;
  return { ...rest, quality: 'estimated' };
}

/** The open questions whose answer would narrow the range, the one that narrows it most first. */
export function sharpened(production: Production, catalogue: Catalogue, current: Estimate = estimate(production, catalogue)): readonly Sharper[] {
  const width = ({ low, high }: Range95): number => (low.isZero() ? 1 : high.div(low).toNumber());
  const entries = new Map(production.entries.map((entry) => [entry.id, entry]));
  const answers = production.answers ?? {};
  const open = new Set(QUESTIONS.filter((question) => isOpen(question, answers)).map(({ id }) => id));
  const found = [...quickLines(answers, production.profile, catalogue)].filter(([question]) => open.has(question)).flatMap(([question, lines]): readonly Sharper[] => {
    const concerned = new Set(lines.flatMap(({ id }) => { const entry = entries.get(id); return entry !== undefined && isUnedited(entry, production, catalogue) ? [id] : []; }));
    if (concerned.size === 0) return [];
    const sharper = (entry: Entry): Entry => (concerned.has(entry.id) ? { ...entry, planned: known(entry.planned) } : entry);
    const { range } = estimate({ ...production, entries: production.entries.map(sharper) }, catalogue).total;
    return [{ question, range }];
  });
  return found.filter(({ range }) => width(range) < width(current.total.range)).sort((one, other) => width(one.range) - width(other.range));
}
