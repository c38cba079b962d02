/** Masses beside which nothing is rounded away, and gaps with their sign. Fetched with what shows them. */
import { type Decimal, ZERO, roundTo } from '../units/index.js';
import { MOST_DECIMALS, type MassUnit, RATIO, formatMass, listDecimals } from './figure.js';
import type { Language } from './language.js';
import { formatNumber, withUnit } from './number-formatting.js';

/** All digits down to the gram: "7 511 kg", "0,416 kg". Under a gram, two digits: "0,0004 kg". */
export function exactKilograms(kg: Decimal, language: Language): string {
  const decimals = kg.isZero() ? 0 : Math.max(MOST_DECIMALS, 1 - kg.e);
  return withUnit(formatNumber(kg, language, { maximumDecimals: decimals }), 'kg');
}

/** A gap: "−2,7 t", "+0,6 t", and "0,0 t" for what rounds to nothing. In tonnes, as its column, unless told. */
export function signedFigure(kg: Decimal, language: Language, unit: MassUnit = 't'): string {
  const amount = kg.div(RATIO[unit]);
  const sign = roundTo(amount, listDecimals(amount, unit)).gt(ZERO) ? '+' : '';
  return `${sign}${formatMass(kg, language, unit)}`;
}
