/**
 * Exact decimal arithmetic: precision 34, half-even (the rounding of IEEE 754-2008 decimal128).
 * The only file that knows decimal.js. The constructor is a clone, because a host page may share and reconfigure the global one.
 * Refuses text that is not a finite plain decimal.
 */
import { Decimal as SharedDecimal } from 'decimal.js';
import { ShootError } from '../errors.js';

export type Decimal = SharedDecimal;

const IsolatedDecimal = SharedDecimal.clone({
  defaults: true,
  precision: 34,
  rounding: SharedDecimal.ROUND_HALF_EVEN,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});

const PLAIN = /^-?\d+(\.\d+)?$/;

/** Reads plain decimal text ("1250.5"). Throws `number/unreadable` for anything else: exponents, NaN, spaces, commas. */
export function decimal(text: string): Decimal {
  if (!PLAIN.test(text)) throw new ShootError('number/unreadable', { text: text.slice(0, 40) });
  return new IsolatedDecimal(text);
}

/** A whole number written in code, never a figure of data. */
export function integer(value: number): Decimal {
  if (!Number.isSafeInteger(value)) throw new ShootError('number/unreadable', { text: String(value) });
  return new IsolatedDecimal(value);
}

export const ZERO = integer(0);
export const ONE = integer(1);

/** Plain text, no exponent, no trailing zero: the form that documents and digests use. */
export function toText(value: Decimal): string {
  const text = value.toFixed();
  return text === '-0' ? '0' : text;
}

/** Rounds half-even to a number of decimal places. */
export function roundTo(value: Decimal, places: number): Decimal {
  return value.toDecimalPlaces(places, IsolatedDecimal.ROUND_HALF_EVEN);
}

/** Exact sum: the terms are rounded figures of at most 34 significant digits together. */
export function sum(values: Iterable<Decimal>): Decimal {
  let total = ZERO;
  for (const value of values) total = total.plus(value);
  return total;
}
