/**
 * The pure entry: the same in a page, in a worker and in Node. Importing it does nothing; it knows no DOM, no clock,
 * no storage and no network. The widgets are in `shootprint/elements` and `shootprint/define`.
 *
 *     const parsed = parseProduction(text);
 *     if (parsed.kind === 'ok') toText(estimate(parsed.production, catalogue).total.kg);   // kg CO2e
 */
export { ShootError, type ShootErrorCode, type ShootErrorParams } from './errors.js';
export { type Decimal, type Quantity, type Unit, UNITS, convert, decimal, integer, isUnit, quantity, roundTo, sum, toText } from './units/index.js';
export {
  type Assumption, type Boundary, type Catalogue, type CatalogueContent, type ColdNotes, type Edition, type Factor, type FactorId, type FactorQuery,
  type EditionNotes, type HostFactor, type HostNotes, type HostSource, type HotRecord, type Source, type Uncertainty, catalogue, createCatalogue, loadFactorLabels, loadEditionNotes, withHostFactors,
} from './factors/index.js';
export {
  ABSENT, ACTIVITIES, ACTIVITY_IDS, type ActivityId, type ActivityInput, type BandProblem, type Change, type Coproducer, DEPARTMENTS, type Department, type Entry, type EntryFields,
  type EntryId, FAMILIES, type Family, type Inputs, KINDS, type Kind, NONE, PHASES, type Phase, type Production, type Profile, type ProfileCount, QUALITIES, type Quality,
  type Reading, STAGES, type Snapshot, type SnapshotContent, type SnapshotLine, type Stage, type Stated, TOTAL, acceptedFactors, applyChange, bandProblem, catalogueFor, closedBalance,
  emptyProduction, frozenEstimate, inputsOf, proposedFactor, quantityOf,
} from './model/index.js';
export {
  type Adoption, type Balance, CAUSES, type Carried, type Carrier, type Cause, type Comparison, type Coverage, type Emission, type EntryEmission, type EntryGap, type EntryResult, type EntryState,
  type Estimate, type FactorMove, type FamilyGap, type FamilyResult, type Parts, type Percents, type Range95, type SharePart, type ShareResult, type Trace, adoptEdition, balance, carriersOf, carriersOfEntry, compare, effectOfOne, emissionOf, estimate, sharesOf,
} from './calculation/index.js';
export {
  ANSWER_NAMES, type AnswerName, type Answers, type Benchmark, LEVERS, type LeverId, type Placed, QUESTIONS, type Question, type QuestionId, type Raised, type Scenario, type Sharper,
  answeredEntries, answering, benchmarkOf, leversFor, placed, questionsFor, quickLines, raised, scenario, sharpened,
} from './planning/index.js';
export { type Fragment, LONGEST_FRAGMENT, type ReadFragment, readFragment, writeFragment } from './exchange/index.js';
export { type HostNomenclature, VIEWS, type View, type ViewId, groupsIn, isViewId, viewOf } from './nomenclature/index.js';
export {
  type AreaReport, FACTORS_SCHEMA, type Finding, type FindingCode, LIMITS, NOMENCLATURE_SCHEMA, type Parsed, type ParsedFactors, type ParsedNomenclature, type Problem, type ProblemCode, type ProductionDocument, type ReportedFinding, SCHEMA, type SnapshotVerification,
  type Verification, type VerificationReport, canonical, closeBalance, digestOf, documentOf, freezeEstimate, parseFactors, parseNomenclature, parseProduction, serializeProduction, verificationReport, verifyProduction,
} from './document/index.js';
