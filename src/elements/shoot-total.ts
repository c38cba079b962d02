import { type TemplateResult, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { type Messages, formatNumber } from '../locale/index.js';
import { decimal } from '../units/index.js';
import { focusScale } from './drawing/scale.js';
import { figureOf } from './parts/words.js';
import { ShootElement } from './shoot-element.js';
import { base } from './styles/base.styles.js';
import { drawing } from './styles/drawing.styles.js';

/**
 * @tag shoot-total
 * @summary One figure: the total, its 95 % range as a soft band, and the same in a sentence.
 * @slot - What the page adds to the line of the range.
 * @csspart total - The large figure.
 */
export class ShootTotal extends ShootElement {
  static override styles = [base, drawing];

  /** Which side: what is planned, or what was shot. */
  @property() side: 'planned' | 'actual' = 'planned';

  protected override renderWaiting(): TemplateResult {
    return html`<div class="figure"><p class="total">—</p><svg class="scale" height="92" aria-hidden="true"></svg><p class="range"> </p></div>`;
  }

  protected override renderWith(messages: Messages): unknown {
    const { state } = this.productionStore;
    const { total } = this.side === 'actual' ? state.balance : state.estimate;
    if (total.kg.isZero()) {
      return html`<div class="figure"><output class="total" part="total">—</output>${focusScale({ median: 0, low: 0, high: 0 }, { unit: '', low: '', high: '', number: String })}<p class="range soft">${messages.figure.none}</p></div>`;
    }
    const shown = figureOf(total, this.language);
    const inUnit = (value: typeof total.kg): number => value.toNumber() / (shown.unit === 't' ? 1000 : 1);
    const words = { unit: shown.unit, low: shown.low, high: shown.high, number: (value: number): string => formatNumber(decimal(String(value)), this.language) };
    return html`<div class="figure">
      <output class="total" part="total">${shown.approximate ? html`<span class="about">${messages.figure.about} </span>` : nothing}${shown.value}<span class="unit"> ${messages.figure.unit(shown.unit)}</span></output>
      ${focusScale({ median: inUnit(total.kg), low: inUnit(total.range.low), high: inUnit(total.range.high) }, words)}
      <p class="range">${messages.figure.chances(shown.low, shown.high, shown.unit)}<slot></slot></p>
    </div>`;
  }
}
