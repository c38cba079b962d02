/**
 * Who else produces, and the part of the footprint that each of them takes: percentages that the partners state, of the whole or of a line.
 * They are shown beside the whole and never take anything away from it; what nobody else takes is the production's own.
 */
import { type Decimal, ZERO, decimal } from '../units/index.js';
import type { Entry } from './entry.js';
import type { Profile } from './production.js';

/** A percentage, 0 to 100, as plain decimal text: empty while it is not known, or where what was typed cannot be read (`text`). */
export interface Stated {
  readonly percent: string;
  readonly text?: string;
}

export interface Coproducer extends Stated {
  readonly id: string;
  readonly name: string;
}

export const WHOLE_PERCENT = '100';
const HUNDRED = decimal(WHOLE_PERCENT);

/** 0 to 1. */
export type Share = Decimal;

const shareOf = ({ percent }: Stated): Share => (percent === '' ? ZERO : decimal(percent).div(HUNDRED));

/** Of a line, the part of each coproducer by id. */
export function sharesIn({ coproducers = [] }: Profile, { shares }: Pick<Entry, 'shares'>): ReadonlyMap<string, Share> {
  return new Map(coproducers.map((each) => [each.id, shareOf(shares === undefined ? each : shares[each.id] ?? { percent: '' })]));
}

/** Percents that are given away altogether: more than a hundred cannot be. */
export function percentsStated(stated: Iterable<Stated>): Decimal {
  return [...stated].reduce((sum, { percent }) => (percent === '' ? sum : sum.plus(decimal(percent))), ZERO);
}
