/**
 * Numbers, percentages and dates as the reader writes them. Numbers go to `Intl.NumberFormat` as decimal strings, so no digit is lost;
 * they are rounded half-even before, as everywhere in the calculation. Marks are set here, so that every browser writes the same:
 * the minus is U+2212; thousands are parted by U+202F in French (Imprimerie nationale) and German (DIN 5008, Duden), by a comma in English.
 * German does without its other usual mark, the point, because a field could not tell "1.250" from the Swiss 1.25 (see number-parsing).
 */
import { type Decimal, decimal, roundTo, toText } from '../units/index.js';
import type { Language } from './language.js';

/** Between thousands, and before a unit or a percent sign. */
export const NARROW_SPACE = '\u202F';
const MINUS = '\u2212';
const TAGS = { fr: 'fr-FR', en: 'en-GB', de: 'de-DE' } satisfies Record<Language, string>;
const GROUP_MARKS = { fr: NARROW_SPACE, en: ',', de: NARROW_SPACE } satisfies Record<Language, string>;
const BEFORE_PERCENT = { fr: NARROW_SPACE, en: '', de: NARROW_SPACE } satisfies Record<Language, string>;
/** What every browser formats without losing digits. A field holds at most 12. */
const MOST_DECIMALS = 20;
const HUNDRED = decimal('100');

export interface NumberOptions {
  /** Zeros are added up to here. 0 unless told. */
  readonly minimumDecimals?: number;
  /** Rounded half-even to this many. 20 unless told: all that were typed. */
  readonly maximumDecimals?: number;
}

const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<Language, Intl.DateTimeFormat>();

function numberFormatOf(language: Language, minimum: number, maximum: number): Intl.NumberFormat {
  const key = `${language} ${minimum} ${maximum}`;
  let format = numberFormats.get(key);
  if (format === undefined) {
    const fraction = { minimumFractionDigits: minimum, maximumFractionDigits: maximum };
    format = new Intl.NumberFormat(TAGS[language], { ...fraction, useGrouping: true, numberingSystem: 'latn' });
    numberFormats.set(key, format);
  }
  return format;
}

/** 1250.5 → "1 250,5" (U+202F), "1,250.5", "1 250,5". What rounds to zero has no sign. */
export function formatNumber(value: Decimal, language: Language, options: NumberOptions = {}): string {
  const minimum = options.minimumDecimals ?? 0;
  const maximum = Math.max(minimum, options.maximumDecimals ?? MOST_DECIMALS);
  const digits = toText(roundTo(value, maximum)) as Intl.StringNumericLiteral;
  let text = '';
  for (const part of numberFormatOf(language, minimum, maximum).formatToParts(digits)) {
    if (part.type === 'group') text += GROUP_MARKS[language];
    else text += part.type === 'minusSign' ? MINUS : part.value;
  }
  return text;
}

/** What an input field shows: all digits, in groups. `parseNumber` reads it back to the same value. */
export function formatInput(value: Decimal, language: Language): string {
  return formatNumber(value, language);
}

/** A share of 1 as a percentage: 0.78 → "78 %" (U+202F), "78%", "78 %". */
export function formatPercent(share: Decimal, language: Language, decimals = 0): string {
  const percent = formatNumber(share.times(HUNDRED), language, { minimumDecimals: decimals, maximumDecimals: decimals });
  return `${percent}${BEFORE_PERCENT[language]}%`;
}

/** A number with its unit: "84 t" (U+202F). */
export function withUnit(number: string, unit: string): string {
  return `${number}${NARROW_SPACE}${unit}`;
}

/**
 * A calendar day, ISO 8601 ("2026-04-02"), as "2 avril 2026", "2 April 2026", "2. April 2026". It is the same day in every time zone.
 * Anything that is not such a day is given back as it came.
 */
export function formatDate(isoDate: string, language: Language): string {
  const day = /^\d{4}-\d{2}-\d{2}$/u.test(isoDate) ? new Date(`${isoDate}T00:00:00Z`) : undefined;
  // Some browsers take 30 February for 2 March.
  if (day === undefined || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== isoDate) return isoDate;
  let format = dateFormats.get(language);
  if (format === undefined) {
    const words = { day: 'numeric', month: 'long', year: 'numeric' } as const;
    format = new Intl.DateTimeFormat(TAGS[language], { ...words, timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' });
    dateFormats.set(language, format);
  }
  const text = format.format(day);
  return language === 'fr' ? text.replace(/^1(?=\s)/u, '1er') : text;
}
