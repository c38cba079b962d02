/**
 * The gap between plan and actual, entry by entry, in its parts. The parts sum exactly to the gap.
 *   activity   (q1 − q0)·f0: more or less was done        choice     q1·(f1 − f0): another factor was used
 *   edition    the same factor has a new published value    method     the unit of measure changed
 *   unplanned  absent from the plan   cancelled  planned, did not happen   carried  no actual: the gap is unknown, so nil
 * The range of a gap is normal, first order (JCGM 100), grouped as a total's is: a factor used on both sides cancels, and so does an assumption.
 */
import { type Decimal, ZERO, addExactly, convertChecked, decimal, dimensionOf, roundTo, sum } from '../units/index.js';
import type { Catalogue } from '../factors/index.js';
import { type EntryId, FAMILIES, type Family, type Production } from '../model/index.js';
import { type Balance, balance } from './balance.js';
import type { EntryEmission } from './emission.js';
import { type EntryResult, type Estimate, estimate } from './estimate.js';
import { emptySums, move } from './sums.js';
import { assumptionKeys, quantityKey, varianceIn, wholeKg } from './tally.js';
import { PLACES, type Range95 } from './uncertainty.js';

export const CAUSES = ['activity', 'choice', 'edition', 'method', 'unplanned', 'cancelled', 'carried'] as const;
export type Cause = (typeof CAUSES)[number];
export type Parts = Readonly<Record<Cause, Decimal>>;

export interface EntryGap {
  readonly id: EntryId;
  readonly family: Family;
  readonly planned?: EntryEmission;
  readonly actual?: EntryEmission;
  readonly gap: Decimal;
  readonly parts: Parts;
}

export interface FamilyGap { readonly family: Family; readonly planned: Decimal; readonly actual: Decimal; readonly gap: Decimal }

export interface Comparison {
  readonly planned: Estimate;
  readonly actual: Balance;
  readonly gap: Decimal;
  readonly range: Range95;
  readonly parts: Parts;
  readonly entries: readonly EntryGap[];
  readonly families: readonly FamilyGap[];
}

const NO_PARTS: Parts = { activity: ZERO, choice: ZERO, edition: ZERO, method: ZERO, unplanned: ZERO, cancelled: ZERO, carried: ZERO };
const Z95 = decimal('1.96');

function subtractExactly(a: Decimal, b: Decimal): Decimal {
  return addExactly(a, b.neg());
}

/** The parts of one measured entry; the second is the exact remainder, so that rounding cannot open a hole. */
function partsOfMeasured(before: EntryEmission, after: EntryEmission, catalogue: Catalogue): Parts {
  const gap = subtractExactly(after.kg, before.kg);
  if (dimensionOf(before.quantity.unit) !== dimensionOf(after.quantity.unit)) return { ...NO_PARTS, method: gap };
  if (before.factor.id === after.factor.id) return { ...NO_PARTS, activity: gap };
  const change = convertChecked(after.quantity, before.factor.per).amount.minus(convertChecked(before.quantity, before.factor.per).amount);
  const activity = roundTo(change.times(before.factor.kgPer), PLACES);
  const cause: Cause = catalogue.supersedes(after.factor.id, before.factor.id) ? 'edition' : 'choice';
  return { ...NO_PARTS, activity, [cause]: subtractExactly(gap, activity) };
}

function gapOf(planned: EntryResult | undefined, actual: EntryResult, catalogue: Catalogue): EntryGap {
  const before = planned?.emission;
  const after = actual.emission;
  const gap = subtractExactly(after?.kg ?? ZERO, before?.kg ?? ZERO);
  const base = {
    id: actual.entry.id, family: actual.family, gap,
    ...(before === undefined ? {} : { planned: before }), ...(after === undefined ? {} : { actual: after }),
  };
  if (actual.state === 'carried' || gap.isZero() && before === undefined) return { ...base, parts: NO_PARTS };
  if (before === undefined) return { ...base, parts: { ...NO_PARTS, unplanned: gap } };
  if (after === undefined) return { ...base, parts: { ...NO_PARTS, cancelled: gap } };
  return { ...base, parts: partsOfMeasured(before, after, catalogue) };
}

function rangeOfGap(entries: readonly EntryGap[], gap: Decimal, catalogue: Catalogue): Range95 {
  const [byFactor, elsewhere, byAssumption, squares] = [emptySums(), emptySums(), emptySums(), emptySums()];
  const square = (side: EntryEmission): bigint => wholeKg(side.kg) ** 2n;
  for (const { planned, actual } of entries) {
    for (const [side, sign] of [[planned, -1n], [actual, 1n]] as const) {
      if (side === undefined) continue;
      const kg = sign * wholeKg(side.kg);
      move(byFactor, side.factor.id, kg);
      if (side.percents.elsewhere !== undefined) move(elsewhere, side.factor.id, kg);
      for (const key of assumptionKeys(side)) move(byAssumption, key, kg);
    }
    // A carried plan is the same figure on both sides: only the carrying-over is uncertain.
    if (actual?.percents.carried !== undefined) move(squares, actual.percents.carried, square(actual));
    else for (const side of [planned, actual]) if (side) move(squares, quantityKey(side), square(side));
  }
  const half = roundTo(varianceIn({ byFactor, elsewhere, byAssumption, squares }, catalogue).sqrt().times(Z95), PLACES);
  return { low: gap.minus(half), high: gap.plus(half) };
}

/** Compares the planned side with the actual side, both with the factors of this catalogue. */
export function compare(
  production: Production, catalogue: Catalogue,
  planned: Estimate = estimate(production, catalogue), actual: Balance = balance(production, catalogue),
): Comparison {
  const entries = production.entries.flatMap((entry) => {
    const result = actual.entries.get(entry.id);
    return result === undefined ? [] : [gapOf(planned.entries.get(entry.id), result, catalogue)];
  });
  const parts = Object.fromEntries(CAUSES.map((cause) => [cause, sum(entries.map((each) => each.parts[cause]))])) as Record<Cause, Decimal>;
  const gap = subtractExactly(actual.total.kg, planned.total.kg);
  return {
    planned, actual, gap, parts, entries,
    range: rangeOfGap(entries, gap, catalogue),
    families: FAMILIES.map((family) => {
      const before = planned.families.find((each) => each.family === family)?.kg ?? ZERO;
      const after = actual.families.find((each) => each.family === family)?.kg ?? ZERO;
      return { family, planned: before, actual: after, gap: subtractExactly(after, before) };
    }),
  };
}
