/**
 * A snapshot copies all that was used, so that it can be read and recomputed in ten years without this package:
 * per line the quantity, the factor's value, its source and its range; the percentages of origins; the assumptions it still holds; the totals; the date the host gave; a digest.
 */
import type { Decimal, Quantity } from '../units/index.js';
import type { Assumption, Factor, Edition } from '../factors/index.js';
import type { Entry, EntryId } from './entry.js';
import type { Profile } from './production.js';

export interface SnapshotLine {
  readonly id: EntryId;
  /** How the line counts: `counted` in an estimate; in a balance as `measured`, `unplanned`, `carried` or `none`. Or why it does not. */
  readonly state: 'counted' | 'measured' | 'unplanned' | 'carried' | 'none' | 'absent' | 'unreadable' | 'unknown-factor' | 'unit-mismatch';
  /** What was read, also where its factor is unknown or measures something else. Absent where nothing could be read. */
  readonly quantity?: Quantity;
  readonly factor?: string;
  readonly kg: Decimal;
  readonly low: Decimal;
  readonly high: Decimal;
}

export interface SnapshotContent {
  readonly kind: 'estimate' | 'balance';
  /** ISO date given by the host, never read from a clock below `store/`. */
  readonly date: string;
  readonly edition: Edition['id'];
  readonly profile: Profile;
  /** The entries as they stood. */
  readonly entries: readonly Entry[];
  /** Each factor that a line names and the edition knows, as published. */
  readonly factors: readonly Factor[];
  /** The percentages its ranges were made with: one an origin of a figure, and `carried`, where a plan stands in for its actual. */
  readonly quality: Readonly<Record<string, string>>;
  /** Those that some input of a line still holds; absent where none does. */
  readonly assumptions?: readonly Assumption[];
  readonly lines: readonly SnapshotLine[];
  readonly total: { readonly kg: Decimal; readonly low: Decimal; readonly high: Decimal };
}

export interface Snapshot extends SnapshotContent {
  /** SHA-256 of the canonical form of the content, in lower-case hexadecimal. */
  readonly digest: string;
}
