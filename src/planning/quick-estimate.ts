/**
 * Answers, and the lines that come of them. Asked again, a line is renewed only where it still is what the answers before had made of it: what a
 * person has edited, or removed, stays as that person left it.
 */
import type { Catalogue } from '../factors/index.js';
import { type Change, type Entry, type Production, type Profile, applyChange } from '../model/index.js';
import { toText } from '../units/index.js';
import type { Answers } from './questions.js';
import { quickLines } from './quick-lines.js';

/** The same line, whatever objects it is made of. */
function isSame(one: Entry, other: Entry): boolean {
  const told = ({ planned, actual: _shot, ...fields }: Entry): string => JSON.stringify([fields, planned.kind === 'quantity' ? { ...planned, inputs: Object.entries(planned.inputs).map(([name, value]) => [name, toText(value)]).sort() } : planned], sortedKeys);
  return told(one) === told(other);
}

/** Keys in one order: a line that was opened from a file is the line that was saved. */
function sortedKeys(_key: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;
}

/** What answers make, by its place. */
const madeOf = (answers: Answers, profile: Profile, catalogue: Catalogue): ReadonlyMap<string, Entry> => (
  new Map([...quickLines(answers, profile, catalogue).values()].flat().map((entry) => [entry.id, entry])));

/** The lines of a production that are still what its answers made of them: nobody has edited them. */
export function uneditedLines({ answers = {}, profile, entries }: Production, catalogue: Catalogue): readonly Entry[] {
  const made = madeOf(answers, profile, catalogue);
  return entries.filter((entry) => { const line = made.get(entry.id); return line !== undefined && isSame(line, entry); });
}

/**
 * The entries after other answers, or other facts. Renews what is still as the answers before had made it; leaves what a person has edited, and does
 * not bring back what a person has removed.
 */
export function answeredEntries(production: Production, next: { readonly answers: Answers; readonly profile: Profile }, catalogue: Catalogue): readonly Entry[] {
  const before = madeOf(production.answers ?? {}, production.profile, catalogue);
  const after = madeOf(next.answers, next.profile, catalogue);
  const known = new Set(production.entries.map(({ id }) => id));
  const kept = production.entries.flatMap((entry) => {
    const made = before.get(entry.id);
    if (made === undefined || !isSame(made, entry)) return [entry];
    const renewed = after.get(entry.id);
    return renewed === undefined ? [] : [isSame(renewed, entry) ? entry : renewed];
  });
  // What the answers before had made and is no longer there was taken away by hand. Without answers nothing had been made yet.
  const removed = production.answers === undefined ? new Set<string>() : new Set([...before.keys()].filter((id) => !known.has(id)));
  return [...kept, ...[...after.values()].filter(({ id }) => !known.has(id) && !removed.has(id))];
}

/** The change that answers and facts make, with the lines as they stand then. An empty text takes an answer back. Throws where a fact is refused. */
export function answering(production: Production, { answers = {}, profile = {} }: { readonly answers?: Answers; readonly profile?: Partial<Profile> }, catalogue: Catalogue): Change {
  const next = Object.fromEntries(Object.entries({ ...production.answers, ...answers }).filter(([, text]) => text !== ''));
  const after = applyChange(production, { kind: 'profile/set', profile }).profile;
  return { kind: 'answers/set', answers: next, profile, entries: answeredEntries(production, { answers: next, profile: after }, catalogue) };
}
