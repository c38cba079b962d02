/**
 * Numbers as people type and paste them, in any of the languages' habits, read into exact decimals. Refuses rather than guesses:
 * a footprint wrong by a thousand looks like any other.
 *
 * A point or comma is the decimal mark, unless groups of three show otherwise. The doubt is a single mark before exactly three digits:
 *   "1,250"  French, German: 1.25, their decimal mark in every region. English: 1250, its group mark in every region.
 *   "12.000" French, German: 12000. Nobody writes three decimals that say nothing, and with a mark that is not the language's own.
 *   "12,000" in French and German, "12.000" in English: refused. With the language's own decimal mark, they may be another language's thousands.
 *   "1.250"  English: 1.25, its decimal mark. French, German: refused, both readings offered. In French the point is the key of the
 *            numeric pad (decimal) and an older group mark; in German it groups in Germany and Austria and is the decimal mark in Switzerland.
 *   "1234,567" in English: refused, a badly grouped 1,234,567 or a continental 1234.567. In French and German "1234.567" is decimal.
 * Nothing else is in doubt: "0.250" cannot be a group, "1.25" neither, and with a second mark the last one is decimal.
 */
import { type Decimal, ZERO, decimal } from '../units/index.js';
import type { Language } from './language.js';
import { formatInput } from './number-formatting.js';

export type NumberProblem =
  /** A letter stands for a digit: 12O. `suggestions` has the number meant. */
  | 'letter'
  /** Something follows the number: an operation, a second number, a unit that is not the field's. */
  | 'text'
  /** It reads as thousands or as decimals: `suggestions` has both. */
  | 'ambiguous-separator'
  | 'two-decimal-marks' | 'bad-grouping' | 'exponent'
  /** More than 15 digits before the mark, or 12 after it, or 64 characters. */
  | 'too-large' | 'too-precise' | 'too-long'
  | 'not-a-number';

export type ParsedNumber =
  | { readonly kind: 'number'; readonly value: Decimal }
  | { readonly kind: 'empty' }
  /** `offender` is what cannot be read; `suggestions` are numbers as the reader would write them, ready to be put in the field. */
  | { readonly kind: 'unreadable'; readonly reason: NumberProblem; readonly offender?: string; readonly suggestions: readonly string[] };

const LONGEST = 64;
const MOST_DIGITS = 15;
const MOST_DECIMALS = 12;
const DECIMAL_MARKS = { fr: ',', en: '.', de: ',' } satisfies Record<Language, string>;
/** The mark that groups even when it stands alone. */
const GROUP_MARKS = { fr: undefined, en: ',', de: undefined } satisfies Record<Language, string | undefined>;
const GROUPED = /^[1-9]\d{0,2}([ .,'])\d{3}(?:\1\d{3})*$/u;
/** The start of a text that digits and their look-alikes (Latin, Greek and Cyrillic O) fill. A final l is more likely a litre than a 1. */
const NEAR_NUMBER = /^[+-]? ?[\d .,'OoΟοОоlI|]+/u;
const LOOK_ALIKES: readonly (readonly [RegExp, string])[] = [[/[OoΟοОо]/gu, '0'], [/[lI|](?=\d)/gu, '1']];

/** Invisible characters out; every space, sign, apostrophe and full-width or Arabic form into one. U+066B and U+066C are never in doubt. */
function plain(text: string, language: Language): string {
  return text.replace(/\p{Cf}/gu, '').replace(/\p{Zs}/gu, ' ')
    .replace(/[\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19]/gu, (digit) => String(digit.charCodeAt(0) % 16))
    .replace(/[\u2010\u2011\u2013\u2212\uFE63\uFF0D]/gu, '-').replace(/[\uFE62\uFF0B]/gu, '+')
    .replace(/\uFF0E/gu, '.').replace(/\uFF0C/gu, ',').replace(/\u066B/gu, DECIMAL_MARKS[language])
    .replace(/[\u2019\u2018\u02BC\uFF07\u00B4`\u066C]/gu, "'").trim();
}

function unreadable(reason: NumberProblem, offender?: string, suggestions: readonly string[] = []): ParsedNumber {
  return { kind: 'unreadable', reason, ...(offender === undefined ? {} : { offender }), suggestions };
}

function read(sign: string, whole: string, fraction = ''): ParsedNumber {
  const digits = whole.replace(/^0+/u, '');
  const decimals = fraction.replace(/0+$/u, '');
  if (digits.length > MOST_DIGITS) return unreadable('too-large');
  if (decimals.length > MOST_DECIMALS) return unreadable('too-precise');
  const value = decimal(`${sign === '-' ? '-' : ''}${digits || '0'}${decimals && `.${decimals}`}`);
  return { kind: 'number', value: value.isZero() ? ZERO : value };
}

function readSingleMark(sign: string, head: string, mark: string, tail: string, language: Language): ParsedNumber {
  const couldGroup = tail.length === 3 && /^[1-9]/u.test(head) && (head.length <= 3 || mark === GROUP_MARKS[language]);
  const isOwn = mark === DECIMAL_MARKS[language];
  if (!couldGroup || (isOwn && tail !== '000')) return read(sign, head, tail);
  const grouped = read(sign, head + tail);
  if (head.length <= 3 && !isOwn && (tail === '000' || mark === GROUP_MARKS[language])) return grouped;
  const readings = [grouped, read(sign, head, tail)];
  return unreadable('ambiguous-separator', mark, readings.flatMap((each) => (each.kind === 'number' ? [formatInput(each.value, language)] : [])));
}

/** Digits and marks only. */
function readMarks(sign: string, body: string, language: Language): ParsedNumber {
  if (/^\d+$/u.test(body)) return read(sign, body);
  const [, head = '', mark = '', tail = ''] = /^(.*)([.,])(\d*)$/u.exec(body) ?? [];
  if (mark !== '' && /^\d*$/u.test(head)) return readSingleMark(sign, head, mark, tail, language);
  const ungrouped = (text: string) => text.replace(/\D/gu, '');
  if (GROUPED.test(body)) return read(sign, ungrouped(body));
  if (mark !== '' && GROUPED.test(head) && !head.includes(mark)) return read(sign, ungrouped(head), tail);
  return /[.,].*[.,]/u.test(body) && mark !== '' ? unreadable('two-decimal-marks', mark) : unreadable('bad-grouping');
}

/** What follows the digits, if anything does, is not the field's unit. */
function explain(text: string, body: string, rest: string, language: Language, accepted: readonly string[]): ParsedNumber {
  if (!/\d/u.test(text)) return unreadable('not-a-number', text);
  const exponent = /^e[+-]?(\d+)/iu.exec(rest);
  if (exponent && body !== '') return unreadable(!rest.includes('-') && Number(exponent[1]) > MOST_DIGITS ? 'too-large' : 'exponent', exponent[0]);
  const [near = ''] = NEAR_NUMBER.exec(text) ?? [];
  const corrected = LOOK_ALIKES.reduce((made, [letters, digit]) => made.replace(letters, digit), near);
  const parsed = corrected === near ? undefined : parseNumber(corrected + text.slice(near.length), language, accepted);
  if (parsed?.kind === 'number') return unreadable('letter', /[^\d .,'+-]/u.exec(near)?.[0] ?? near, [formatInput(parsed.value, language)]);
  return body === '' ? unreadable('not-a-number', /^\D+/u.exec(text)?.[0].trim() ?? text) : unreadable('text', rest);
}

/**
 * Reads what a field contains. `accepted` are the ways to write the field's own unit that may follow the number ("km"); any other unit
 * is refused, since 120 m in a field of km is not 120. Negative numbers are read: bounds are the caller's. Never throws.
 */
export function parseNumber(text: string, language: Language, accepted: readonly string[] = []): ParsedNumber {
  const typed = text.trim();
  if (typed.length > LONGEST) return unreadable('too-long');
  const whole = plain(typed, language);
  if (whole === '') return { kind: 'empty' };
  const [, sign = '', found = '', rest = ''] = /^([+-]?) ?([\d .,']*)(.*)$/su.exec(whole) ?? [];
  const body = /\d/u.test(found) ? found.trim() : '';
  const isUnit = accepted.some((unit) => plain(unit, language).toLowerCase() === rest.toLowerCase());
  if ((rest !== '' && !isUnit) || body === '') return explain(whole, body, rest, language, accepted);
  return readMarks(sign, body, language);
}
