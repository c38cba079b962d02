import { type TemplateResult, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type EntryResult, isUncountable } from '../calculation/index.js';
import type { Messages } from '../locale/index.js';
import { isUntouched } from '../model/index.js';
import { blurMark } from './drawing/band.js';
import { EntryRequestEvent } from './entry-request-event.js';
import { Opening } from './parts/opening.js';
import { linePanel } from './parts/panels.js';
import { massText, nameOf, placeOf, spanText, spreadOfEmission } from './parts/words.js';
import { html, tagName } from './prefix.js';
import type { ReadingEvent } from './reading-event.js';
import { ShootElement } from './shoot-element.js';
import { base } from './styles/base.styles.js';
import { controls } from './styles/controls.styles.js';
import { drawing } from './styles/drawing.styles.js';
import { row } from './styles/entries.styles.js';

const FIGURE = 'figure';

/**
 * @tag shoot-estimate-entry
 * @summary One planned line: who, how, result. Its figure opens its provenance; its details open beneath.
 * @internal
 */
export class ShootEstimateEntry extends ShootElement {
  static override styles = [base, controls, drawing, row];

  #opening = new Opening(this, 'line', () => this.fetched('provenance'));

  @property({ attribute: false }) result: EntryResult | undefined;
  @state() private detailed = false;

  protected override get follows(): boolean {
    return false;
  }

  /** Opens where the line's figure comes from, and brings it into sight. */
  async explain(): Promise<void> {
    if (!this.#opening.isOpen(FIGURE)) this.#opening.toggle(FIGURE);
    await this.updateComplete;
    const figure = this.renderRoot.querySelector<HTMLElement>('.figure-link');
    figure?.scrollIntoView({ block: 'center' });
    figure?.focus();
  }

  /** Puts the keyboard into the first field: after adding a line, that is what comes next. */
  async focusFirst(): Promise<void> {
    await this.updateComplete;
    const reading = this.renderRoot.querySelector(tagName('shoot-reading'));
    await reading?.updateComplete;
    const input = reading?.renderRoot.querySelector('input');
    input?.focus();
    // What is proposed is replaced by what is typed.
    input?.select();
  }

  async #detail(): Promise<void> {
    this.detailed = !this.detailed && await this.fetched('details');
  }

  protected override renderWith(messages: Messages): unknown {
    const { result } = this;
    if (result === undefined) return nothing;
    const { entry } = result;
    const name = nameOf(entry, messages);
    // A new line is to be filled in, not to be corrected.
    const bad = isUncountable(result.state) && !isUntouched(entry.planned);
    return html`<div class="entry ${this.detailed && !this.readonly ? 'editing' : bad ? 'bad' : ''}">
      <div class="who"><p class="name">${name}</p><p class="meta">${placeOf(entry, messages, this.language)}</p>
        ${this.readonly ? entry.note === undefined ? nothing : html`<p class="meta">${entry.note}</p>` : html`<button type="button" class="link small no-print" aria-expanded=${this.detailed} @click=${() => { void this.#detail(); }}>${this.detailed ? messages.entry.hideDetails : messages.entry.details}<span class="hush"> ${messages.entry.detailsOf(name)}</span></button>`}</div>
      <div class="how"><shoot-reading .givenStore=${this.productionStore} .catalogue=${this.productionStore.catalogue} .activity=${entry.activity} .country=${entry.country} .reading=${entry.planned} ?readonly=${this.readonly}
        @shoot-reading=${(event: ReadingEvent) => { this.ask({ kind: 'planned/set', id: entry.id, reading: event.reading }, event.committed); }}></shoot-reading></div>
      ${this.#renderResult(result, name, messages)}
      ${this.detailed && !this.readonly ? html`<shoot-entry-details class="more" @shoot-entry-request=${({ action, id }: EntryRequestEvent) => { this.dispatchEvent(new EntryRequestEvent(action, id)); }} .givenStore=${this.productionStore} .entry=${entry}></shoot-entry-details>` : nothing}
      ${this.#opening.isOpen(FIGURE) ? html`<div class="panel" @shoot-close=${() => { this.#opening.close(); }}>${linePanel(this.productionStore, 'planned', entry.id)}</div>` : nothing}
    </div>`;
  }

  #renderResult(result: EntryResult, name: string, messages: Messages): TemplateResult {
    const { emission, entry } = result;
    const text = emission === undefined ? '—' : massText(emission, this.language);
    const quality = entry.planned.kind === 'quantity' ? messages.qualities[entry.planned.quality] : '';
    return html`<div class="result"><span class="kg">${this.#opening.figure({ key: FIGURE, text, name }, messages)}</span>
      <span class="span">${emission === undefined ? messages.figure.notCounted : spanText(emission, messages, this.language)}</span>
      ${emission === undefined ? nothing : html`<span class="quality">${blurMark(spreadOfEmission(emission))} ${quality}</span>`}</div>`;
  }
}
