/**
 * The parts that coproducers state, of the estimate or of the balance: of each line the part that holds for it, and over all lines of a partner a
 * range by the same rule as a total's. Nothing is rounded: the parts, with what is left to the production, make the whole to the last digit.
 */
import { type Decimal, ONE, addExactly, multiplyExactly } from '../units/index.js';
import type { Catalogue } from '../factors/index.js';
import { type Coproducer, type Profile, sharesIn } from '../model/index.js';
import type { Estimate } from './estimate.js';
import { type Tally, emptyTally, tallyRange, tallyUp } from './tally.js';
import type { Range95 } from './uncertainty.js';

export interface ShareResult {
  /** Absent for what is left to the production itself. */
  readonly coproducer?: Coproducer;
  readonly kg: Decimal;
  readonly range: Range95;
}

/**
 * One result a coproducer, in their order, then what is left. Empty where nobody coproduces. Nothing can be left where more than the whole was given
 * away: the last result is then missing.
 */
export function sharesOf(profile: Profile, computed: Pick<Estimate, 'entries'>, catalogue: Catalogue): readonly ShareResult[] {
  const { coproducers = [] } = profile;
  if (coproducers.length === 0) return [];
  const tallies = new Map<string, Tally>(coproducers.map(({ id }) => [id, emptyTally()]));
  const left = emptyTally();
  for (const { entry, emission } of computed.entries.values()) {
    if (emission === undefined) continue;
    let kept = ONE;
    for (const [id, share] of sharesIn(profile, entry)) {
      const tally = tallies.get(id);
      kept = addExactly(kept, share.neg());
      if (tally !== undefined) tallyUp(tally, { ...emission, kg: multiplyExactly(emission.kg, share) });
    }
    tallyUp(left, { ...emission, kg: multiplyExactly(emission.kg, kept) });
  }
  const resultOf = (tally: Tally): ShareResult => ({ kg: tally.kg, range: tallyRange(tally, catalogue) });
  return [...coproducers.map((coproducer) => ({ coproducer, ...resultOf(tallies.get(coproducer.id) ?? emptyTally()) })), ...(left.kg.isNegative() ? [] : [resultOf(left)])];
}
