/** One line of a production: what is planned, what happened, and where each comes from. */
import type { ActivityId } from './activities.js';
import type { Stated } from './coproduction.js';
import type { Reading } from './reading.js';

export const PHASES = ['preparation', 'shoot', 'post'] as const;
export type Phase = (typeof PHASES)[number];

export const DEPARTMENTS = [
  'production', 'direction', 'unit', 'camera', 'sound', 'electric', 'grip', 'art', 'costume', 'cast', 'post', 'all',
] as const;
export type Department = (typeof DEPARTMENTS)[number];

export type EntryId = string;

export interface Entry {
  readonly id: EntryId;
  readonly activity: ActivityId;
  /** What the crew calls it; empty, the activity's own name serves. */
  readonly label: string;
  readonly phase: Phase;
  readonly department: Department;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The unit that shoots it, as the crew calls it; absent where it serves all of them. */
  readonly shootingUnit?: string;
  /** The episode it is for, or the block of episodes; absent where it serves all of them. */
  readonly episode?: string;
  /** Coproducer's id → its part of this line, where it is another than its part of the whole; one that is not named here has none of it. */
  readonly shares?: Readonly<Record<string, Stated>>;
  readonly planned: Reading;
  readonly actual: Reading;
  readonly note?: string;
  /** A reference to a document kept elsewhere (an invoice number, a log); never the document. */
  readonly evidence?: string;
}
