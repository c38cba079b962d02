/**
 * A catalogue: one edition of factors, looked up by id or by what they measure.
 * Published records are immutable; a superseded one stays resolvable for ever and is only left out of what is offered. So an older edition
 * is the same records without the later ones: `at` gives it as a catalogue of its own, and what is computed with that is what was computed then.
 */
import { decimal } from '../units/index.js';
import type { Factor, FactorId } from './factor.js';
import { type FactorQuery, isFound, wordsOf } from './query.js';
import type { Assumption, EditionContent, HotRecord, Translated } from './record.js';

export interface Edition {
  /** Calendar version, then content hash: `2026.1+0a1b2c3d4e5f`. */
  readonly id: string;
  readonly version: string;
  readonly hash: string;
}

export interface Catalogue {
  readonly edition: Edition;
  /** Every edition that `at` can give, oldest first. */
  readonly editions: readonly Edition[];
  /** Those that an activity's inputs start from; `loadEditionNotes` gives all. */
  readonly assumptions: readonly Assumption[];
  /** Percent of an activity figure by its origin, and `carried`. */
  readonly quality: Readonly<Record<string, string>>;
  get(id: FactorId): Factor | undefined;
  find(query: FactorQuery): readonly Factor[];
  /** Whether `newer` has replaced `older`, in one step or several. */
  supersedes(newer: FactorId, older: FactorId): boolean;
  /** Percent by which the range of a factor with such an id is widened for another country than its own; undefined where the country decides nothing. */
  elsewhere(id: FactorId): string | undefined;
  /** What has replaced a factor in this edition, the last of its line; undefined where nothing has. */
  successor(id: FactorId): Factor | undefined;
  /**
   * The catalogue as it was in an edition, by version (`2025.1`) or by id (`2025.1+0a1b2c3d4e5f`, the content included). Factors that came later are unknown to it.
   * Undefined for an edition that is not in `editions`.
   */
  at(edition: string): Catalogue | undefined;
  /** What a host calls a factor of its own. Absent where there is none; the labels of published ones are fetched. */
  hostLabel?(id: FactorId, language: keyof Translated): string | undefined;
}

export interface CatalogueContent {
  /** The newest. */
  readonly edition: EditionContent;
  /** Oldest first, `edition` last; without them there is but one. A record's `since` is a place in this list. */
  readonly editions?: readonly EditionContent[];
  readonly records: readonly HotRecord[];
  readonly quality: Readonly<Record<string, string>>;
  /** Beginning of an id → percent, where a factor may stand in for another country's. */
  readonly elsewhere?: Readonly<Record<string, string>>;
  readonly assumptions: readonly Assumption[];
}

/** The percent of the longest beginning of the id that the table has. */
function elsewhereOf(id: FactorId, table: CatalogueContent['elsewhere'] = {}): string | undefined {
  const [longest] = Object.keys(table).filter((beginning) => id.startsWith(beginning)).sort((a, b) => b.length - a.length);
  return longest === undefined ? undefined : table[longest];
}

function factorOf(record: HotRecord, isWithdrawn: boolean, elsewhere: string | undefined): Factor {
  return {
    id: record.id,
    kgPer: decimal(record.value),
    per: record.per,
    uncertainty: { percent: record.percent, basis: record.basis },
    source: record.source,
    region: record.region,
    period: { measured: record.measured, published: record.published },
    boundary: record.boundary,
    ...(elsewhere === undefined ? {} : { elsewhere }),
    ...(record.supersedes === undefined ? {} : { supersedes: record.supersedes }),
    ...(isWithdrawn ? { deprecated: true } : {}),
  };
}

function editionOf({ version, hash }: EditionContent): Edition {
  return { version, hash, id: `${version}+${hash}` };
}

/** Each edition's catalogue is made when it is first asked for, and once. */
export function createCatalogue(content: CatalogueContent): Catalogue {
  const contents = content.editions ?? [content.edition];
  const editions = contents.map(editionOf);
  const made = new Map<number, Catalogue>();
  const at = (place: number): Catalogue => {
    const catalogue = made.get(place) ?? catalogueOf(content, editions, place, at);
    made.set(place, catalogue);
    return catalogue;
  };
  return at(contents.length - 1);
}

/** @param place of the edition in the list */
function catalogueOf(content: CatalogueContent, editions: readonly Edition[], place: number, at: (place: number) => Catalogue): Catalogue {
  const records = content.records.filter(({ since = 0 }) => since <= place);
  const { quality, elsewhere = content.elsewhere, withoutAssumptions = [] } = content.editions?.[place] ?? content.edition;
  const factors = new Map(records.map((record) => [record.id, factorOf(record, record.deprecated === true && (record.withdrawn ?? 0) <= place, elsewhereOf(record.id, elsewhere))]));
  return {
    edition: editions[place] ?? editionOf(content.edition),
    editions,
    assumptions: content.assumptions.filter(({ id }) => !withoutAssumptions.includes(id)),
    quality: { ...content.quality, ...quality },
    elsewhere: (id) => elsewhereOf(id, elsewhere),
    ...lookupIn(factors),
    at(name) {
      const found = editions.findIndex(({ id, version }) => name === id || name === version);
      return found < 0 ? undefined : at(found);
    },
  };
}

/** What a catalogue answers from its factors alone, in their order. */
export function lookupIn(factors: ReadonlyMap<FactorId, Factor>): Pick<Catalogue, 'get' | 'find' | 'supersedes' | 'successor'> {
  const successors = new Map([...factors.values()].map(({ id, supersedes }) => [supersedes, id]));
  // A host's records may go in a circle: no chain is longer than the catalogue.
  const steps = factors.size;
  return {
    get: (id) => factors.get(id),
    find(query) {
      const words = wordsOf(query);
      return [...factors.values()].filter((factor) => (query.past || !(successors.has(factor.id) || factor.deprecated)) && isFound(factor, query, words));
    },
    supersedes(newer, older) {
      let id = factors.get(newer)?.supersedes;
      for (let step = 0; step < steps && id !== undefined && id !== older; step += 1) id = factors.get(id)?.supersedes;
      return id === older;
    },
    successor(id) {
      let last = successors.get(id);
      for (let step = 0; step < steps && last !== undefined && successors.has(last); step += 1) last = successors.get(last);
      return last === undefined ? undefined : factors.get(last);
    },
  };
}
