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

/** A figure as a whole number of its last decimal place. One with more places than that is refused: nothing is rounded in silence. */
export function toWhole(value: Decimal, places: number): bigint {
  if (value.decimalPlaces() > places) throw new ShootError('number/unreadable', { text: value.toFixed().slice(0, 40) });
  return BigInt(value.toFixed(places).replace('.', ''));
}

export function ofWhole(whole: bigint, places: number): Decimal {
  const digits = String(whole < 0n ? -whole : whole).padStart(places + 1, '0');
  return decimal(`${whole < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`);
}

/** Digits of a word, the unit in which decimal.js writes a coefficient: the first word of `d` stands at the place floor(e / 7). */
const WORD = 7;

/** A figure as a whole number of 1e-9, where a float holds that exactly; undefined where none does. Without the text in between. */
export function toBillionths({ s, e, d }: Decimal): number | undefined {
  const place = Math.floor(e / WORD);
  if (place > 0 || d.length > place + 3) return undefined;
  const billionths = (d[place] ?? 0) * 1e9 + (d[place + 1] ?? 0) * 100 + (d[place + 2] ?? 0) / 1e5;
  return Number.isSafeInteger(billionths) ? s * billionths : undefined;
}

/** So many times 1e-9: a whole number other than zero, which a float holds exactly. */
export function ofBillionths(billionths: number): Decimal {
  const count = Math.abs(billionths);
  const fraction = count % 1e9;
  const words = [(count - fraction) / 1e9, Math.floor(fraction / 100), (fraction % 100) * 1e5];
  let e = 0;
  for (; words[0] === 0; words.shift()) e -= WORD;
  while (words.at(-1) === 0) words.pop();
  for (let first = words[0] ?? 0; first >= 10; first /= 10) e += 1;
  return Object.assign(new IsolatedDecimal(0), { s: Math.sign(billionths), e, d: words });
}
