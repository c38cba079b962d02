/**
 * The compiled form of an emission-factor record: what the build writes from `emission-factors/*.json`.
 * Hot fields travel with the first load; notes are fetched when somebody opens a provenance.
 */
import type { Unit } from '../units/index.js';

/** What a factor covers. ADEME's are life-cycle; the UK's are direct, or well-to-wheel where both published rows are added. */
export type Boundary = 'life-cycle' | 'well-to-wheel' | 'direct' | 'production' | 'spend';

export type Phase =
  | 'upstream' | 'combustion' | 'manufacture' | 'contrails' | 'electricity' | 'losses' | 'refrigerants' | 'transport'
  | 'treatment' | 'use' | 'materials' | 'assembly' | 'end-of-life' | 'total-only';

export interface Translated { readonly fr: string; readonly en: string; readonly de: string }

export interface HotRecord {
  readonly id: string;
  /** kg CO2e, plain decimal text, in the source's own unit. */
  readonly value: string;
  readonly per: Unit;
  /** The half-width of the 95 % range in percent: [v/(1+u), v·(1+u)]. */
  readonly percent: string;
  /** Whether the source publishes the percentage, or the default of the record's class is assumed. */
  readonly basis: 'published' | 'assumed';
  readonly source: string;
  readonly region: string;
  readonly boundary: Boundary;
  readonly measured: string;
  readonly published: string;
  readonly supersedes?: string;
  readonly deprecated?: true;
  /** Place, in the list of editions, of the one that brought the record; absent for the first. */
  readonly since?: number;
  /** Place of the edition that withdrew it, with `deprecated`; absent for the first. */
  readonly withdrawn?: number;
}

/**
 * The records as the build packs them: one text a field, in the order of the ids, with what a neighbour repeats left out. `kind` is a place
 * in the columns that many records share, and `deprecated` that of the edition that withdrew a record.
 */
export type PackedRecords = Readonly<Record<Exclude<keyof HotRecord, 'withdrawn'> | 'kind', string>>;

/** One of the editions that records belong to. */
export interface EditionContent {
  readonly version: string;
  readonly hash: string;
  /** Percentages of origins, where this edition had others than the newest. */
  readonly quality?: Readonly<Record<string, string>>;
  /** All that was added elsewhere, where this edition had it otherwise than the newest. */
  readonly elsewhere?: Readonly<Record<string, string>>;
  /** Assumptions that came later. */
  readonly withoutAssumptions?: readonly string[];
}

export interface ColdNotes {
  readonly locator: string;
  /** The class whose percentage is assumed; absent where the source publishes one. */
  readonly class?: string;
  readonly phases?: Readonly<Partial<Record<Phase, string>>>;
  readonly gases?: Readonly<Record<string, string>>;
  readonly includes: readonly Phase[];
  readonly note?: Translated;
  readonly bestBefore: string;
}

export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly version: string;
  readonly year: string;
  readonly licence: string;
  readonly licenceUrl: string;
  /** Absent for a convention of our own, which is read nowhere. */
  readonly url?: string;
  readonly attribution: string;
}

/** A usual figure that is no factor: a generator's litres per kWh. */
export interface Assumption {
  readonly id: string;
  readonly value: string;
  readonly unit: Unit;
  readonly percent: string;
}

/** All of an assumption but its id. */
export interface AssumptionNotes extends Omit<Assumption, 'id'> {
  readonly source: string;
  readonly locator: string;
  readonly sentence: Translated;
}

/** Why a percentage that no source publishes is what it is, and the figures behind it. */
export interface Argument { readonly because: Translated; readonly reference: string }

export interface Arguments {
  /** By class of factors (`ColdNotes.class`). */
  readonly classes: Readonly<Record<string, Argument>>;
  /** By origin of an activity figure, and `carried`. */
  readonly quality: Readonly<Record<string, Argument>>;
  /** By beginning of an id, where a factor stands in for another country's: the longest counts. */
  readonly elsewhere: Readonly<Record<string, Argument>>;
}

/** What a provenance shows of an edition, beyond its figures. */
export interface EditionNotes {
  readonly factors: Readonly<Record<string, ColdNotes>>;
  readonly sources: Readonly<Record<string, Source>>;
  readonly assumptions: Readonly<Record<string, AssumptionNotes>>;
  readonly reasons: Arguments;
}
