/** How a total stands against what such productions publish: one sentence, with who published it, when, and of what. */
import { type Language, type QuickMessages, formatNumber, withUnit } from '../../locale/index.js';
import type { Benchmark, Placed } from '../../planning/index.js';
import { decimal } from '../../units/index.js';

const TEN_TONNES = decimal('10');
/** Between sources, as each language sets a semicolon. */
const AND: Readonly<Record<Language, string>> = { fr: '\u202f; ', en: '; ', de: '; ' };

function sourceText({ name, year, tonnes, isHourly }: Benchmark['sources'][number], language: Language): string {
  const figures = tonnes.map((each) => formatNumber(decimal(each), language)).join('–');
  return `${name} ${year}, ${withUnit(figures, isHourly === true ? 't/h' : 't')}`;
}

export function placedSentence({ benchmark: { low, high, measure, sources }, tonnes, side }: Placed, words: QuickMessages, language: Language): string {
  const text = (value: string): string => formatNumber(decimal(value), language);
  const about = formatNumber(tonnes, language, { maximumDecimals: tonnes.lt(TEN_TONNES) ? 1 : 0 });
  const sentence = words.placed(about, words.measures[measure], text(low), text(high), sources.map((source) => sourceText(source, language)).join(AND[language]));
  return side === 'within' ? sentence : `${sentence} ${words[side]}`;
}
