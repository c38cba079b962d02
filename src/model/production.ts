/** A production: its facts, its entries, its stage and the snapshots that were taken of it. */
import type { HostFactor } from '../factors/index.js';
import type { Coproducer } from './coproduction.js';
import type { Entry } from './entry.js';
import type { Snapshot } from './snapshot.js';

export const STAGES = ['drafting', 'estimated', 'shooting', 'balanced'] as const;
/** Freezing leads to `estimated`, the first actual to `shooting`, closing to `balanced`. */
export type Stage = (typeof STAGES)[number];

export const KINDS = ['tv-film', 'feature', 'series', 'documentary', 'entertainment', 'live-capture', 'commercial', 'animation'] as const;
export type Kind = (typeof KINDS)[number];

export const PROFILE_COUNTS = ['runtimeMinutes', 'episodes', 'shootingDays', 'crew'] as const;
export type ProfileCount = (typeof PROFILE_COUNTS)[number];

export interface Profile {
  readonly title: string;
  readonly company: string;
  readonly kind: Kind;
  /** ISO 3166-1 alpha-2: the country proposed for new entries. */
  readonly country: string;
  readonly places: string;
  /** Whole numbers of minutes (of all episodes), episodes, days and people; 0 while unknown. */
  readonly runtimeMinutes: number;
  readonly episodes: number;
  readonly shootingDays: number;
  readonly crew: number;
  /** Counts that cannot be read, as typed; each is 0 until it is put right. Absent where there is none. */
  readonly texts?: Readonly<Partial<Record<ProfileCount, string>>>;
  /** Who else produces; absent where nobody does. */
  readonly coproducers?: readonly Coproducer[];
  /** An invented production, shown to be tried out. */
  readonly example: boolean;
}

export interface Production {
  readonly stage: Stage;
  /** The edition of factors the estimate is made with. */
  readonly edition: string;
  readonly profile: Profile;
  readonly entries: readonly Entry[];
  /** What was answered to the questions of the quick estimate, as plain text; absent where none was. */
  readonly answers?: Readonly<Record<string, string>>;
  /** A host's own factors that its lines name; absent where the edition alone is used. */
  readonly factors?: readonly HostFactor[];
  /** Append-only. */
  readonly snapshots: readonly Snapshot[];
}

export const EMPTY_PROFILE: Profile = {
  title: '', company: '', kind: 'tv-film', country: 'FR', places: '', runtimeMinutes: 0, episodes: 0, shootingDays: 0, crew: 0, example: false,
};

export function emptyProduction(edition: string, profile: Partial<Profile> = {}): Production {
  return { stage: 'drafting', edition, profile: { ...EMPTY_PROFILE, ...profile }, entries: [], snapshots: [] };
}

/** The frozen estimate, once there is one. */
export function frozenEstimate(production: Production): Snapshot | undefined {
  return production.snapshots.find((snapshot) => snapshot.kind === 'estimate');
}

export function closedBalance(production: Production): Snapshot | undefined {
  return production.snapshots.find((snapshot) => snapshot.kind === 'balance');
}
