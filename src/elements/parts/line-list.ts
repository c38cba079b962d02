/** The lines that a step names before it is taken: each leads to its place in the list, and its figure opens where it comes from. */
import { type TemplateResult, html, nothing } from 'lit';
import type { EntryResult } from '../../calculation/index.js';
import type { AllMessages, Language } from '../../locale/index.js';
import { mark } from '../drawing/marks.js';
import { EntryRequestEvent } from '../entry-request-event.js';
import type { Opening } from './opening.js';
import { massText, nameOf } from './words.js';

const LISTED = 12;

/** What a figure of the list opens; a list of lines that do not count has none. */
export interface OpeningFigures { readonly opening: Opening; panel(result: EntryResult): unknown }

export function lineList(
  from: EventTarget, results: readonly EntryResult[], heading: string, messages: AllMessages, language: Language, figures?: OpeningFigures,
): TemplateResult | typeof nothing {
  if (results.length === 0) return nothing;
  const rest = results.length - LISTED;
  const figure = (result: EntryResult): unknown => {
    const { entry: { id }, entry, emission } = result;
    if (emission === undefined || figures === undefined) return nothing;
    const { opening, panel } = figures;
    return html`<span class="soft">${opening.figure({ key: id, text: massText(emission, language), name: nameOf(entry, messages) }, messages)}</span>${opening.block(id, () => panel(result))}`;
  };
  const link = (result: EntryResult): TemplateResult => {
    const { entry, state } = result;
    return html`<li><span class="state">${mark(state === 'carried' ? 'carried' : 'none')}<button type="button" class="link kept" @click=${() => { from.dispatchEvent(new EntryRequestEvent('show', entry.id)); }}>${nameOf(entry, messages)}</button></span>
      ${figure(result)}</li>`;
  };
  return html`<p class="label">${heading}</p><ul class="checks">${results.slice(0, LISTED).map(link)}${rest > 0 ? html`<li class="soft">${messages.close.more(rest)}</li>` : nothing}</ul>`;
}
