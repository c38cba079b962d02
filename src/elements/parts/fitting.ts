/**
 * Joins a host's own factors to a store: the page's, and those that a document brings. Fetched with the code that opens either, so that
 * a page without any pays nothing.
 */
import { type Parsed, parseProduction } from '../../document/index.js';
import { type HostFactor, catalogue, withHostFactors } from '../../factors/index.js';
import { carryFactors, catalogueFor } from '../../model/index.js';
import type { ProductionStore } from '../../store/index.js';

const fitted = new WeakSet<ProductionStore>();

/** @param given by the page, in place of what it gave before */
export function fitFactors(store: ProductionStore, given: readonly HostFactor[]): void {
  fitted.add(store);
  store.fit({
    offer: withHostFactors(catalogue, given),
    catalogueFor: (production, published) => catalogueFor(production, published, given),
    carry: (production, known) => carryFactors(production, given, known),
  });
}

/** Opens a document for a store, which from then on knows the factors that documents bring. Changes nothing that is in the store. */
export function parseFor(store: ProductionStore, input: unknown): Parsed {
  const parsed = parseProduction(input);
  if (parsed.kind === 'ok' && !fitted.has(store) && catalogueFor(parsed.production, catalogue) !== catalogue) fitFactors(store, []);
  return parsed;
}
