import { css, html, svg } from 'lit';
import { property } from 'lit/decorators.js';
import { type Estimate, type GroupResult, totalsBy } from '../calculation/index.js';
import type { Catalogue } from '../factors/index.js';
import { type Messages, formatMass, largestRemainder } from '../locale/index.js';
import { VIEWS, type ViewId, isViewId } from '../nomenclature/index.js';
import { bandAlong, percent } from './drawing/band.js';
import { percentText, spanText } from './parts/words.js';
import { ShootElement } from './shoot-element.js';
import { base } from './styles/base.styles.js';
import { charts } from './styles/charts.styles.js';
import { drawing } from './styles/drawing.styles.js';

/**
 * @tag shoot-breakdown-view
 * @summary What `<shoot-breakdown>` shows once its chunk has arrived.
 * @internal
 */
export class ShootBreakdownView extends ShootElement {
  static override styles = [base, drawing, charts, css`
    .bar { fill: currentColor; }
    .draw svg { block-size: 26px; }
    tbody th::first-letter { text-transform: uppercase; }
  `];

  @property({ attribute: false }) side: 'planned' | 'actual' = 'planned';

  @property({ attribute: false }) view: ViewId = 'family';

  protected override renderWith(messages: Messages): unknown {
    const { state, catalogue } = this.productionStore;
    const computed = this.side === 'actual' ? state.balance : state.estimate;
    const viewId = isViewId(this.view) ? this.view : 'family';
    const names: Readonly<Record<string, string>> = { family: messages.families, phase: messages.phases, department: messages.departments }[viewId];
    const groups = groupsOf(viewId, computed, catalogue);
    const words = messages.breakdown;
    const shares = largestRemainder(groups.map((group) => group.kg));
    const widest = Math.max(...groups.map((group) => group.range.high.toNumber()), 1);
    const at = (value: number): number => (value / widest) * 100;
    return html`<table class="chart" part="table">
      <caption class="hush">${words.caption}</caption>
      <thead><tr><th scope="col">${words[viewId]}</th><th scope="col" class="draw"><span class="hush">${words.drawing}</span></th><th scope="col" class="num">${words.mass}</th><th scope="col" class="num">${words.share}</th></tr></thead>
      <tbody>${groups.map((group, index) => {
        const [low, kg, high] = [group.range.low.toNumber(), group.kg.toNumber(), group.range.high.toNumber()];
        return html`<tr><th scope="row">${names[group.group] ?? group.group}${group.kg.isZero() ? '' : html`<span class="why">${spanText(group, messages, this.language)}</span>`}</th>
          <td class="draw"><svg class="now" aria-hidden="true" height="26"><line class="grid" x1="0" x2="100%" y1="25" y2="25"></line>
            ${group.kg.isZero() ? '' : svg`<rect class="bar" width=${percent(at(kg))} height="8" y="4"></rect>${bandAlong(at, { median: kg, low, high }, 14, 8)}`}</svg></td>
          <td class="num">${formatMass(group.kg, this.language)}</td><td class="num soft">${percentText(group.kg, group.kg, this.language, shares[index] ?? 0)}</td></tr>`;
      })}</tbody></table>`;
  }
}

function groupsOf(viewId: ViewId, computed: Estimate, catalogue: Catalogue): readonly GroupResult[] {
  switch (viewId) {
    case 'family': return computed.families.map((family) => ({ ...family, group: family.family }));
    case 'phase': return totalsBy(VIEWS.phase.groups, VIEWS.phase.groupOf, computed, catalogue);
    case 'department': return totalsBy(VIEWS.department.groups, VIEWS.department.groupOf, computed, catalogue);
  }
}
