/**
 * A draft kept on this device, only where the host asked for it with `autosave`. Two tabs may hold the same draft: each write
 * counts up, and a tab that finds another count than the one it knows stops writing and asks, so that nothing is lost.
 */
import { serializeProduction } from '../document/index.js';
import type { Production } from '../model/index.js';
import type { ProductionStore } from '../store/index.js';

export type DraftState =
  /** Nothing kept yet. */
  | 'waiting' | 'kept'
  /** What an earlier visit left was opened. */
  | 'resumed'
  /** Another tab has written since: nothing is written from here until the person has chosen. */
  | 'elsewhere'
  | 'forgotten'
  /** The device refuses to store. */
  | 'refused'
  /** What is stored cannot be read; it is left as it is. */
  | 'unreadable';

interface Stored { readonly count: number; readonly text: string }

const DELAY_MILLISECONDS = 400;

function read(key: string): Stored | undefined {
  const raw = localStorage.getItem(key);
  if (raw === null) return undefined;
  try {
    const value: unknown = JSON.parse(raw);
    if (typeof value === 'object' && value !== null && 'count' in value && 'text' in value && typeof value.count === 'number' && typeof value.text === 'string') return { count: value.count, text: value.text };
  } catch { /* what is not ours is as unreadable as what is broken */ }
  return { count: -1, text: '' };
}

export class DraftKeeper {
  #store: ProductionStore;
  #key: string;
  #tell: (state: DraftState) => void;
  #count = 0;
  #state: DraftState = 'waiting';
  /** What needs no writing: as it was found, or as it was last written. */
  #written: Production | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #unsubscribe: () => void;
  #onStorage = (event: StorageEvent): void => { if (event.key === this.#key || event.key === null) this.#compare(); };
  #onHide = (): void => { this.#flush(); };

  constructor(store: ProductionStore, name: string, tell: (state: DraftState) => void) {
    this.#store = store;
    this.#written = store.state.production;
    this.#key = `shootprint/draft/${name}`;
    this.#tell = tell;
    this.#unsubscribe = store.subscribe(() => { this.#later(); });
    addEventListener('storage', this.#onStorage);
    addEventListener('pagehide', this.#onHide);
  }

  /** Opens what an earlier visit left. */
  async resume(): Promise<void> {
    try {
      const stored = read(this.#key);
      if (stored !== undefined) await this.#open(stored);
    } catch {
      this.#become('refused');
    }
  }

  /** Takes what the other tab wrote. */
  async takeTheirs(): Promise<void> {
    const stored = read(this.#key);
    if (stored !== undefined) await this.#open(stored);
  }

  /** Writes over what the other tab wrote; that tab will be asked in its turn. */
  keepMine(): void {
    this.#count = Math.max(read(this.#key)?.count ?? 0, 0);
    this.#state = 'kept';
    this.#written = undefined;
    this.#flush();
  }

  forget(): void {
    clearTimeout(this.#timer);
    localStorage.removeItem(this.#key);
    this.#count = 0;
    // Kept out of the store again until the next change.
    this.#written = this.#store.state.production;
    this.#become('forgotten');
  }

  stop(): void {
    this.#flush();
    this.#unsubscribe();
    removeEventListener('storage', this.#onStorage);
    removeEventListener('pagehide', this.#onHide);
  }

  async #open(stored: Stored): Promise<void> {
    const { parseFor } = await import('./parts/fitting.js');
    const parsed = parseFor(this.#store, stored.text);
    if (parsed.kind === 'refused') {
      this.#become('unreadable');
      return;
    }
    this.#count = stored.count;
    this.#written = parsed.production;
    this.#store.replace(parsed.production);
    this.#become('resumed');
  }

  #become(state: DraftState): void {
    this.#state = state;
    this.#tell(state);
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => { this.#flush(); }, DELAY_MILLISECONDS);
  }

  #compare(): void {
    if (this.#state === 'unreadable' || this.#state === 'refused') return;
    if ((read(this.#key)?.count ?? 0) !== this.#count) this.#become('elsewhere');
  }

  #flush(): void {
    clearTimeout(this.#timer);
    const { production } = this.#store.state;
    if (production === this.#written || this.#state === 'elsewhere' || this.#state === 'unreadable') return;
    try {
      // The event of the other tab may still be on its way.
      this.#compare();
      if (this.#isElsewhere) return;
      localStorage.setItem(this.#key, JSON.stringify({ count: this.#count + 1, text: serializeProduction(production) }));
      this.#count += 1;
      this.#written = production;
      this.#become('kept');
    } catch {
      this.#become('refused');
    }
  }

  get #isElsewhere(): boolean {
    return this.#state === 'elsewhere';
  }
}
