/** How a factor is told: its value as published, its range, its place and year, and all the words by which it may be looked for. */
import { rangeAround, spreadOfProduct } from '../../calculation/index.js';
import type { Factor } from '../../factors/index.js';
import { type AllMessages, LANGUAGES, type Language, formatNumber, topicWords } from '../../locale/index.js';
import { ACTIVITY_IDS, activityOf } from '../../model/index.js';
import { type Decimal, decimal, integer, roundTo } from '../../units/index.js';
import { domainOf } from './factor-domains.js';
import type { FactorTexts } from './factor-search.js';
import { countryName, spreadText } from './words.js';

/** More than any published figure has. */
const MOST_DECIMALS = 12;
const THREE = integer(3);

/** The digits that the source prints. */
export function valueText({ kgPer }: Pick<Factor, 'kgPer'>, language: Language): string {
  return formatNumber(kgPer, language, { maximumDecimals: MOST_DECIMALS });
}

/** Whether the source says which year its figure is of. */
export function measuredYear({ period }: Factor): string | undefined {
  return /^\d/u.test(period.measured) ? period.measured : undefined;
}

/** "2023", or when it was published. */
export function yearOf(factor: Factor, messages: AllMessages): string {
  return measuredYear(factor) ?? messages.factors.publishedIn(factor.period.published.slice(0, 4));
}

export interface Bounds { readonly low: Decimal; readonly high: Decimal; readonly lowText: string; readonly highText: string }

/** The 95 % range of a factor. Its bounds have two digits at least, and more where the range is so narrow that they would not tell it. */
export function boundsOf(factor: Factor, language: Language): Bounds {
  const { low, high } = rangeAround(factor.kgPer, spreadOfProduct([factor.uncertainty.percent]));
  const finest = high.minus(low).div(THREE.times(integer(2)));
  const places = Math.min(MOST_DECIMALS, Math.max(1 - low.e, -finest.e));
  const step = decimal('1'.padEnd(1 - places, '0'));
  const text = (bound: Decimal): string => formatNumber(places < 0 ? roundTo(bound.div(step), 0).times(step) : bound, language, places > 0 ? { minimumDecimals: places, maximumDecimals: places } : { maximumDecimals: 0 });
  return { low, high, lowText: text(low), highText: text(high) };
}

/** "± 60 %" */
export function percentOf({ uncertainty }: Factor, messages: AllMessages, language: Language): string {
  return spreadText(uncertainty.percent, messages, language);
}

/** Ratios per euro serve any purchase: what is said of each of those activities would find all of them. */
const SERVES_ALL = 'spend.';

/** All that may be typed to find a factor. `foreign`: its names in the other languages. */
export function factorTexts(factor: Factor, label: string, foreign: readonly string[], messages: AllMessages, language: Language): FactorTexts {
  const domain = domainOf(factor.id);
  const activities = ACTIVITY_IDS.filter((id) => activityOf(id).factors.some((beginning) => beginning !== SERVES_ALL && factor.id.startsWith(beginning)));
  const families = activities.map((id) => messages.families[activityOf(id).family]);
  const also = [...(domain === undefined ? [] : [messages.factors.domains[domain]]), topicWords(factor.id, language), countryName(factor.region, language), messages.perUnit[factor.per], ...families];
  const served = activities.flatMap((id) => [messages.activities[id], messages.search.words[id]]);
  // A German looks for "Strom Spanien" on a French page too.
  const abroad = LANGUAGES.filter((each) => each !== language).flatMap((each) => [topicWords(factor.id, each), countryName(factor.region, each)]);
  return { label, also: also.join(' '), served: served.join(' '), foreign: [...foreign, ...abroad].join(' ') };
}
