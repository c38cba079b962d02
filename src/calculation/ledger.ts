/** The tallies of a computation, of all and of each family. Those of the computation before serve as the beginning of the next, and stay as they were. */
import { FAMILIES, type Family } from '../model/index.js';
import type { EntryEmission } from './emission.js';
import { type Tally, copyTally, emptyTally, sumOfTallies, tallyUp } from './tally.js';

export interface Ledger {
  readonly total: Tally;
  /** Every family; the very tally of the ledger before where nothing in it has moved. */
  readonly families: ReadonlyMap<Family, Tally>;
}

export interface OpenLedger {
  count(family: Family, emission: EntryEmission, sign: 1 | -1): void;
  close(): Ledger;
}

export function openLedger(previous?: Ledger): OpenLedger {
  const families = new Map(FAMILIES.map((family) => [family, previous?.families.get(family) ?? emptyTally()]));
  // From nothing, the families add up to the total in the end; afterwards each move is counted in both.
  const total = previous && copyTally(previous.total);
  const ownTally = (family: Family): Tally => {
    const [tally, before] = [families.get(family), previous?.families.get(family)];
    if (tally !== undefined && tally !== before) return tally;
    const own = before === undefined ? emptyTally() : copyTally(before);
    families.set(family, own);
    return own;
  };
  return {
    count(family, emission, sign) {
      if (total !== undefined) tallyUp(total, emission, sign);
      tallyUp(ownTally(family), emission, sign);
    },
    close: () => ({ total: total ?? sumOfTallies(families.values()), families }),
  };
}
