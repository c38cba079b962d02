/**
 * Going over to a newer edition: each reading that may still change takes what has replaced its factor, and each move is named with what it
 * does. A draft moves its plan, a shoot its actuals; what was frozen stays, so that the gap tells the difference as `edition`.
 * Refuses a closed balance (`change/closed`).
 */
import { ShootError } from '../errors.js';
import { type Decimal, type Unit, addExactly, dimensionOf } from '../units/index.js';
import type { Catalogue, Factor, FactorId } from '../factors/index.js';
import type { Entry, Production, Reading } from '../model/index.js';
import { type EntryEmission, readingEmission } from './emission.js';
import { factorFor } from './entry-state.js';

export interface FactorMove {
  readonly entry: Entry;
  readonly side: 'planned' | 'actual';
  /** Absent where the older edition does not know what the line names: it did not count, and will. */
  readonly before?: Factor;
  readonly after: Factor;
  /** What the line emits with the one and with the other. */
  readonly emissions: { readonly before?: EntryEmission; readonly after: EntryEmission };
  /** After less before, exactly. */
  readonly difference: Decimal;
}

export interface Adoption {
  /** The production once it has gone over. */
  readonly production: Production;
  readonly moves: readonly FactorMove[];
}

/** What takes the place of a reading's factor; the same id where only the newer edition publishes it, a host's until then. */
function successorOf({ factor, unit }: { readonly factor: FactorId; readonly unit: Unit }, from: Catalogue, to: Catalogue): Factor | undefined {
  const isNew = from.get(factor) === undefined || (from.get(factor)?.origin === 'host' && to.get(factor)?.origin === undefined);
  const after = to.successor(factor) ?? (isNew ? to.get(factor) : undefined);
  return after === undefined || dimensionOf(after.per) !== dimensionOf(unit) ? undefined : after;
}

function moveOf(entry: Entry, side: 'planned' | 'actual', from: Catalogue, to: Catalogue): FactorMove | undefined {
  const reading = entry[side];
  const after = reading.kind === 'quantity' ? successorOf(reading, from, to) : undefined;
  if (reading.kind !== 'quantity' || after === undefined) return undefined;
  const known = factorFor(reading, from);
  const emitted = readingEmission(entry, { ...reading, factor: after.id }, after, to);
  if (typeof known === 'string') return { entry, side, after, emissions: { after: emitted }, difference: emitted.kg };
  const emissions = { before: readingEmission(entry, reading, known, from), after: emitted };
  return { entry, side, before: known, after, emissions, difference: addExactly(emitted.kg, emissions.before.kg.neg()) };
}

/** What going over from one edition to another would do. Nothing is changed: `production` is the result. */
export function adoptEdition(production: Production, from: Catalogue, to: Catalogue): Adoption {
  if (production.stage === 'balanced') throw new ShootError('change/closed', { what: 'edition/adopt' });
  const side = production.stage === 'drafting' ? 'planned' : 'actual';
  const moves = production.entries.flatMap((entry) => moveOf(entry, side, from, to) ?? []);
  // What cannot be read yet goes over too: it would count with the older factor once it is put right.
  const moved = (entry: Entry): Entry => {
    const reading = entry[side];
    const factor = 'factor' in reading ? successorOf(reading, from, to)?.id : undefined;
    return factor === undefined ? entry : { ...entry, [side]: { ...reading, factor } as Reading };
  };
  return { production: { ...production, edition: to.edition.id, entries: production.entries.map(moved) }, moves };
}
