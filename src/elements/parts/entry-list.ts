/**
 * What a list of lines does alike before and after the shoot: adding, duplicating, removing with a way back, and where the keyboard
 * goes each time. What was done is told in the reader's language of the moment; a removed line comes back to its place.
 */
import { type ReactiveController, type ReactiveControllerHost, type TemplateResult, html, nothing } from 'lit';
import { familyOf } from '../../calculation/index.js';
import type { Messages } from '../../locale/index.js';
import type { ActivityId, Change, Entry, EntryId, Family } from '../../model/index.js';
import type { ProductionStore } from '../../store/index.js';
import type { EntryRequestEvent } from '../entry-request-event.js';
import { copyOfEntry } from './new-entry.js';
import { nameOf } from './words.js';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
  readonly productionStore: ProductionStore;
}

interface Ways {
  readonly ask: (change: Change) => boolean;
  /** A new line of an activity; undefined where the edition has no factor for it. */
  readonly create: (activity: ActivityId, family: Family, store: ProductionStore) => Entry | undefined;
}

interface Told {
  readonly say: (messages: Messages) => string;
  /** Where the keyboard goes when the message is closed. */
  readonly family: Family;
  /** Offered to come back, at the index it had, in the production it was taken from. */
  readonly removed?: { readonly entry: Entry; readonly at: number; readonly opening: number };
}

/** A line on the page. */
type Row = HTMLElement & { focusFirst(): Promise<void>; explain?(): Promise<void> };

const lineOf = (id: EntryId): string => `#line-${CSS.escape(id)}`;

export class EntryList implements ReactiveController {
  #host: Host;
  #ways: Ways;
  #told: Told | undefined;

  constructor(host: Host, ways: Ways) {
    this.#host = host;
    this.#ways = ways;
    host.addController(this);
  }

  hostUpdate(): void {
    // Another production came in: there is no place to bring the line back to.
    if (this.#told?.removed !== undefined && this.#told.removed.opening !== this.#host.productionStore.state.opening) this.#told = undefined;
  }

  async add(activity: ActivityId, family: Family): Promise<void> {
    const entry = this.#ways.create(activity, family, this.#host.productionStore);
    if (entry === undefined) this.#tell({ say: (messages) => messages.entry.noFactor, family });
    else await this.#insert(entry, undefined, { say: (messages) => messages.add.added(nameOf(entry, messages)), family });
  }

  async onRequest({ action, id }: EntryRequestEvent, messages: Messages): Promise<void> {
    const { state } = this.#host.productionStore;
    const at = state.production.entries.findIndex((each) => each.id === id);
    const entry = state.production.entries[at];
    if (entry === undefined) return;
    if (action === 'show' || action === 'explain') {
      await (action === 'show' ? this.focus(id) : this.#find<Row>(lineOf(id))?.explain?.());
      return;
    }
    const family = familyOf(entry);
    if (action === 'duplicate') {
      const copy = copyOfEntry(entry, messages.entry.copyOf(nameOf(entry, messages)));
      await this.#insert(copy, at + 1, { say: (words) => words.entry.duplicated(nameOf(entry, words)), family });
      return;
    }
    if (!this.#ways.ask({ kind: 'entry/remove', id })) return;
    this.#tell({ say: (words) => words.entry.removed(nameOf(entry, words)), family, removed: { entry, at, opening: state.opening } });
    await this.#host.updateComplete;
    this.#find('.told button')?.focus();
  }

  async focus(id: EntryId): Promise<void> {
    await this.#host.updateComplete;
    await this.#find<Row>(lineOf(id))?.focusFirst();
  }

  /** What was just done, for a live region: a message with the way back, or, where the result can be seen, words for those who cannot see it. */
  render(messages: Messages): TemplateResult | typeof nothing {
    return this.#told === undefined ? nothing : this.#renderTold(this.#told, messages);
  }

  async #insert(entry: Entry, at: number | undefined, told: Told): Promise<void> {
    if (!this.#ways.ask({ kind: 'entry/add', entry, ...(at === undefined ? {} : { at }) })) return;
    this.#tell(told);
    await this.focus(entry.id);
  }

  #renderTold({ say, family, removed }: Told, messages: Messages): TemplateResult {
    if (removed === undefined) return html`<span class="hush">${say(messages)}</span>`;
    const undo = (): void => { void this.#insert(removed.entry, removed.at, { say: (words) => words.entry.undone, family }); };
    return html`<div class="toast"><span>${say(messages)}</span><span class="actions"><button type="button" class="link" @click=${undo}>${messages.entry.undo}</button><button type="button" class="link" @click=${() => { this.#close(family); }}>${messages.file.close}</button></span></div>`;
  }

  #close(family: Family): void {
    this.#tell(undefined);
    this.#find(`#add-${family}`)?.focus();
  }

  #tell(told: Told | undefined): void {
    this.#told = told;
    this.#host.requestUpdate();
  }

  #find<T extends HTMLElement = HTMLElement>(selector: string): T | null {
    return this.#host.renderRoot.querySelector<T>(selector);
  }
}
