/**
 * The place in this device's storage where a draft of that name stands, and beside it the versions that something else took the place of.
 * The storage may refuse at any time: private windows and sandboxed frames refuse everything, a full device refuses to write.
 * Nothing here throws; `trouble` says what was refused last.
 */
export interface KeptDraft {
  /** The canonical document. */
  readonly text: string;
  /** Other versions, the one that was displaced last first. */
  readonly others: readonly string[];
  /** The digest of the document that the page had given when the draft was begun; empty where it gave none. */
  readonly from: string;
}

const MOST_OTHERS = 9;

/** All shelves of this page: a page is not told of what it stores itself. */
const shelves = new Set<DraftShelf>();

const isText = (value: unknown): value is string => typeof value === 'string';

function open(raw: string): KeptDraft | undefined {
  try {
    const { versions, from } = JSON.parse(raw) as { readonly versions?: unknown; readonly from?: unknown };
    if (!Array.isArray(versions) || !versions.every(isText) || !isText(from)) return undefined;
    const [text, ...others] = versions;
    return text === undefined ? undefined : { text, others, from };
  } catch {
    return undefined;
  }
}

export class DraftShelf {
  readonly #key: string;
  readonly #onChange: () => void;
  /** Tells one state of the storage from another. */
  #raw: string | null | undefined;
  /** What stands there, if it is one of ours. */
  draft: KeptDraft | undefined;
  trouble: 'refused' | 'full' | undefined;
  /** What is still to be put beside the draft. */
  displaced: readonly string[] = [];
  /** What was put beside it only because this tab waits for an answer. */
  aside: string | undefined;
  #onStorage = ({ key }: StorageEvent): void => { if (key === null || key === this.#key) this.#onChange(); };

  constructor(name: string, onChange: () => void) {
    this.#key = `shootprint/draft/${name}`;
    this.#onChange = onChange;
  }

  connect(): void {
    addEventListener('storage', this.#onStorage);
    shelves.add(this);
  }

  disconnect(): void {
    removeEventListener('storage', this.#onStorage);
    shelves.delete(this);
  }

  get isEmpty(): boolean {
    return this.#raw === null;
  }

  /** `first`, `other` than it was, the `same`; `refused` where nothing can be read. */
  look(): 'first' | 'other' | 'same' | 'refused' {
    const before = this.#raw;
    try {
      this.#raw = localStorage.getItem(this.#key);
    } catch {
      this.trouble = 'refused';
      return 'refused';
    }
    if (this.trouble === 'refused') this.trouble = undefined;
    if (before === this.#raw) return 'same';
    this.draft = this.#raw === null ? undefined : open(this.#raw);
    return before === undefined ? 'first' : 'other';
  }

  /** What belongs beside a draft of that text, each version once. */
  beside(text: string, ...more: readonly string[]): readonly string[] {
    const kept = this.draft?.others.filter((each) => each !== this.aside) ?? [];
    return [...new Set([...more, ...this.displaced, ...kept])].filter((each) => each !== text).slice(0, MOST_OTHERS);
  }

  /** Whether it stands there now. What stood there before is left whole where it does not. */
  write(draft: KeptDraft): boolean {
    const raw = JSON.stringify({ versions: [draft.text, ...draft.others], from: draft.from });
    try {
      localStorage.setItem(this.#key, raw);
    } catch (cause) {
      this.trouble = cause instanceof DOMException && cause.name === 'QuotaExceededError' ? 'full' : 'refused';
      return false;
    }
    this.#raw = raw;
    this.draft = draft;
    this.trouble = this.aside = undefined;
    this.displaced = [];
    this.#tellOthers();
    return true;
  }

  clear(): boolean {
    try {
      localStorage.removeItem(this.#key);
    } catch {
      this.trouble = 'refused';
      return false;
    }
    this.#raw = null;
    this.#tellOthers();
    return true;
  }

  /** Nothing stands there any more. */
  forget(): void {
    this.draft = this.trouble = this.aside = undefined;
    this.displaced = [];
  }

  #tellOthers(): void {
    for (const shelf of shelves) if (shelf !== this && shelf.#key === this.#key) shelf.#onChange();
  }
}
