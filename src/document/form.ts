/**
 * The two forms of a production: what the engine computes with, and the JSON document that is filed.
 * Figures are decimals here and plain decimal text there; text becomes what a UTF-8 file can hold. Nothing is checked.
 */
import { type Decimal, decimal, toText } from '../units/index.js';
import type { Assumption, Factor, HostFactor } from '../factors/index.js';
import type { Coproducer, Entry, Inputs, Production, Profile, Reading, Snapshot, SnapshotContent, Stated } from '../model/index.js';
import { wellFormed } from './canonical.js';
import { SCHEMA } from './schema-version.js';
import type { EntryDocument, FactorDocument, ProductionDocument, ProfileDocument, ReadingDocument, SnapshotDocument } from './schema.js';

interface Ranged<T> { readonly kg: T; readonly low: T; readonly high: T }

function mapped<Name extends string, T, U>(record: Readonly<Record<Name, T>>, change: (value: T) => U): Record<Name, U> {
  return Object.fromEntries(Object.entries<T>(record).map(([name, value]) => [name, change(value)])) as Record<Name, U>;
}

type Present<T> = { [Name in keyof T]?: Exclude<T[Name], undefined> };

/** The members that are there, so that an absent one is left out and not undefined. */
function present<T extends object>(members: T): Present<T> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Present<T>;
}

function rangedText({ kg, low, high }: Ranged<Decimal>): Ranged<string> {
  return { kg: toText(kg), low: toText(low), high: toText(high) };
}

function rangedFigures({ kg, low, high }: Ranged<string>): Ranged<Decimal> {
  return { kg: decimal(kg), low: decimal(low), high: decimal(high) };
}

function readingDocument(reading: Reading): ReadingDocument {
  if (reading.kind === 'absent' || reading.kind === 'none') return { kind: reading.kind };
  const { inputs, unit, factor, quality, assumed } = reading;
  const typed = { inputs: mapped(inputs, toText), unit, factor, quality, ...present({ assumed }) };
  return reading.kind === 'quantity' ? { kind: 'quantity', ...typed } : { kind: 'unparseable', ...typed, texts: mapped(reading.texts, wellFormed) };
}

function readingFrom(document: ReadingDocument): Reading {
  if (document.kind === 'absent' || document.kind === 'none') return document;
  const { assumed, ...said } = document;
  const inputs: Inputs = mapped(document.inputs, decimal);
  return { ...said, inputs, ...present({ assumed }) };
}

/** What was stated, in either form: they are the same. */
function statedText({ percent, text }: { readonly percent: string; readonly text?: string | undefined }): Stated {
  return { percent, ...present({ text: text && wellFormed(text) }) };
}

export function entryDocument(entry: Entry): EntryDocument {
  const { id, activity, label, phase, department, country, shootingUnit, episode, shares, planned, actual, note, evidence } = entry;
  return {
    id, activity, label: wellFormed(label), phase, department, country,
    planned: readingDocument(planned), actual: readingDocument(actual),
    ...present({
      shootingUnit: shootingUnit && wellFormed(shootingUnit), episode: episode && wellFormed(episode), shares: shares && mapped(shares, statedText),
      note: note && wellFormed(note), evidence: evidence && wellFormed(evidence),
    }),
  };
}

function entryFrom({ note, evidence, shootingUnit, episode, shares, planned, actual, ...fields }: EntryDocument): Entry {
  return {
    ...fields, planned: readingFrom(planned), actual: readingFrom(actual),
    ...present({ note, evidence, shootingUnit, episode, shares: shares && mapped(shares, statedText) }),
  };
}

/** Left out where every count was read: the digest of such a profile is what it was before texts were kept. */
function unread(texts: ProfileDocument['texts'] = {}): Pick<Profile, 'texts'> {
  const typed = Object.entries(texts).flatMap(([name, text]) => (text === undefined ? [] : [[name, wellFormed(text)] as const]));
  return typed.length === 0 ? {} : { texts: Object.fromEntries(typed) };
}

function coproducer({ id, name, ...stated }: Coproducer | NonNullable<ProfileDocument['coproducers']>[number]): Coproducer {
  return { id, name: wellFormed(name), ...statedText(stated) };
}

/** Episodes and coproducers are left out where there is none: the digest of such a profile is what it was before they could be said. */
export function profileDocument({ title, company, kind, country, places, runtimeMinutes, episodes, shootingDays, crew, texts, coproducers, example }: Profile): ProfileDocument {
  const counts = mapped({ runtimeMinutes, shootingDays, crew }, String);
  return {
    title: wellFormed(title), company: wellFormed(company), kind, country, places: wellFormed(places), ...counts, ...unread(texts), example,
    ...present({ episodes: episodes === 0 ? undefined : String(episodes), coproducers: coproducers?.map(coproducer) }),
  };
}

function profileFrom({ runtimeMinutes, episodes = '0', shootingDays, crew, texts, coproducers, ...facts }: ProfileDocument): Profile {
  return { ...facts, ...mapped({ runtimeMinutes, episodes, shootingDays, crew }, Number), ...unread(texts), ...present({ coproducers: coproducers?.map(coproducer) }) };
}

export function factorDocument(factor: Factor): FactorDocument {
  const { id, kgPer, per, uncertainty, source, region, period, boundary, elsewhere, supersedes, deprecated, origin, notes } = factor;
  return {
    id, kgPer: toText(kgPer), per, uncertainty: { percent: uncertainty.percent, basis: uncertainty.basis }, source, region,
    period: { measured: period.measured, published: period.published }, boundary, ...present({ elsewhere, supersedes, deprecated, origin, notes: notes as FactorDocument['notes'] }),
  };
}

function factorFrom({ kgPer, elsewhere, supersedes, deprecated, origin, notes, ...fields }: FactorDocument): Factor {
  return { ...fields, kgPer: decimal(kgPer), ...present({ elsewhere, supersedes, deprecated, origin, notes }) };
}

/** The computed figures of a snapshot. */
export function figuresDocument({ lines, total }: Pick<SnapshotContent, 'lines' | 'total'>): Pick<SnapshotDocument, 'lines' | 'total'> {
  return {
    lines: lines.map(({ id, state, quantity, factor, ...figures }) => ({
      id, state, ...rangedText(figures), ...present({ factor, quantity: quantity && { amount: toText(quantity.amount), unit: quantity.unit } }),
    })),
    total: rangedText(total),
  };
}

export function assumptionDocument({ id, value, unit, percent }: Assumption): { id: string; value: string; unit: Assumption['unit']; percent: string } {
  return { id, value, unit, percent };
}

/** What the digest of a snapshot covers. */
export function contentDocument(content: SnapshotContent): Omit<SnapshotDocument, 'digest'> {
  return {
    kind: content.kind, date: content.date, edition: content.edition, profile: profileDocument(content.profile),
    entries: content.entries.map(entryDocument),
    factors: content.factors.map(factorDocument),
    quality: { ...content.quality },
    ...present({ assumptions: content.assumptions?.map(assumptionDocument) }),
    ...figuresDocument(content),
  };
}

function snapshotFrom({ profile, entries, factors, quality, assumptions, lines, total, ...fields }: SnapshotDocument): Snapshot {
  return {
    ...fields, ...present({ assumptions }), profile: profileFrom(profile), entries: entries.map(entryFrom), factors: factors.map(factorFrom), quality: present(quality), total: rangedFigures(total),
    lines: lines.map(({ id, state, quantity, factor, ...figures }) => ({
      id, state, ...rangedFigures(figures), ...present({ factor, quantity: quantity && { amount: decimal(quantity.amount), unit: quantity.unit } }),
    })),
  };
}

/** The JSON document of a production, as an object. */
export function documentOf({ stage, edition, profile, entries, answers, factors, snapshots }: Production): ProductionDocument {
  return {
    schema: SCHEMA, stage, edition, profile: profileDocument(profile), entries: entries.map(entryDocument),
    ...present({ answers: answers && mapped(answers, wellFormed), factors: factors?.map(factorDocument) as ProductionDocument['factors'] }),
    snapshots: snapshots.map(({ digest, ...content }) => ({ ...contentDocument(content), digest })),
  };
}

/** The production of a document that has passed the schema. */
export function productionOf({ stage, edition, profile, entries, answers, factors, snapshots }: ProductionDocument): Production {
  return {
    stage, edition, profile: profileFrom(profile), entries: entries.map(entryFrom), snapshots: snapshots.map(snapshotFrom),
    // The schema has seen that each is a host's.
    ...present({ answers, factors: factors?.map(factorFrom) as readonly HostFactor[] | undefined }),
  };
}
