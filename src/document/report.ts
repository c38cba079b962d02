/**
 * What verifying a document comes to, for people: how much was recomputed, how much of it agrees, and each difference with its place and, where
 * both sides are figures, its size. What is only a fact stands apart: an edition that this package does not know and what follows from that, a
 * host's own factors, a line whose factor nobody has published and which counts nowhere.
 */
import type { Catalogue } from '../factors/index.js';
import type { Production, Snapshot } from '../model/index.js';
import { type Decimal, decimal, integer } from '../units/index.js';
import type { Finding } from './finding.js';
import type { Verification } from './verify.js';

/** What is recomputed or compared. `sheet`: the facts, the stage and the dates of the production. */
export const AREAS = ['digests', 'totals', 'lines', 'factors', 'percentages', 'assumptions', 'entries', 'sheet'] as const;
export type Area = (typeof AREAS)[number];

export interface Place {
  /** The copy it stands in; absent for the living document. */
  readonly copy?: Snapshot['kind'];
  /** `lines`, `entries`, `factors`, `assumptions`, `quality`, `total`, `profile`, `stage`… */
  readonly list: string;
  /** Of the entry, the factor, the assumption or the origin. */
  readonly id?: string;
  /** What of it: `quantity/amount`. Absent where the whole is there or not. */
  readonly field?: string;
}

export interface Size {
  readonly expected: Decimal;
  readonly found: Decimal;
  /** Found minus expected. */
  readonly difference: Decimal;
  /** Of what was expected; absent where that is zero. */
  readonly percent?: Decimal;
}

export interface ReportedFinding { readonly finding: Finding; readonly place: Place; readonly size?: Size }

export interface AreaReport {
  readonly area: Area;
  readonly checked: number;
  /** Of those that were checked, and of those that are missing or too many: each once, however many of its places differ. */
  readonly differing: number;
  readonly differences: readonly ReportedFinding[];
}

export interface VerificationReport {
  /** Those in which there was something to check. */
  readonly areas: readonly AreaReport[];
  readonly facts: readonly ReportedFinding[];
}

type Verified = Extract<Verification, { kind: 'verified' }>;

const HUNDRED = integer(100);
const PLAIN_FIGURE = /^-?\d+(\.\d+)?$/u;
/** Places that hold a figure; a year, a digest or a label of digits is none. */
const MEASURES = /\/(?:kg|low|high|amount|kgPer|percent|elsewhere|value|runtimeMinutes|shootingDays|crew)$|\/(?:quality|inputs|phases|gases)\/[^/]+$/u;

function sizeOf({ path, expected, found }: Finding): Size | undefined {
  if (!MEASURES.test(path) || path.includes('/texts/') || !PLAIN_FIGURE.test(expected) || !PLAIN_FIGURE.test(found)) return undefined;
  const [before, after] = [decimal(expected), decimal(found)];
  const difference = after.minus(before);
  return { expected: before, found: after, difference, ...(before.isZero() ? {} : { percent: difference.div(before).times(HUNDRED) }) };
}

/** Members of lists are named by their own ids, since nobody counts rows. */
function placeOf({ path, expected, found }: Finding, production: Production): Place {
  const [, ...steps] = path.split('/');
  const snapshot = steps[0] === 'snapshots' ? production.snapshots[Number(steps[1])] : undefined;
  const [list = '', row, ...field] = snapshot === undefined ? steps : steps.slice(2);
  const copy = snapshot === undefined ? {} : { copy: snapshot.kind };
  const members = ((snapshot ?? production) as unknown as Readonly<Record<string, unknown>>)[list];
  const rest = field.length === 0 ? {} : { field: field.join('/') };
  if (Array.isArray(members)) return { ...copy, list, id: (members as readonly { readonly id?: string }[])[Number(row)]?.id ?? (expected || found), ...rest };
  if (list === 'quality' && row !== undefined) return { ...copy, list, id: row };
  return { ...copy, list, ...(row === undefined ? {} : { field: [row, ...field].join('/') }) };
}

function areaOf({ code, path }: Finding): Area {
  switch (code) {
    case 'digest-mismatch': return 'digests';
    case 'total-differs': return 'totals';
    case 'line-differs': case 'factor-omitted': return 'lines';
    case 'factor-differs': case 'factor-not-in-edition': case 'factor-of-host': return 'factors';
    case 'quality-differs': return path.includes('/assumptions') ? 'assumptions' : 'percentages';
    case 'profile-changed': case 'edition-differs': return 'sheet';
    default: return path.includes('/entries') ? 'entries' : 'sheet';
  }
}

/** Whether a finding follows from what the catalogue does not know, and not from a hand in the file. */
function isFact({ code, path, found }: Finding, { snapshots }: Production, known: ReadonlySet<string>): boolean {
  if (code === 'factor-of-host') return true;
  // What a living line names and nobody has published counts nowhere.
  if (code === 'factor-not-in-edition' && path.startsWith('/entries')) return true;
  if (code === 'edition-differs') return !known.has(found) && (path !== '/edition' || snapshots.length === 0);
  if (code !== 'factor-not-in-edition' && code !== 'quality-differs') return false;
  const snapshot = snapshots[Number(path.split('/')[2])];
  return snapshot !== undefined && !known.has(snapshot.edition);
}

function checkedOf({ snapshots, entries, factors = [] }: Production): Readonly<Record<Area, number>> {
  const all = (count: (snapshot: Snapshot) => number): number => snapshots.reduce((sum, snapshot) => sum + count(snapshot), 0);
  const isFrozen = snapshots.length > 0;
  return {
    digests: snapshots.length, totals: snapshots.length, lines: all(({ lines }) => lines.length), factors: all((snapshot) => snapshot.factors.length) + factors.length,
    percentages: all(({ quality }) => Object.keys(quality).length), assumptions: all(({ assumptions = [] }) => assumptions.length),
    entries: isFrozen ? entries.length : 0, sheet: isFrozen ? 1 : 0,
  };
}

/** @param catalogue the one that the document was verified with */
export function verificationReport({ production, findings }: Verified, catalogue: Catalogue): VerificationReport {
  const known = new Set([catalogue.edition.id, ...catalogue.editions.map(({ id }) => id)]);
  const checked = checkedOf(production);
  const facts: ReportedFinding[] = [];
  const byArea = new Map<Area, ReportedFinding[]>(AREAS.map((area) => [area, []]));
  for (const finding of findings) {
    const size = sizeOf(finding);
    const reported = { finding, place: placeOf(finding, production), ...(size === undefined ? {} : { size }) };
    (isFact(finding, production, known) ? facts : byArea.get(areaOf(finding)) ?? facts).push(reported);
  }
  const areas = AREAS.map((area): AreaReport => {
    const differences = byArea.get(area) ?? [];
    const differing = new Set(differences.map(({ place: { copy = '', id = '' } }) => (area === 'sheet' ? '' : `${copy} ${id}`)));
    return { area, checked: checked[area], differing: differing.size, differences };
  });
  return { areas: areas.filter((area) => area.checked > 0 || area.differing > 0), facts };
}
