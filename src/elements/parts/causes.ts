/** The gap as a staircase: from the plan, cause after cause, to what was shot. Exact: the last step ends on the actual total. */
import { CAUSES, type Cause, type Comparison, type EntryGap } from '../../calculation/index.js';
import type { Entry } from '../../model/index.js';
import { type Decimal, ZERO } from '../../units/index.js';

export interface CauseStep {
  readonly cause: Cause;
  readonly kg: Decimal;
  /** The running total, in kg, before and after this cause. */
  readonly before: Decimal;
  readonly after: Decimal;
  /** Every line that moves it, largest first. */
  readonly lines: readonly CauseLine[];
}

export interface CauseLine extends EntryGap {
  readonly entry: Entry;
  readonly kg: Decimal;
}

/** A line of the comparison with its entry; `kg` is what is looked at: its whole gap, or its part in a cause. */
function linesBy(comparison: Comparison, amount: (line: EntryGap) => Decimal): readonly CauseLine[] {
  const lines = comparison.entries.flatMap((line) => {
    const kg = amount(line);
    const entry = comparison.actual.entries.get(line.id)?.entry;
    return kg.isZero() || entry === undefined ? [] : [{ ...line, entry, kg }];
  });
  return lines.sort((one, other) => other.kg.abs().cmp(one.kg.abs()));
}

export function stepsOf(comparison: Comparison): readonly CauseStep[] {
  let total = comparison.planned.total.kg;
  return CAUSES.map((cause) => {
    const before = total;
    total = total.plus(comparison.parts[cause]);
    return { cause, kg: comparison.parts[cause], before, after: total, lines: linesBy(comparison, (line) => line.parts[cause]) };
  });
}

/** The lines that moved, the largest gap first. */
export function movedLines(comparison: Comparison): readonly CauseLine[] {
  return linesBy(comparison, (line) => line.gap);
}

/** What went up and what went down, both as positive masses. */
export function movementsOf(lines: readonly CauseLine[]): { readonly up: Decimal; readonly down: Decimal } {
  let [up, down] = [ZERO, ZERO];
  for (const { kg } of lines) if (kg.gt(ZERO)) up = up.plus(kg); else down = down.minus(kg);
  return { up, down };
}
