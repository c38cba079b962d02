/** Shares of a whole that add up to it, by the largest remainder (Hamilton): what is rounded down is given back where most was lost. */
import { type Decimal, ZERO, integer, sum } from '../units/index.js';

/**
 * Whole shares of `total` (100 for percentages), in the order of the values, that add up to exactly `total`; all zeros when nothing is
 * positive. Values that tie are served in their order. A negative value counts as none: what is avoided is shown apart, never as a share.
 */
export function largestRemainder(values: readonly Decimal[], total = 100): readonly number[] {
  const parts = values.map((value) => (value.gt(ZERO) ? value : ZERO));
  const whole = sum(parts);
  if (whole.isZero()) return parts.map(() => 0);
  const exact = parts.map((part) => part.times(integer(total)).div(whole));
  const shares = exact.map((quota) => quota.floor().toNumber());
  const missing = total - shares.reduce((given, share) => given + share, 0);
  const served = exact
    .map((quota, index) => ({ index, remainder: quota.minus(quota.floor()) }))
    .sort((one, other) => other.remainder.comparedTo(one.remainder) || one.index - other.index)
    .slice(0, missing);
  for (const { index } of served) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}
