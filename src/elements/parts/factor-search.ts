/**
 * Finding a factor by what people call it. Every word typed must begin a word of its name, its id, its domain, its country or its unit,
 * in the reader's language; then also of its names in the other languages. What people say for what it serves ("SP95", "cantine") is
 * looked at where nothing else fits: it would find every fuel for one. Names come before the rest, whole words before beginnings of
 * words, the production's own country before others. Pure: texts come in, factors come out.
 */
import type { Catalogue, Factor, FactorId } from '../../factors/index.js';
import { type Dimension, type Unit, dimensionOf } from '../../units/index.js';
import { type Domain, domainOf } from './factor-domains.js';
import { fit, wordsIn } from './word-match.js';

/** What is known of a factor in words. */
export interface FactorTexts {
  /** Its name in the reader's language. */
  readonly label: string;
  /** All else that is said of it in that language, its id aside. */
  readonly also: string;
  /** What people say for the activities it serves. */
  readonly served: string;
  /** Its names in the other languages, as far as they have arrived. */
  readonly foreign: string;
}

export interface FactorSearch {
  readonly text: string;
  readonly domain?: Domain | undefined;
  readonly unit?: Unit | undefined;
  readonly country?: string | undefined;
  /** The country whose factors come first among equals. */
  readonly home?: string | undefined;
  /** Only these. */
  readonly among?: ReadonlySet<FactorId> | undefined;
  /** Also what has been superseded or withdrawn. */
  readonly past?: boolean;
}

interface Indexed { readonly factor: Factor; readonly label: readonly string[]; readonly own: readonly string[]; readonly named: readonly string[]; readonly all: readonly string[] }

/** The factors of an edition in the order of their names, each with its words. */
export type FactorIndex = readonly Indexed[];

export function indexFactors(catalogue: Catalogue, textsOf: (factor: Factor) => FactorTexts, language: string): FactorIndex {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return catalogue.find({ past: true }).map((factor) => ({ factor, texts: textsOf(factor) }))
    .sort((one, other) => compare(one.texts.label, other.texts.label))
    .map(({ factor, texts }) => {
      const label = wordsIn(texts.label);
      const own = [...label, ...wordsIn(`${factor.id} ${texts.also}`)];
      const named = [...own, ...wordsIn(texts.foreign)];
      return { factor, label, own, named, all: [...named, ...wordsIn(texts.served)] };
    });
}

/** The rank from which on something is found by what it serves alone. */
const LAST = 6;

/** 0 for the best: the nearer the words are to its name, then whole words before beginnings of words. */
function rank(typed: readonly string[], { label, own, named, all }: Indexed): number | undefined {
  for (const [nearness, words] of [label, own, named, all].entries()) {
    const fits = fit(typed, words);
    if (fits !== undefined) return 2 * nearness + fits;
  }
  return undefined;
}

/** What is asked for, best first, then by country and by name. */
export function foundFactors(index: FactorIndex, { text, domain, unit, country, home, among, past = false }: FactorSearch, catalogue: Catalogue): readonly Factor[] {
  const typed = wordsIn(text);
  const offered = new Set(catalogue.find({ past, ...(unit === undefined ? {} : { unit }), ...(country === undefined ? {} : { country }) }));
  const found = index.flatMap((each) => {
    const { factor } = each;
    if (!offered.has(factor) || among?.has(factor.id) === false || (domain !== undefined && domainOf(factor.id) !== domain)) return [];
    const ranked = rank(typed, each);
    return ranked === undefined ? [] : [{ factor, ranked, away: factor.region === home ? 0 : 1 }];
  }).sort((one, other) => one.ranked - other.ranked || one.away - other.away);
  const isNamed = found[0] !== undefined && found[0].ranked < LAST;
  return found.filter(({ ranked }) => !isNamed || ranked < LAST).map(({ factor }) => factor);
}

/** The units that factors are given in, those of one dimension together: who looks for kilograms also finds tonnes. */
export function unitsIn(catalogue: Catalogue): readonly (readonly [Unit, ...Unit[]])[] {
  const groups = new Map<Dimension, [Unit, ...Unit[]]>();
  for (const unit of new Set(catalogue.find({ past: true }).map(({ per }) => per))) {
    const group = groups.get(dimensionOf(unit));
    if (group === undefined) groups.set(dimensionOf(unit), [unit]);
    else group.push(unit);
  }
  return [...groups.values()];
}

/** The countries and regions that factors hold for. */
export function regionsIn(catalogue: Catalogue): readonly string[] {
  return [...new Set(catalogue.find({ past: true }).map(({ region }) => region))];
}
