/** Properties with a pinned seed: a failure is the same failure on every machine, and fast-check prints the smallest case. */
import fc from 'fast-check';

const SEED = 20_260_218;

export function always<T>(property: fc.IPropertyWithHooks<T>, numRuns = 200): void {
  fc.assert(property, { seed: SEED, numRuns });
}
