/**
 * Freezing the estimate and closing the balance: a snapshot copies the entries as they stand, each factor that a line names, the
 * percentages of origins, each assumption that a line still holds, every line and the total, and is sealed with the digest of all that. The date is the host's: nothing
 * here reads a clock. Refuses the wrong stage (`stage/wrong`) and a date that is none (`document/refused`).
 */
import { ShootError } from '../errors.js';
import { type Quantity, ZERO } from '../units/index.js';
import type { Assumption, Catalogue, Factor, FactorId } from '../factors/index.js';
import {
  type Entry, type Production, QUALITIES, type QuantityReading, type Snapshot, type SnapshotContent, type SnapshotLine, heldAssumptions, inputsOf, quantityOf,
} from '../model/index.js';
import { type EntryResult, balance, estimate } from '../calculation/index.js';
import { isDate } from './date.js';
import { digestOf } from './digest.js';
import { contentDocument } from './form.js';

const NOTHING = { kg: ZERO, low: ZERO, high: ZERO } as const;

/** Undefined where an input is missing. */
function quantityOfUncounted({ activity }: Entry, reading: QuantityReading): Quantity | undefined {
  return inputsOf(activity, reading).every(({ name }) => Object.hasOwn(reading.inputs, name)) ? quantityOf(activity, reading) : undefined;
}

function lineOf({ entry, state, reading, emission }: EntryResult): SnapshotLine {
  const line = { id: entry.id, state };
  if (emission !== undefined) {
    const { quantity, factor, kg, range } = emission;
    return { ...line, quantity, factor: factor.id, kg, low: range.low, high: range.high };
  }
  if (reading.kind !== 'quantity') return { ...line, ...NOTHING };
  const quantity = quantityOfUncounted(entry, reading);
  return { ...line, ...(quantity === undefined ? {} : { quantity }), factor: reading.factor, ...NOTHING };
}

/** The percentages that ranges are made with, by name; where the catalogue has none, a figure is taken as certain. */
export function qualityOf({ quality }: Catalogue): Readonly<Record<string, string>> {
  return Object.fromEntries([...QUALITIES, 'carried'].sort().map((origin) => [origin, quality[origin] ?? '0']));
}

/** The assumptions that lines still hold, by id. */
export function assumptionsOf(results: readonly Pick<EntryResult, 'entry' | 'reading'>[], catalogue: Catalogue): readonly Assumption[] {
  const held = results.flatMap(({ entry, reading }) => (reading.kind === 'quantity' ? heldAssumptions(entry.activity, reading, catalogue) : []));
  return [...new Set(held)].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What a snapshot of the production holds, computed with this catalogue. */
export function contentOf(kind: SnapshotContent['kind'], production: Production, catalogue: Catalogue, date: string): SnapshotContent {
  const { total, entries } = (kind === 'estimate' ? estimate : balance)(production, catalogue);
  const factors = new Map<FactorId, Factor>();
  for (const { reading } of entries.values()) {
    const factor = reading.kind === 'quantity' ? catalogue.get(reading.factor) : undefined;
    if (factor !== undefined) factors.set(factor.id, factor);
  }
  const assumptions = assumptionsOf([...entries.values()], catalogue);
  return {
    kind, date, edition: catalogue.edition.id, profile: production.profile, entries: production.entries,
    factors: [...factors.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    quality: qualityOf(catalogue),
    ...(assumptions.length === 0 ? {} : { assumptions }),
    lines: [...entries.values()].map(lineOf),
    total: { kg: total.kg, low: total.range.low, high: total.range.high },
  };
}

/** SHA-256 of the canonical form of a snapshot's content. */
export function digestOfContent(content: SnapshotContent): string {
  return digestOf(contentDocument(content));
}

function snapshotOf(kind: SnapshotContent['kind'], production: Production, catalogue: Catalogue, date: string): Snapshot {
  if (!isDate(date)) throw new ShootError('document/refused', { code: 'invalid', path: '/date', found: date.slice(0, 40) });
  const content = contentOf(kind, production, catalogue, date);
  return { ...content, digest: digestOfContent(content) };
}

/**
 * The estimate, frozen: from now on the plan is read-only, and the production keeps the edition it was estimated with.
 * @param date the day of the freeze, `2026-03-02`
 */
export function freezeEstimate(production: Production, catalogue: Catalogue, date: string): Production {
  if (production.stage !== 'drafting') throw new ShootError('stage/wrong', { stage: production.stage });
  const snapshot = snapshotOf('estimate', production, catalogue, date);
  return { ...production, stage: 'estimated', edition: catalogue.edition.id, snapshots: [...production.snapshots, snapshot] };
}

/**
 * The balance, closed: from now on nothing changes.
 * @param date the day of the closing, `2026-11-20`
 */
export function closeBalance(production: Production, catalogue: Catalogue, date: string): Production {
  if (production.stage !== 'estimated' && production.stage !== 'shooting') throw new ShootError('stage/wrong', { stage: production.stage });
  const snapshot = snapshotOf('balance', production, catalogue, date);
  return { ...production, stage: 'balanced', snapshots: [...production.snapshots, snapshot] };
}
