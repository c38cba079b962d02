/** A count of the production's facts as somebody typed it: a whole number, or the text itself. */
import { type Language, type Messages, parseNumber } from '../../locale/index.js';
import type { Profile, ProfileCount } from '../../model/index.js';

const LARGEST_COUNT = 100_000;

export function profileCount(name: ProfileCount, text: string, language: Language, words: Messages['sheet']): Partial<Profile> {
  const parsed = parseNumber(text, language, words.units[name].split(' '));
  const value = parsed.kind === 'number' ? parsed.value.toNumber() : 0;
  const isRead = parsed.kind !== 'unreadable' && Number.isInteger(value) && value >= 0 && value <= LARGEST_COUNT;
  return isRead ? { [name]: value } : { texts: { [name]: text } };
}
