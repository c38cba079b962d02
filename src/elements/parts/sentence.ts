/**
 * The gap in words that can be said aloud: how much, from what it comes, and whether it is sure.
 * Names up to two lines, those that moved most in the direction of the gap; the second only when it makes a tenth of it or more, and
 * one alone as the main one only when it makes half. What moved the other way is told from half of the gap on: else it would be hidden.
 */
import type { Comparison } from '../../calculation/index.js';
import { type Figure, type Language, type AllMessages, figure, formatMass, signedFigure, withUnit } from '../../locale/index.js';
import { type Decimal, ZERO, decimal } from '../../units/index.js';
import { type CauseLine, movedLines, movementsOf } from './causes.js';
import { figureOf, nameOf } from './words.js';

export interface Phrase { readonly text: string; readonly strong: boolean }

/** Around what is stressed, so that each language may put it where it wants: first strong isolate, and its end. */
const [STRESS, END] = ['\u2068', '\u2069'] as const;
const MARKS = /[\u2068\u2069]/gu;
const WORTH_NAMING = decimal('0.1');
const HALF = decimal('0.5');

const stressed = (text: string): string => `${STRESS}${text}${END}`;
const opposite = ({ low, high }: Comparison['range']): Comparison['range'] => ({ low: high.neg(), high: low.neg() });
const isNothing = (text: string): boolean => !/[1-9]/u.test(text);

/** "−3,1 t", "+320 kg": in the unit of its size, as it stands in a sentence. */
export function signedMass(kg: Decimal, language: Language): string {
  return signedFigure(kg, language, kg.abs().lt(decimal('500')) ? 'kg' : 't');
}

function about({ approximate, value, unit }: Figure, messages: AllMessages): string {
  return `${approximate ? `${messages.figure.about} ` : ''}${stressed(withUnit(value, unit))}`;
}

function reasonsOf(comparison: Comparison, lines: readonly CauseLine[], messages: AllMessages, language: Language): readonly string[] {
  const words = messages.comparison;
  const { gap, range } = comparison;
  const falls = gap.isNegative();
  const { up, down } = movementsOf(lines);
  const size = figure(gap.abs(), falls ? opposite(range) : range, language);
  if (isNothing(size.value)) return up.isZero() || down.isZero() ? [] : [words.offset(formatMass(up, language), formatMass(down, language))];
  const alike = lines.filter(({ kg }) => kg.isNegative() === falls);
  const [first, second] = alike;
  if (first === undefined) return [];
  const contribution = (line: CauseLine): string => words.contribution(nameOf(line.entry, messages).replace(MARKS, ''), signedMass(line.kg, language));
  const mass = stressed(withUnit(size.value, size.unit));
  const amount = falls ? words.less(mass) : words.more(mass);
  const half = gap.abs().times(HALF);
  const because = second?.kg.abs().gte(gap.abs().times(WORTH_NAMING))
    ? words.becauseBoth(amount, contribution(first), contribution(second))
    : first.kg.abs().gte(half) ? words.because(amount, contribution(first)) : words.spread(amount, contribution(first), alike.length);
  const [against, whole] = falls ? [up, down] : [down, up];
  const other = falls ? words.tookBack : words.heldBack;
  return against.lt(half) ? [because] : [because, other(formatMass(against, language), formatMass(whole, language))];
}

/** What a producer can say. */
export function sentenceOf(comparison: Comparison, messages: AllMessages, language: Language): readonly Phrase[] {
  const words = messages.comparison;
  const [planned, actual] = [figureOf(comparison.planned.total, language), figureOf(comparison.actual.total, language)];
  const alike = planned.value === actual.value && planned.unit === actual.unit;
  const [before, after] = [about(planned, messages), about(actual, messages)];
  const opening = comparison.gap.isZero() ? words.same(before) : alike ? words.nearlySame(before) : words.sentence(before, after);
  const text = [opening, ...reasonsOf(comparison, movedLines(comparison), messages, language)].join(' ');
  return text.split(/(\u2068[^\u2069]*\u2069)/u).filter((part) => part !== '').map((part) => ({ text: part.replace(MARKS, ''), strong: part.startsWith(STRESS) }));
}

/** The same as plain text, to be copied. */
export function spoken(phrases: readonly Phrase[]): string {
  return phrases.map(({ text }) => text).join('');
}

/** Whether the gap is sure: its range leaves zero out. And how it can be, where the two ranges overlap. */
export function verdictOf(comparison: Comparison, messages: AllMessages, language: Language): readonly string[] {
  const words = messages.comparison;
  const { gap, range, planned, actual } = comparison;
  if (range.low.eq(range.high)) return [];
  const falling = figure(gap.neg(), opposite(range), language);
  const rising = figure(gap, range, language);
  if (range.low.lte(ZERO) && range.high.gte(ZERO)) return [words.unclear(withUnit(falling.high, falling.unit), withUnit(rising.high, rising.unit))];
  const overlap = planned.total.range.low.lte(actual.total.range.high) && actual.total.range.low.lte(planned.total.range.high);
  const sure = gap.isNegative() ? words.clearFall(falling.low, withUnit(falling.high, falling.unit)) : words.clearRise(rising.low, withUnit(rising.high, rising.unit));
  return overlap ? [sure, words.shared] : [sure];
}
