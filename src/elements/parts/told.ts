/** What was just done to a line, told beneath the list; a line that was removed can be brought back to its place. */
import { type TemplateResult, html } from 'lit';
import type { Messages } from '../../locale/index.js';
import type { Entry, Family } from '../../model/index.js';

export interface Told {
  readonly text: string;
  /** Where the keyboard goes when the message is closed. */
  readonly family: Family;
  /** Offered to come back, at the index it had. */
  readonly removed?: Removed;
}

interface Removed { readonly entry: Entry; readonly at: number }

export function toldToast({ text, removed }: Told, messages: Messages, undo: (removed: Removed) => void, close: () => void): TemplateResult {
  // What can be seen needs no message that covers it: it is said to those who cannot see it.
  if (removed === undefined) return html`<span class="hush">${text}</span>`;
  return html`<div class="toast"><span>${text}</span><span class="actions"><button type="button" class="link" @click=${() => { undo(removed); }}>${messages.entry.undo}</button><button type="button" class="link" @click=${close}>${messages.file.close}</button></span></div>`;
}
