import { type TemplateResult, css, html, nothing, svg } from 'lit';
import { type AllMessages, exactKilograms, formatMass, formatPercent } from '../locale/index.js';
import { type MarkKind, mark } from './drawing/marks.js';
import { percent } from './drawing/band.js';
import { arithmetic } from './parts/formula.js';
import { Opening } from './parts/opening.js';
import { sumPanel } from './parts/panels.js';
import { CloseEvent } from './close-event.js';
import { LaterElement } from './later-element.js';
import { base } from './styles/base.styles.js';
import { charts } from './styles/charts.styles.js';
import { controls } from './styles/controls.styles.js';
import { drawing } from './styles/drawing.styles.js';

const GROUPS = ['measured', 'carried', 'none'] as const;
const SHARE = 'share';

/**
 * @tag shoot-coverage
 * @summary How much of the footprint is measured, and how much is a plan carried over: solid and hatched, in words beneath. Each figure opens its lines.
 * @internal
 */
export class ShootCoverage extends LaterElement {
  static override styles = [base, controls, drawing, charts, css`
    .meter { display: grid; gap: 0.5em; }
    .bar { inline-size: 100%; block-size: 14px; color: var(--_accent); }
    .legend { display: flex; flex-wrap: wrap; gap: 0.25em 1.5em; justify-content: space-between; font-size: 0.875em; }
    .legend .mark { flex: none; }
    .meter .panel { margin-block-start: var(--_space); }
  `];

  #opening = new Opening(this, 'coverage', () => this.fetched('provenance'));

  protected override renderWith(messages: AllMessages): unknown {
    const { coverage } = this.productionStore.state.balance;
    const words = messages.balance;
    const at = coverage.share.toNumber() * 100;
    const text = words.coverage(formatPercent(coverage.share, this.language));
    const open = GROUPS.find((group) => this.#opening.isOpen(group));
    return html`<section class="meter" aria-labelledby="coverage"><h3 class="part" id="coverage">${this.#opening.whole({ key: SHARE, text }, messages)}</h3>
      <svg class="bar" height="14" aria-hidden="true"><defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="2.4" height="6" fill="currentColor"></rect></pattern></defs>
        <rect width=${percent(at)} height="14" fill="currentColor"></rect>${at < 100 ? svg`<rect x=${percent(at)} width=${percent(100 - at)} height="14" fill="url(#hatch)"></rect><line class="edge" x1=${percent(at)} x2="100%" y1=".75" y2=".75"></line><line class="edge" x1=${percent(at)} x2="100%" y1="13.25" y2="13.25"></line>` : nothing}</svg>
      <div class="legend">${this.#renderFigure('measured', words.measured(formatMass(coverage.measured.kg, this.language), coverage.measured.entries), messages)}
        ${coverage.estimated.entries === 0 ? nothing : html`<span class="soft">${words.estimated(formatMass(coverage.estimated.kg, this.language), coverage.estimated.entries)}</span>`}
        ${this.#renderFigure('carried', words.carried(formatMass(coverage.carried.kg, this.language), coverage.carried.entries), messages)}
        ${coverage.none === 0 ? nothing : this.#renderFigure('none', words.none(coverage.none), messages)}</div>
      <div @shoot-close=${() => { this.#opening.close(); }}>${this.#opening.isOpen(SHARE) ? this.#renderShare(messages) : open === undefined ? nothing : sumPanel(this.productionStore, 'actual', 'coverage', open)}</div></section>`;
  }

  #renderFigure(key: MarkKind, text: string, messages: AllMessages): TemplateResult {
    return html`<span class="state">${mark(key)}${this.#opening.whole({ key, text }, messages)}</span>`;
  }

  #renderShare(messages: AllMessages): TemplateResult {
    const { coverage: { share, measured, carried } } = this.productionStore.state.balance;
    const mass = exactKilograms;
    const words = messages.provenance;
    return html`<div class="panel" role="group" aria-labelledby="coverage"><p class="soft">${words.coverage}</p>
      ${arithmetic([{ shown: mass(measured.kg, this.language) }, { sign: '÷', shown: `(${mass(measured.kg, this.language)}` }, { sign: '+', shown: `${mass(carried.kg, this.language)})` }, { sign: '=', shown: html`<b>${formatPercent(share, this.language, 1)}</b>` }])}
      <div class="actions"><button type="button" class="button" @click=${(event: Event) => { event.target?.dispatchEvent(new CloseEvent()); }}>${words.close}</button></div></div>`;
  }
}
