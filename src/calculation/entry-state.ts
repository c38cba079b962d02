/** How an entry counts, or why it does not. */
import type { Catalogue, Factor } from '../factors/index.js';
import type { QuantityReading, Reading } from '../model/index.js';
import { dimensionOf } from '../units/index.js';

export type EntryState =
  | 'counted' | 'measured' | 'unplanned' | 'carried' | 'none' | 'absent'
  /** A field is empty or cannot be read. */
  | 'unreadable'
  /** The catalogue does not know the factor. */
  | 'unknown-factor'
  /** The factor measures in another dimension than the reading: litres against a factor per kilometre. */
  | 'unit-mismatch';

/** Whether something was said that cannot be counted: a person has to put it right. */
export function isUncountable(state: EntryState): boolean {
  return state === 'unreadable' || state === 'unknown-factor' || state === 'unit-mismatch';
}

/** The factor that counts a figure, or why none can. */
export function factorFor(reading: QuantityReading, catalogue: Catalogue): Factor | 'unknown-factor' | 'unit-mismatch' {
  const factor = catalogue.get(reading.factor);
  if (factor === undefined) return 'unknown-factor';
  return dimensionOf(reading.unit) === dimensionOf(factor.per) ? factor : 'unit-mismatch';
}

/** Whether a reading has an emission. Computes none. */
export function isCountable(reading: Reading, catalogue: Catalogue): boolean {
  return reading.kind === 'quantity' && typeof factorFor(reading, catalogue) === 'object';
}
