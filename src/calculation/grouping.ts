/** The same entries summed in another way: the total is the same in every view, and a group's range follows the same rule as a total's. */
import type { Catalogue } from '../factors/index.js';
import type { Entry, EntryId } from '../model/index.js';
import type { Emission } from './emission.js';
import type { Estimate } from './estimate.js';
import { emptyTally, tallied, tallyUp } from './tally.js';

export interface GroupResult<G extends string = string> extends Emission {
  readonly group: G;
  readonly entries: readonly EntryId[];
}

/** One result a group, in the order given; a group without entries is zero. */
export function totalsBy<G extends string>(groups: readonly G[], groupOf: (entry: Entry) => G, estimate: Estimate, catalogue: Catalogue): readonly GroupResult<G>[] {
  const tallies = new Map(groups.map((group) => [group, { tally: emptyTally(), entries: [] as EntryId[] }]));
  for (const { entry, emission } of estimate.entries.values()) {
    const found = tallies.get(groupOf(entry));
    if (found === undefined) continue;
    found.entries.push(entry.id);
    if (emission !== undefined) tallyUp(found.tally, emission);
  }
  return [...tallies].map(([group, { tally, entries }]) => ({ group, entries, ...tallied(tally, catalogue), trace: { kind: 'sum', entries } }));
}
