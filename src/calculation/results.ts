/**
 * Results in the order of their entries, found by id. As long as no entry comes, goes or changes places, the next computation shares the index of
 * this one, and all pages but those on which a result has changed: a keystroke among 20,000 entries copies a page, not a map of 20,000.
 */
import type { Entry, EntryId } from '../model/index.js';

interface Content<R> {
  /** The entries that were computed. */
  readonly computed: readonly Entry[];
  /** Their results, in the same order. */
  readonly pages: readonly (readonly R[])[];
  readonly ids: readonly EntryId[];
  readonly places: ReadonlyMap<EntryId, number>;
}

export interface Results<R> extends ReadonlyMap<EntryId, R>, Content<R> {}

const PAGE = 256;

function resultAt<R>({ pages }: Content<R>, place: number): R | undefined {
  return pages[Math.floor(place / PAGE)]?.[place % PAGE];
}

/** Reads like a map. */
function resultsOf<R>(content: Content<R>): Results<R> {
  const { pages, ids, places } = content;
  const pairs = (): readonly [EntryId, R][] => pages.flat().map((result, place) => [ids[place] ?? '', result]);
  const results: Results<R> = {
    ...content,
    size: ids.length,
    has: (id) => places.has(id),
    get(id) {
      const place = places.get(id);
      return place === undefined ? undefined : resultAt(content, place);
    },
    keys: () => ids.values(),
    values: () => pages.flat().values(),
    entries: () => pairs().values(),
    [Symbol.iterator]: () => pairs().values(),
    forEach: (tell, self) => { for (const [id, result] of pairs()) tell.call(self, result, id, results); },
  };
  return results;
}

/** The places of entries that are not what they were; undefined where an entry has come, gone or changed places. */
function changedPlaces({ computed, ids }: Content<unknown>, entries: readonly Entry[]): readonly number[] | undefined {
  if (computed.length !== entries.length) return undefined;
  const changed: number[] = [];
  for (let place = 0; place < entries.length; place += 1) {
    const entry = entries[place];
    if (entry === computed[place]) continue;
    if (entry?.id !== ids[place]) return undefined;
    changed.push(place);
  }
  return changed;
}

export interface Renewal<R> {
  /** The result of an entry that was touched, with what was known of it. */
  renew(entry: Entry, known: R | undefined): R;
  /** Told of each result whose entry is gone. */
  forget(known: R): void;
}

function renewedPages<R>(previous: Content<R>, entries: readonly Entry[], changed: readonly number[], { renew }: Renewal<R>): readonly (readonly R[])[] {
  const pages = [...previous.pages];
  for (const place of changed) {
    const [entry, number] = [entries[place], Math.floor(place / PAGE)];
    if (entry !== undefined) pages[number] = pages[number]?.with(place % PAGE, renew(entry, resultAt(previous, place))) ?? [];
  }
  return pages;
}

/** The results of these entries. What `previous` knows of an untouched entry is taken over. */
export function renewedResults<R>(entries: readonly Entry[], renewal: Renewal<R>, previous?: Results<R>): Results<R> {
  const changed = previous && changedPlaces(previous, entries);
  if (previous !== undefined && changed !== undefined) {
    // Part by part: to spread `previous` would take its methods along, and with them every computation before it.
    const { ids, places } = previous;
    return resultsOf({ computed: entries, pages: renewedPages(previous, entries, changed, renewal), ids, places });
  }
  const ids = entries.map(({ id }) => id);
  const places = new Map(ids.map((id, place) => [id, place]));
  const list = entries.map((entry) => {
    const place = previous?.places.get(entry.id);
    const known = place === undefined || previous === undefined ? undefined : resultAt(previous, place);
    return known !== undefined && previous?.computed[place ?? -1] === entry ? known : renewal.renew(entry, known);
  });
  for (const [id, known] of previous ?? []) if (!places.has(id)) renewal.forget(known);
  const pages = Array.from({ length: Math.ceil(list.length / PAGE) }, (_, page) => list.slice(page * PAGE, (page + 1) * PAGE));
  return resultsOf({ computed: entries, pages, ids, places });
}
