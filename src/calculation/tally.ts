/**
 * A running total with all that its range needs: kg, kg by factor, kg by factor of another country, kg by assumption, and Σ kg² by what is uncertain
 * in the quantity.
 * All are exact sums of rounded emissions, so the order does not matter and
 * taking an entry out and putting another in gives, bit for bit, what adding everything up again would give.
 */
import { type Decimal, ZERO, addExactly, multiplyExactly } from '../units/index.js';
import type { Catalogue, FactorId } from '../factors/index.js';
import { type EntryEmission, quantityPercents } from './emission.js';
import { type Range95, rangeAround, spreadOf, varianceOf } from './uncertainty.js';

export interface Tally {
  kg: Decimal;
  readonly byFactor: Map<FactorId, Decimal>;
  /** Of the entries that use it for another country than its own: what it misses there it misses in all of them. */
  readonly elsewhere: Map<FactorId, Decimal>;
  /** Of the entries that hold an assumption: where it is wrong it is wrong in all of them. Key: its percentage and its id. */
  readonly byAssumption: Map<string, Decimal>;
  /** Key: the percentages of the quantity, as `25+30`. */
  readonly squares: Map<string, Decimal>;
}

export function emptyTally(): Tally {
  return { kg: ZERO, byFactor: new Map(), elsewhere: new Map(), byAssumption: new Map(), squares: new Map() };
}

export function copyTally(tally: Tally): Tally {
  return { kg: tally.kg, byFactor: new Map(tally.byFactor), elsewhere: new Map(tally.elsewhere), byAssumption: new Map(tally.byAssumption), squares: new Map(tally.squares) };
}

function move(map: Map<string, Decimal>, key: string, amount: Decimal): void {
  const total = addExactly(map.get(key) ?? ZERO, amount);
  // A key that comes back to nothing is removed, or a tally would remember what is no longer in it.
  if (total.isZero()) map.delete(key);
  else map.set(key, total);
}

/** Adds an emission to the tally, or with `sign` −1 takes it out. Changes the tally. */
export function tallyUp(tally: Tally, emission: EntryEmission, sign: 1 | -1 = 1): void {
  const kg = sign === 1 ? emission.kg : emission.kg.neg();
  const square = multiplyExactly(emission.kg, emission.kg);
  tally.kg = addExactly(tally.kg, kg);
  move(tally.byFactor, emission.factor.id, kg);
  if (emission.percents.elsewhere !== undefined) move(tally.elsewhere, emission.factor.id, kg);
  for (const key of assumptionKeys(emission)) move(tally.byAssumption, key, kg);
  move(tally.squares, quantityKey(emission), sign === 1 ? square : square.neg());
}

export function assumptionKeys({ percents: { assumptions } }: EntryEmission): readonly string[] {
  return assumptions.map(({ id, percent }) => `${percent} ${id}`);
}

export function quantityKey(emission: EntryEmission): string {
  return quantityPercents(emission.percents).join('+');
}

/** σ² of a quantity that is uncertain by these percentages. */
export function quantityVariance(key: string): Decimal {
  return key.split('+').reduce((total, percent) => total.plus(varianceOf(percent)), ZERO);
}

/** Keys are taken in alphabetical order: the last digit of a range must not depend on who came first. */
export function inOrder<T>(map: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Σ over factors (Σ of its entries' kg)² σ²: entries that share a factor, borrow one, or hold one assumption, vary together. */
export function sharedVariance({ byFactor, elsewhere, byAssumption }: Pick<Tally, 'byFactor' | 'elsewhere' | 'byAssumption'>, catalogue: Catalogue): Decimal {
  let variance = ZERO;
  for (const [id, kg] of inOrder(byFactor)) variance = variance.plus(kg.times(kg).times(varianceOf(catalogue.get(id)?.uncertainty.percent ?? '0')));
  for (const [id, kg] of inOrder(elsewhere)) variance = variance.plus(kg.times(kg).times(varianceOf(catalogue.get(id)?.elsewhere ?? '0')));
  for (const [key, kg] of inOrder(byAssumption)) variance = variance.plus(kg.times(kg).times(varianceOf(key.split(' ')[0] ?? '0')));
  return variance;
}

export function tallyRange(tally: Tally, catalogue: Catalogue): Range95 {
  if (tally.kg.isZero()) return { low: ZERO, high: ZERO };
  let variance = sharedVariance(tally, catalogue);
  for (const [key, square] of inOrder(tally.squares)) {
    variance = variance.plus(square.times(quantityVariance(key)));
  }
  return rangeAround(tally.kg, spreadOf(variance.div(tally.kg.times(tally.kg))));
}
