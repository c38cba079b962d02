import { type PropertyValues, type TemplateResult, css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { type AllMessages, exactKilograms, formatMass } from '../locale/index.js';
import type { Family } from '../model/index.js';
import { ZERO } from '../units/index.js';
import { Opening } from './parts/opening.js';
import { linePanel } from './parts/panels.js';
import { type Among, type Sum, type SumLine, type SumView, groupName, sumOf } from './parts/sum-lines.js';
import { countedText } from './parts/counted-text.js';
import { massText, nameOf, percentText, spanText } from './parts/words.js';
import { CloseEvent } from './close-event.js';
import { LaterElement } from './later-element.js';
import { base } from './styles/base.styles.js';
import { charts } from './styles/charts.styles.js';
import { controls } from './styles/controls.styles.js';

/**
 * @tag shoot-sum
 * @summary Where a sum comes from: its lines, heaviest first, how their ranges combine, and where each line's figure comes from.
 * @internal
 */
export class ShootSum extends LaterElement {
  static override styles = [base, controls, charts, css`.panel { margin-block-end: calc(var(--_space) * 3); }`];

  #opening = new Opening(this, 'line', () => this.fetched('provenance'));
  #sum: Sum | undefined;

  /** A group of the view by families. */
  @property({ attribute: false }) family: Family | undefined;
  @property() side: 'planned' | 'actual' = 'planned';
  @property({ attribute: false }) view: SumView = 'family';
  /** Of the view; without it, and without a family, the sum is the whole. */
  @property({ attribute: false }) group: string | undefined;
  /** Instead of a group of ours. */
  @property({ attribute: false }) among: Among | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('side') || changed.has('view') || changed.has('among') || changed.has('group') || changed.has('family')) this.#opening.reset();
    const { state, catalogue } = this.productionStore;
    this.#sum = sumOf(this.side === 'actual' ? state.balance : state.estimate, catalogue, this.view, this.#group, this.among);
  }

  get #group(): string | undefined {
    return this.group ?? this.family;
  }

  protected override renderWith(messages: AllMessages): unknown {
    if (this.#sum === undefined) return nothing;
    const { whole, counted, lines } = this.#sum;
    const words = messages.provenance;
    const name = this.among !== undefined ? this.among.name : this.#group === undefined ? messages[this.side === 'actual' ? 'balance' : 'estimate'].heading : groupName(this.view, this.#group, messages, messages, this.language);
    return html`<section class="panel" aria-labelledby="heading"><h3 class="part" id="heading">${words.heading(name)}</h3>
      ${counted === 0 ? html`<p>${words.noLine}</p>` : html`<p>${words.sum(counted, exactKilograms(whole.kg, this.language))}${whole.kg.isZero() ? '' : `, ${countedText(whole, messages, this.language)}`}. <span class="soft">${words.sumRange}</span></p>`}
      ${lines.length === 0 ? nothing : html`<table class="chart"><caption class="hush">${words.heading(name)}</caption><thead><tr><th scope="col">${words.line}</th><th scope="col" class="num">${words.mass}</th><th scope="col" class="num">${words.share}</th></tr></thead>
        <tbody>${lines.map((line) => this.#renderLine(line, messages))}</tbody></table>`}
      <div class="actions"><button type="button" class="button" @click=${() => { this.dispatchEvent(new CloseEvent()); }}>${words.close}</button></div></section>`;
  }

  #renderLine({ result: { entry, state, emission }, share }: SumLine, messages: AllMessages): TemplateResult {
    const key = entry.id;
    const name = nameOf(entry, messages);
    const text = emission !== undefined ? massText(emission, this.language) : state === 'none' ? formatMass(ZERO, this.language) : '—';
    return html`<tr><th scope="row">${name}<span class="why">${emission === undefined ? messages.balance.states[state] : spanText(emission, messages, this.language)}</span></th>
      <td class="num">${this.#opening.figure({ key, text, name }, messages)}</td><td class="num soft">${share === undefined ? nothing : percentText(ZERO, ZERO, this.language, share)}</td></tr>
      ${this.#opening.row(key, 3, () => linePanel(this.productionStore, this.side, entry.id))}`;
  }
}
