/**
 * Recomputes a document to the last digit and lists every difference: digests; lines, totals and ranges from the copied
 * inputs, factor values and percentages; what was copied against the published edition; the living entries against what was frozen.
 * No finding: every figure holds. A finding is not an accusation: an older edition, for one, is named too.
 * Promises no more than that. A digest is not a signature, and whoever recomputes all of a file makes a file that holds; the
 * digest printed on the filed report is what shows that the estimate in the file is the one that was filed.
 */
import { dimensionOf } from '../units/index.js';
import type { Catalogue, Factor } from '../factors/index.js';
import { type Entry, type Production, type Reading, type Snapshot, catalogueFor } from '../model/index.js';
import type { Json } from './canonical.js';
import { differences } from './difference.js';
import { type Finding, type FindingCode, finding } from './finding.js';
import { assumptionDocument, figuresDocument } from './form.js';
import { copyFindings, hostFindings } from './host-findings.js';
import { livingFindings } from './living.js';
import { parseProduction } from './parse.js';
import type { Problem } from './problem.js';
import { assumptionsOf, contentOf, qualityOf } from './snapshot.js';

export interface SnapshotVerification {
  readonly kind: Snapshot['kind'];
  /** As the file says it, to be compared with the one on the printed report. */
  readonly digest: string;
  /** Whether it is the digest of what the snapshot holds. */
  readonly holds: boolean;
}

export type Verification =
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'verified'; readonly production: Production; readonly findings: readonly Finding[]; readonly snapshots: readonly SnapshotVerification[] };

/**
 * The catalogue that a snapshot carries: its own factors and percentages. A balance does not copy the factor of a plan that something
 * measured took the place of; whether that plan could be counted is told by the factors `before`, which the estimate copied.
 */
function copiedCatalogue(snapshot: Snapshot, before: readonly Factor[], catalogue: Catalogue): Catalogue {
  // What a line names must be copied in the snapshot itself.
  const named = new Set(snapshot.lines.map(({ factor }) => factor));
  const factors = new Map([...before.filter(({ id }) => !named.has(id)), ...snapshot.factors].map((factor) => [factor.id, factor]));
  return { ...catalogue, quality: snapshot.quality, assumptions: snapshot.assumptions ?? [], get: (id) => factors.get(id), find: () => [], supersedes: () => false, successor: () => undefined };
}

/** Whoever says an id is a host's is held against the edition of the snapshot: it must not have published it. A later one may have since. */
function factorFindings(snapshot: Snapshot, { edition }: Editions, path: string): readonly Finding[] {
  return snapshot.factors.flatMap((copied, index) => copyFindings(copied, edition.get(copied.id), `${path}/${index}`));
}

/** An entry with a figure and a published factor, of this edition or of a later one, that the snapshot left out of its sum. */
function omissions(snapshot: Snapshot, { edition, newest }: Editions, path: string): readonly Finding[] {
  const copied = new Set(snapshot.factors.map(({ id }) => id));
  return snapshot.entries.flatMap(({ planned, actual }, index) => {
    const side = snapshot.kind === 'balance' && actual.kind !== 'absent' ? 'actual' : 'planned';
    const reading = side === 'actual' ? actual : planned;
    if (reading.kind !== 'quantity' || copied.has(reading.factor)) return [];
    const published = edition.get(reading.factor) ?? newest.get(reading.factor);
    // A factor that cannot serve this reading was rightly left out, and so was a host's that the page did not give then.
    if (published === undefined || published.origin === 'host' || dimensionOf(published.per) !== dimensionOf(reading.unit)) return [];
    return [finding('factor-omitted', `${path}/${index}/${side}/factor`, reading.factor, '')];
  });
}

/** The readings that a snapshot's lines say something of. */
function resultsOf({ kind, entries, lines }: Snapshot): readonly { readonly entry: Entry; readonly reading: Reading }[] {
  const states = new Map(lines.map(({ id, state }) => [id, state]));
  return entries.map((entry) => ({ entry, reading: kind === 'estimate' || states.get(entry.id) === 'carried' ? entry.planned : entry.actual }));
}

function compared(code: FindingCode, expected: Json, found: Json, path: string): readonly Finding[] {
  return differences(expected, found, path).map((each) => finding(code, each.path, each.expected, each.found));
}

function figureFindings(snapshot: Snapshot, before: readonly Factor[], catalogue: Catalogue, path: string): readonly Finding[] {
  const production: Production = { stage: 'drafting', edition: snapshot.edition, profile: snapshot.profile, entries: snapshot.entries, snapshots: [] };
  const expected = figuresDocument(contentOf(snapshot.kind, production, copiedCatalogue(snapshot, before, catalogue), snapshot.date));
  const found = figuresDocument(snapshot);
  return [
    ...compared('line-differs', expected.lines, found.lines, `${path}/lines`),
    ...compared('total-differs', expected.total, found.total, `${path}/total`),
  ];
}

function snapshotFindings(snapshot: Snapshot, before: readonly Factor[], editions: Editions, path: string): readonly Finding[] {
  const { edition: catalogue } = editions;
  return [
    ...(snapshot.edition === catalogue.edition.id ? [] : [finding('edition-differs', `${path}/edition`, catalogue.edition.id, snapshot.edition)]),
    ...factorFindings(snapshot, editions, `${path}/factors`),
    ...compared('quality-differs', qualityOf(catalogue), snapshot.quality, `${path}/quality`),
    ...compared('quality-differs', assumptionsOf(resultsOf(snapshot), catalogue).map(assumptionDocument), (snapshot.assumptions ?? []).map(assumptionDocument), `${path}/assumptions`),
    ...omissions(snapshot, editions, `${path}/entries`),
    ...figureFindings(snapshot, before, catalogue, path),
  ];
}

/** A snapshot is held against the edition it was made with, where the catalogue still knows it, and where that is silent against the newest. */
interface Editions { readonly edition: Catalogue; readonly newest: Catalogue }

function editionsOf({ edition }: Snapshot, newest: Catalogue): Editions {
  return { edition: edition === newest.edition.id ? newest : newest.at(edition) ?? newest, newest };
}

/** Opens and recomputes a document. Never throws. */
export function verifyProduction(input: unknown, catalogue: Catalogue): Verification {
  const parsed = parseProduction(input);
  if (parsed.kind === 'refused') return parsed;
  const { production } = parsed;
  // The catalogue given is believed about a host's factor first, then what was frozen.
  const known = catalogueFor(production, catalogue);
  // Opening has computed the digests already.
  const broken = new Map(parsed.warnings.filter(({ code }) => code === 'digest-mismatch').map(({ path, params }) => [path, params]));
  return {
    kind: 'verified',
    production,
    findings: [
      ...[...broken].map(([path, { expected = '', found = '' }]) => finding('digest-mismatch', path, expected, found)),
      ...production.snapshots.flatMap((snapshot, index, all) => snapshotFindings(snapshot, all[index - 1]?.factors ?? [], editionsOf(snapshot, known), `/snapshots/${index}`)),
      ...hostFindings(production, known),
      ...livingFindings(production, known),
    ],
    snapshots: production.snapshots.map(({ kind, digest }, index) => ({ kind, digest, holds: !broken.has(`/snapshots/${index}/digest`) })),
  };
}
