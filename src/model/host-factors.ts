/**
 * A host's own factors that a production's lines name travel with it: on another page, or in ten years, its figures are still there.
 * What was frozen counts first, then what the page gives, then what the document brings: a sealed figure never moves, and the
 * page that gives a factor is believed about it before a file is.
 */
import { type Catalogue, type FactorId, type HostFactor, isHostFactor, withHostFactors } from '../factors/index.js';
import type { Production } from './production.js';

/** The catalogue with the factors that the production brings. @param given by the page */
export function catalogueFor({ factors = [], snapshots }: Production, catalogue: Catalogue, given: readonly HostFactor[] = []): Catalogue {
  return withHostFactors(catalogue, [...snapshots.flatMap((snapshot) => snapshot.factors.filter(isHostFactor)), ...given, ...factors]);
}

function namedBy({ entries }: Production): ReadonlySet<FactorId> {
  return new Set(entries.flatMap(({ planned, actual }) => [planned, actual]).flatMap((reading) => ('factor' in reading ? [reading.factor] : [])));
}

/**
 * The production with those of the page's factors that its lines name, as the catalogue has them, and without those they no longer name:
 * the page still offers them. What the page does not know stays, named or not. The same production where nothing changes.
 */
export function carryFactors(production: Production, given: readonly HostFactor[], catalogue: Catalogue): Production {
  if (given.length === 0) return production;
  const { factors: before = [], ...bare } = production;
  const [named, known] = [namedBy(production), new Set(given.map(({ id }) => id))];
  const carried = given.flatMap(({ id }) => (named.has(id) ? catalogue.get(id) ?? [] : [])).filter(isHostFactor);
  const factors = [...before.filter(({ id }) => !known.has(id)), ...carried].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (factors.length === before.length && factors.every((factor, index) => factor === before[index])) return production;
  return factors.length === 0 ? bare : { ...bare, factors };
}
