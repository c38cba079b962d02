/**
 * A quantity times a factor: kg CO2e, rounded once, to 1e-9 kg, half-even.
 * Kilometres against a factor per kWh are refused by the compiler and at run time (`unit/dimension-mismatch`).
 */
import { type Decimal, type Quantity, type Unit, type UnitLike, convertChecked, roundTo } from '../units/index.js';
import type { Catalogue, Factor } from '../factors/index.js';
import { type ActivityId, type Entry, type Quality, type QuantityReading, elsewhereFrom, heldAssumptions, inputsOf, quantityOf } from '../model/index.js';
import type { Trace } from './trace.js';
import { PLACES, type Range95, rangeOfProduct } from './uncertainty.js';

/** No number without its trace. */
export interface Emission {
  readonly kg: Decimal;
  readonly range: Range95;
  readonly trace: Trace;
}

/** An emission of one entry, with what its range is made of. */
export interface EntryEmission extends Emission {
  readonly quantity: Quantity;
  readonly factor: Factor;
  readonly quality: Quality;
  readonly carried: boolean;
  readonly percents: Percents;
}

/** What a range is made of, in percent. */
export interface Percents {
  readonly factor: string;
  /** Of another country than the entry's: absent where it is its own, or where the country decides nothing. */
  readonly elsewhere?: string;
  /** Of the origin of the figure. */
  readonly quality: string;
  /** Of each assumption that an input still holds: lines that hold the same one are wrong together. */
  readonly assumptions: readonly { readonly id: string; readonly percent: string }[];
  /** Of a plan that stands in for its actual. */
  readonly carried?: string;
}

/** kg CO2e of a quantity. */
export function emissionOf<U extends Unit>(quantity: Quantity<U>, factor: Factor<UnitLike<NoInfer<U>>>): Decimal {
  const converted = convertChecked(quantity as Quantity, factor.per as Unit);
  return roundTo(converted.amount.times(factor.kgPer), PLACES);
}

function traceOf(activity: ActivityId, reading: QuantityReading, quantity: Quantity, factor: Factor, kg: Decimal): Trace {
  const inputs: Trace[] = [];
  for (const { name, unit } of inputsOf(activity, reading)) {
    const amount = reading.inputs[name];
    if (amount !== undefined) inputs.push({ kind: 'input', name, quantity: { amount, unit } });
  }
  const [first] = inputs;
  const made: Trace = inputs.length === 1 && first !== undefined ? first : { kind: 'conversion', of: inputs, quantity };
  const converted: Trace = quantity.unit === factor.per ? made : { kind: 'conversion', of: [made], quantity: convertChecked(quantity, factor.per) };
  return { kind: 'product', of: converted, factor: factor.id, kg };
}

function percentsOf({ activity, country }: Pick<Entry, 'activity' | 'country'>, reading: QuantityReading, factor: Factor, catalogue: Catalogue, carried: boolean): Percents {
  const elsewhere = elsewhereFrom(factor, country);
  const own = {
    factor: factor.uncertainty.percent,
    quality: catalogue.quality[reading.quality] ?? '0',
    assumptions: heldAssumptions(activity, reading, catalogue).map(({ id, percent }) => ({ id, percent })),
  };
  if (elsewhere === undefined && !carried) return own;
  return { ...own, ...(elsewhere === undefined ? {} : { elsewhere }), ...(carried ? { carried: catalogue.quality['carried'] ?? '0' } : {}) };
}

/** What is uncertain in the quantity of this entry alone. */
export function quantityPercents({ quality, carried }: Percents): readonly string[] {
  return [quality, ...(carried === undefined ? [] : [carried])];
}

/** Everything that is uncertain in an emission. */
export function allPercents(percents: Percents): readonly string[] {
  return [percents.factor, ...(percents.elsewhere === undefined ? [] : [percents.elsewhere]), ...percents.assumptions.map(({ percent }) => percent), ...quantityPercents(percents)];
}

/** The emission of a reading of an entry with its factor. Throws `unit/dimension-mismatch` where the two do not agree. */
export function readingEmission(entry: Pick<Entry, 'activity' | 'country'>, reading: QuantityReading, factor: Factor, catalogue: Catalogue, carried = false): EntryEmission {
  const quantity = quantityOf(entry.activity, reading);
  const kg = emissionOf(quantity, factor);
  const trace = traceOf(entry.activity, reading, quantity, factor, kg);
  const percents = percentsOf(entry, reading, factor, catalogue, carried);
  return {
    kg,
    range: rangeOfProduct(kg, allPercents(percents)),
    trace: carried ? { kind: 'carried', of: trace } : trace,
    quantity,
    factor,
    quality: reading.quality,
    carried,
    percents,
  };
}

