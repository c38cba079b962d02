/**
 * What is not needed to start typing an estimate is fetched when it is first shown: the balance, the gap, the provenance.
 * The public elements are light shells, registered at once; what they show arrives with its chunk.
 */
import { type Tags, register } from './register.js';

const CHUNKS = {
  balance: async () => (await import('./chunks/balance.js')).TAGS,
  breakdown: async () => (await import('./chunks/breakdown.js')).TAGS,
  coproduction: async () => (await import('./chunks/coproduction.js')).TAGS,
  details: async () => (await import('./chunks/details.js')).TAGS,
  edition: async () => (await import('./chunks/edition.js')).TAGS,
  draft: async () => (await import('./chunks/draft.js')).TAGS,
  factors: async () => (await import('./chunks/factors.js')).TAGS,
  gap: async () => (await import('./chunks/gap.js')).TAGS,
  link: async () => (await import('./chunks/link.js')).TAGS,
  lines: async () => (await import('./chunks/lines.js')).TAGS,
  problems: async () => (await import('./chunks/problems.js')).TAGS,
  profile: async () => (await import('./chunks/profile.js')).TAGS,
  provenance: async () => (await import('./chunks/provenance.js')).TAGS,
  quick: async () => (await import('./chunks/quick.js')).TAGS,
  review: async () => (await import('./chunks/review.js')).TAGS,
  search: async () => (await import('./chunks/search.js')).TAGS,
  seal: async () => (await import('./chunks/seal.js')).TAGS,
  verdict: async () => (await import('./chunks/verdict.js')).TAGS,
} as const satisfies Record<string, () => Promise<Tags>>;

export type Chunk = keyof typeof CHUNKS;

const underWay = new Map<Chunk, Promise<void>>();

/** Fetches and registers a chunk, once. A chunk that could not be fetched is asked for again the next time. */
export async function summon(chunk: Chunk): Promise<void> {
  let coming = underWay.get(chunk);
  if (coming === undefined) {
    coming = CHUNKS[chunk]().then((tags) => { register(tags); });
    underWay.set(chunk, coming);
    coming.catch(() => { underWay.delete(chunk); });
  }
  await coming;
}

/** Acts once, when an element is about to be seen. */
export function whenNear(element: Element, act: () => void): void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    observer.disconnect();
    act();
  }, { rootMargin: '100%' });
  observer.observe(element);
}

/** Fetches a chunk when an element is about to be seen: what stands at the foot of a page is not part of its first load. */
export function summonWhenNear(element: Element, chunk: Chunk): void {
  whenNear(element, () => { void summon(chunk); });
}
