/**
 * A running total with all that its range needs: kg, kg by factor, kg by factor of another country, kg by assumption, and Σ kg² by what is uncertain
 * in the quantity.
 * An emission is rounded to 1e-9 kg, so all are sums of whole numbers: the order does not matter, and
 * taking an entry out and putting another in gives, bit for bit, what adding everything up again would give. So is the variance: once it has been
 * asked for it moves with the entries, and a range does not look at every factor again.
 */
import { type Decimal, ZERO, ofWhole, toBillionths, toWhole } from '../units/index.js';
import type { Catalogue } from '../factors/index.js';
import type { EntryEmission } from './emission.js';
import { type Sums, copySums, eachSum, emptySums, move, sumAt } from './sums.js';
import { PLACES, type Range95, VARIANCE_PLACES, rangeAround, spreadOf, wholeVariance } from './uncertainty.js';

export interface Tally {
  /** Decimal places of kg; 9 where emissions are added, more where parts of them are. */
  readonly places: number;
  /** A whole number of the last place, as all sums are; the squares have twice the places. */
  kg: bigint;
  readonly byFactor: Sums;
  /** Of the entries that use it for another country than its own: what it misses there it misses in all of them. */
  readonly elsewhere: Sums;
  /** Of the entries that hold an assumption: where it is wrong it is wrong in all of them. Key: its percentage and its id. */
  readonly byAssumption: Sums;
  /** Key: the percentages of the quantity, as `25+30`. */
  readonly squares: Sums;
  /** Of all that, in kg² to so many places as squares and σ² have; absent until it is asked for. */
  variance?: bigint;
}

const PARTS = ['byFactor', 'elsewhere', 'byAssumption', 'squares'] as const;
/** What a range is made of. */
type Parts = Pick<Tally, (typeof PARTS)[number]>;

export function emptyTally(places = PLACES): Tally {
  return { places, kg: 0n, byFactor: emptySums(), elsewhere: emptySums(), byAssumption: emptySums(), squares: emptySums() };
}

export function copyTally(tally: Tally): Tally {
  return { ...tally, byFactor: copySums(tally.byFactor), elsewhere: copySums(tally.elsewhere), byAssumption: copySums(tally.byAssumption), squares: copySums(tally.squares) };
}

/** All of them as one. */
export function sumOfTallies(tallies: Iterable<Tally>): Tally {
  const total = emptyTally();
  for (const tally of tallies) {
    total.kg += tally.kg;
    for (const part of PARTS) for (const [key, amount] of eachSum(tally[part])) move(total[part], key, amount);
  }
  return total;
}

/** An emission as a whole number of its last place. */
export function wholeKg(kg: Decimal, places = PLACES): bigint {
  const float = places === PLACES ? toBillionths(kg) : undefined;
  return float === undefined ? toWhole(kg, places) : BigInt(float);
}

/** kg CO2e of a sum of emissions. */
export function kgOf(whole: bigint): Decimal {
  return ofWhole(whole, PLACES);
}

/** What is moved varies together with all that has its key: (a + b)² − a² = b (2a + b). */
function moveTogether(tally: Tally, sums: Sums, key: string, kg: bigint, percent: string): void {
  if (tally.variance !== undefined) tally.variance += kg * (2n * sumAt(sums, key) + kg) * wholeVariance(percent);
  move(sums, key, kg);
}

/** Adds an emission to the tally, or with `sign` −1 takes it out. Changes the tally. */
export function tallyUp(tally: Tally, emission: EntryEmission, sign: 1 | -1 = 1): void {
  const { factor, percents } = emission;
  const whole = wholeKg(emission.kg, tally.places);
  const kg = sign === 1 ? whole : -whole;
  tally.kg += kg;
  moveTogether(tally, tally.byFactor, factor.id, kg, percents.factor);
  if (percents.elsewhere !== undefined) moveTogether(tally, tally.elsewhere, factor.id, kg, percents.elsewhere);
  for (const each of percents.assumptions) moveTogether(tally, tally.byAssumption, assumptionKey(each), kg, each.percent);
  const [key, square] = [quantityKey(emission), whole * kg];
  move(tally.squares, key, square);
  if (tally.variance !== undefined) tally.variance += square * wholeVariance(key);
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

function varianceOver(sums: Sums, percentsAt: (key: string) => string, square = (kg: bigint) => kg * kg): bigint {
  let variance = 0n;
  for (const [key, amount] of eachSum(sums)) variance += square(amount) * wholeVariance(percentsAt(key));
  return variance;
}

/** Entries that share a factor, borrow one, or hold one assumption, vary together: (Σ of their kg)² σ². What is uncertain in a quantity varies alone: Σ kg² σ². */
function wholeVarianceIn({ byFactor, elsewhere, byAssumption, squares }: Parts, catalogue: Catalogue): bigint {
  return varianceOver(byFactor, (id) => catalogue.get(id)?.uncertainty.percent ?? '0')
    + varianceOver(elsewhere, (id) => catalogue.get(id)?.elsewhere ?? '0')
    + varianceOver(byAssumption, (key) => key.split(' ')[0] ?? '0')
    + varianceOver(squares, (key) => key, (square) => square);
}

const inSquareKg = (variance: bigint, places: number): Decimal => ofWhole(variance, 2 * places + VARIANCE_PLACES);

/** In kg², exactly; of sums of emissions. */
export function varianceIn(parts: Parts, catalogue: Catalogue): Decimal {
  return inSquareKg(wholeVarianceIn(parts, catalogue), PLACES);
}

/** The total and its range. The variance is kept in the tally. */
export function tallied(tally: Tally, catalogue: Catalogue): { readonly kg: Decimal; readonly range: Range95 } {
  const kg = ofWhole(tally.kg, tally.places);
  if (kg.isZero()) return { kg, range: { low: ZERO, high: ZERO } };
  tally.variance ??= wholeVarianceIn(tally, catalogue);
  return { kg, range: rangeAround(kg, spreadOf(inSquareKg(tally.variance, tally.places).div(kg.times(kg)))) };
}
