/**
 * Readings of an activity: nothing said, nothing happened, unreadable, an unknown factor, a unit that the factor does not
 * measure, and figures in every unit accepted.
 */
import fc from 'fast-check';
import type { Catalogue, Factor } from '../../src/factors/index.js';
import {
  ABSENT, type ActivityId, NONE, QUALITIES, type Quality, type QuantityReading, type Reading, TOTAL, activityOf, measuresInOwnUnit, totalUnitOf,
} from '../../src/model/index.js';
import { UNITS, type Unit, decimal, dimensionOf } from '../../src/units/index.js';
import { figures } from './figure.js';

export const qualities = fc.constantFrom<Quality>(...QUALITIES);

/** A total in the reading's unit: the shortest way to write a reading in a test. */
export function totalReading(total: string, unit: Unit, factor: string, quality: Quality = 'measured'): QuantityReading {
  return { kind: 'quantity', inputs: { [TOTAL]: decimal(total) }, unit, factor, quality };
}

export function unreadableReading(text: string, unit: Unit, factor: string): Reading {
  return { kind: 'unparseable', inputs: {}, texts: { [TOTAL]: text }, unit, factor, quality: 'measured' };
}

/** Current and superseded factors of an activity. */
function factorsOf(activity: ActivityId, catalogue: Catalogue): readonly Factor[] {
  const row = activityOf(activity);
  return [...row.factors, ...(row.alternatives ?? [])].flatMap((family) => catalogue.find({ family, past: true }));
}

/** What an assumption proposed is often left as it was. */
function inputsInParts(activity: ActivityId, { assumptions }: Catalogue): fc.Arbitrary<QuantityReading['inputs']> {
  return fc.record(Object.fromEntries(activityOf(activity).inputs.map(({ name, maximum, assumption }) => {
    const typed = figures(Number(maximum ?? '300'), 2);
    const proposed = assumptions.find(({ id }) => id === assumption);
    return [name, proposed === undefined ? typed : fc.oneof(typed, fc.constant(decimal(proposed.value)))];
  })));
}

export function quantityReadings(activity: ActivityId, catalogue: Catalogue): fc.Arbitrary<QuantityReading> {
  const row = activityOf(activity);
  return fc.constantFrom(...factorsOf(activity, catalogue)).chain((factor) => {
    const inOwnUnit = measuresInOwnUnit(activity, factor);
    const whole = fc.record({ inputs: figures(100_000).map((total) => ({ [TOTAL]: total })), unit: fc.constantFrom(factor.per, totalUnitOf(factor.per)) });
    const parts = fc.record({ inputs: inputsInParts(activity, catalogue), unit: fc.constant<Unit>(row.unit) });
    const measured: fc.Arbitrary<Pick<QuantityReading, 'inputs' | 'unit'>> = inOwnUnit && row.inputs.length > 0 ? fc.oneof(whole, parts) : whole;
    return fc.tuple(measured, qualities).map(([{ inputs, unit }, quality]) => ({ kind: 'quantity' as const, inputs, unit, factor: factor.id, quality }));
  });
}

/** A total in a unit that its factor does not measure, as a file made by hand may hold it. */
function mismatchedReadings(activity: ActivityId, catalogue: Catalogue): fc.Arbitrary<Reading> {
  return quantityReadings(activity, catalogue).chain((reading) => {
    const per = dimensionOf(catalogue.get(reading.factor)?.per ?? '1');
    const others = (Object.keys(UNITS) as Unit[]).filter((unit) => dimensionOf(unit) !== per);
    return fc.record({ total: figures(100_000), unit: fc.constantFrom(...others) })
      .map(({ total, unit }): Reading => ({ ...reading, inputs: { [TOTAL]: total }, unit }));
  });
}

/** What is kept and never counted. */
export function uncountedReadings(activity: ActivityId, catalogue: Catalogue): fc.Arbitrary<Reading> {
  return fc.oneof(
    fc.constant(ABSENT),
    fc.constant(NONE),
    quantityReadings(activity, catalogue).map((reading): Reading => ({ ...reading, kind: 'unparseable', inputs: {}, texts: { [TOTAL]: '12,,5' } })),
    quantityReadings(activity, catalogue).map((reading): Reading => ({ ...reading, factor: `${reading.factor}.gone` })),
    mismatchedReadings(activity, catalogue),
  );
}

export function readings(activity: ActivityId, catalogue: Catalogue): fc.Arbitrary<Reading> {
  return fc.oneof({ weight: 3, arbitrary: quantityReadings(activity, catalogue) }, { weight: 2, arbitrary: uncountedReadings(activity, catalogue) });
}
