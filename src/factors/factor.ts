/** An emission factor: kg CO2e per unit of activity, with its range, source, place, time and boundary. */
import type { Decimal, Unit } from '../units/index.js';
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
  readonly source: string;
  /** ISO 3166-1 alpha-2, or EU, or WORLD. */
  readonly region: string;
  readonly period: { readonly measured: string; readonly published: string };
  readonly boundary: Boundary;
  readonly supersedes?: FactorId;
  readonly deprecated?: true;
}
