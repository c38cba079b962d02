/**
 * The estimate of a production: every planned entry, the families, the total and its range.
 * Given the previous estimate, only entries that changed are computed again and totals move by exact difference.
 */
import type { Catalogue } from '../factors/index.js';
import { type Entry, type EntryId, FAMILIES, type Family, type Production, type Reading, activityOf } from '../model/index.js';
import { type Emission, type EntryEmission, readingEmission } from './emission.js';
import { type EntryState, factorFor } from './entry-state.js';
import { type Tally, copyTally, emptyTally, tallyRange, tallyUp } from './tally.js';

export interface EntryResult {
  readonly entry: Entry;
  readonly family: Family;
  readonly state: EntryState;
  /** What the state says something of: the plan, or the actual. */
  readonly reading: Reading;
  /** Absent where nothing is counted. */
  readonly emission?: EntryEmission;
}

export interface FamilyResult extends Emission {
  readonly family: Family;
  readonly entries: readonly EntryId[];
}

export interface Estimate {
  readonly total: Emission;
  readonly entries: ReadonlyMap<EntryId, EntryResult>;
  readonly families: readonly FamilyResult[];
  /** For the next computation; not for display. */
  readonly tallies: Tallies;
}

export interface Tallies {
  readonly total: Tally;
  readonly families: ReadonlyMap<Family, Tally>;
}

export function familyOf(entry: Entry): Family {
  const row = activityOf(entry.activity);
  return row.familyInPhase?.[entry.phase] ?? row.family;
}

export type Resolve = (entry: Entry, catalogue: Catalogue) => EntryResult;

function plannedResult(entry: Entry, catalogue: Catalogue): EntryResult {
  return resultOf(entry, entry.planned, 'counted', catalogue);
}

/** The result of one reading of an entry; `state` is what it is called when it counts. */
export function resultOf(entry: Entry, reading: Reading, state: EntryState, catalogue: Catalogue): EntryResult {
  const base = { entry, family: familyOf(entry), reading };
  if (reading.kind !== 'quantity') return { ...base, state: reading.kind === 'unparseable' ? 'unreadable' : reading.kind };
  const factor = factorFor(reading, catalogue);
  if (typeof factor === 'string') return { ...base, state: factor };
  return { ...base, state, emission: readingEmission(entry, reading, factor, catalogue, state === 'carried') };
}

/** Computes results entry by entry; what `previous` already knows of an untouched entry is taken over. */
export function computeWith(resolve: Resolve, production: Production, catalogue: Catalogue, previous?: Estimate): Estimate {
  const total = previous ? copyTally(previous.tallies.total) : emptyTally();
  const families = new Map(FAMILIES.map((family) => [family, previous?.tallies.families.get(family) ?? emptyTally()]));
  const own = new Set<Family>();
  const familyTally = (family: Family): Tally => {
    const tally = families.get(family) ?? emptyTally();
    if (own.has(family)) return tally;
    const copy = copyTally(tally);
    own.add(family);
    families.set(family, copy);
    return copy;
  };
  const count = (result: EntryResult, sign: 1 | -1): void => {
    if (result.emission === undefined) return;
    tallyUp(total, result.emission, sign);
    tallyUp(familyTally(result.family), result.emission, sign);
  };

  const renewed = (entry: Entry, known: EntryResult | undefined): EntryResult => {
    if (known !== undefined) count(known, -1);
    const result = resolve(entry, catalogue);
    count(result, 1);
    return result;
  };

  const entries = new Map<EntryId, EntryResult>();
  const members = new Map(FAMILIES.map((family) => [family, [] as EntryId[]]));
  for (const entry of production.entries) {
    const known = previous?.entries.get(entry.id);
    const result = known?.entry === entry ? known : renewed(entry, known);
    entries.set(entry.id, result);
    members.get(result.family)?.push(entry.id);
  }
  for (const [id, known] of previous?.entries ?? []) if (!entries.has(id)) count(known, -1);

  return {
    total: { kg: total.kg, range: tallyRange(total, catalogue), trace: { kind: 'sum', entries: [...entries.keys()] } },
    entries,
    families: FAMILIES.map((family) => familyResult(family, families.get(family) ?? emptyTally(), members.get(family) ?? [], catalogue)),
    tallies: { total, families },
  };
}

function familyResult(family: Family, tally: Tally, ids: readonly EntryId[], catalogue: Catalogue): FamilyResult {
  return { family, entries: ids, kg: tally.kg, range: tallyRange(tally, catalogue), trace: { kind: 'sum', entries: ids } };
}

/** The estimate: the planned side. `previous` must come from the same catalogue. */
export function estimate(production: Production, catalogue: Catalogue, previous?: Estimate): Estimate {
  return computeWith(plannedResult, production, catalogue, previous);
}
