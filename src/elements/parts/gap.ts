/** The gap of a production, computed once a state and kept out of the first load. */
import { type Comparison, compare } from '../../calculation/index.js';
import type { ProductionStore, StoreState } from '../../store/index.js';

const known = new WeakMap<StoreState, Comparison>();

export function comparisonOf({ state, catalogue }: ProductionStore): Comparison {
  let comparison = known.get(state);
  if (comparison === undefined) {
    comparison = compare(state.production, catalogue, state.estimate, state.balance);
    known.set(state, comparison);
  }
  return comparison;
}
