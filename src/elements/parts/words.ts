/** Small phrases that several widgets say the same way. */
import { type Figure, type Language, type Messages, figure, formatNumber, formatPercent, isSingular } from '../../locale/index.js';
import type { Emission, EntryEmission } from '../../calculation/index.js';
import type { Entry } from '../../model/index.js';
import { type Decimal, type Quantity, type Unit, ZERO, decimal, integer } from '../../units/index.js';

const HUNDRED = integer(100);
/** A region of factors, which not every browser has a name for. */
const WORLD = 'WORLD';
const WORLDS: Readonly<Record<Language, string>> = { fr: 'Monde', en: 'World', de: 'Welt' };

/** What a line is called: its own name, else its activity's. */
export function nameOf(entry: Entry, messages: Messages): string {
  return entry.label.trim() === '' ? messages.activities[entry.activity] : entry.label;
}

/** "Régie · tournage · France": where a line belongs; what two of them say alike is said once. */
export function placeOf({ department, phase, country, shootingUnit, episode }: Entry, messages: Messages, language?: Language): string {
  const parts = [messages.departments[department], messages.phases[phase], ...(language === undefined ? [] : [countryName(country, language)]), shootingUnit, episode].filter((part) => part !== undefined);
  return parts.filter((part, index) => parts.findIndex((other) => other.toLowerCase() === part.toLowerCase()) === index).join(' · ');
}

/** "1 250 passager.km" */
export function quantityText(quantity: Quantity, messages: Messages, language: Language): string {
  const singular: Readonly<Partial<Record<Unit, string>>> = messages.singularUnits;
  const unit = (isSingular(quantity.amount.toNumber(), language) ? singular[quantity.unit] : undefined) ?? messages.units[quantity.unit];
  const number = formatNumber(quantity.amount, language, { maximumDecimals: 3 });
  return unit === '' ? number : messages.figure.quantity(number, unit);
}

/** A figure with the digits its range allows. */
export function figureOf(emission: Pick<Emission, 'kg' | 'range'>, language: Language): Figure {
  return figure(emission.kg, emission.range, language);
}

/** "7,5 t" */
export function massText(emission: Pick<Emission, 'kg' | 'range'>, language: Language): string {
  const { value, unit } = figureOf(emission, language);
  return `${value}\u202f${unit}`;
}

/** "4 – 13 t" */
export function spanText(emission: Pick<Emission, 'kg' | 'range'>, messages: Messages, language: Language): string {
  const { low, high, unit } = figureOf(emission, language);
  return messages.figure.span(low, high, unit);
}

/** The spread of an emission around its median, for drawing only. */
export function spreadOfEmission(emission: EntryEmission | Emission): number {
  return emission.kg.isZero() ? 1 : emission.range.high.div(emission.kg).toNumber();
}

/** The name of a country, of the Union or of the world in the reader's language. */
export function countryName(code: string, language: Language): string {
  if (code === WORLD) return WORLDS[language];
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }).of(code) ?? code;
}

/** A share of a whole; `known` is the percentage when shares were made to add up to 100. */
export function percentText(kg: Decimal, whole: Decimal, language: Language, known?: number): string {
  if (known !== undefined) return formatPercent(integer(known).div(HUNDRED), language);
  return formatPercent(whole.isZero() ? ZERO : kg.div(whole), language);
}

/** "± 25 %"; from a hundred on, where a minus of 480 % would mean nothing, "÷ 5,8 à × 5,8". */
export function spreadText(percent: string, messages: Messages, language: Language): string {
  const value = decimal(percent);
  if (value.lt(HUNDRED)) return messages.entry.percent(formatNumber(value, language));
  return messages.entry.times(formatNumber(value.div(HUNDRED).plus(integer(1)), language, { maximumDecimals: 1 }));
}

/** The total by shooting day or by minute, in the digits of its range. */
export function ratioText(total: Pick<Emission, 'kg' | 'range'>, count: number, language: Language): string {
  const by = integer(count);
  return massText({ kg: total.kg.div(by), range: { low: total.range.low.div(by), high: total.range.high.div(by) } }, language);
}
