/**
 * Keeps a draft on this device, only where the host asked for it with `autosave`. Nothing is lost in silence: what something else takes
 * the place of is kept beside the draft, and can be brought back.
 *   Another tab, or another widget of this page, wrote since: nothing is written over it until the person has chosen; what is
 *   on screen is kept beside it meanwhile, so that the tab may be closed. A tab in which nobody has changed anything follows.
 *   The page gave a document: it is shown, and the person chooses, unless the draft was begun from that very document and nobody has
 *   changed anything yet; then the draft is simply what comes after it.
 *   What cannot be read, or comes from a newer version, is left as it is.
 */
import { digestOf, serializeProduction } from '../document/index.js';
import type { Production } from '../model/index.js';
import type { ProductionStore } from '../store/index.js';
import { DraftShelf, type KeptDraft } from './draft-shelf.js';
import { isBlank } from './parts/blank.js';
import { parseFor } from './parts/fitting.js';

/** `waiting`: nothing kept yet; `resumed`: what an earlier visit left was opened; `refused`: the storage cannot be reached; `full`: it takes no more. */
export type DraftState = 'waiting' | 'kept' | 'resumed' | 'forgotten' | 'unreadable' | 'newer' | 'refused' | 'full';
/** Which of two: `elsewhere` the draft was changed by another tab, `apart` it never was what is on screen. */
export type DraftQuestion = 'elsewhere' | 'apart';
export interface DraftNews { readonly state: DraftState; readonly question: DraftQuestion | undefined; readonly others: number }

const DELAY_MILLISECONDS = 400;
/** When a page comes and goes; one that comes back from the browser's memory has missed what other tabs said. */
const PASSAGES = ['pagehide', 'pageshow', 'visibilitychange'] as const;

/** A blank production is no loss. */
const worthKeeping = (production: Production): readonly string[] => (isBlank(production) ? [] : [serializeProduction(production)]);
/** Which document of the page a draft comes after. */
const sourceOf = (given: Production): string => worthKeeping(given).map(digestOf).join('');

export class DraftKeeper {
  readonly #store: ProductionStore;
  readonly #shelf: DraftShelf;
  readonly #tell: (news: DraftNews) => void;
  #state: DraftState = 'waiting';
  #question: DraftQuestion | undefined;
  /** What needs no writing: the shelf has it, or the page gave it. */
  #written: Production;
  /** What the store held when it told of a change last. */
  #seen: ProductionStore['state'];
  #from: string;
  /** Whether anybody has changed anything here. */
  #isTouched: boolean;
  #isOpening = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #unsubscribe: (() => void) | undefined;
  #onPassage = (): void => { this.#keep(); };

  constructor(store: ProductionStore, name: string, tell: (news: DraftNews) => void) {
    const { production, given } = store.state;
    this.#store = store;
    this.#shelf = new DraftShelf(name, () => { this.#look(); });
    this.#tell = tell;
    this.#written = given;
    this.#seen = store.state;
    this.#isTouched = production !== given;
    this.#from = sourceOf(given);
  }

  /** Opens what an earlier visit left, and keeps from now on. */
  connect(): void {
    this.#shelf.connect();
    this.#unsubscribe = this.#store.subscribe(() => { this.#change(); });
    for (const passage of PASSAGES) addEventListener(passage, this.#onPassage);
    this.#change();
    this.#keep();
  }

  disconnect(): void {
    this.#keep();
    this.#shelf.disconnect();
    this.#unsubscribe?.();
    for (const passage of PASSAGES) removeEventListener(passage, this.#onPassage);
  }

  /** Takes the draft as it stands; what was on screen is kept beside it. Whether another production is on screen then. */
  takeTheirs(): boolean {
    const draft = this.#asked();
    const mine = worthKeeping(this.#production);
    if (draft === undefined || !this.#open(draft.text)) return false;
    this.#question = undefined;
    this.#shelf.displaced = [...mine, ...this.#shelf.displaced];
    this.#shelf.write({ text: draft.text, others: this.#shelf.beside(draft.text), from: this.#from });
    this.#become('kept');
    return true;
  }

  /** What is on screen becomes the draft; what was the draft is kept beside it, and whoever holds it is asked in turn. */
  keepMine(): void {
    const draft = this.#asked();
    if (draft === undefined) return;
    const text = this.#text;
    if (this.#shelf.write({ text, others: this.#shelf.beside(text, draft.text), from: this.#from })) {
      this.#question = undefined;
      this.#written = this.#production;
    }
    this.#become('kept');
  }

  /** Shows what is kept beside the draft, one after the other; what was on screen goes to the end of the row. */
  showOther(): boolean {
    if (!this.#look() || this.#isHeld) return false;
    const mine = worthKeeping(this.#production);
    const others = this.#shelf.beside(this.#text);
    const next = others.find((text) => this.#open(text));
    if (next === undefined) return false;
    const row = [...others.filter((text) => text !== next), ...mine];
    this.#shelf.displaced = row;
    this.#shelf.write({ text: this.#text, others: row, from: this.#from });
    this.#become('kept');
    return true;
  }

  /** Forgets what is kept beside the draft. */
  dropOthers(): void {
    if (!this.#look() || this.#isHeld) return;
    const { draft } = this.#shelf;
    this.#shelf.displaced = [];
    if (draft !== undefined && this.#shelf.write({ ...draft, others: [] })) this.#keep();
    this.#say();
  }

  forget(): void {
    if (this.#shelf.clear()) this.#lose();
    else this.#say();
  }

  get #production(): Production {
    return this.#store.state.production;
  }

  get #text(): string {
    return serializeProduction(this.#production);
  }

  /** What stands there is not to be written over. */
  get #isHeld(): boolean {
    return this.#question !== undefined || this.#state === 'unreadable' || this.#state === 'newer';
  }

  /** The draft that the person is asked about, if they still are. */
  #asked(): KeptDraft | undefined {
    return this.#look() && this.#question !== undefined ? this.#shelf.draft : undefined;
  }

  #become(state: DraftState): void {
    this.#state = state;
    this.#say();
  }

  #say(): void {
    this.#tell({ state: this.#shelf.trouble ?? this.#state, question: this.#question, others: this.#isHeld ? 0 : this.#shelf.beside(this.#text).length });
  }

  /** Somebody, or the page, has changed the production. */
  #change(): void {
    const [before, now] = [this.#seen, this.#store.state];
    this.#seen = now;
    if (this.#isOpening || now.production === before.production) return;
    if (now.given !== before.given) this.#receive(before.production, now.given);
    else {
      this.#isTouched = true;
      // Freezing is another opening too, but of the same production.
      if (now.opening !== before.opening && now.production.profile !== before.production.profile) this.#shelf.displaced = [...worthKeeping(before.production), ...this.#shelf.displaced];
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => { this.#keep(); }, DELAY_MILLISECONDS);
  }

  /** The page gave a document in place of what was there. */
  #receive(before: Production, given: Production): void {
    this.#keep(before);
    // It is no longer what is on screen: it stays where it is.
    this.#shelf.aside = undefined;
    this.#written = given;
    this.#from = sourceOf(given);
    if (this.#shelf.draft !== undefined) this.#compare(this.#shelf.draft, 'apart');
  }

  /** Sees what has come to stand there. Whether it could be read. */
  #look(): boolean {
    const before = this.#shelf.draft;
    const seen = this.#shelf.look();
    const { draft } = this.#shelf;
    if (seen === 'refused') this.#say();
    else if (seen !== 'same') {
      if (draft !== undefined && draft.text === before?.text) this.#say();
      else if (draft !== undefined) this.#compare(draft, seen === 'first' ? 'apart' : 'elsewhere');
      else if (!this.#shelf.isEmpty) this.#hold('unreadable');
      else if (seen === 'other') this.#lose();
      else this.#say();
    }
    return seen !== 'refused';
  }

  #hold(state: 'unreadable' | 'newer'): void {
    this.#question = undefined;
    this.#become(state);
  }

  /** Sets the draft that stands there against what is on screen. */
  #compare(draft: KeptDraft, question: DraftQuestion): void {
    const parsed = parseFor(this.#store, draft.text);
    if (parsed.kind === 'refused') {
      this.#hold(parsed.problems.some(({ code }) => code === 'newer-schema') ? 'newer' : 'unreadable');
      return;
    }
    this.#question = undefined;
    if (draft.text === this.#text) {
      this.#written = this.#production;
      this.#shelf.aside = undefined;
      this.#become('kept');
    } else if (!this.#isTouched && ['', draft.from].includes(this.#from)) {
      this.#open(draft.text);
      // A page that gives its document once more means it.
      this.#isTouched = this.#from !== '';
      this.#become('resumed');
    } else {
      this.#question = question;
      this.#become('kept');
    }
  }

  #open(text: string): boolean {
    const parsed = parseFor(this.#store, text);
    if (parsed.kind === 'refused') return false;
    this.#isOpening = true;
    this.#store.replace(parsed.production);
    this.#isOpening = false;
    this.#written = this.#production;
    return true;
  }

  /** Nothing stands there any more; nothing is kept again until the next change. */
  #lose(): void {
    clearTimeout(this.#timer);
    this.#shelf.forget();
    this.#question = undefined;
    this.#written = this.#production;
    this.#become('forgotten');
  }

  /** Keeps what the shelf does not have yet: as the draft, or beside it while the person is asked. */
  #keep(before?: Production): void {
    clearTimeout(this.#timer);
    // The event of another tab may still be on its way.
    if (!this.#look()) return;
    const production = before ?? this.#production;
    const shelf = this.#shelf;
    if (production === this.#written && shelf.displaced.length === 0) return;
    const text = serializeProduction(production);
    if (this.#question !== undefined && shelf.draft !== undefined) {
      if (shelf.write({ ...shelf.draft, others: shelf.beside(shelf.draft.text, text) })) {
        shelf.aside = text;
        this.#written = production;
      }
      this.#say();
    } else if (!this.#isHeld) {
      if (shelf.write({ text, others: shelf.beside(text), from: this.#from })) this.#written = production;
      this.#become('kept');
    }
  }
}
