/**
 * What is known of an entry, on the planned or on the actual side. The factor belongs to the reading: what was planned
 * as a diesel van may turn out to be an electric one. What a person typed is kept even when it cannot be read.
 */
import type { Decimal, Unit } from '../units/index.js';
import type { FactorId } from '../factors/index.js';

/** Where an activity figure comes from, best first. Each origin has its percentage in `uncertainty.json`. */
export const QUALITIES = ['measured', 'invoice', 'quote', 'estimated', 'default', 'spend'] as const;
export type Quality = (typeof QUALITIES)[number];

/** Input name → value. The single key `total` holds a total given in the reading's unit. */
export type Inputs = Readonly<Record<string, Decimal>>;

/** Inputs whose value comes from an assumption: input name → its id. It holds as long as the value is the assumption's. */
export type Assumed = Readonly<Record<string, string>>;

export type Reading =
  /** Nothing is said. */
  | { readonly kind: 'absent' }
  /** It did not happen: an explicit zero. */
  | { readonly kind: 'none' }
  /** Some field is empty or cannot be read: kept as typed, shown, not counted. */
  | { readonly kind: 'unparseable'; readonly inputs: Inputs; readonly texts: Readonly<Record<string, string>>; readonly unit: Unit; readonly factor: FactorId; readonly quality: Quality; readonly assumed?: Assumed }
  | { readonly kind: 'quantity'; readonly inputs: Inputs; readonly unit: Unit; readonly factor: FactorId; readonly quality: Quality; readonly assumed?: Assumed };

export type QuantityReading = Extract<Reading, { kind: 'quantity' }>;
export type UnparseableReading = Extract<Reading, { kind: 'unparseable' }>;

/** Whether every field that is not read is empty: a new line is to be filled in, not to be corrected. */
export function isUntouched(reading: Reading): boolean {
  return reading.kind === 'unparseable' && Object.values(reading.texts).every((text) => text.trim() === '');
}

export const ABSENT: Reading = { kind: 'absent' };
export const NONE: Reading = { kind: 'none' };
export const TOTAL = 'total';

/** No activity of a film comes near; a larger figure is a slip of the hand or an attack. */
export const LARGEST_INPUT = '1000000000000';
