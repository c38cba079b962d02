/**
 * What a lever would save: the same plan with one thing done otherwise, as a set of changes on the same document, compared line by line as a plan is
 * compared with what was shot. A factor that stands on both sides cancels, so the saving is often surer than either total.
 */
import { type Comparison, compare } from '../calculation/index.js';
import type { Catalogue, Factor } from '../factors/index.js';
import { type ActivityId, type Entry, type Production, type QuantityReading, type Reading, TOTAL, activityOf, inputsOf, proposedFactor, quantityOf } from '../model/index.js';
import { decimal } from '../units/index.js';

export const LEVERS = ['trains', 'vegetarian', 'grid', 'electric-vans', 'reused-sets'] as const;
export type LeverId = (typeof LEVERS)[number];

/** A line done otherwise; undefined where the lever has nothing to say of it. */
type Lever = (entry: Entry, reading: QuantityReading, catalogue: Catalogue) => Pick<Entry, 'activity' | 'planned'> | undefined;

/** Beyond it a train is no answer for a working day. */
const FARTHEST_BY_TRAIN = decimal('1000');
const HALF = decimal('0.5');

const withFactor = (activity: ActivityId, reading: QuantityReading, factor: Factor | undefined): Pick<Entry, 'activity' | 'planned'> | undefined => (
  factor === undefined || factor.id === reading.factor ? undefined : { activity, planned: { ...reading, factor: factor.id } });

const first = (catalogue: Catalogue, family: string): Factor | undefined => catalogue.find({ family })[0];

/** Set light from the mains: the power and the hours of the generator, or the usual day. */
const toGrid: Lever = ({ activity, country }, reading, catalogue) => {
  const factor = proposedFactor('grid-hookup', country, catalogue)?.id;
  const { power, loadRate, hoursPerDay, days, sets } = reading.inputs;
  if (factor === undefined) return undefined;
  const planned = { kind: 'quantity', unit: 'kWh', factor, quality: reading.quality } as const;
  if (activity === 'genset' && power !== undefined && loadRate !== undefined && hoursPerDay !== undefined && days !== undefined) return { activity: 'grid-hookup', planned: { ...planned, inputs: { power, loadRate, hoursPerDay, days } } };
  const perDay = catalogue.assumptions.find(({ id }) => id === 'set.day.energy');
  if (activity !== 'genset-daily' || days === undefined || sets === undefined || perDay === undefined) return undefined;
  return { activity: 'grid-daily', planned: { ...planned, inputs: { days: days.times(sets), energyPerDay: decimal(perDay.value) } } };
};

const OTHERWISE: Readonly<Record<LeverId, Lever>> = {
  trains: ({ activity, country }, reading, catalogue) => {
    const { distance } = reading.inputs;
    if ((activity !== 'flight' && activity !== 'flight-cabin') || distance === undefined || distance.gt(FARTHEST_BY_TRAIN)) return undefined;
    return withFactor('train', reading, proposedFactor('train', country, catalogue));
  },
  vegetarian: ({ activity }, reading, catalogue) => (activity === 'meals' ? withFactor(activity, reading, first(catalogue, 'meal.vegetarian')) : undefined),
  grid: toGrid,
  'electric-vans': ({ activity }, reading, catalogue) => (activity === 'van' && reading.unit === 'vehicle.km' ? withFactor(activity, reading, first(catalogue, 'van.electric')) : undefined),
  'reused-sets': ({ activity }, reading) => {
    const total = reading.inputs[TOTAL];
    if ((activity !== 'set-material' && activity !== 'set-purchase') || total === undefined) return undefined;
    return { activity, planned: { ...reading, inputs: { [TOTAL]: total.times(HALF) } } };
  },
};

export interface Scenario {
  /** The plan as it would be. */
  readonly production: Production;
  /** The lines that the levers change. */
  readonly changed: readonly string[];
  /** From the plan to the variant: its gap is what would be saved, below zero. */
  readonly comparison: Comparison;
}

/** A reading by its total alone, so that any activity can carry it. */
function asTotal(activity: ActivityId, reading: Reading): Reading {
  if (reading.kind !== 'quantity') return reading;
  const { assumed: _named, ...rest } = reading;
  return inputsOf(activity, reading)[0]?.name === TOTAL ? reading : { ...rest, inputs: { [TOTAL]: quantityOf(activity, reading).amount } };
}

/** What levers would do to a plan, one after the other. Nothing is changed. */
export function scenario(production: Production, levers: readonly LeverId[], catalogue: Catalogue): Scenario {
  const changed: string[] = [];
  const varied = production.entries.map((entry) => {
    const next = levers.reduce((before, lever) => {
      const otherwise = before.planned.kind === 'quantity' ? OTHERWISE[lever](before, before.planned, catalogue) : undefined;
      return otherwise === undefined ? before : { ...before, ...otherwise };
    }, entry);
    if (next !== entry) changed.push(entry.id);
    return next;
  });
  // As if the variant had been shot: the gap is told by the causes that a balance knows.
  const shot = production.entries.map((entry, index): Entry => {
    const { activity, planned } = varied[index] ?? entry;
    const isSame = activity === entry.activity || activityOf(activity).inputs === activityOf(entry.activity).inputs;
    return { ...entry, activity, planned: isSame ? entry.planned : asTotal(entry.activity, entry.planned), actual: planned };
  });
  return { production: { ...production, entries: varied }, changed, comparison: compare({ ...production, entries: shot }, catalogue) };
}

/** The levers that change anything, the one that would save most first. */
export function leversFor(production: Production, catalogue: Catalogue): readonly { readonly lever: LeverId; readonly scenario: Scenario }[] {
  return LEVERS.map((lever) => ({ lever, scenario: scenario(production, [lever], catalogue) })).filter(({ scenario: { changed } }) => changed.length > 0)
    .sort((one, other) => one.scenario.comparison.gap.cmp(other.scenario.comparison.gap));
}
