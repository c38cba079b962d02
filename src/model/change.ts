/**
 * The changes a person can make, one at a time. `applyChange` is the only way a production moves before and between its
 * freezing and its closing; those two need the calculation and live in `document/`.
 * After the freeze the planned side is refused; after the closing everything is (`change/frozen`, `change/closed`).
 * Before the freeze there is no actual (`stage/wrong`); the first one begins the shooting.
 * A text that a document would not hold is refused (`text/too-long`), and so are more coproducers (`change/too-many`).
 */
import { ShootError } from '../errors.js';
import { MOST_COPRODUCERS, withoutLeavers } from './coproduction.js';
import type { Entry, EntryId } from './entry.js';
import { PROFILE_COUNTS, type Production, type Profile } from './production.js';
import type { Reading } from './reading.js';
import { TEXT_LIMITS, refuseLongText, refuseLongTexts } from './text-limits.js';

export type EntryFields = Partial<Pick<Entry, 'label' | 'phase' | 'department' | 'country' | 'shootingUnit' | 'episode' | 'shares' | 'note' | 'evidence'>>;

export type Change =
  /** Where a coproducer leaves, its parts of lines leave with it. `texts` are merged count by count: one that is typed makes its count 0, an empty one is dropped, and so is that of a count given without it. */
  | { readonly kind: 'profile/set'; readonly profile: Partial<Profile> }
  /** `at` is the position in the list; at the end when it is left out. */
  | { readonly kind: 'entry/add'; readonly entry: Entry; readonly at?: number }
  | { readonly kind: 'entry/set'; readonly id: EntryId; readonly fields: EntryFields }
  | { readonly kind: 'entry/remove'; readonly id: EntryId }
  | { readonly kind: 'planned/set'; readonly id: EntryId; readonly reading: Reading }
  | { readonly kind: 'actual/set'; readonly id: EntryId; readonly reading: Reading }
  /** Answers of the quick estimate, the facts that were asked with them, and the lines as they stand then (`answeredEntries`). */
  | { readonly kind: 'answers/set'; readonly answers: Readonly<Record<string, string>>; readonly profile: Partial<Profile>; readonly entries: readonly Entry[] };

/** What may still be written on a planned entry once the estimate is frozen. */
const REMARKS: ReadonlySet<string> = new Set(['note', 'evidence']);

function refuseWhenFrozen(production: Production, what: string): void {
  if (production.stage !== 'drafting') throw new ShootError('change/frozen', { what });
}

/** An actual has been said: refused before the freeze, and from then on the shooting has begun. */
function withActual(before: Production, after: Production, actual: Reading): Production {
  if (actual.kind === 'absent') return after;
  if (before.stage === 'drafting') throw new ShootError('stage/wrong', { stage: before.stage });
  return { ...after, stage: 'shooting' };
}

function withEntry(production: Production, id: EntryId, changed: (entry: Entry) => Entry): Production {
  const index = production.entries.findIndex((entry) => entry.id === id);
  const entry = production.entries[index];
  if (entry === undefined) throw new ShootError('entry/unknown', { id });
  return { ...production, entries: production.entries.with(index, changed(entry)) };
}

/** The profile with what was set. A count has either been read or is kept as typed, never both. */
function withFacts(profile: Profile, { texts: typed = {}, ...facts }: Partial<Profile>): Profile {
  refuseLongTexts(facts);
  if ((facts.coproducers ?? []).length > MOST_COPRODUCERS) throw new ShootError('change/too-many', { what: 'coproducers' });
  for (const { name, text = '' } of facts.coproducers ?? []) refuseLongTexts({ name, typed: text });
  const { texts: before = {}, coproducers = [], ...known } = { ...profile, ...facts };
  const after = coproducers.length === 0 ? known : { ...known, coproducers };
  const texts = PROFILE_COUNTS.flatMap((name) => {
    const text = typed[name] ?? (name in facts ? '' : before[name] ?? '');
    refuseLongText(name, text, TEXT_LIMITS.typed);
    return text === '' ? [] : [[name, text] as const];
  });
  if (texts.length === 0) return after;
  return { ...after, ...Object.fromEntries(texts.map(([name]) => [name, 0])), texts: Object.fromEntries(texts) };
}

/** What may be left unsaid is left out where it is empty. */
function withFields(entry: Entry, fields: EntryFields): Entry {
  const { note, evidence, shootingUnit, episode, shares = {}, ...rest } = { ...entry, ...fields };
  return {
    ...rest, ...(shootingUnit ? { shootingUnit } : {}), ...(episode ? { episode } : {}), ...(Object.keys(shares).length === 0 ? {} : { shares }),
    ...(note ? { note } : {}), ...(evidence ? { evidence } : {}),
  };
}

/** An entry as it may stand in the production: no text too long, no part of somebody who does not coproduce. */
function admitted(entry: Entry, profile: Profile): Entry {
  refuseLongTexts(entry);
  for (const { text = '' } of Object.values(entry.shares ?? {})) refuseLongTexts({ typed: text });
  return withoutLeavers(entry, profile);
}

/** The production after the change. Throws `ShootError` when the change is refused; the production given is never touched. */
export function applyChange(production: Production, change: Change): Production {
  if (production.stage === 'balanced') throw new ShootError('change/closed', { what: change.kind });
  switch (change.kind) {
    case 'profile/set': {
      refuseWhenFrozen(production, change.kind);
      const profile = withFacts(production.profile, change.profile);
      return { ...production, profile, entries: change.profile.coproducers === undefined ? production.entries : production.entries.map((entry) => withoutLeavers(entry, profile)) };
    }
    case 'answers/set': {
      refuseWhenFrozen(production, change.kind);
      for (const [name, text] of Object.entries(change.answers)) refuseLongText(name, text, TEXT_LIMITS.typed);
      const profile = withFacts(production.profile, change.profile);
      return { ...production, answers: change.answers, profile, entries: change.entries.map((entry) => admitted(entry, profile)) };
    }
    case 'entry/add': {
      const entry = admitted(change.entry, production.profile);
      if (production.entries.some((each) => each.id === entry.id)) throw new ShootError('entry/duplicate-id', { id: entry.id });
      if (entry.planned.kind !== 'absent') refuseWhenFrozen(production, change.kind);
      const added = { ...production, entries: production.entries.toSpliced(change.at ?? production.entries.length, 0, entry) };
      return withActual(production, added, entry.actual);
    }
    case 'entry/set':
      return withEntry(production, change.id, (entry) => {
        const frozen = entry.planned.kind !== 'absent' && Object.keys(change.fields).some((name) => !REMARKS.has(name));
        if (frozen) refuseWhenFrozen(production, change.kind);
        return admitted(withFields(entry, change.fields), production.profile);
      });
    case 'entry/remove': {
      const entry = production.entries.find((each) => each.id === change.id);
      if (entry === undefined) throw new ShootError('entry/unknown', { id: change.id });
      if (entry.planned.kind !== 'absent') refuseWhenFrozen(production, change.kind);
      return { ...production, entries: production.entries.filter((each) => each !== entry) };
    }
    case 'planned/set':
      refuseWhenFrozen(production, change.kind);
      return withEntry(production, change.id, (entry) => ({ ...entry, planned: change.reading }));
    case 'actual/set': {
      if (production.stage === 'drafting') throw new ShootError('stage/wrong', { stage: production.stage });
      return withActual(production, withEntry(production, change.id, (entry) => ({ ...entry, actual: change.reading })), change.reading);
    }
  }
}
