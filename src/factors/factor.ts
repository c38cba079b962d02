/** An emission factor: kg CO2e per unit of activity, with its range, source, place, time and boundary. */
import type { Decimal, Unit } from '../units/index.js';
import type { HostNotes } from './host-notes.js';
import type { Boundary } from './record.js';

export type FactorId = string;

/** Reads as the 95 % interval [v/(1+u), v·(1+u)] around a median v, as the Bilan Carbone method and the GHG Protocol read it. */
export interface Uncertainty {
  /** u in percent: plain decimal text, so that two equal percentages are one key. */
  readonly percent: string;
  readonly basis: 'published' | 'assumed';
}

export interface Factor<U extends Unit = Unit> {
  readonly id: FactorId;
  readonly kgPer: Decimal;
  readonly per: U;
  readonly uncertainty: Uncertainty;
  /** The id of a source of the edition; `host` for a host's own factor, whose source is in its `notes`. */
  readonly source: string;
  /** ISO 3166-1 alpha-2, or EU, or WORLD. */
  readonly region: string;
  readonly period: { readonly measured: string; readonly published: string };
  readonly boundary: Boundary;
  /** Percent added where it stands in for another country's factor; absent where the country decides nothing. */
  readonly elsewhere?: string;
  readonly supersedes?: FactorId;
  readonly deprecated?: true;
  /** Absent for a published factor. What a host gave is said to be the host's wherever it is shown, and in every document. */
  readonly origin?: 'host';
  /** With `origin`. */
  readonly notes?: HostNotes;
}
