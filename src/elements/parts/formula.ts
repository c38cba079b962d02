/**
 * The arithmetic in the reader's words, as rows of terms. A sign stands with what follows it, so that none hangs at the end of a
 * line. Figures have all their digits: who adds up what is shown finds what is shown.
 */
import { type TemplateResult, html } from 'lit';
import type { EntryEmission } from '../../calculation/index.js';
import { type AllMessages, type Language, formatNumber, isSingular, withUnit } from '../../locale/index.js';
import { type Decimal, type Quantity, type Unit, ZERO } from '../../units/index.js';
import type { Formula, Rate } from './gap-arithmetic.js';

/** More than any figure typed has. */
const MOST_DECIMALS = 12;

/** One operand with the sign before it. */
export interface Term { readonly sign?: string; readonly shown: unknown }

/** Terms side by side; they wrap between terms, before a sign. */
export function arithmetic(terms: readonly Term[]): TemplateResult {
  return html`<p class="arithmetic">${terms.map(({ sign, shown }) => html`<span class="term">${sign === undefined ? '' : html`<span class="op">${sign}</span>\u00a0`}${shown}</span> `)}</p>`;
}

/** Every digit of an emission, in kilograms. */
export function everyKilogram(kg: Decimal, language: Language): string {
  return withUnit(formatNumber(kg, language), 'kg');
}

/** The same with its sign. */
export function everyKilogramOfGap(kg: Decimal, language: Language): string {
  return `${kg.gt(ZERO) ? '+' : ''}${everyKilogram(kg, language)}`;
}

/** "0,185 kg CO₂e/passager.km" */
export function rateText({ kgPer, per }: Rate, messages: AllMessages, language: Language): string {
  return `${formatNumber(kgPer, language, { maximumDecimals: MOST_DECIMALS })}\u202fkg CO₂e/${messages.perUnit[per]}`;
}

/** "1 250 km", with all its digits. */
function exactQuantity({ amount, unit }: Quantity, messages: AllMessages, language: Language): string {
  const singular: Readonly<Partial<Record<Unit, string>>> = messages.singularUnits;
  const name = (isSingular(amount.toNumber(), language) ? singular[unit] : undefined) ?? messages.units[unit];
  const number = formatNumber(amount, language, { maximumDecimals: MOST_DECIMALS });
  return name === '' ? number : messages.figure.quantity(number, name);
}

/** What stands before the equals sign of a part, in one row or, where emissions are compared, in three. */
export function rowsOf(formula: Formula, messages: AllMessages, language: Language): readonly (readonly Term[])[] {
  const quantity = (given: Quantity): string => exactQuantity(given, messages, language);
  const rate = (given: Rate): string => rateText(given, messages, language);
  const mass = (kg: Decimal): string => everyKilogram(kg, language);
  switch (formula.kind) {
    case 'quantities': return [[{ shown: `(${quantity(formula.after)}` }, { sign: '−', shown: `${quantity(formula.before)})` }, { sign: '×', shown: rate(formula.rate) }]];
    case 'rates': return [[{ shown: quantity(formula.quantity) }, { sign: '×', shown: `(${rate(formula.after)}` }, { sign: '−', shown: `${rate(formula.before)})` }]];
    case 'carried': return [[{ shown: mass(formula.kg) }, { sign: '−', shown: mass(formula.kg) }]];
    case 'whole': return [[...(formula.sign === 1 ? [{ shown: quantity(formula.quantity) }] : [{ shown: mass(ZERO) }, { sign: '−', shown: quantity(formula.quantity) }]), { sign: '×', shown: rate(formula.rate) }]];
    case 'emissions': {
      const made = (said: (unit: string) => string, { quantity: given, factor, kg }: EntryEmission): readonly Term[] =>
        [{ shown: said(messages.perUnit[given.unit]) }, { shown: quantity(given) }, { sign: '×', shown: rate(factor) }, { sign: '=', shown: mass(kg) }];
      const words = messages.comparison.opened;
      return [made(words.plannedIn, formula.before), made(words.recordedIn, formula.after), [{ shown: mass(formula.after.kg) }, { sign: '−', shown: mass(formula.before.kg) }]];
    }
  }
}
