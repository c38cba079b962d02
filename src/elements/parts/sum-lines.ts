/** A sum and its lines: the whole, or one group of a view. A group's range is its own, by the same rule as a total's. */
import { type Emission, type EntryResult, type Estimate, totalsBy } from '../../calculation/index.js';
import type { Catalogue } from '../../factors/index.js';
import { type Language, type LaterMessages, type Messages, largestRemainder } from '../../locale/index.js';
import type { Entry, EntryId } from '../../model/index.js';
import { VIEWS, type ViewId } from '../../nomenclature/index.js';
import { ZERO } from '../../units/index.js';
import { countryName } from './words.js';

/** `coverage`: what is measured, what is a plan carried over, what did not happen. */
export type SumView = ViewId | 'coverage';

/** The lines of a group that no view of ours knows: a host's own. */
export interface Among { readonly name: string; readonly entries: readonly EntryId[] }

export interface SumLine {
  readonly result: EntryResult;
  /** In whole percents that add up to a hundred; absent where nothing counts. */
  readonly share?: number;
}

export interface Sum {
  readonly whole: Emission;
  /** How many lines count. */
  readonly counted: number;
  /** The heaviest first; those that do not count come last. */
  readonly lines: readonly SumLine[];
}

function coverageOf({ state, emission }: EntryResult): string {
  if (state === 'none' || state === 'carried') return state;
  return emission === undefined ? state : 'measured';
}

function groupOf(view: SumView, entry: Entry, computed: Estimate): string {
  if (view !== 'coverage') return VIEWS[view].groupOf(entry);
  const result = computed.entries.get(entry.id);
  return result === undefined ? '' : coverageOf(result);
}

/** Without a group, the whole. */
export function sumOf(computed: Estimate, catalogue: Catalogue, view: SumView, group: string | undefined, among?: Among): Sum {
  const isIn = (entry: Entry): boolean => (among === undefined ? group === undefined || groupOf(view, entry, computed) === group : among.entries.includes(entry.id));
  const [inside] = group === undefined && among === undefined ? [] : totalsBy(['in', 'out'], (entry) => (isIn(entry) ? 'in' : 'out'), computed, catalogue);
  const whole = inside ?? computed.total;
  const results = [...computed.entries.values()].filter(({ entry, state }) => state !== 'absent' && isIn(entry));
  const counted = results.filter(({ emission }) => emission !== undefined);
  counted.sort((one, other) => (other.emission?.kg ?? ZERO).cmp(one.emission?.kg ?? ZERO));
  const shares = whole.kg.isZero() ? [] : largestRemainder(counted.map(({ emission }) => emission?.kg ?? ZERO));
  const weighed = counted.map((result, index): SumLine => {
    const share = shares[index];
    return share === undefined ? { result } : { result, share };
  });
  return { whole, counted: counted.length, lines: [...weighed, ...results.filter(({ emission }) => emission === undefined).map((result) => ({ result }))] };
}

/** The views that have no words of their own beside those of the first load. */
const SAID_AT_ONCE = ['family', 'phase', 'department', 'country', 'shooting-unit', 'episode'] as const satisfies readonly ViewId[];
type SaidAtOnce = (typeof SAID_AT_ONCE)[number];

export function isSaidAtOnce(view: ViewId): view is SaidAtOnce {
  return (SAID_AT_ONCE as readonly ViewId[]).includes(view);
}

export function groupName(view: SumView, group: string, messages: Messages, later: LaterMessages | undefined, language: Language): string {
  if (group === '') return messages.breakdown.common;
  if (view === 'country') return countryName(group, language);
  const { families, phases, departments } = messages;
  const tables: Readonly<Record<SaidAtOnce, Readonly<Record<string, string>>>> = { family: families, phase: phases, department: departments, country: {}, 'shooting-unit': {}, episode: {} };
  const names: Readonly<Record<string, string>> | undefined = view === 'coverage' ? later?.balance.states : isSaidAtOnce(view) ? tables[view] : later?.nomenclature[view];
  return names !== undefined && Object.hasOwn(names, group) ? names[group] ?? group : group;
}
