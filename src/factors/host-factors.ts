/**
 * A host's own factors beside those of an edition. They never take the place of a published one: an id that the edition knows
 * stays the edition's, and what a host's factor says to supersede counts among its own only.
 */
import { type Catalogue, lookupIn } from './catalogue.js';
import type { Factor, FactorId } from './factor.js';
import { type HostNotes, saidIn } from './host-notes.js';

export interface HostFactor extends Factor {
  readonly origin: 'host';
  readonly notes: HostNotes;
}

export function isHostFactor(factor: Factor): factor is HostFactor {
  return factor.origin === 'host';
}

/** A document made by hand may say that a host's factor supersedes a published one: that is not heard. */
function amongOwn(factor: HostFactor, own: ReadonlySet<FactorId>): HostFactor {
  if (factor.supersedes === undefined || own.has(factor.supersedes)) return factor;
  const { supersedes: _published, ...rest } = factor;
  return rest;
}

/** A host's taxi of Paris is no better for Brussels than anybody else's. */
function ofPlace(factor: HostFactor, catalogue: Catalogue): HostFactor {
  const elsewhere = catalogue.elsewhere(factor.id);
  return elsewhere === undefined ? factor : { ...factor, elsewhere };
}

/**
 * The catalogue with these factors behind its own, in every edition that `at` gives; its `edition` is what it was. Of two with one id
 * the first counts. The catalogue given is untouched, and is the answer where there is nothing to add.
 */
export function withHostFactors(catalogue: Catalogue, own: readonly HostFactor[]): Catalogue {
  if (own.length === 0) return catalogue;
  const factors = new Map<FactorId, Factor>(catalogue.find({ past: true }).map((factor) => [factor.id, factor]));
  // An id that only a later edition publishes is still the host's in this one: what was made with it keeps its figures.
  const added = own.filter(({ id }) => !factors.has(id));
  const ids = new Set([...factors.values(), ...added].filter(isHostFactor).map(({ id }) => id));
  for (const factor of added) if (!factors.has(factor.id)) factors.set(factor.id, ofPlace(amongOwn(factor, ids), catalogue));
  const lookup = lookupIn(factors);
  /** Words are looked for in every language that the host has given. */
  const spoken = Object.fromEntries([...factors.values()].filter(isHostFactor).map(({ id, notes }) => [id, Object.values(notes.labels).join(' ')]));
  const joined: Catalogue = {
    ...catalogue,
    ...lookup,
    find: (query) => lookup.find(query.text === undefined ? query : { ...query, labels: { ...query.labels, ...spoken } }),
    at(name) {
      const edition = catalogue.at(name);
      const known = edition && (made.get(edition) ?? withHostFactors(edition, own));
      if (edition !== undefined && known !== undefined) made.set(edition, known);
      return known;
    },
    hostLabel(id, language) {
      const labels = factors.get(id)?.notes?.labels;
      return labels && saidIn(labels, language);
    },
  };
  /** The same for the same. */
  const made = new Map([[catalogue, joined]]);
  return joined;
}
