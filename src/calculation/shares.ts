/**
 * The parts that coproducers state, of the estimate or of the balance: of each line the part that holds for it, and over all lines of a partner a
 * range by the same rule as a total's. Nothing is rounded: the parts, with what is left to the production, make the whole to the last digit.
 */
import { type Decimal, ONE, ZERO, addExactly, multiplyExactly, toText } from '../units/index.js';
import type { Catalogue } from '../factors/index.js';
import { type Coproducer, type EntryId, type Profile, sharesIn } from '../model/index.js';
import type { EntryEmission } from './emission.js';
import type { Estimate } from './estimate.js';
import { type Tally, emptyTally, tallied, tallyUp } from './tally.js';
import { PLACES, type Range95 } from './uncertainty.js';

/** Lines that are shared alike. */
export interface SharePart {
  /** 0 to 1. */
  readonly share: Decimal;
  /** Of the lines, whole. */
  readonly kg: Decimal;
  readonly entries: readonly EntryId[];
}

export interface ShareResult {
  /** Absent for what is left to the production itself. */
  readonly coproducer?: Coproducer;
  readonly kg: Decimal;
  readonly range: Range95;
  /** What it is the sum of, share × kg each, the smallest share first. */
  readonly parts: readonly SharePart[];
}

interface Account { readonly tally: Tally; readonly parts: Map<string, { readonly share: Decimal; kg: Decimal; readonly entries: EntryId[] }> }

/** A stated percentage has twelve decimals at most, its share two more. */
const SHARE_PLACES = 14;

const openAccount = (): Account => ({ tally: emptyTally(PLACES + SHARE_PLACES), parts: new Map() });

function enter({ tally, parts }: Account, id: EntryId, emission: EntryEmission, share: Decimal): void {
  tallyUp(tally, { ...emission, kg: multiplyExactly(emission.kg, share) });
  if (share.isZero()) return;
  const key = toText(share);
  const part = parts.get(key) ?? { share, kg: ZERO, entries: [] };
  part.kg = addExactly(part.kg, emission.kg);
  part.entries.push(id);
  parts.set(key, part);
}

/**
 * One result a coproducer, in their order, then what is left. Empty where nobody coproduces. Nothing can be left where more than the whole was given
 * away: the last result is then missing.
 */
export function sharesOf(profile: Profile, computed: Pick<Estimate, 'entries'>, catalogue: Catalogue): readonly ShareResult[] {
  const { coproducers = [] } = profile;
  if (coproducers.length === 0) return [];
  const accounts = new Map(coproducers.map(({ id }) => [id, openAccount()]));
  const left = openAccount();
  for (const { entry, emission } of computed.entries.values()) {
    if (emission === undefined) continue;
    let kept = ONE;
    for (const [id, share] of sharesIn(profile, entry)) {
      const account = accounts.get(id);
      kept = addExactly(kept, share.neg());
      if (account !== undefined) enter(account, entry.id, emission, share);
    }
    enter(left, entry.id, emission, kept);
  }
  const resultOf = ({ tally, parts }: Account): ShareResult => ({ ...tallied(tally, catalogue), parts: [...parts.values()].sort((one, other) => one.share.cmp(other.share)) });
  return [...coproducers.map((coproducer) => ({ coproducer, ...resultOf(accounts.get(coproducer.id) ?? openAccount()) })), ...(left.tally.kg < 0n ? [] : [resultOf(left)])];
}
