/**
 * Ranges. Every uncertain figure is log-normal with its value as the median; a percentage u reads as the 95 % interval
 * [v/(1+u), v·(1+u)], so σ = ln(1+u)/1.96. A product adds variances. A sum weighs by shares, and entries that share a factor are
 * fully correlated in it: σ(total)² = Σ over factors (Σ shares)² σ(factor)² + Σ over entries share² σ(quantity)².
 * A factor that stands in for another country's is uncertain once more, and again together in all entries that borrow it. An assumption that
 * inputs still hold is uncertain in all entries that hold it together.
 * Method: Bilan Carbone; GHG Protocol, quantitative uncertainty guidance. First order; a Monte Carlo in the tests is the oracle.
 */
import { type Decimal, ONE, decimal, exponential, roundTo } from '../units/index.js';

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
    variance = percents.split('+').map(ownVariance).reduce((total, each) => total.plus(each));
    variances.set(percents, variance);
  }
  return variance;
}

function ownVariance(percent: string): Decimal {
  const sigma = decimal(percent).div(HUNDRED).plus(ONE).ln().div(Z95);
  return sigma.times(sigma);
}

/** The factor by which the median is divided and multiplied to reach the bounds: e^(1.96 σ). */
export function spreadOf(variance: Decimal): Decimal {
  return variance.isZero() ? ONE : exponential(variance.sqrt().times(Z95));
}

const spreads = new Map<string, Decimal>();

/** The spread of a product of uncertain figures. Few lists of percentages exist, so each is computed once. */
export function spreadOfProduct(percents: readonly string[]): Decimal {
  const key = percents.join('+');
  let spread = spreads.get(key);
  if (spread === undefined) spreads.set(key, spread = key === '' ? ONE : spreadOf(varianceOf(key)));
  return spread;
}

export function rangeAround(kg: Decimal, spread: Decimal): Range95 {
  return { low: roundTo(kg.div(spread), PLACES), high: roundTo(kg.times(spread), PLACES) };
}
