/**
 * The parts that coproducers state, of the estimate or of the balance: of each line the part that holds for it, and over all lines of a partner a
 * range by the same rule as a total's. Nothing is rounded: the parts, with what is left to the production, make the whole to the last digit.
 * Lines that are shared as the whole is are taken together, so that a keystroke costs what the lines shared otherwise cost.
 */
import { type Decimal, ONE, ZERO, addExactly, multiplyExactly, ofWhole, toWhole } from '../units/index.js';
import type { Catalogue } from '../factors/index.js';
import { type Coproducer, type EntryId, type Profile, type Share, WHOLE_PERCENT, percentsStated, sharesIn } from '../model/index.js';
import type { EntryEmission } from './emission.js';
import type { Estimate } from './estimate.js';
import { eachSum, move } from './sums.js';
import { type Tally, copyTally, emptyTally, tallied, tallyUp } from './tally.js';
import { PLACES, type Range95 } from './uncertainty.js';

/** Lines that are shared alike. */
export interface SharePart {
  /** 0 to 1. */
  readonly share: Decimal;
  /** Of the lines, whole, and what the share takes of it. */
  readonly kg: Decimal;
  readonly taken: Decimal;
  readonly entries: readonly EntryId[];
}

export interface ShareResult {
  /** Absent for what is left to the production itself. */
  readonly coproducer?: Coproducer;
  readonly kg: Decimal;
  readonly range: Range95;
  /** What it is the sum of: the lines that are shared as the whole is, then each line that is shared otherwise. */
  readonly parts: readonly SharePart[];
}

/** A stated percentage has twelve decimals at most, its share two more. */
const SHARE_PLACES = 14;

/** Adds the share of a tally to another, which has room for it. */
function addShare(to: Tally, tally: Tally, share: Share): void {
  const by = toWhole(share, SHARE_PLACES);
  to.kg += tally.kg * by;
  for (const part of ['byFactor', 'elsewhere', 'byAssumption'] as const) for (const [key, kg] of eachSum(tally[part])) move(to[part], key, kg * by);
  for (const [key, square] of eachSum(tally.squares)) move(to.squares, key, square * by * by);
}

/** Lines whose own parts are more than the line. */
export function oversharedLines({ entries }: Pick<Estimate, 'entries'>): readonly EntryId[] {
  return [...entries.values()].flatMap(({ entry: { id, shares } }) => (shares !== undefined && percentsStated(Object.values(shares)).gt(WHOLE_PERCENT) ? [id] : []));
}

/**
 * One result a coproducer, in their order, then what is left. Empty where nobody coproduces. Nothing can be left where more than the whole was given
 * away: the last result is then missing.
 */
export function sharesOf(profile: Profile, { entries, known: { ledger } }: Pick<Estimate, 'entries' | 'known'>, catalogue: Catalogue): readonly ShareResult[] {
  const { coproducers = [] } = profile;
  if (coproducers.length === 0) return [];
  const alike = copyTally(ledger.total);
  const [ids, otherwise]: [EntryId[], { readonly id: EntryId; readonly emission: EntryEmission; readonly shares: readonly Share[] }[]] = [[], []];
  for (const { entry, emission } of entries.values()) {
    if (emission === undefined) continue;
    if (entry.shares === undefined) ids.push(entry.id);
    else {
      otherwise.push({ id: entry.id, emission, shares: withRest(sharesIn(profile, entry)) });
      tallyUp(alike, emission, -1);
    }
  }
  const whole = ofWhole(alike.kg, PLACES);
  const results = withRest(sharesIn(profile, {})).map((share, place): ShareResult & { readonly isNegative: boolean } => {
    const tally = emptyTally(PLACES + SHARE_PLACES);
    addShare(tally, alike, share);
    const parts = [{ share, kg: whole, taken: multiplyExactly(whole, share), entries: ids }, ...otherwise.map(({ id, emission: { kg }, shares }) => ({ share: shares[place] ?? ZERO, kg, taken: multiplyExactly(kg, shares[place] ?? ZERO), entries: [id] }))];
    for (const { emission, shares } of otherwise) tallyUp(tally, { ...emission, kg: multiplyExactly(emission.kg, shares[place] ?? ZERO) });
    const coproducer = coproducers[place];
    return { ...(coproducer === undefined ? {} : { coproducer }), ...tallied(tally, catalogue), parts: parts.filter(({ taken }) => !taken.isZero()), isNegative: tally.kg < 0n };
  });
  return results.filter(({ coproducer, isNegative }) => coproducer !== undefined || !isNegative).map(({ isNegative: _known, ...result }) => result);
}

/** The shares, and what they leave of the whole. */
function withRest(shares: readonly Share[]): readonly Share[] {
  return [...shares, shares.reduce((left, share) => addExactly(left, share.neg()), ONE)];
}
