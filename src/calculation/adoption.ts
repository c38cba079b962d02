/**
 * Going over to a newer edition: each reading that may still change takes what has replaced its factor, and each move is named with what it
 * does. A draft moves its plan, a shoot its actuals; what was frozen stays, so that the gap tells the difference as `edition`.
 * Refuses a closed balance (`change/closed`).
 */
import { ShootError } from '../errors.js';
import { type Decimal, addExactly, dimensionOf } from '../units/index.js';
import type { Catalogue, Factor } from '../factors/index.js';
import type { Entry, Production, Reading } from '../model/index.js';
import { type Emission, readingEmission } from './emission.js';

export interface FactorMove {
  readonly entry: Entry;
  readonly side: 'planned' | 'actual';
  readonly before: Factor;
  readonly after: Factor;
  /** What the line emits with the one and with the other. */
  readonly emissions: { readonly before: Emission; readonly after: Emission };
  /** After less before, exactly. */
  readonly difference: Decimal;
}

export interface Adoption {
  /** The production once it has gone over. */
  readonly production: Production;
  readonly moves: readonly FactorMove[];
}

function moveOf(entry: Entry, side: 'planned' | 'actual', from: Catalogue, to: Catalogue): FactorMove | undefined {
  const reading = entry[side];
  if (reading.kind !== 'quantity') return undefined;
  const [before, after] = [from.get(reading.factor), to.successor(reading.factor)];
  if (before === undefined || after === undefined || dimensionOf(after.per) !== dimensionOf(before.per) || dimensionOf(before.per) !== dimensionOf(reading.unit)) return undefined;
  const emissions = { before: readingEmission(entry, reading, before, from), after: readingEmission(entry, { ...reading, factor: after.id }, after, to) };
  return { entry, side, before, after, emissions, difference: addExactly(emissions.after.kg, emissions.before.kg.neg()) };
}

/** What going over from one edition to another would do. Nothing is changed: `production` is the result. */
export function adoptEdition(production: Production, from: Catalogue, to: Catalogue): Adoption {
  if (production.stage === 'balanced') throw new ShootError('change/closed', { what: 'edition/adopt' });
  const side = production.stage === 'drafting' ? 'planned' : 'actual';
  const moves = production.entries.flatMap((entry) => moveOf(entry, side, from, to) ?? []);
  const factors = new Map(moves.map(({ entry, after }) => [entry.id, after.id]));
  const moved = (entry: Entry): Entry => {
    const factor = factors.get(entry.id);
    return factor === undefined ? entry : { ...entry, [side]: { ...entry[side], factor } as Reading };
  };
  return { production: { ...production, edition: to.edition.id, entries: production.entries.map(moved) }, moves };
}
