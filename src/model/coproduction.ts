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
/** As many as a document holds. */
export const MOST_COPRODUCERS = 50;
const UNSTATED: Stated = { percent: '' };
const HUNDRED = decimal(WHOLE_PERCENT);

/** 0 to 1. */
export type Share = Decimal;

const shareOf = ({ percent }: Stated): Share => (percent === '' ? ZERO : decimal(percent).div(HUNDRED));

/** What is stated for a coproducer among the parts of a line; one that is not named has none of it. */
export function statedFor(id: string, shares: Readonly<Record<string, Stated>>): Stated {
  return (Object.hasOwn(shares, id) ? shares[id] : undefined) ?? UNSTATED;
}

/** Of a line, the part of each coproducer, in their order. */
export function sharesIn({ coproducers = [] }: Profile, { shares }: Pick<Entry, 'shares'>): readonly Share[] {
  return coproducers.map((each) => shareOf(shares === undefined ? each : statedFor(each.id, shares)));
}

/** A line without the parts of those who do not coproduce. Whoever is left has none of a line that belonged to others. */
export function withoutLeavers(entry: Entry, { coproducers = [] }: Profile): Entry {
  const { shares, ...rest } = entry;
  if (shares === undefined) return entry;
  const [known, named] = [coproducers.map(({ id }) => id), Object.entries(shares)];
  const left = named.filter(([id]) => known.includes(id));
  if (left.length === named.length) return entry;
  if (known.length === 0) return rest;
  return { ...rest, shares: Object.fromEntries(left.length > 0 ? left : known.map((id) => [id, { percent: '0' }])) };
}

/** Percents that are given away altogether: more than a hundred cannot be. */
export function percentsStated(stated: Iterable<Stated>): Decimal {
  return [...stated].reduce((sum, { percent }) => (percent === '' ? sum : sum.plus(decimal(percent))), ZERO);
}
