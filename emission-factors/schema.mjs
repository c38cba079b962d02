/**
 * The shape of everything in this folder. What a shape cannot say (sums, sources, neighbours) is said by lint.mjs.
 * Numbers are strings: a published figure keeps the digits it was published with.
 */
import * as z from 'zod';
import { dimensions } from './units.mjs';

/** Where a part of the emission arises. Extend it when a source needs it, and say so in CHANGELOG.md. */
export const phases = /** @type {const} */ ([
  'upstream', 'combustion', 'electricity', 'losses', 'refrigerants', 'contrails', 'materials', 'manufacture',
  'assembly', 'transport', 'use', 'treatment', 'end-of-life', 'total-only',
]);
export const boundaries = /** @type {const} */ (['life-cycle', 'well-to-wheel', 'direct', 'production', 'spend']);
/** Gases in kgCO2e. `co2b`, biogenic, is outside the total. */
export const gases = /** @type {const} */ (['co2f', 'ch4f', 'ch4b', 'n2o', 'other', 'co2b']);
/** How a figure of activity came to be known. `carried` is added when a plan counts as actual. */
export const origins = /** @type {const} */ (['measured', 'invoice', 'quote', 'estimated', 'default', 'spend', 'carried']);

const decimal = z.string().regex(/^(0|[1-9]\d*)(\.\d*[1-9])?$/, 'a positive decimal without trailing zeros');
const segment = '[a-z0-9]+(?:-[a-z0-9]+)*';
const id = z.string().regex(new RegExp(`^${segment}(?:\\.${segment})+$`), 'lower-case words, hyphens and dots');
const year = z.string().regex(/^\d{4}$/);
const date = z.iso.date();
const sentence = z.string().min(2).regex(/^\S.*\S$/s, 'no space at the ends');
const inThreeLanguages = z.strictObject({ fr: sentence, en: sentence, de: sentence });
const unit = z.enum(/** @type {[string, ...string[]]} */ (Object.keys(dimensions)));

export const recordSchema = z.strictObject({
  id,
  value: decimal,
  per: unit,
  labels: inThreeLanguages,
  boundary: z.enum(boundaries),
  region: z.string().regex(/^([A-Z]{2}|WORLD)$/, 'ISO 3166 alpha-2, EU or WORLD'),
  period: z.strictObject({ measured: z.union([year, z.literal('not stated')]), published: z.union([year, date]) }),
  uncertainty: z.union([z.strictObject({ percent: decimal }), z.strictObject({ class: z.string() })]),
  source: z.strictObject({ id: z.string(), locator: sentence }),
  phases: z.partialRecord(z.enum(phases), decimal).optional(),
  gases: z.partialRecord(z.enum(gases), decimal).optional(),
  includes: z.array(z.enum(phases)).min(1),
  note: inThreeLanguages.optional(),
  supersedes: id.optional(),
  deprecated: z.literal(true).optional(),
  bestBefore: date,
});
export const recordsSchema = z.array(recordSchema);

export const sourcesSchema = z.record(z.string().regex(new RegExp(`^${segment}$`)), z.strictObject({
  title: sentence,
  publisher: sentence,
  version: sentence,
  year,
  licence: sentence,
  licenceUrl: z.url(),
  /** Absent for what is read nowhere: a convention of our own. */
  url: z.url().optional(),
  attribution: sentence,
  /** `facts-only`: no open licence; nothing of it is shipped but figures derived from it, with their arithmetic. */
  redistribution: z.enum(['permitted', 'facts-only']),
}));

const argued = z.strictObject({ percent: decimal, because: inThreeLanguages, reference: sentence });
export const uncertaintySchema = z.strictObject({
  classes: z.record(z.string(), argued),
  quality: z.strictObject(Object.fromEntries(origins.map((origin) => [origin, argued]))),
  /** Beginning of an id → what is added where its factor stands in for another country's. The longest beginning counts; without one the country decides nothing. */
  elsewhere: z.record(z.string().regex(/^[a-z][a-z0-9-]*\.([a-z0-9-]+\.)*$/, 'the beginning of an id, to its last point: "hotel."'), argued),
});

export const assumptionsSchema = z.array(z.strictObject({
  id, value: decimal, unit, percent: decimal, source: z.string(), locator: sentence, sentence: inThreeLanguages,
}));

const version = z.string().regex(/^\d{4}\.\d+$/, 'a year, a point, a number: "2026.1"');
const hash = z.string().length(12);
export const editionsSchema = z.strictObject({
  current: version,
  editions: z.array(z.strictObject({
    version, date, hash,
    /** The day on which an older edition was put together from dated records: it was never handed out as such on its own date. */
    reconstructed: date.optional(),
    /** All that the edition resolves, what it had superseded included: id → hash of what may never change. */
    records: z.record(id, hash),
    /** Id → hash of the labels, which may change in a new version. */
    labels: z.record(id, hash).optional(),
    withdrawn: z.array(id).optional(),
    /** The percentages that its ranges were made with. */
    percentages: z.strictObject({ classes: z.record(z.string(), decimal), quality: z.record(z.string(), decimal), elsewhere: z.record(z.string(), decimal).optional() }).optional(),
    /** Id → hash of publisher, version and licence of each source: what its figures were handed out under. */
    sources: z.record(z.string(), hash).optional(),
    /** Hash of all the rest of this entry: what was recorded is not edited by hand. */
    seal: hash.optional(),
    /** The usual figures that a balance could start from. */
    assumptions: z.record(id, z.strictObject({ value: decimal, unit, percent: decimal })).optional(),
  })),
});

/** @typedef {z.infer<typeof recordSchema>} FactorRecord */
/** @typedef {z.infer<typeof sourcesSchema>} Sources */
/** @typedef {z.infer<typeof uncertaintySchema>} Uncertainty */
/** @typedef {z.infer<typeof assumptionsSchema>} Assumptions */
/** @typedef {z.infer<typeof editionsSchema>} Editions */
/** @typedef {Editions['editions'][number]} RecordedEdition */
