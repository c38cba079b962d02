export { type Adoption, type FactorMove, adoptEdition } from './adoption.js';
export { type Balance, type Coverage, balance, isActualUnusable } from './balance.js';
export { CAUSES, type Cause, type Comparison, type EntryGap, type FamilyGap, type Parts, compare } from './comparison.js';
export { type Emission, type EntryEmission, type Percents, allPercents, emissionOf } from './emission.js';
export { type GroupResult, totalsBy } from './grouping.js';
export { type EntryState, isUncountable } from './entry-state.js';
export { type EntryResult, type Estimate, type FamilyResult, estimate, familyOf } from './estimate.js';
export type { Trace } from './trace.js';
export { type Range95, rangeAround, spreadOfProduct } from './uncertainty.js';
