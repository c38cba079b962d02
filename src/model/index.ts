export { ACTIVITIES, ACTIVITY_IDS, type ActivityId, type ActivityInput, type InputName, activityOf, isActivityId } from './activities.js';
export { type Change, type EntryFields, applyChange } from './change.js';
export { DEPARTMENTS, type Department, type Entry, type EntryId, PHASES, type Phase } from './entry.js';
export { FAMILIES, type Family } from './families.js';
export { type BoundProblem, type TotalInput, type Typed, acceptedFactors, accepts, boundProblem, inputsOf, measuresInOwnUnit, proposedFactor, quantityOf, readingOf, totalUnitOf } from './measure.js';
export { EMPTY_PROFILE, KINDS, type Kind, type Production, type Profile, STAGES, type Stage, closedBalance, emptyProduction, frozenEstimate } from './production.js';
export { ABSENT, type Inputs, LARGEST_INPUT, NONE, QUALITIES, type Quality, type QuantityReading, type Reading, TOTAL, type UnparseableReading } from './reading.js';
export type { Snapshot, SnapshotContent, SnapshotLine } from './snapshot.js';
