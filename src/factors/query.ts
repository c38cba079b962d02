/** What a reader looks for among factors: words in any case and without accents, a unit, a family, a country. */
import { type Unit, dimensionOf } from '../units/index.js';
import type { Factor, FactorId } from './factor.js';

export interface FactorQuery {
  /** Words to find in the id or in the labels given with `labels`. */
  readonly text?: string;
  readonly unit?: Unit;
  /** The beginning of the id: `train.`, `fuel.petrol.`. */
  readonly family?: string;
  readonly country?: string;
  /** Labels in the reader's language; without them `text` is looked for in the ids. */
  readonly labels?: Readonly<Record<FactorId, string>>;
  /** Also what has been superseded. */
  readonly past?: boolean;
}

/** Folds case and accents, so that "elec" finds "Électricité". */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase();
}

export function wordsOf({ text = '' }: FactorQuery): readonly string[] {
  return folded(text).split(/\s+/).filter((word) => word !== '');
}

/** Whether a factor is what the query asks for, its past apart. @param words of the query, folded once for all factors */
export function isFound(factor: Factor, query: FactorQuery, words: readonly string[]): boolean {
  if (query.family !== undefined && !factor.id.startsWith(query.family)) return false;
  if (query.unit !== undefined && dimensionOf(factor.per) !== dimensionOf(query.unit)) return false;
  if (query.country !== undefined && factor.region !== query.country) return false;
  const text = folded(`${factor.id} ${query.labels?.[factor.id] ?? ''}`);
  return words.every((word) => text.includes(word));
}
