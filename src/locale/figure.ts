/**
 * Masses of CO2e in the digits they deserve. All take kilograms and answer in tonnes from 500 kg on, where one decimal of a tonne
 * stays within a tenth of the value, in kilograms below. The exact figure is never lost: `exactKilograms`.
 */
import { type Decimal, decimal, integer, roundTo } from '../units/index.js';
import type { Language } from './language.js';
import { formatNumber, withUnit } from './number-formatting.js';

export type MassUnit = 'kg' | 't';

export interface Figure {
  /** The number alone, without its unit: "7,5". */
  readonly value: string;
  /** Of the value and of both bounds. */
  readonly unit: MassUnit;
  /** Say "environ": it has a range, or digits were dropped. */
  readonly approximate: boolean;
  readonly low: string;
  readonly high: string;
}

export const RATIO = { kg: integer(1), t: integer(1000) } satisfies Record<MassUnit, Decimal>;
const TONNES_FROM = decimal('500');
const TWO = integer(2);
/** A gram, or a kilogram when in tonnes: nothing finer is shown. */
export const MOST_DECIMALS = 3;

function unitFor(kg: Decimal): MassUnit {
  return kg.isZero() || kg.abs().gte(TONNES_FROM) ? 't' : 'kg';
}

/** The power of ten of the first digit, after rounding to two: 9.96 counts as 10. */
function magnitudeOf(value: Decimal): number {
  return value.toSignificantDigits(2).e;
}

/** Rounded and written with this many decimals; −1 stands for tens. */
function written(value: Decimal, decimals: number, language: Language): string {
  if (decimals >= 0) return formatNumber(value, language, { minimumDecimals: decimals, maximumDecimals: decimals });
  const step = decimal('1'.padEnd(1 - decimals, '0'));
  return formatNumber(roundTo(value.div(step), 0).times(step), language);
}

/**
 * A value with its 95 % range, in the digits that the range allows. The rule:
 * 1. The value has two significant digits (84, 7,5, 280), but at most one decimal of a tonne (0,5 t).
 * 2. A narrow range earns more: down to the decimal place of the half-width's own first digit, a tenth of it at the finest
 *    (1,20 within 0,06; 78,3 within 0,8), never beyond the kilogram in tonnes or the gram in kilograms.
 * 3. When the half-width exceeds the value, as in a gap near zero or a very wide range, its size decides in place of the value's.
 * 4. Bounds stop at the same place, but have two significant digits of their own: 7,5 (4,2–13), 12 (8,8–17).
 * A figure without width is shown to the kilogram (in tonnes) or the gram, without final zeros.
 */
export function figure(kg: Decimal, range: { readonly low: Decimal; readonly high: Decimal }, language: Language): Figure {
  const halfWidthKg = range.high.minus(range.low).abs().div(TWO);
  const sizeKg = kg.abs().gte(halfWidthKg) ? kg.abs() : halfWidthKg;
  const unit = unitFor(sizeKg);
  const value = kg.div(RATIO[unit]);
  const halfWidth = halfWidthKg.div(RATIO[unit]);
  if (halfWidth.isZero()) {
    const text = formatNumber(value, language, { maximumDecimals: MOST_DECIMALS });
    return { value: text, unit, approximate: !roundTo(value, MOST_DECIMALS).eq(value), low: text, high: text };
  }
  const magnitude = magnitudeOf(sizeKg.div(RATIO[unit]));
  const fromValue = unit === 't' ? Math.min(1, 1 - magnitude) : 1 - magnitude;
  const decimals = Math.min(MOST_DECIMALS, Math.max(fromValue, -halfWidth.e));
  const significant = Math.max(2, magnitude + 1 + decimals);
  const bound = (boundKg: Decimal) => {
    const amount = boundKg.div(RATIO[unit]);
    const place = decimals > 0 ? Math.max(0, Math.min(decimals, significant - 1 - amount.e)) : decimals;
    // A bound keeps two digits of its own: "8" for 7.7 would promise a narrower range than there is.
    const own = unit === 't' ? Math.min(1, 1 - amount.e) : 1 - amount.e;
    return written(amount, amount.isZero() ? Math.max(place, 0) : Math.min(MOST_DECIMALS, Math.max(place, own)), language);
  };
  return { value: written(value, decimals, language), unit, approximate: true, low: bound(range.low), high: bound(range.high) };
}

/** Tonnes have one decimal; kilograms none from 10 on, two significant digits below, the gram at the finest. */
export function listDecimals(amount: Decimal, unit: MassUnit): number {
  if (unit === 't') return 1;
  return amount.isZero() ? 0 : Math.min(MOST_DECIMALS, Math.max(0, 1 - magnitudeOf(amount)));
}

/** In lists, tables and family sums, where decimals must align: "16,1 t", "416 kg". Give the unit where a column has one. */
export function formatMass(kg: Decimal, language: Language, unit: MassUnit = unitFor(kg)): string {
  const amount = kg.div(RATIO[unit]);
  return withUnit(written(amount, listDecimals(amount, unit), language), unit);
}
