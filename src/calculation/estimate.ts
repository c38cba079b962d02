/**
 * The estimate of a production: every planned entry, the families, the total and its range.
 * Given the previous estimate, only entries that changed are computed again and totals move by exact difference.
 */
import type { Catalogue } from '../factors/index.js';
import { type Entry, type EntryId, FAMILIES, type Family, type Production, type Reading, activityOf } from '../model/index.js';
import { type Emission, type EntryEmission, readingEmission } from './emission.js';
import { type EntryState, factorFor } from './entry-state.js';
import { type Ledger, openLedger } from './ledger.js';
import { type Results, renewedResults } from './results.js';
import { type Tally, emptyTally, tallied } from './tally.js';

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
  readonly known: Known;
}

export interface Known {
  readonly results: Results<EntryResult>;
  readonly ledger: Ledger;
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
  const family = familyOf(entry);
  if (reading.kind !== 'quantity') return { entry, family, reading, state: reading.kind === 'unparseable' ? 'unreadable' : reading.kind };
  const factor = factorFor(reading, catalogue);
  if (typeof factor === 'string') return { entry, family, reading, state: factor };
  return { entry, family, reading, state, emission: readingEmission(entry, reading, factor, catalogue, state === 'carried') };
}

/**
 * Computes results entry by entry; what `previous` already knows of an untouched entry, or of a family in which nothing has moved, is taken over.
 * @param tell told of each result that is put in (1) or taken out (−1)
 */
export function computeWith(resolve: Resolve, production: Production, catalogue: Catalogue, previous?: Estimate, tell?: (result: EntryResult, sign: 1 | -1) => void): Estimate {
  const { count, close } = openLedger(previous?.known.ledger);
  const move = (result: EntryResult, sign: 1 | -1): void => {
    tell?.(result, sign);
    if (result.emission !== undefined) count(result.family, result.emission, sign);
  };
  let isRegrouped = false;
  const renew = (entry: Entry, known: EntryResult | undefined): EntryResult => {
    if (known !== undefined) move(known, -1);
    const result = resolve(entry, catalogue);
    move(result, 1);
    isRegrouped ||= known?.family !== result.family;
    return result;
  };
  const results = renewedResults(production.entries, { renew, forget: (known) => { move(known, -1); } }, previous?.known.results);

  const ledger = close();
  const members = isRegrouped || previous?.known.results.ids !== results.ids ? membersOf(results) : undefined;
  const families = FAMILIES.map((family, index): FamilyResult => {
    const [tally, before] = [ledger.families.get(family) ?? emptyTally(), previous?.families[index]];
    const entries = members?.get(family) ?? before?.entries ?? [];
    if (before !== undefined && before.entries === entries && tally === previous?.known.ledger.families.get(family)) return before;
    return { family, entries, ...sumOf(tally, entries, catalogue) };
  });
  return { total: sumOf(ledger.total, results.ids, catalogue), entries: results, families, known: { results, ledger } };
}

function membersOf(results: Results<EntryResult>): ReadonlyMap<Family, readonly EntryId[]> {
  const members = new Map(FAMILIES.map((family) => [family, [] as EntryId[]]));
  for (const { entry, family } of results.values()) members.get(family)?.push(entry.id);
  return members;
}

function sumOf(tally: Tally, entries: readonly EntryId[], catalogue: Catalogue): Emission {
  return { ...tallied(tally, catalogue), trace: { kind: 'sum', entries } };
}

/** The estimate: the planned side. `previous` must come from the same catalogue. */
export function estimate(production: Production, catalogue: Catalogue, previous?: Estimate): Estimate {
  return computeWith(plannedResult, production, catalogue, previous);
}
