/** The lines that a step names before it is taken: each leads to its place in the list. */
import { type TemplateResult, html, nothing } from 'lit';
import type { EntryResult } from '../../calculation/index.js';
import type { AllMessages, Language } from '../../locale/index.js';
import { mark } from '../drawing/marks.js';
import { EntryRequestEvent } from '../entry-request-event.js';
import { massText, nameOf } from './words.js';

const LISTED = 12;

export function lineList(from: EventTarget, results: readonly EntryResult[], heading: string, messages: AllMessages, language: Language): TemplateResult | typeof nothing {
  if (results.length === 0) return nothing;
  const rest = results.length - LISTED;
  const link = ({ entry, state, emission }: EntryResult): TemplateResult => html`<li><span class="state">${mark(state === 'carried' ? 'carried' : 'none')}<button type="button" class="link kept" @click=${() => { from.dispatchEvent(new EntryRequestEvent('show', entry.id)); }}>${nameOf(entry, messages)}</button></span>
    ${emission === undefined ? nothing : html`<span class="soft">${massText(emission, language)}</span>`}</li>`;
  return html`<p class="label">${heading}</p><ul class="checks">${results.slice(0, LISTED).map(link)}${rest > 0 ? html`<li class="soft">${messages.close.more(rest)}</li>` : nothing}</ul>`;
}
