/**
 * From what was typed to a quantity: the inputs of an activity multiply into its unit; a total is taken as it is.
 * Negative figures, figures beyond an input's maximum and figures of no production on earth are not read.
 */
import { type Decimal, type Quantity, type Unit, constant, dimensionOf, productOf, quantity } from '../units/index.js';
import { ShootError } from '../errors.js';
import type { Assumption, Catalogue, Factor, FactorId } from '../factors/index.js';
import { type ActivityId, type ActivityInput, activityOf } from './activities.js';
import { type Assumed, type Inputs, LARGEST_INPUT, type Quality, type QuantityReading, type Reading, TOTAL } from './reading.js';

export type BoundProblem = 'negative' | 'above-maximum' | 'too-large';

/** The unit in which people give a total measured against this factor: EUR for a ratio per kEUR, kg for one per t. */
export function totalUnitOf(per: Unit): Unit {
  if (per === 'kEUR') return 'EUR';
  if (per === 't' || per === 'g') return 'kg';
  if (per === 'MWh') return 'kWh';
  if (per === 'TB') return 'GB';
  return per;
}

/** The inputs of a reading: the activity's own, or the one total. */
export function inputsOf(activity: ActivityId, reading: { readonly inputs: Inputs; readonly unit: Unit; readonly texts?: Readonly<Record<string, string>> }): readonly (ActivityInput | TotalInput)[] {
  const row = activityOf(activity);
  const total = TOTAL in reading.inputs || TOTAL in (reading.texts ?? {}) || row.inputs.length === 0 || row.unit !== reading.unit;
  return total ? [{ name: TOTAL, unit: reading.unit }] : row.inputs;
}

export interface TotalInput { readonly name: typeof TOTAL; readonly unit: Unit; readonly maximum?: string; readonly initial?: string }

export function boundProblem(value: Decimal, maximum?: string): BoundProblem | undefined {
  if (value.isNegative() && !value.isZero()) return 'negative';
  if (maximum !== undefined && value.gt(constant(maximum))) return 'above-maximum';
  if (value.gt(constant(LARGEST_INPUT))) return 'too-large';
  return undefined;
}

export interface Typed {
  readonly inputs: Inputs;
  /** Fields that are empty or cannot be read, as typed. */
  readonly texts: Readonly<Record<string, string>>;
  readonly unit: Unit;
  readonly factor: FactorId;
  readonly quality: Quality;
  readonly assumed?: Assumed | undefined;
}

/** A quantity when every field is read, else `unparseable` with everything that was typed. */
export function readingOf(typed: Typed): Reading {
  const { inputs, texts, unit, factor, quality, assumed } = typed;
  const said = { unit, factor, quality, ...(assumed === undefined ? {} : { assumed }) };
  return Object.keys(texts).length === 0 ? { kind: 'quantity', inputs, ...said } : { kind: 'unparseable', inputs, texts, ...said };
}

/** Throws `reading/incomplete` when an input is missing, and the unit errors of a product. */
export function quantityOf(activity: ActivityId, reading: QuantityReading): Quantity {
  const parts = inputsOf(activity, reading).map((input) => {
    const amount = reading.inputs[input.name];
    if (amount === undefined) throw new ShootError('reading/incomplete', { input: input.name });
    return quantity(amount, input.unit);
  });
  const [first] = parts;
  return parts.length === 1 && first !== undefined && first.unit === reading.unit ? first : productOf(parts, reading.unit);
}

/** Whether a factor may serve a reading of this activity. */
export function accepts(activity: ActivityId, factor: Factor): boolean {
  const row = activityOf(activity);
  return [...row.factors, ...(row.alternatives ?? [])].some((prefix) => factor.id.startsWith(prefix));
}

/** Every current factor that an activity accepts: its own first, then those for a total in another unit. */
export function acceptedFactors(activity: ActivityId, catalogue: Catalogue): readonly Factor[] {
  const row = activityOf(activity);
  return [...row.factors, ...(row.alternatives ?? [])].flatMap((family) => catalogue.find({ family }));
}

/** Whether a factor measures the activity in its own unit, so that its inputs can be used. */
export function measuresInOwnUnit(activity: ActivityId, factor: Factor): boolean {
  return dimensionOf(activityOf(activity).unit) === dimensionOf(factor.per);
}

/** What a record itself holds: a foreign one may name what every object has. */
const own = <T>(record: Readonly<Record<string, T>> = {}, name: string): T | undefined => (Object.hasOwn(record, name) ? record[name] : undefined);

/**
 * The assumptions that inputs of a reading still hold as they were proposed: those that the reading itself names, else those of the activity's row. A
 * name that the edition does not know replaces nothing: it must not narrow a range.
 */
export function heldAssumptions(activity: ActivityId, reading: QuantityReading, catalogue: Catalogue): readonly Assumption[] {
  const { inputs } = activityOf(activity);
  if (reading.assumed === undefined && inputs.every(({ assumption }) => assumption === undefined)) return [];
  const find = (assumption: string | undefined): Assumption | undefined => catalogue.assumptions.find(({ id }) => id === assumption);
  // Those of the row come first: what is added up last must not depend on who named it.
  const named: readonly { readonly name: string; readonly assumption?: string }[] = [...inputs, { name: TOTAL }];
  const ordered = [...named.filter(({ assumption }) => assumption !== undefined), ...named.filter(({ assumption }) => assumption === undefined)];
  return ordered.flatMap(({ name, assumption }) => {
    const known = find(own(reading.assumed, name)) ?? find(assumption);
    return known !== undefined && own(reading.inputs, name)?.eq(constant(known.value)) ? [known] : [];
  });
}
