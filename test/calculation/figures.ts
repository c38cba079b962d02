/** The figures of a computation as plain text, to compare two of them bit for bit. */
import type { Emission, Estimate } from '../../src/calculation/index.js';
import { toText } from '../../src/units/index.js';

export function emissionFigures({ kg, range }: Emission): readonly string[] {
  return [kg, range.low, range.high].map(toText);
}

/** Totals, families and entries; entries by id, whatever their order. */
export function figuresOf(result: Estimate): unknown {
  const entries = [...result.entries.values()].map(({ entry, state, emission }) => [entry.id, state, ...(emission ? emissionFigures(emission) : [])]);
  return {
    total: emissionFigures(result.total),
    families: result.families.map((family) => [family.family, ...emissionFigures(family)]),
    entries: entries.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  };
}
