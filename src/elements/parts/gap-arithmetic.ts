/**
 * The arithmetic of a gap, part by part: which line, which cause, from what numbers. The parts of whatever is asked for sum exactly
 * to its gap. Figures are those of the comparison: nothing is rounded here, and quantities keep to the unit of the planned factor.
 */
import { CAUSES, type Cause, type Comparison, type EntryEmission, type EntryGap } from '../../calculation/index.js';
import type { Entry, EntryId, Family } from '../../model/index.js';
import { type Decimal, ONE, type Quantity, type Unit, ZERO, convertChecked, sum } from '../../units/index.js';

/** Whose gap: the whole shoot's, or that of a cause, a family, a line. */
export type GapSubject =
  | { readonly kind: 'total' }
  | { readonly kind: 'cause'; readonly cause: Cause }
  | { readonly kind: 'family'; readonly family: Family }
  | { readonly kind: 'line'; readonly id: EntryId };

/** kg CO2e per unit. */
export interface Rate { readonly kgPer: Decimal; readonly per: Unit }

export type Formula =
  /** (after − before) × rate */
  | { readonly kind: 'quantities'; readonly before: Quantity; readonly after: Quantity; readonly rate: Rate }
  /** quantity × (after − before) */
  | { readonly kind: 'rates'; readonly quantity: Quantity; readonly before: Rate; readonly after: Rate }
  /** after − before, each made in its own unit */
  | { readonly kind: 'emissions'; readonly before: EntryEmission; readonly after: EntryEmission }
  /** quantity × rate, added or taken away */
  | { readonly kind: 'whole'; readonly quantity: Quantity; readonly rate: Rate; readonly sign: 1 | -1 }
  /** The plan on both sides. */
  | { readonly kind: 'carried'; readonly kg: Decimal };

export interface GapPart {
  readonly entry: Entry;
  readonly line: EntryGap;
  readonly cause: Cause;
  readonly kg: Decimal;
  readonly formula: Formula;
}

export interface GapArithmetic {
  readonly kg: Decimal;
  /** The line that moved most first, its parts together. */
  readonly parts: readonly GapPart[];
  /** Lines that count and did not move. */
  readonly unmoved: number;
  /** Plans that count as they stand, where they are not listed as parts. */
  readonly carried: { readonly kg: Decimal; readonly entries: number };
}

function inUnit(quantity: Quantity, per: Unit): Quantity {
  return convertChecked(quantity, per);
}

/** A factor as it would be given per another unit of its dimension. */
export function rateIn({ kgPer, per }: Rate, unit: Unit): Rate {
  return { kgPer: kgPer.times(convertChecked({ amount: ONE, unit }, per).amount), per: unit };
}

function wholeOf({ quantity, factor }: EntryEmission, sign: 1 | -1): Formula {
  return { kind: 'whole', quantity: inUnit(quantity, factor.per), rate: factor, sign };
}

function formulaOf(cause: Cause, { planned, actual }: EntryGap): Formula | undefined {
  if (planned === undefined) return actual === undefined ? undefined : wholeOf(actual, 1);
  if (actual === undefined) return wholeOf(planned, -1);
  if (cause === 'carried') return { kind: 'carried', kg: actual.kg };
  if (cause === 'method') return { kind: 'emissions', before: planned, after: actual };
  const { per } = planned.factor;
  const after = inUnit(actual.quantity, per);
  if (cause === 'activity') return { kind: 'quantities', before: inUnit(planned.quantity, per), after, rate: planned.factor };
  return { kind: 'rates', quantity: after, before: planned.factor, after: rateIn(actual.factor, per) };
}

function gapKgOf(comparison: Comparison, subject: GapSubject): Decimal {
  switch (subject.kind) {
    case 'total': return comparison.gap;
    case 'cause': return comparison.parts[subject.cause];
    case 'family': return comparison.families.find(({ family }) => family === subject.family)?.gap ?? ZERO;
    case 'line': return comparison.entries.find(({ id }) => id === subject.id)?.gap ?? ZERO;
  }
}

function concerns(subject: GapSubject, line: EntryGap): boolean {
  return subject.kind === 'family' ? line.family === subject.family : subject.kind !== 'line' || line.id === subject.id;
}

export function gapArithmetic(comparison: Comparison, subject: GapSubject): GapArithmetic {
  const lines = comparison.entries.filter((line) => concerns(subject, line));
  const isCarried = ({ actual }: EntryGap): boolean => actual?.carried === true;
  const listsCarried = subject.kind === 'line' || subject.kind === 'cause' && subject.cause === 'carried';
  const causes = subject.kind === 'cause' ? [subject.cause] : CAUSES;
  const groups = lines.map((line) => {
    const entry = comparison.actual.entries.get(line.id)?.entry;
    const parts = causes.flatMap((cause): readonly GapPart[] => {
      const kg = line.parts[cause];
      const isPart = cause === 'carried' ? listsCarried && isCarried(line) : !kg.isZero();
      const formula = isPart ? formulaOf(cause, line) : undefined;
      return entry !== undefined && formula !== undefined ? [{ entry, line, cause, kg, formula }] : [];
    });
    return { parts, weight: isCarried(line) ? line.actual?.kg ?? ZERO : sum(parts.map(({ kg }) => kg)).abs() };
  });
  groups.sort((one, other) => other.weight.cmp(one.weight));
  const carried = listsCarried ? [] : lines.filter(isCarried);
  const isMoved = (line: EntryGap): boolean => CAUSES.some((cause) => !line.parts[cause].isZero());
  return {
    kg: gapKgOf(comparison, subject),
    parts: groups.flatMap(({ parts }) => parts),
    unmoved: lines.filter((line) => line.actual !== undefined && !isCarried(line) && !isMoved(line)).length,
    carried: { kg: sum(carried.map(({ actual }) => actual?.kg ?? ZERO)), entries: carried.length },
  };
}
