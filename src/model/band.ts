/**
 * Factors that hold for a band of an input: a short flight burns more per kilometre than a long one. The activity's row names the input
 * (`bandedBy`), the factor's id holds the band: `under-500-km`, `1000-2000-km`, `over-5000-km`. A bound belongs to both its bands.
 * A figure outside is a question to a person, not an error: the line stays counted.
 */
import { type Decimal, ZERO, decimal } from '../units/index.js';
import type { Catalogue, FactorId } from '../factors/index.js';
import { type ActivityId, activityOf } from './activities.js';
import { acceptedFactors } from './measure.js';
import type { Reading } from './reading.js';

export interface BandProblem {
  /** The band of the reading's factor. */
  readonly low: Decimal;
  /** Absent where the band has no end. */
  readonly high?: Decimal;
  /** What was read, in the unit of the input: the distance of one trip, in km. */
  readonly distance: Decimal;
  /** The factor of the same kind (seats, contrails) for the right band; absent where none is offered. */
  readonly better?: FactorId;
}

export interface Band extends Pick<BandProblem, 'low' | 'high'> {
  /** The id with the band left out. */
  readonly kind: string;
}

const BAND = /^(?:under-|over-|(\d+)-)(\d+)-/u;

/** The band that an id holds, in this unit. */
export function bandOf(id: string, unit: string): Band | undefined {
  const words = id.split('.');
  const place = words.findIndex((word) => word.endsWith(`-${unit}`) && BAND.test(word));
  const word = words[place] ?? '';
  const [, from = '0', to] = BAND.exec(word) ?? [];
  if (to === undefined) return undefined;
  const bounds = word.startsWith('over-') ? { low: decimal(to) } : { low: decimal(from), high: decimal(to) };
  return { ...bounds, kind: words.with(place, '').join('.') };
}

function holds({ low, high }: Band, value: Decimal): boolean {
  return value.gte(low) && (high === undefined || value.lte(high));
}

/** Undefined where the figure fits its factor's band, and where there is no band or no figure to hold against it. */
export function bandProblem(activity: ActivityId, reading: Reading, catalogue: Catalogue): BandProblem | undefined {
  const { bandedBy, inputs } = activityOf(activity);
  const unit = inputs.find(({ name }) => name === bandedBy)?.unit;
  if (bandedBy === undefined || unit === undefined || reading.kind !== 'quantity') return undefined;
  const distance = reading.inputs[bandedBy] ?? ZERO;
  const band = bandOf(reading.factor, unit);
  // Nothing times any factor is nothing.
  if (band === undefined || distance.isZero() || holds(band, distance)) return undefined;
  const better = acceptedFactors(activity, catalogue).find(({ id }) => {
    const other = bandOf(id, unit);
    return other?.kind === band.kind && holds(other, distance);
  });
  const { kind: _kind, ...bounds } = band;
  return { ...bounds, distance, ...(better === undefined ? {} : { better: better.id }) };
}
