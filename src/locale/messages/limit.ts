/** Limits as a sentence says them. They come as plain digits; what is something else is said as it came, since a message never throws. */
import { decimal } from '../../units/index.js';
import type { Language } from '../language.js';
import { formatNumber, withUnit } from '../number-formatting.js';

const DIGITS = /^\d+$/u;
const MEGABYTE = decimal('1000000');

/** "5 000" (U+202F), "5,000". */
export function groupedIn(language: Language): (limit: string) => string {
  return (limit) => (DIGITS.test(limit) ? formatNumber(decimal(limit), language) : limit);
}

/** "40 Mo" of 40000000 bytes. `unit` is what the language calls a megabyte. */
export function megabytesIn(language: Language, unit: string): (limit: string) => string {
  return (limit) => (DIGITS.test(limit) ? withUnit(formatNumber(decimal(limit).div(MEGABYTE), language), unit) : limit);
}
