/**
 * A running total with all that its range needs: kg, kg by factor, kg by factor of another country, kg by assumption, and Σ kg² by what is uncertain
 * in the quantity.
 * All are exact sums of rounded emissions, so the order does not matter and
 * taking an entry out and putting another in gives, bit for bit, what adding everything up again would give. So is the variance: once it has been
 * asked for it moves with the entries, and a range does not look at every factor again.
 */
import { type Decimal, ZERO, addExactly, multiplyExactly } from '../units/index.js';
import type { Catalogue } from '../factors/index.js';
import type { EntryEmission } from './emission.js';
import { type Sums, copySums, eachSum, emptySums, move, sumAt } from './sums.js';
import { type Range95, rangeAround, spreadOf, varianceOf } from './uncertainty.js';

export interface Tally {
  kg: Decimal;
  readonly byFactor: Sums;
  /** Of the entries that use it for another country than its own: what it misses there it misses in all of them. */
  readonly elsewhere: Sums;
  /** Of the entries that hold an assumption: where it is wrong it is wrong in all of them. Key: its percentage and its id. */
  readonly byAssumption: Sums;
  /** Key: the percentages of the quantity, as `25+30`. */
  readonly squares: Sums;
  /** Of all that, in kg²; absent until it is asked for. */
  variance?: Decimal;
}

const PARTS = ['byFactor', 'elsewhere', 'byAssumption', 'squares'] as const;
/** What a range is made of. */
type Parts = Pick<Tally, (typeof PARTS)[number]>;

export function emptyTally(): Tally {
  return { kg: ZERO, byFactor: emptySums(), elsewhere: emptySums(), byAssumption: emptySums(), squares: emptySums() };
}

export function copyTally(tally: Tally): Tally {
  return { ...tally, byFactor: copySums(tally.byFactor), elsewhere: copySums(tally.elsewhere), byAssumption: copySums(tally.byAssumption), squares: copySums(tally.squares) };
}

/** All of them as one. */
export function sumOfTallies(tallies: Iterable<Tally>): Tally {
  const total = emptyTally();
  for (const tally of tallies) {
    total.kg = addExactly(total.kg, tally.kg);
    for (const part of PARTS) for (const [key, amount] of eachSum(tally[part])) move(total[part], key, amount);
  }
  return total;
}

/** What is moved varies together with all that has its key: (a + b)² − a² = b (2a + b). */
function moveTogether(tally: Tally, sums: Sums, key: string, kg: Decimal, percent: string): void {
  const before = sumAt(sums, key);
  move(sums, key, kg);
  if (tally.variance === undefined) return;
  const squares = multiplyExactly(kg, addExactly(addExactly(before, before), kg));
  tally.variance = addExactly(tally.variance, multiplyExactly(squares, varianceOf(percent)));
}

/** Adds an emission to the tally, or with `sign` −1 takes it out. Changes the tally. */
export function tallyUp(tally: Tally, emission: EntryEmission, sign: 1 | -1 = 1): void {
  const { factor, percents } = emission;
  const kg = sign === 1 ? emission.kg : emission.kg.neg();
  tally.kg = addExactly(tally.kg, kg);
  moveTogether(tally, tally.byFactor, factor.id, kg, percents.factor);
  if (percents.elsewhere !== undefined) moveTogether(tally, tally.elsewhere, factor.id, kg, percents.elsewhere);
  for (const each of percents.assumptions) moveTogether(tally, tally.byAssumption, assumptionKey(each), kg, each.percent);
  const [key, square] = [quantityKey(emission), multiplyExactly(emission.kg, kg)];
  move(tally.squares, key, square);
  if (tally.variance !== undefined) tally.variance = addExactly(tally.variance, multiplyExactly(square, varianceOf(key)));
}

function assumptionKey({ id, percent }: { readonly id: string; readonly percent: string }): string {
  return `${percent} ${id}`;
}

export function assumptionKeys({ percents: { assumptions } }: EntryEmission): readonly string[] {
  return assumptions.map(assumptionKey);
}

export function quantityKey({ percents: { quality, carried } }: EntryEmission): string {
  return carried === undefined ? quality : `${quality}+${carried}`;
}

/** Σ kg² σ² over some sums, exactly: the last digit of a range must not depend on who came first. */
function varianceOver(sums: Sums, varianceAt: (key: string) => Decimal, square = (kg: Decimal) => multiplyExactly(kg, kg)): Decimal {
  let variance = ZERO;
  for (const [key, amount] of eachSum(sums)) variance = addExactly(variance, multiplyExactly(square(amount), varianceAt(key)));
  return variance;
}

/** Entries that share a factor, borrow one, or hold one assumption, vary together: (Σ of their kg)² σ². What is uncertain in a quantity varies alone: Σ kg² σ². */
export function varianceIn({ byFactor, elsewhere, byAssumption, squares }: Parts, catalogue: Catalogue): Decimal {
  return [
    varianceOver(byFactor, (id) => varianceOf(catalogue.get(id)?.uncertainty.percent ?? '0')),
    varianceOver(elsewhere, (id) => varianceOf(catalogue.get(id)?.elsewhere ?? '0')),
    varianceOver(byAssumption, (key) => varianceOf(key.split(' ')[0] ?? '0')),
    varianceOver(squares, varianceOf, (square) => square),
  ].reduce(addExactly);
}

export function tallyRange(tally: Tally, catalogue: Catalogue): Range95 {
  if (tally.kg.isZero()) return { low: ZERO, high: ZERO };
  tally.variance ??= varianceIn(tally, catalogue);
  return rangeAround(tally.kg, spreadOf(tally.variance.div(tally.kg.times(tally.kg))));
}
