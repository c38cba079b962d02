/**
 * A quantity times a factor: kg CO2e, rounded once, to 1e-9 kg, half-even.
 * Kilometres against a factor per kWh are refused by the compiler and at run time (`unit/dimension-mismatch`).
 */
import { type Decimal, type Quantity, type Unit, type UnitLike, convertChecked, roundTo } from '../units/index.js';
import type { Catalogue, Factor } from '../factors/index.js';
import { type ActivityId, type Quality, type QuantityReading, inputsOf, quantityOf } from '../model/index.js';
import type { Trace } from './trace.js';
import { PLACES, type Range95, rangeAround, spreadOfProduct } from './uncertainty.js';

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
}

/** kg CO2e of a quantity. */
export function emissionOf<U extends Unit>(quantity: Quantity<U>, factor: Factor<UnitLike<NoInfer<U>>>): Decimal {
  const converted = convertChecked(quantity as Quantity, factor.per as Unit);
  return roundTo(converted.amount.times(factor.kgPer), PLACES);
}

function traceOf(activity: ActivityId, reading: QuantityReading, quantity: Quantity, factor: Factor, kg: Decimal): Trace {
  const inputs: readonly Trace[] = inputsOf(activity, reading).flatMap((input) => {
    const amount = reading.inputs[input.name];
    return amount === undefined ? [] : [{ kind: 'input', name: input.name, quantity: { amount, unit: input.unit } } as const];
  });
  const [first] = inputs;
  const made: Trace = inputs.length === 1 && first !== undefined ? first : { kind: 'conversion', of: inputs, quantity };
  const converted: Trace = quantity.unit === factor.per ? made : { kind: 'conversion', of: [made], quantity: convertChecked(quantity, factor.per) };
  return { kind: 'product', of: converted, factor: factor.id, kg };
}

/** The percentages a reading's range is made of: its factor, the origin of its figure, and the carrying-over of a plan. */
export function percentsOf(factor: Factor, quality: Quality, carried: boolean, catalogue: Catalogue): readonly string[] {
  const percents = [factor.uncertainty.percent, catalogue.quality[quality] ?? '0'];
  return carried ? [...percents, catalogue.quality['carried'] ?? '0'] : percents;
}

/** The emission of a reading with its factor. Throws `unit/dimension-mismatch` where the two do not agree. */
export function readingEmission(activity: ActivityId, reading: QuantityReading, factor: Factor, catalogue: Catalogue, carried = false): EntryEmission {
  const quantity = quantityOf(activity, reading);
  const kg = emissionOf(quantity, factor);
  const trace = traceOf(activity, reading, quantity, factor, kg);
  return {
    kg,
    range: rangeAround(kg, spreadOfProduct(percentsOf(factor, reading.quality, carried, catalogue))),
    trace: carried ? { kind: 'carried', of: trace } : trace,
    quantity,
    factor,
    quality: reading.quality,
    carried,
  };
}

