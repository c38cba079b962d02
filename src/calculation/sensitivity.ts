/**
 * What carries the range, and what one more would do. The variance of a total is a sum (uncertainty.ts), so each factor, each assumption and each
 * entry has its share of it; the shares add up to one. One more or one less unit of an entry changes the total by exactly its factor.
 */
import { type Decimal, ONE, ZERO, convertChecked, roundTo } from '../units/index.js';
import type { Catalogue, FactorId } from '../factors/index.js';
import type { EntryId } from '../model/index.js';
import type { EntryEmission } from './emission.js';
import type { Estimate } from './estimate.js';
import { type Sums, eachSum } from './sums.js';
import { assumptionKeys, kgOf, quantityKey } from './tally.js';
import { PLACES, varianceOf } from './uncertainty.js';

export type Carrier =
  | { readonly kind: 'factor'; readonly id: FactorId }
  /** The same factor, where it stands in for another country's. */
  | { readonly kind: 'elsewhere'; readonly id: FactorId }
  | { readonly kind: 'assumption'; readonly id: string }
  /** The quantity of one entry. */
  | { readonly kind: 'entry'; readonly id: EntryId };

/** `share` of the variance of the total, 0 to 1. */
export type Carried = Carrier & { readonly share: Decimal };

/** By key: what was typed first must not stand first. */
const inOrder = (sums: Sums): readonly (readonly [string, Decimal])[] => [...eachSum(sums)].map(([key, whole]) => [key, kgOf(whole)] as const).sort(([one], [other]) => (one < other ? -1 : 1));

/** All that the range of a total is made of, the heaviest first. Empty where nothing is uncertain. */
export function carriersOf(computed: Estimate, catalogue: Catalogue): readonly Carried[] {
  const { byFactor, elsewhere, byAssumption } = computed.known.ledger.total;
  const squared = (kg: Decimal, percent: string): Decimal => kg.times(kg).times(varianceOf(percent));
  const shared = [
    ...inOrder(byFactor).map(([id, kg]) => ({ kind: 'factor', id, variance: squared(kg, catalogue.get(id)?.uncertainty.percent ?? '0') }) as const),
    ...inOrder(elsewhere).map(([id, kg]) => ({ kind: 'elsewhere', id, variance: squared(kg, catalogue.get(id)?.elsewhere ?? '0') }) as const),
    ...inOrder(byAssumption).map(([key, kg]) => ({ kind: 'assumption', id: key.slice(key.indexOf(' ') + 1), variance: squared(kg, key.split(' ')[0] ?? '0') }) as const),
  ];
  const own = [...computed.entries].flatMap(([id, { emission }]) => (emission === undefined ? [] : [{ kind: 'entry', id, variance: emission.kg.times(emission.kg).times(varianceOf(quantityKey(emission))) } as const]));
  const all = [...shared, ...own].filter(({ variance }) => !variance.isZero());
  const total = all.reduce((sum, { variance }) => sum.plus(variance), ZERO);
  return all.map(({ variance, ...carrier }) => ({ ...carrier, share: variance.div(total) })).sort((one, other) => other.share.cmp(one.share));
}

/** kg CO2e that one more unit of the entry's quantity would add: exactly what one less would take away. */
export function effectOfOne({ quantity, factor }: Pick<EntryEmission, 'quantity' | 'factor'>): Decimal {
  return roundTo(convertChecked({ amount: ONE, unit: quantity.unit }, factor.per).amount.times(factor.kgPer), PLACES);
}

/** The carriers that one entry answers for, as it answers for them with others. */
export function carriersOfEntry(id: EntryId, computed: Estimate, catalogue: Catalogue): readonly Carried[] {
  const emission = computed.entries.get(id)?.emission;
  if (emission === undefined) return [];
  const assumptions = new Set(assumptionKeys(emission).map((key) => key.slice(key.indexOf(' ') + 1)));
  return carriersOf(computed, catalogue).filter((carrier) => (carrier.kind === 'entry' ? carrier.id === id : carrier.kind === 'assumption' ? assumptions.has(carrier.id) : carrier.id === emission.factor.id));
}
