/** All that widgets are drawn with, side by side: controls, bands, scales, marks. Only stories use it. */
import { LitElement, type TemplateResult, css, html } from 'lit';
import { property } from 'lit/decorators.js';
import { blurMark } from '../../src/elements/drawing/band.js';
import { linearAxis } from '../../src/elements/drawing/linear-axis.js';
import { type MarkKind, mark, rule } from '../../src/elements/drawing/marks.js';
import { pairRow } from '../../src/elements/drawing/pair-rows.js';
import { focusScale, pairScale } from '../../src/elements/drawing/scale.js';
import { anchorRow, ruler, stepRow } from '../../src/elements/drawing/waterfall.js';
import { base } from '../../src/elements/styles/base.styles.js';
import { charts } from '../../src/elements/styles/charts.styles.js';
import { comparison } from '../../src/elements/styles/comparison.styles.js';
import { controls } from '../../src/elements/styles/controls.styles.js';
import { drawing } from '../../src/elements/styles/drawing.styles.js';
import { catalogue } from '../../src/factors/index.js';
import { type AllMessages, type Language, formatNumber } from '../../src/locale/index.js';
import { QUALITIES } from '../../src/model/index.js';
import { decimal } from '../../src/units/index.js';

const around = (median: number, spread: number) => ({ median, low: median / spread, high: median * spread });
const STEPS = [['activity', 72, 66], ['choice', 66, 66.4], ['unplanned', 66.4, 74], ['cancelled', 74, 70]] as const;

export class DrawingBoard extends LitElement {
  static override styles = [base, controls, drawing, charts, comparison, css`
    .board { display: grid; gap: 2.5em; max-inline-size: 75em; }
    .grid-of { display: grid; gap: 1.5em 2em; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr)); align-items: start; }
    .wide-of { grid-template-columns: repeat(auto-fit, minmax(min(100%, 24em), 1fr)); }
    .over { margin-block-end: 0.3em; }
    .block { margin: 0; }
    .marks { display: flex; flex-wrap: wrap; gap: 0.5em 2em; }
    .origins { max-inline-size: 34em; }
    .origins .blur { vertical-align: middle; }
  `];

  @property({ attribute: false }) messages: AllMessages | undefined;
  @property({ attribute: false }) language: Language = 'en';

  #number = (value: number): string => formatNumber(decimal(value.toFixed(3)), this.language);

  protected override render(): unknown {
    const { messages } = this;
    if (messages === undefined) return '';
    const part = (name: string, content: unknown): TemplateResult => html`<section><h2 class="part headline">${name}</h2>${content}</section>`;
    return html`<div class="board">
      ${part('The range', this.#renderScales())}${part('Marks', this.#renderMarks(messages))}${part('Where a figure comes from', this.#renderOrigins(messages))}
      ${part('The rule of a family', html`<div class="grid-of">${[100, 42, 9, 0].map((share) => html`<div>${rule(share)}<p class="over">${share}%</p></div>`)}</div>`)}
      ${part('Planned and actual of a row', this.#renderRows())}${part('The staircase', this.#renderSteps(messages))}
      ${part('Fields', this.#renderFields())}${part('Buttons', this.#renderButtons())}${part('Messages', this.#renderToasts())}</div>`;
  }

  #renderScales(): TemplateResult {
    const words = (low: string, high: string) => ({ unit: 't', low, high, number: this.#number });
    const scale = (name: string, drawn: unknown): TemplateResult => html`<div><p class="over">${name}</p>${drawn}</div>`;
    return html`<div class="grid-of wide-of">${scale('Wide: ratios of money', focusScale(around(84, 1.54), words('55', '129')))}
      ${scale('Medium: an estimate in detail', focusScale(around(78, 1.19), words('66', '93')))}
      ${scale('Narrow: all of it measured', focusScale(around(70, 1.045), words('67', '73')))}
      ${scale('Nothing to show yet', focusScale(around(0, 1), words('', '')))}
      ${scale('Planned and actual', pairScale(around(78, 1.19), around(69, 1.17), { unit: 't', number: this.#number, plan: 'planned', actual: 'actual' }))}
      ${scale('Planned, nothing shot', pairScale(around(78, 1.19), around(0, 1), { unit: 't', number: this.#number, plan: 'planned', actual: 'actual' }))}</div>`;
  }

  #renderMarks({ balance: { planned, states } }: AllMessages): TemplateResult {
    const named: readonly (readonly [MarkKind, string])[] = [['planned', planned], ['measured', states.measured], ['carried', states.carried], ['none', states.none], ['unplanned', states.unplanned]];
    return html`<p class="marks">${named.map(([kind, name]) => html`<span class="state">${mark(kind)}${name}</span>`)}</p>`;
  }

  #renderOrigins({ qualities, entry }: AllMessages): TemplateResult {
    return html`<table class="chart origins"><caption class="hush">How vague an origin makes a figure</caption><thead class="hush"><tr><th scope="col">Blur</th><th scope="col">Origin</th><th scope="col">Range</th></tr></thead>
      <tbody>${QUALITIES.map((quality) => {
        const percent = catalogue.quality[quality] ?? '0';
        return html`<tr><td>${blurMark(1 + Number(percent) / 100)}</td><th scope="row">${qualities[quality]}</th><td class="num soft">${entry.percent(formatNumber(decimal(percent), this.language))}</td></tr>`;
      })}</tbody></table>`;
  }

  #renderRows(): TemplateResult {
    const at = (value: number): number => value;
    const rows = [['Less', around(60, 1.3), around(42, 1.15)], ['More', around(20, 1.4), around(34, 1.1)], ['The same', around(50, 1.3), around(50, 1.05)], ['Nothing', around(0, 1), around(0, 1)]] as const;
    return html`<table class="chart"><caption class="hush">Rows with both sides</caption><thead class="hush"><tr><th scope="col">Row</th><th scope="col">Drawing</th></tr></thead>
      <tbody>${rows.map(([name, planned, actual]) => html`<tr><th scope="row">${name}</th><td class="draw">${pairRow(at, planned, actual)}</td></tr>`)}</tbody></table>`;
  }

  #renderSteps({ balance, comparison: { causes } }: AllMessages): TemplateResult {
    const axis = linearAxis([72, 66, 74, 70]);
    return html`<table class="chart fall"><caption class="hush">From planned to actual</caption><thead><tr><th scope="col">Cause</th><th scope="col" class="draw"><span class="hush">Drawing</span>${ruler(axis, 't', this.#number)}</th></tr></thead>
      <tbody><tr class="anchor"><th scope="row">${mark('planned')}${balance.planned}</th><td class="draw">${anchorRow(axis, 72, 'planned')}</td></tr>
        ${STEPS.map(([cause, before, after]) => html`<tr><th scope="row">${causes[cause]}</th><td class="draw">${stepRow(axis, before, after)}</td></tr>`)}
        <tr class="anchor"><th scope="row">${mark('measured')}${balance.actual}</th><td class="draw">${anchorRow(axis, 70, 'actual')}</td></tr></tbody></table>`;
  }

  #renderFields(): TemplateResult {
    const field = (id: string, label: string, box: TemplateResult, under: unknown = ''): TemplateResult => html`<div class="field"><label for=${id}>${label}</label>${box}${under}</div>`;
    return html`<div class="grid-of">
      ${field('rest', 'Shooting days', html`<div class="box num"><input id="rest" .value=${'24'}><span class="unit">days</span></div>`, html`<p class="hint">Without the days of preparation.</p>`)}
      ${field('bad', 'Distance a day', html`<div class="box num bad"><input id="bad" .value=${'12O'} aria-invalid="true" aria-describedby="why"><span class="unit">km</span></div>`, html`<p class="error" id="why">“12O” contains the letter O. Write 120.</p>`)}
      ${field('fixed', 'Planned, frozen', html`<div class="box num readonly"><input id="fixed" readonly .value=${'40,600'}><span class="unit">passenger.km</span></div>`)}
      ${field('list', 'State', html`<div class="box"><select id="list"><option>Measured</option><option>Plan carried over</option></select></div>`)}</div>`;
  }

  #renderButtons(): TemplateResult {
    return html`<div class="actions"><button type="button" class="button main">Freeze the estimate</button><button type="button" class="button">Save</button><button type="button" class="button main" disabled>Close the balance</button>
      <button type="button" class="link">Add a line</button><button type="button" class="link danger">Remove the line</button><button type="button" class="figure-link">7.5 t</button></div>`;
  }

  #renderToasts(): TemplateResult {
    return html`<div class="grid-of wide-of"><div class="toast"><span>“Picture vehicles” removed.</span><span class="actions"><button type="button" class="link">Undo</button></span></div>
      <div class="toast bad"><span>This file comes from a later version. It has not been changed.</span><span class="actions"><button type="button" class="link">Close</button></span></div></div>`;
  }
}
