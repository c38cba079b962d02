/** Which lines of a production a factor serves, and on which side. */
import type { FactorId } from '../../factors/index.js';
import type { Entry, Production, Reading } from '../../model/index.js';

export interface Use { readonly entry: Entry; readonly planned: boolean; readonly actual: boolean }

function serves(reading: Reading, id: FactorId): boolean {
  return reading.kind !== 'absent' && reading.kind !== 'none' && reading.factor === id;
}

const known = new WeakMap<Production, ReadonlyMap<FactorId, readonly Use[]>>();

/** By factor, the lines in their order. A figure that cannot be read yet names its factor all the same. */
export function usesIn(production: Production): ReadonlyMap<FactorId, readonly Use[]> {
  let uses = known.get(production);
  if (uses === undefined) {
    const found = new Map<FactorId, Use[]>();
    for (const entry of production.entries) {
      const ids = [entry.planned, entry.actual].flatMap((reading) => (reading.kind === 'absent' || reading.kind === 'none' ? [] : [reading.factor]));
      for (const id of new Set(ids)) found.set(id, [...(found.get(id) ?? []), { entry, planned: serves(entry.planned, id), actual: serves(entry.actual, id) }]);
    }
    uses = found;
    known.set(production, uses);
  }
  return uses;
}
