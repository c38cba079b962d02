/** Exact fractions on BigInt: all that recomputing a balance needs. No rounding but the one that is asked for. */

const TEN = 10n;

/** @typedef {{ readonly over: bigint, readonly under: bigint }} Rational `under` is positive. */

/** @param {bigint} over @param {bigint} under @returns {Rational} */
export const rational = (over, under = 1n) => ({ over, under });

/** @param {string} text plain decimal text @returns {Rational} */
export function read(text) {
  const [, sign, whole, rest = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === undefined) throw new Error(`not a decimal: ${text}`);
  return rational(BigInt(sign + whole + rest), TEN ** BigInt(rest.length));
}

/** @param {readonly Rational[]} factors @returns {Rational} */
export const product = (...factors) =>
  factors.reduce((made, { over, under }) => rational(made.over * over, made.under * under), rational(1n));

/** @param {Rational} dividend @param {Rational} divisor @returns {Rational} */
export const quotient = (dividend, divisor) => rational(dividend.over * divisor.under, dividend.under * divisor.over);

/** @param {Rational} one @param {Rational} other @returns {Rational} */
export const difference = (one, other) => rational(one.over * other.under - other.over * one.under, one.under * other.under);

/** The nearest whole number of 10^-places, a tie to the even one. @param {Rational} value @returns {bigint} */
export function rounded({ over, under }, places = 9) {
  const scaled = over * TEN ** BigInt(places);
  const size = scaled < 0n ? -scaled : scaled;
  const [floor, rest] = [size / under, size % under];
  const up = rest * 2n > under || (rest * 2n === under && floor % 2n === 1n);
  const nearest = up ? floor + 1n : floor;
  return scaled < 0n ? -nearest : nearest;
}

/** Plain decimal text of a whole number of 10^-places, without trailing zeros. @param {bigint} count @returns {string} */
export function write(count, places = 9) {
  const digits = String(count < 0n ? -count : count).padStart(places + 1, '0');
  const text = `${digits.slice(0, -places)}.${digits.slice(-places)}`.replace(/\.?0+$/, '');
  return count < 0n ? `-${text}` : text;
}
