import { type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type EntryResult, isUncountable } from '../calculation/index.js';
import type { Messages } from '../locale/index.js';
import { isUntouched } from '../model/index.js';
import { blurMark } from './drawing/band.js';
import { EntryRequestEvent } from './entry-request-event.js';
import { countryName, massText, nameOf, spanText, spreadOfEmission } from './parts/words.js';
import type { ReadingEvent } from './reading-event.js';
import { ShootElement } from './shoot-element.js';
import { base } from './styles/base.styles.js';
import { controls } from './styles/controls.styles.js';
import { drawing } from './styles/drawing.styles.js';
import { row } from './styles/entries.styles.js';

/**
 * @tag shoot-estimate-entry
 * @summary One planned line: who, how, result. Its figure opens its provenance; its details open beneath.
 * @internal
 */
export class ShootEstimateEntry extends ShootElement {
  static override styles = [base, controls, drawing, row];

  @property({ attribute: false }) result: EntryResult | undefined;
  @state() private detailed = false;
  @state() private explained = false;

  protected override get follows(): boolean {
    return false;
  }

  /** Opens where the line's figure comes from, and brings it into sight. */
  async explain(): Promise<void> {
    this.explained = true;
    await this.updateComplete;
    const figure = this.renderRoot.querySelector<HTMLElement>('.figure-link');
    figure?.scrollIntoView({ block: 'center' });
    figure?.focus();
  }

  /** Puts the keyboard into the first field: after adding a line, that is what comes next. */
  async focusFirst(): Promise<void> {
    await this.updateComplete;
    const reading = this.renderRoot.querySelector('shoot-reading');
    await reading?.updateComplete;
    const input = reading?.renderRoot.querySelector('input');
    input?.focus();
    // What is proposed is replaced by what is typed.
    input?.select();
  }

  async #detail(): Promise<void> {
    this.detailed = !this.detailed && await this.fetched('details');
  }

  /** The keyboard goes back to the figure that was explained. */
  #closeExplained(): void {
    this.explained = false;
    this.renderRoot.querySelector<HTMLElement>('.figure-link')?.focus();
  }

  protected override renderWith(messages: Messages): unknown {
    const { result } = this;
    if (result === undefined) return nothing;
    const { entry } = result;
    const name = nameOf(entry, messages);
    // A new line is to be filled in, not to be corrected.
    const bad = isUncountable(result.state) && !isUntouched(entry.planned);
    return html`<div class="entry ${this.detailed && !this.readonly ? 'editing' : bad ? 'bad' : ''}">
      <div class="who"><p class="name">${name}</p><p class="meta">${messages.departments[entry.department]} · ${messages.phases[entry.phase]} · ${countryName(entry.country, this.language)}</p>
        ${this.readonly ? entry.note === undefined ? nothing : html`<p class="meta">${entry.note}</p>` : html`<button type="button" class="link small no-print" aria-expanded=${this.detailed} @click=${() => { void this.#detail(); }}>${this.detailed ? messages.entry.hideDetails : messages.entry.details}<span class="hush"> ${messages.entry.detailsOf(name)}</span></button>`}</div>
      <div class="how"><shoot-reading .givenStore=${this.productionStore} .activity=${entry.activity} .country=${entry.country} .reading=${entry.planned} ?readonly=${this.readonly}
        @shoot-reading=${(event: ReadingEvent) => { this.ask({ kind: 'planned/set', id: entry.id, reading: event.reading }, event.committed); }}></shoot-reading></div>
      ${this.#renderResult(result, name, messages)}
      ${this.detailed && !this.readonly ? html`<shoot-entry-details class="more" @shoot-entry-request=${({ action, id }: EntryRequestEvent) => { this.dispatchEvent(new EntryRequestEvent(action, id)); }} .givenStore=${this.productionStore} .entry=${entry}></shoot-entry-details>` : nothing}
      ${this.explained ? html`<div class="panel"><shoot-provenance .givenStore=${this.productionStore} .entryId=${entry.id} side="planned" @shoot-close=${() => { this.#closeExplained(); }}></shoot-provenance></div>` : nothing}
    </div>`;
  }

  #renderResult(result: EntryResult, name: string, messages: Messages): TemplateResult {
    const { emission, entry } = result;
    if (emission === undefined) {
      return html`<div class="result"><span class="kg">—</span><span class="span">${messages.figure.notCounted}</span></div>`;
    }
    const mass = massText(emission, this.language);
    const quality = entry.planned.kind === 'quantity' ? messages.qualities[entry.planned.quality] : '';
    return html`<div class="result"><button type="button" class="figure-link kg" aria-expanded=${this.explained} @click=${() => { this.explained = !this.explained; }}>${mass}<span class="hush"> ${messages.figure.explain(name, mass)}</span></button>
      <span class="span">${spanText(emission, messages, this.language)}</span><span class="quality">${blurMark(spreadOfEmission(emission))} ${quality}</span></div>`;
  }
}
