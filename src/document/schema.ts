/**
 * The JSON form of a production, `shootprint/production@1`. Figures are plain decimal text, so that no reader rounds them.
 * Objects are strict: a key that is not listed is refused with its path. What a shape cannot say is in consistency.ts.
 */
import * as z from 'zod/mini';
import { ACTIVITY_IDS, DEPARTMENTS, KINDS, PHASES, type ProfileCount, QUALITIES, type Quality, STAGES, type SnapshotLine } from '../model/index.js';
import { boundedList } from './bounded-list.js';
import { isDate } from './date.js';
import { boundary, matching, text, unit } from './field.js';
import { hostId, hostNotes, hostPercent, hostValue } from './host-schema.js';
import { LIMITS } from './limits.js';
import { SCHEMA } from './schema-version.js';

const STATES = ['counted', 'measured', 'unplanned', 'carried', 'none', 'absent', 'unreadable', 'unknown-factor', 'unit-mismatch'] as const satisfies readonly SnapshotLine['state'][];

const input = matching(/^-?\d+(\.\d+)?$/, LIMITS.input);
const figure = matching(/^-?\d+(\.\d+)?$/, LIMITS.figure);
/** As in the edition: what is avoided or stored is no factor, and never netted. */
const factorValue = matching(/^\d+(\.\d+)?$/, LIMITS.figure);
const percent = matching(/^\d+(\.\d+)?$/, 20);
const count = matching(/^\d+$/, LIMITS.count);
const entryId = matching(/^[A-Za-z0-9][A-Za-z0-9._:-]*$/, 64);
/** Empty while no factor is chosen. An unknown one is kept: the calculation says that it is unknown. */
const factorId = matching(/^[A-Za-z0-9._-]*$/, 120);
const sourceId = matching(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 80);
const editionId = matching(/^[A-Za-z0-9][A-Za-z0-9.+_-]*$/, 80);
const country = matching(/^[A-Z]{2}$/, 2);
const region = matching(/^[A-Z]{2}[A-Z-]*$/, 10);
const date = z.string().check(z.refine(isDate));
const digest = matching(/^[0-9a-f]{64}$/, 64);

const typed = { unit, factor: factorId, quality: z.enum(QUALITIES), assumed: z.optional(z.record(text(40), factorId)) };
const inputs = z.record(text(40), input);
const reading = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('absent') }),
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('unparseable'), inputs, texts: z.record(text(40), text(LIMITS.typed)), ...typed }),
  z.strictObject({ kind: z.literal('quantity'), inputs, ...typed }),
]);

/** Checked to be at most a hundred in consistency.ts. */
const stated = { percent: matching(/^(\d{1,3}(\.\d{1,12})?)?$/, 20), text: z.optional(text(LIMITS.typed)) };

const entry = z.strictObject({
  id: entryId,
  activity: z.enum(ACTIVITY_IDS),
  label: text(LIMITS.label),
  phase: z.enum(PHASES),
  department: z.enum(DEPARTMENTS),
  country,
  shootingUnit: z.optional(text(LIMITS.shootingUnit)),
  episode: z.optional(text(LIMITS.episode)),
  shares: z.optional(z.record(entryId, z.strictObject(stated))),
  planned: reading,
  actual: reading,
  note: z.optional(text(LIMITS.note)),
  evidence: z.optional(text(LIMITS.evidence)),
});

const typedText = z.optional(text(LIMITS.typed));
const profile = z.strictObject({
  title: text(LIMITS.title),
  company: text(LIMITS.company),
  kind: z.enum(KINDS),
  country,
  places: text(LIMITS.places),
  runtimeMinutes: count,
  episodes: z.optional(count),
  shootingDays: count,
  crew: count,
  texts: z.optional(z.strictObject({ runtimeMinutes: typedText, episodes: typedText, shootingDays: typedText, crew: typedText } satisfies Record<ProfileCount, typeof typedText>)),
  coproducers: z.optional(boundedList(z.strictObject({ id: entryId, name: text(LIMITS.name), ...stated }), LIMITS.coproducers)),
  example: z.boolean(),
});

const factor = z.strictObject({
  id: factorId,
  kgPer: factorValue,
  per: unit,
  uncertainty: z.strictObject({ percent, basis: z.enum(['published', 'assumed']) }),
  source: sourceId,
  region,
  period: z.strictObject({ measured: text(20), published: text(20) }),
  boundary,
  elsewhere: z.optional(percent),
  supersedes: z.optional(factorId),
  deprecated: z.optional(z.literal(true)),
  origin: z.optional(z.literal('host')),
  notes: z.optional(hostNotes),
});

/** A host's own factor that the lines name: held to what a host may give. */
const hostFactor = z.extend(factor, {
  id: hostId, kgPer: hostValue, uncertainty: z.strictObject({ percent: hostPercent, basis: z.literal('published') }), source: z.literal('host'),
  origin: z.literal('host'), notes: hostNotes,
});

const origin = z.optional(percent);
const quality = z.strictObject({
  measured: origin, invoice: origin, quote: origin, estimated: origin, default: origin, spend: origin, carried: origin,
} satisfies Readonly<Record<Quality | 'carried', typeof origin>>);

const assumption = z.strictObject({ id: factorId, value: factorValue, unit, percent });

const ranged = { kg: figure, low: figure, high: figure };
const line = z.strictObject({
  id: entryId,
  state: z.enum(STATES),
  quantity: z.optional(z.strictObject({ amount: figure, unit })),
  factor: z.optional(factorId),
  ...ranged,
});

const snapshot = z.strictObject({
  kind: z.enum(['estimate', 'balance']),
  date,
  edition: editionId,
  profile,
  entries: boundedList(entry, LIMITS.entries),
  factors: boundedList(factor, LIMITS.factors),
  quality,
  assumptions: z.optional(boundedList(assumption, LIMITS.factors)),
  lines: boundedList(line, LIMITS.entries),
  total: z.strictObject(ranged),
  digest,
});

export const productionSchema = z.strictObject({
  schema: z.literal(SCHEMA),
  stage: z.enum(STAGES),
  edition: editionId,
  profile,
  entries: boundedList(entry, LIMITS.entries),
  /** What was answered to the quick questions; absent where nothing was. */
  answers: z.optional(z.record(text(40), text(LIMITS.typed))),
  /** Absent where the edition alone is used. */
  factors: z.optional(boundedList(hostFactor, LIMITS.factors)),
  snapshots: boundedList(snapshot, LIMITS.snapshots),
});

/** The JSON document of a production, version 1. */
export type ProductionDocument = z.infer<typeof productionSchema>;
export type EntryDocument = z.infer<typeof entry>;
export type ReadingDocument = z.infer<typeof reading>;
export type ProfileDocument = z.infer<typeof profile>;
export type FactorDocument = z.infer<typeof factor>;
export type SnapshotDocument = z.infer<typeof snapshot>;
