import { css, html, svg } from 'lit';
import { property } from 'lit/decorators.js';
import { type Messages, formatMass, largestRemainder } from '../locale/index.js';
import { bandAlong, percent } from './drawing/band.js';
import { percentText, spanText } from './parts/words.js';
import { ShootElement } from './shoot-element.js';
import { base } from './styles/base.styles.js';
import { charts } from './styles/charts.styles.js';
import { drawing } from './styles/drawing.styles.js';

/**
 * @tag shoot-breakdown
 * @summary The footprint by family: a table in which each row draws its own bar, with its range as a soft band.
 * @csspart table - The table.
 */
export class ShootBreakdown extends ShootElement {
  static override styles = [base, drawing, charts, css`
    .bar { fill: currentColor; }
    .draw svg { block-size: 26px; }
  `];

  /** Which side: what is planned, or what was shot. */
  @property() side: 'planned' | 'actual' = 'planned';

  protected override renderWith(messages: Messages): unknown {
    const { state } = this.productionStore;
    const { families } = this.side === 'actual' ? state.balance : state.estimate;
    const words = messages.breakdown;
    const shares = largestRemainder(families.map((family) => family.kg));
    const widest = Math.max(...families.map((family) => family.range.high.toNumber()), 1);
    const at = (value: number): number => (value / widest) * 100;
    return html`<table class="chart" part="table">
      <caption class="hush">${words.caption}</caption>
      <thead><tr><th scope="col">${words.family}</th><th scope="col" class="draw"><span class="hush">${words.drawing}</span></th><th scope="col" class="num">${words.mass}</th><th scope="col" class="num">${words.share}</th></tr></thead>
      <tbody>${families.map((family, index) => {
        const [low, kg, high] = [family.range.low.toNumber(), family.kg.toNumber(), family.range.high.toNumber()];
        return html`<tr><th scope="row">${messages.families[family.family]}${family.kg.isZero() ? '' : html`<span class="why">${spanText(family, messages, this.language)}</span>`}</th>
          <td class="draw"><svg class="now" aria-hidden="true" height="26"><line class="grid" x1="0" x2="100%" y1="25" y2="25"></line>
            ${family.kg.isZero() ? '' : svg`<rect class="bar" width=${percent(at(kg))} height="8" y="4"></rect>${bandAlong(at, { median: kg, low, high }, 14, 8)}`}</svg></td>
          <td class="num">${formatMass(family.kg, this.language)}</td><td class="num soft">${percentText(family.kg, family.kg, this.language, shares[index] ?? 0)}</td></tr>`;
      })}</tbody></table>`;
  }
}
