/**
 * A catalogue: one edition of factors, looked up by id or by what they measure.
 * Published records are immutable; a superseded one stays resolvable for ever and is only left out of what is offered.
 */
import { type Unit, decimal, dimensionOf } from '../units/index.js';
import type { Factor, FactorId } from './factor.js';
import type { Assumption, HotRecord } from './record.js';

export interface Edition {
  /** Calendar version, then content hash: `2026.1+0a1b2c3d4e5f`. */
  readonly id: string;
  readonly version: string;
  readonly hash: string;
}

export interface FactorQuery {
  /** Words to find in the id or in the labels given with `labels`. */
  readonly text?: string;
  readonly unit?: Unit;
  /** The beginning of the id: `train.`, `fuel.petrol.`. */
  readonly family?: string;
  readonly country?: string;
  /** Labels in the reader's language; without them `text` is looked for in the ids. */
  readonly labels?: Readonly<Record<FactorId, string>>;
  /** Also what has been superseded. */
  readonly past?: boolean;
}

export interface Catalogue {
  readonly edition: Edition;
  readonly assumptions: readonly Assumption[];
  /** Percent of an activity figure by its origin, and `carried`. */
  readonly quality: Readonly<Record<string, string>>;
  get(id: FactorId): Factor | undefined;
  find(query: FactorQuery): readonly Factor[];
  /** Whether `newer` has replaced `older`, in one step or several. */
  supersedes(newer: FactorId, older: FactorId): boolean;
}

export interface CatalogueContent {
  readonly edition: { readonly version: string; readonly hash: string };
  readonly records: readonly HotRecord[];
  readonly quality: Readonly<Record<string, string>>;
  readonly assumptions: readonly Assumption[];
}

function factorOf(record: HotRecord): Factor {
  return {
    id: record.id,
    kgPer: decimal(record.value),
    per: record.per,
    uncertainty: { percent: record.percent, basis: record.basis },
    source: record.source,
    region: record.region,
    period: { measured: record.measured, published: record.published },
    boundary: record.boundary,
    ...(record.supersedes === undefined ? {} : { supersedes: record.supersedes }),
    ...(record.deprecated === undefined ? {} : { deprecated: record.deprecated }),
  };
}

/** Folds case and accents, so that "elec" finds "Électricité". */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase();
}

export function createCatalogue(content: CatalogueContent): Catalogue {
  const factors = new Map(content.records.map((record) => [record.id, factorOf(record)]));
  const superseded = new Set(content.records.map((record) => record.supersedes).filter((id) => id !== undefined));

  function matches(factor: Factor, query: FactorQuery, words: readonly string[]): boolean {
    if (!query.past && (superseded.has(factor.id) || factor.deprecated)) return false;
    if (query.family !== undefined && !factor.id.startsWith(query.family)) return false;
    if (query.unit !== undefined && dimensionOf(factor.per) !== dimensionOf(query.unit)) return false;
    if (query.country !== undefined && factor.region !== query.country) return false;
    const text = folded(`${factor.id} ${query.labels?.[factor.id] ?? ''}`);
    return words.every((word) => text.includes(word));
  }

  return {
    edition: { ...content.edition, id: `${content.edition.version}+${content.edition.hash}` },
    assumptions: content.assumptions,
    quality: content.quality,
    get: (id) => factors.get(id),
    find(query) {
      const words = folded(query.text ?? '').split(/\s+/).filter((word) => word !== '');
      return [...factors.values()].filter((factor) => matches(factor, query, words));
    },
    supersedes(newer, older) {
      // A host's records may go in a circle: no chain is longer than the catalogue.
      let id = factors.get(newer)?.supersedes;
      for (let step = 0; step < factors.size && id !== undefined && id !== older; step += 1) id = factors.get(id)?.supersedes;
      return id === older;
    },
  };
}
