/**
 * The JSON form of a host's own factors, `shootprint/factors@1`: records as in emission-factors/, but that the source is told in the
 * record itself, the percentage is always given, and one language is enough. Objects are strict. A value and a percentage are above
 * zero: nothing is free of emissions, and nobody knows one exactly. What a shape cannot say is in parse-factors.ts.
 */
import * as z from 'zod/mini';
import type { Phase } from '../factors/index.js';
import { decimal } from '../units/index.js';
import { boundedList } from './bounded-list.js';
import { isDate } from './date.js';
import { boundary, matching, unit } from './field.js';
import { LIMITS } from './limits.js';
import type { ProblemCode } from './problem.js';

export const FACTORS_SCHEMA = 'shootprint/factors@1';

/** A list beyond these is refused, not read in part. */
export const MOST = {
  /** As many as one snapshot may copy. */
  records: LIMITS.factors,
  /** Characters of a list as text. */
  text: 4_000_000,
  /** Characters of a label, a name, a licence. */
  label: LIMITS.label,
  /** Characters of a title, a place in a source, an address. */
  locator: 1_000,
  note: LIMITS.note,
} as const;

const PHASES = [
  'upstream', 'combustion', 'manufacture', 'contrails', 'electricity', 'losses', 'refrigerants', 'transport', 'treatment', 'use', 'materials', 'assembly', 'end-of-life', 'total-only',
] as const satisfies readonly Phase[];
const GASES = ['co2f', 'ch4f', 'ch4b', 'n2o', 'other', 'co2b'] as const;

/** 24 tonnes a kilogram is the worst gas there is. */
const LARGEST_VALUE = '100000000';
const LARGEST_PERCENT = '1000';

/** Control characters, and those that turn the direction of what follows: a label must not rewrite the line it stands on. */
const CONTROL = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u;

/** A refusal in our own words; shape.ts passes the code on. */
const told = (code: ProblemCode, limit = '') => ({ params: { code, limit }, abort: true });

/** A text that people read, of a host's. */
export const sentence = (most: number) => z.string().check(
  z.maxLength(most, { abort: true }),
  z.refine((given) => given.trim() !== '', told('missing')),
  z.refine((given) => !CONTROL.test(given), told('control-character')),
);

const figureUpTo = (most: string) => z.string().check(
  z.maxLength(40, { abort: true }),
  z.regex(/^-?\d+(\.\d+)?$/, { abort: true }),
  z.refine((given) => decimal(given).gt('0'), told('not-above-zero')),
  z.refine((given) => decimal(given).lte(most), told('above-maximum', most)),
);

function isLink(given: string): boolean {
  try {
    const { protocol, username, password } = new URL(given);
    return /^https?:$/u.test(protocol) && username === '' && password === '';
  } catch {
    return false;
  }
}

/** Whether the two letters are those of a country, a territory or the Union: every browser knows their names. */
function isPlace(given: string): boolean {
  return given === 'WORLD' || !/^[A-Z]{2}$/u.test(given) || new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(given) !== undefined;
}

const SEGMENT = '[a-z0-9]+(?:-[a-z0-9]+)*';
export const hostId = matching(new RegExp(`^${SEGMENT}(?:\\.${SEGMENT})+$`), 120);
export const hostValue = figureUpTo(LARGEST_VALUE);
export const hostPercent = figureUpTo(LARGEST_PERCENT);

const said = (most: number) => z.strictObject({ fr: z.exactOptional(sentence(most)), en: z.exactOptional(sentence(most)), de: z.exactOptional(sentence(most)) })
  .check(z.refine((texts) => Object.keys(texts).length > 0, told('missing')));

const part = matching(/^\d+(\.\d+)?$/, 40);
const year = matching(/^\d{4}$/, 4);
const date = z.string().check(z.refine(isDate));

const sourceFacts = {
  publisher: z.exactOptional(sentence(MOST.label)),
  year: z.exactOptional(year),
  url: z.exactOptional(z.string().check(z.maxLength(MOST.locator, { abort: true }), z.refine(isLink, told('not-a-link')))),
  licence: z.exactOptional(sentence(MOST.label)),
};
/** Spaces that nobody sees, and a dash for want of anything, name no source. */
const named = sentence(MOST.locator).check(z.refine((given) => /[\p{L}\p{N}]/u.test(given), told('missing')));
const source = z.strictObject({ title: named, locator: named, ...sourceFacts });

const details = {
  phases: z.exactOptional(z.partialRecord(z.enum(PHASES), part)),
  gases: z.exactOptional(z.partialRecord(z.enum(GASES), part)),
  includes: z.exactOptional(boundedList(z.enum(PHASES), PHASES.length)),
  note: z.exactOptional(said(MOST.note)),
  bestBefore: z.exactOptional(date),
};

/** What a document carries of a host's factor, beside its figures. */
export const hostNotes = z.strictObject({
  labels: said(MOST.label),
  // One text is taken as the whole of a source.
  source: z.strictObject({ title: sentence(MOST.locator), locator: z.exactOptional(sentence(MOST.locator)), ...sourceFacts }),
  givenBy: z.exactOptional(sentence(MOST.label)),
  ...details,
});

const record = z.strictObject({
  id: hostId,
  value: hostValue,
  per: unit,
  labels: said(MOST.label),
  boundary,
  region: matching(/^([A-Z]{2}|WORLD)$/, 5).check(z.refine(isPlace, told('unknown-country'))),
  period: z.strictObject({ measured: z.union([year, z.literal('not stated')]), published: z.union([year, date]) }),
  uncertainty: z.strictObject({ percent: hostPercent }),
  source: z.union([z.pipe(named, z.transform((title: string) => ({ title }))), source]),
  ...details,
  supersedes: z.exactOptional(hostId),
  deprecated: z.exactOptional(z.literal(true)),
});

export const recordsSchema = boundedList(record, MOST.records);
export const factorListSchema = z.strictObject({ schema: z.literal(FACTORS_SCHEMA), publisher: z.exactOptional(sentence(MOST.label)), records: recordsSchema });

export type HostRecord = z.infer<typeof record>;
