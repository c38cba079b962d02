/**
 * What is put aside when a line is measured in another way: its inputs, and one total a unit. Whoever changes their mind, once or
 * twice, finds again what they had typed, read or not.
 */
import { type ActivityId, type Inputs, type Reading, TOTAL, activityOf, inputsOf, quantityOf } from '../../model/index.js';
import type { Unit } from '../../units/index.js';

type Given = Exclude<Reading, { kind: 'absent' | 'none' }>;

/** What the fields of a reading hold. */
export interface Held { readonly inputs: Inputs; readonly texts: Readonly<Record<string, string>> }

export type Aside = Map<Unit | 'inputs', Held>;

export function heldBy(reading: Reading): Held | undefined {
  if (reading.kind === 'absent' || reading.kind === 'none') return undefined;
  return { inputs: reading.inputs, texts: reading.kind === 'unparseable' ? reading.texts : {} };
}

/** Whether two readings hold the very same figures, and may differ in their factor or origin only. */
export function holdsSame(one: Reading, other: Reading): boolean {
  const [texts, others] = [one, other].map((each) => (each.kind === 'unparseable' ? each.texts : undefined));
  return heldBy(one)?.inputs === heldBy(other)?.inputs && texts === others;
}

export function isTotal(activity: ActivityId, given: Given): boolean {
  return inputsOf(activity, given)[0]?.name === TOTAL;
}

/** Puts aside what the reading holds, and gives what it holds when it is measured in that unit, by its inputs or as one total. */
export function reshape(aside: Aside, activity: ActivityId, given: Given, unit: Unit, asTotal: boolean): Held {
  const wasTotal = isTotal(activity, given);
  const before = aside.get('inputs');
  const inputs = activityOf(activity).inputs.map(({ name }) => name);
  aside.set(wasTotal ? given.unit : 'inputs', heldBy(given) ?? { inputs: {}, texts: {} });
  if (!asTotal && inputs.length > 0) return aside.get('inputs') ?? { inputs: {}, texts: Object.fromEntries(inputs.map((name) => [name, ''])) };
  const made = !wasTotal && given.kind === 'quantity' && given.unit === unit ? quantityOf(activity, given).amount : undefined;
  const kept = aside.get(unit);
  // Inputs that were changed since make another total; untouched ones leave the typed one as it was.
  if (kept !== undefined && (made === undefined || before?.inputs === given.inputs)) return kept;
  return made === undefined ? { inputs: {}, texts: { [TOTAL]: '' } } : { inputs: { [TOTAL]: made }, texts: {} };
}
