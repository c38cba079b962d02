/** A band in words: less than 5 km, 5 to 15 km, more than 50 km. One way or by the day, as the field beside it says. */
import { type Language, type Messages, formatNumber } from '../../locale/index.js';
import type { InputBand } from '../../model/index.js';
import { quantityText } from './words.js';

export function bandText({ low, high, unit }: InputBand, messages: Messages, language: Language): string {
  const words = messages.entry.band;
  if (high === undefined) return words.over(quantityText({ amount: low, unit }, messages, language));
  const end = quantityText({ amount: high, unit }, messages, language);
  return low.isZero() ? words.under(end) : words.between(formatNumber(low, language), end);
}
