/**
 * Ranges. Every uncertain figure is log-normal with its value as the median; a percentage u reads as the 95 % interval
 * [v/(1+u), v·(1+u)], so σ = ln(1+u)/1.96. A product adds variances. A sum weighs by shares, and entries that share a factor are
 * fully correlated in it: σ(total)² = Σ over factors (Σ shares)² σ(factor)² + Σ over entries share² σ(quantity)².
 * A factor that stands in for another country's is uncertain once more, and again together in all entries that borrow it. An assumption that
 * inputs still hold is uncertain in all entries that hold it together.
 * Method: Bilan Carbone; GHG Protocol, quantitative uncertainty guidance. First order; a Monte Carlo in the tests is the oracle.
 */
import { type Decimal, ONE, decimal, exponential, logarithm, ofBillionths, roundTo, toBillionths, toWhole } from '../units/index.js';

export interface Range95 { readonly low: Decimal; readonly high: Decimal }

const Z95 = decimal('1.96');
const HUNDRED = decimal('100');
/** Places to which an emission is rounded: 1e-9 kg, a microgram. */
export const PLACES = 9;

const variances = new Map<string, Decimal>();

/** σ² of a figure known within ± percent; of several percentages, as `25+30`, that of their product. Few are in use, so each is computed once. */
export function varianceOf(percents: string): Decimal {
  let variance = variances.get(percents);
  if (variance === undefined) {
    const each = percents.split('+');
    variance = each.length === 1 ? squareOfSigma(percents) : each.map(varianceOf).reduce((total, one) => total.plus(one));
    variances.set(percents, variance);
  }
  return variance;
}

function squareOfSigma(percent: string): Decimal {
  const sigma = logarithm(decimal(percent).div(HUNDRED).plus(ONE)).div(Z95);
  return sigma.times(sigma);
}

/** Enough for every digit of a σ². */
export const VARIANCE_PLACES = 100;

const wholes = new Map<string, bigint>();

/** The same as a whole number of its last place, to be summed without rounding. */
export function wholeVariance(percents: string): bigint {
  let variance = wholes.get(percents);
  if (variance === undefined) wholes.set(percents, variance = toWhole(varianceOf(percents), VARIANCE_PLACES));
  return variance;
}

/** The factor by which the median is divided and multiplied to reach the bounds: e^(1.96 σ). */
export function spreadOf(variance: Decimal): Decimal {
  return variance.isZero() ? ONE : exponential(variance.sqrt().times(Z95));
}

interface Spread {
  readonly exact: Decimal;
  /** As a float. */
  readonly near: number;
}

const spreads = new Map<string, Spread>();

/** Few lists of percentages exist, so the spread of each is computed once. */
function knownSpread(percents: readonly string[]): Spread {
  const key = percents.join('+');
  let spread = spreads.get(key);
  if (spread === undefined) {
    const exact = key === '' ? ONE : spreadOf(varianceOf(key));
    spreads.set(key, spread = { exact, near: exact.toNumber() });
  }
  return spread;
}

/** The spread of a product of uncertain figures. */
export function spreadOfProduct(percents: readonly string[]): Decimal {
  return knownSpread(percents).exact;
}

export function rangeAround(kg: Decimal, spread: Decimal): Range95 {
  return { low: roundTo(kg.div(spread), PLACES), high: roundTo(kg.times(spread), PLACES) };
}

/** Wider than what three operations on floats can be wrong by, as a share of the figure. */
const DOUBT = 2 ** -50;

/** Rounded to 1e-9, where it is beyond doubt to which side; undefined where it is not. */
function surelyRounded(billionths: number): Decimal | undefined {
  const rounded = Math.round(billionths);
  const isSure = rounded !== 0 && Number.isSafeInteger(rounded) && Math.abs(billionths - rounded) + Math.abs(billionths) * DOUBT < 0.5;
  return isSure ? ofBillionths(rounded) : undefined;
}

/**
 * The range of a product of uncertain figures, that of `rangeAround` to the last digit. A bound is rounded to 1e-9 kg, so that a float with what it can be
 * wrong by nearly always tells which; where it does not, the exact one does.
 */
export function rangeOfProduct(kg: Decimal, percents: readonly string[]): Range95 {
  const { exact, near } = knownSpread(percents);
  const billionths = toBillionths(kg);
  const low = billionths && surelyRounded(billionths / near);
  const high = billionths && surelyRounded(billionths * near);
  return low && high ? { low, high } : rangeAround(kg, exact);
}
