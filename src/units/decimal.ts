/**
 * Exact decimal arithmetic: precision 34, half-even (the rounding of IEEE 754-2008 decimal128).
 * The only file that knows decimal.js. The constructor is a clone, because a host page may share and reconfigure the global one.
 * Refuses text that is not a finite plain decimal.
 */
import { Decimal as SharedDecimal } from 'decimal.js';
import { ShootError } from '../errors.js';

export type Decimal = SharedDecimal;

const PRECISION = 34;

const IsolatedDecimal = SharedDecimal.clone({
  defaults: true,
  precision: PRECISION,
  rounding: SharedDecimal.ROUND_HALF_EVEN,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});

/** Wide enough for sums and products of figures without losing a digit: the square of the largest emission has some 150. */
const WideDecimal = SharedDecimal.clone({ defaults: true, precision: 400, toExpNeg: -9e15, toExpPos: 9e15 });

const PLAIN = /^-?\d+(\.\d+)?$/;

/** Reads plain decimal text ("1250.5"). Throws `number/unreadable` for anything else: exponents, NaN, spaces, commas. */
export function decimal(text: string): Decimal {
  if (!PLAIN.test(text)) throw new ShootError('number/unreadable', { text: text.slice(0, 40) });
  return new IsolatedDecimal(text);
}

const constants = new Map<string, Decimal>();

/** A figure of a table (a ratio, a percentage, an assumption), of which there are few: each is read once. */
export function constant(text: string): Decimal {
  let value = constants.get(text);
  if (value === undefined) constants.set(text, value = decimal(text));
  return value;
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

/**
 * Adds without rounding, so that what is added and taken away again leaves nothing behind, whatever stood beside it.
 * Where 34 digits reach from the first of the larger, and one that is carried, to the last of either, nothing would be rounded anyway: so it is with nearly all.
 */
export function addExactly(a: Decimal, b: Decimal): Decimal {
  if (Math.max(a.e, b.e) + 2 + Math.max(a.decimalPlaces(), b.decimalPlaces()) <= PRECISION) return a.plus(b);
  return new IsolatedDecimal(new WideDecimal(a).plus(b));
}

export function multiplyExactly(a: Decimal, b: Decimal): Decimal {
  if (a.precision() + b.precision() <= PRECISION) return a.times(b);
  return new IsolatedDecimal(new WideDecimal(a).times(b));
}

/** Exact: the order does not matter. */
export function sum(values: Iterable<Decimal>): Decimal {
  let total = new WideDecimal(0);
  for (const value of values) total = total.plus(value);
  return new IsolatedDecimal(total);
}
