/** How a figure was made: a small tree of ids. Words are added when it is displayed, in the reader's language. */
import type { Decimal, Quantity } from '../units/index.js';
import type { FactorId } from '../factors/index.js';

export type Trace =
  | { readonly kind: 'input'; readonly name: string; readonly quantity: Quantity }
  /** Inputs multiplied into the activity's unit, or one unit turned into another of its dimension. */
  | { readonly kind: 'conversion'; readonly of: readonly Trace[]; readonly quantity: Quantity }
  | { readonly kind: 'product'; readonly of: Trace; readonly factor: FactorId; readonly kg: Decimal }
  /** The plan counted as actual. */
  | { readonly kind: 'carried'; readonly of: Trace }
  | { readonly kind: 'sum'; readonly entries: readonly string[] };
