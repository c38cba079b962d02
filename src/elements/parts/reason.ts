/** Why a cause counts, in one line: what it means, and the lines that make it. */
import type { Balance, Cause, EntryGap } from '../../calculation/index.js';
import { type Language, type AllMessages, formatMass } from '../../locale/index.js';
import { sum } from '../../units/index.js';
import type { CauseStep } from './causes.js';
import { signedMass } from './sentence.js';
import { nameOf } from './words.js';

const MOST_LINES = 4;
/** Only the first lines say from what to what: more would bury the masses. */
const MOST_DETAILS = 2;

/** What is behind a line's part, where its mass alone does not tell. */
export function detailOf(cause: Cause, { planned, actual }: EntryGap, messages: AllMessages, factorLabel: (id: string) => string): string {
  if (planned === undefined || actual === undefined) return '';
  const words = messages.comparison;
  if (cause === 'choice') return words.instead(factorLabel(actual.factor.id), factorLabel(planned.factor.id));
  return cause === 'method' ? words.otherUnit(messages.perUnit[planned.quantity.unit], messages.perUnit[actual.quantity.unit]) : '';
}

export function reasonOf(step: CauseStep, { coverage }: Balance, messages: AllMessages, language: Language, factorLabel: (id: string) => string): string {
  const words = messages.comparison;
  const reason = words.reasons[step.cause];
  if (step.cause === 'carried' && coverage.carried.entries > 0) return words.carriedLines(formatMass(coverage.carried.kg, language), coverage.carried.entries);
  if (step.lines.length === 0) return step.cause === 'carried' ? words.noneCarried : words.nobody(reason);
  const shown = step.lines.slice(0, MOST_LINES).map((line, index) => {
    const detail = index >= MOST_DETAILS ? '' : detailOf(step.cause, line, messages, factorLabel);
    const [name, mass] = [nameOf(line.entry, messages), signedMass(line.kg, language)];
    return detail === '' ? words.item(name, mass) : words.itemWith(name, mass, detail);
  });
  const others = step.lines.slice(MOST_LINES);
  const rest = signedMass(sum(others.map(({ kg }) => kg)), language);
  return words.reason(reason, [...shown, ...(others.length === 0 ? [] : [words.item(words.otherLines(others.length), rest)])].join(words.separator));
}
