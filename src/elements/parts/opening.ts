/**
 * Figures that open where they come from, in place: one at a time in a table. The figure is a button that says what it opens; when
 * what it opened is closed, the keyboard is back on it.
 */
import { type ReactiveControllerHost, type TemplateResult, html, nothing } from 'lit';
import type { AllMessages, Messages } from '../../locale/index.js';

type Host = Pick<ReactiveControllerHost, 'requestUpdate'> & { readonly renderRoot: ParentNode };

/** What a figure is: its key in its table, what is read of it, and whose figure it is for those who only hear it. */
export interface Figured { readonly key: string; readonly text: string; readonly name: string }

export class Opening {
  #host: Host;
  #table: string;
  #fetch: () => Promise<boolean>;
  #key: string | undefined;

  /** `table` tells the tables of one widget apart; `fetch` gets what a panel is made of, and tells whether it is there. */
  constructor(host: Host, table: string, fetch: () => Promise<boolean>) {
    this.#host = host;
    this.#table = table;
    this.#fetch = fetch;
  }

  isOpen(key: string): boolean {
    return this.#key === key;
  }

  /** Nothing is open any more; the keyboard stays where it is. */
  reset(): void {
    this.#key = undefined;
  }

  toggle(key: string): void {
    this.#key = this.#key === key ? undefined : key;
    this.#host.requestUpdate();
    if (this.#key !== undefined) void this.#await(key);
  }

  /** A panel that cannot be fetched is not open. */
  async #await(key: string): Promise<void> {
    if (await this.#fetch() || this.#key !== key) return;
    this.#key = undefined;
    this.#host.requestUpdate();
  }

  close(): void {
    const open = CSS.escape(`${this.#table} ${this.#key ?? ''}`);
    this.#host.renderRoot.querySelector<HTMLElement>(`[data-figure="${open}"]`)?.focus();
    this.#key = undefined;
    this.#host.requestUpdate();
  }

  /** A figure inside words that say whose it is. */
  whole({ key, text }: Pick<Figured, 'key' | 'text'>, messages: AllMessages): TemplateResult {
    return this.#button(key, text, messages.provenance.whence);
  }

  /** The figure. `shown`: how it is written, where its text alone is not enough. */
  figure({ key, text, name }: Figured, messages: Messages, shown: unknown = text): TemplateResult {
    return this.#button(key, shown, messages.figure.explain(name, text));
  }

  #button(key: string, shown: unknown, heard: string): TemplateResult {
    return html`<button type="button" class="figure-link" data-figure="${this.#table} ${key}" aria-expanded=${this.isOpen(key)} @click=${() => { this.toggle(key); }}><span>${shown}</span><span class="hush"> ${heard}</span></button>`;
  }

  /** What a figure opens outside a table. */
  block(key: string, panel: () => unknown): TemplateResult | typeof nothing {
    return this.isOpen(key) ? html`<div class="opened" @shoot-close=${() => { this.close(); }}>${panel()}</div>` : nothing;
  }

  /** The row that a figure opens beneath its own, as wide as the table. */
  row(key: string, columns: number, panel: () => unknown): TemplateResult | typeof nothing {
    return this.isOpen(key) ? html`<tr class="opened"><td colspan=${columns} @shoot-close=${() => { this.close(); }}>${panel()}</td></tr>` : nothing;
  }
}
