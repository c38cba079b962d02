import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { EntryEmission } from '../calculation/index.js';
import { type AllMessages, exactKilograms, largestRemainder } from '../locale/index.js';
import type { Entry, Family } from '../model/index.js';
import { countedText, massText, nameOf, percentText, spanText } from './parts/words.js';
import { CloseEvent } from './close-event.js';
import { LaterElement } from './later-element.js';
import { base } from './styles/base.styles.js';
import { charts } from './styles/charts.styles.js';
import { controls } from './styles/controls.styles.js';

/**
 * @tag shoot-sum
 * @summary Where a sum comes from: its lines, heaviest first, and how their ranges combine.
 * @internal
 */
export class ShootSum extends LaterElement {
  static override styles = [base, controls, charts, css`
    .panel { border-inline-start: 3px solid var(--_accent); padding-inline-start: calc(var(--_space) * 3); display: grid; gap: calc(var(--_space) * 2); margin-block-end: calc(var(--_space) * 3); }
  `];

  @property({ attribute: false }) family: Family | undefined;
  @property() side: 'planned' | 'actual' = 'planned';

  protected override renderWith(messages: AllMessages): unknown {
    const { state } = this.productionStore;
    const computed = this.side === 'actual' ? state.balance : state.estimate;
    const whole = this.family === undefined ? computed.total : computed.families.find((each) => each.family === this.family) ?? computed.total;
    const lines: { readonly entry: Entry; readonly emission: EntryEmission }[] = [];
    for (const { entry, family, emission } of computed.entries.values()) {
      if (emission !== undefined && (this.family === undefined || family === this.family)) lines.push({ entry, emission });
    }
    lines.sort((a, b) => b.emission.kg.cmp(a.emission.kg));
    const shares = largestRemainder(lines.map(({ emission }) => emission.kg));
    const words = messages.provenance;
    const name = this.family === undefined ? messages[this.side === 'actual' ? 'balance' : 'estimate'].heading : messages.families[this.family];
    return html`<section class="panel" aria-labelledby="heading"><h3 class="part" id="heading">${words.heading(name)}</h3>
      <p>${words.sum(lines.length, exactKilograms(whole.kg, this.language))}, ${countedText(whole, messages, this.language)}. <span class="soft">${words.sumRange}</span></p>
      <table class="chart"><caption class="hush">${words.heading(name)}</caption><thead><tr><th scope="col">${words.line}</th><th scope="col" class="num">${words.mass}</th><th scope="col" class="num">${words.share}</th></tr></thead>
      <tbody>${lines.map(({ entry, emission }, index) => html`<tr><th scope="row">${nameOf(entry, messages)}<span class="why">${spanText(emission, messages, this.language)}</span></th><td class="num">${massText(emission, this.language)}</td><td class="num soft">${whole.kg.isZero() ? nothing : percentText(emission.kg, whole.kg, this.language, shares[index])}</td></tr>`)}</tbody></table>
      <div class="actions"><button type="button" class="button" @click=${() => { this.dispatchEvent(new CloseEvent()); }}>${words.close}</button></div></section>`;
  }
}
