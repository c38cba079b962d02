import { css, html, nothing, svg } from 'lit';
import { type AllMessages, formatMass, formatPercent } from '../locale/index.js';
import { mark } from './drawing/marks.js';
import { percent } from './drawing/band.js';
import { LaterElement } from './later-element.js';
import { base } from './styles/base.styles.js';
import { drawing } from './styles/drawing.styles.js';

/**
 * @tag shoot-coverage
 * @summary How much of the footprint is measured, and how much is a plan carried over: solid and hatched, in words beneath.
 * @internal
 */
export class ShootCoverage extends LaterElement {
  static override styles = [base, drawing, css`
    .meter { display: grid; gap: 0.5em; }
    .bar { inline-size: 100%; block-size: 14px; color: var(--_accent); }
    .legend { display: flex; flex-wrap: wrap; gap: 0.25em 1.5em; justify-content: space-between; font-size: 0.875em; }
  `];

  protected override renderWith(messages: AllMessages): unknown {
    const { coverage } = this.productionStore.state.balance;
    const words = messages.balance;
    const at = coverage.share.toNumber() * 100;
    return html`<section class="meter" aria-labelledby="coverage"><h3 class="part" id="coverage">${words.coverage(formatPercent(coverage.share, this.language))}</h3>
      <svg class="bar" height="14" aria-hidden="true"><defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="2.4" height="6" fill="currentColor"></rect></pattern></defs>
        <rect width=${percent(at)} height="14" fill="currentColor"></rect>${at < 100 ? svg`<rect x=${percent(at)} width=${percent(100 - at)} height="14" fill="url(#hatch)"></rect><line class="edge" x1=${percent(at)} x2="100%" y1=".75" y2=".75"></line><line class="edge" x1=${percent(at)} x2="100%" y1="13.25" y2="13.25"></line>` : nothing}</svg>
      <div class="legend"><span class="state">${mark('measured')}${words.measured(formatMass(coverage.measured.kg, this.language), coverage.measured.entries)}</span>
        <span class="state">${mark('carried')}${words.carried(formatMass(coverage.carried.kg, this.language), coverage.carried.entries)}</span>
        ${coverage.none === 0 ? nothing : html`<span class="state">${mark('none')}${words.none(coverage.none)}</span>`}</div></section>`;
  }
}
