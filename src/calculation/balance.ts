/**
 * The balance: what happened. Each entry is `measured`, `none` (did not happen: an explicit zero), `carried` (no readable
 * actual: the plan counts, flagged, with a wider range) or `unplanned` (no plan that counts stands beside it, as the gap's cause
 * says). Coverage is the share of kg that is measured.
 */
import { type Decimal, ONE, ZERO, addExactly } from '../units/index.js';
import type { Catalogue } from '../factors/index.js';
import type { Entry, Production, Quality } from '../model/index.js';
import { isCountable, isUncountable } from './entry-state.js';
import { type EntryResult, type Estimate, computeWith, resultOf } from './estimate.js';

export interface Coverage {
  /** 0 to 1; 1 where there is nothing to measure. */
  readonly share: Decimal;
  readonly measured: { readonly kg: Decimal; readonly entries: number };
  /** The part of `measured` whose figure is only estimated, or a default: nobody has read it anywhere. */
  readonly estimated: { readonly kg: Decimal; readonly entries: number };
  readonly carried: { readonly kg: Decimal; readonly entries: number };
  readonly none: number;
  /** Actuals that were typed and cannot be read, or whose factor cannot be used. */
  readonly unreadable: number;
}

const ESTIMATED: ReadonlySet<Quality> = new Set(['estimated', 'default']);

export interface Balance extends Estimate {
  readonly coverage: Coverage;
}

function actualResult(entry: Entry, catalogue: Catalogue): EntryResult {
  const { planned, actual } = entry;
  if (actual.kind === 'quantity') {
    const result = resultOf(entry, actual, isCountable(planned, catalogue) ? 'measured' : 'unplanned', catalogue);
    // Measured, but with a factor that cannot be used: until another is chosen, the plan stands in for it.
    if (!isUncountable(result.state) || planned.kind !== 'quantity') return result;
    return resultOf(entry, planned, 'carried', catalogue);
  }
  if (actual.kind === 'none') return resultOf(entry, actual, 'none', catalogue);
  if (planned.kind === 'quantity') return resultOf(entry, planned, 'carried', catalogue);
  return resultOf(entry, actual.kind === 'unparseable' ? actual : planned, 'measured', catalogue);
}

/** Whether something was typed as actual that cannot be used: it cannot be read, or its factor cannot serve. */
export function isActualUnusable({ entry, state }: Pick<EntryResult, 'entry' | 'state'>): boolean {
  return entry.actual.kind === 'unparseable' || (entry.actual.kind === 'quantity' && (state === 'carried' || isUncountable(state)));
}

const NOTHING = { kg: ZERO, entries: 0 } as const;
const UNCOVERED: Coverage = { share: ONE, measured: NOTHING, estimated: NOTHING, carried: NOTHING, none: 0, unreadable: 0 };

/** A coverage that moves with the results; exact sums, so that it is what counting all of them again would give. */
function openCoverage({ share: _share, measured, estimated, carried, ...counts }: Coverage): { count(result: EntryResult, sign: 1 | -1): void; close(): Coverage } {
  const [sides, numbers] = [{ measured: { ...measured }, estimated: { ...estimated }, carried: { ...carried } }, { ...counts }];
  return {
    count({ entry, state, emission }, sign) {
      if (isActualUnusable({ entry, state })) numbers.unreadable += sign;
      if (state === 'none') numbers.none += sign;
      if (emission === undefined) return;
      const add = (side: { kg: Decimal; entries: number }): void => {
        side.kg = addExactly(side.kg, sign === 1 ? emission.kg : emission.kg.neg());
        side.entries += sign;
      };
      add(state === 'carried' ? sides.carried : sides.measured);
      if (state !== 'carried' && ESTIMATED.has(emission.quality)) add(sides.estimated);
    },
    close() {
      const total = sides.measured.kg.plus(sides.carried.kg);
      return { share: total.isZero() ? ONE : sides.measured.kg.div(total), ...sides, ...numbers };
    },
  };
}

export function balance(production: Production, catalogue: Catalogue, previous?: Balance): Balance {
  const { count, close } = openCoverage(previous?.coverage ?? UNCOVERED);
  const computed = computeWith(actualResult, production, catalogue, previous, count);
  return { ...computed, coverage: close() };
}
