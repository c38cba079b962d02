import { type PropertyValues, type TemplateResult, css, html, svg } from 'lit';
import { property } from 'lit/decorators.js';
import { type Estimate, type GroupResult, totalsBy } from '../calculation/index.js';
import type { Catalogue } from '../factors/index.js';
import { type Messages, formatMass, largestRemainder } from '../locale/index.js';
import { VIEWS, type ViewId, isViewId } from '../nomenclature/index.js';
import { bandAlong, percent } from './drawing/band.js';
import { Opening } from './parts/opening.js';
import { sumPanel } from './parts/panels.js';
import { percentText, spanText } from './parts/words.js';
import { ShootElement } from './shoot-element.js';
import { base } from './styles/base.styles.js';
import { charts } from './styles/charts.styles.js';
import { controls } from './styles/controls.styles.js';
import { drawing } from './styles/drawing.styles.js';

interface Row { readonly group: GroupResult; readonly share: number }

/**
 * @tag shoot-breakdown-view
 * @summary What `<shoot-breakdown>` shows once its chunk has arrived.
 * @internal
 */
export class ShootBreakdownView extends ShootElement {
  static override styles = [base, controls, drawing, charts, css`
    .bar { fill: currentColor; }
    .draw svg { block-size: 26px; }
    tbody th::first-letter { text-transform: uppercase; }
  `];

  #opening = new Opening(this, 'group', () => this.fetched('provenance'));
  #rows: readonly Row[] = [];
  /** Of the widest range, in kg: what the drawings are drawn in. */
  #widest = 1;

  @property({ attribute: false }) side: 'planned' | 'actual' = 'planned';

  @property({ attribute: false }) view: ViewId = 'family';

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('view') || changed.has('side')) this.#opening.reset();
    const { state, catalogue } = this.productionStore;
    const groups = groupsOf(this.#viewId, this.side === 'actual' ? state.balance : state.estimate, catalogue);
    const shares = largestRemainder(groups.map((group) => group.kg));
    this.#rows = groups.map((group, index) => ({ group, share: shares[index] ?? 0 }));
    this.#widest = Math.max(...groups.map((group) => group.range.high.toNumber()), 1);
  }

  get #viewId(): ViewId {
    return isViewId(this.view) ? this.view : 'family';
  }

  protected override renderWith(messages: Messages): unknown {
    const words = messages.breakdown;
    return html`<table class="chart" part="table">
      <caption class="hush">${words.caption}</caption>
      <thead><tr><th scope="col">${words[this.#viewId]}</th><th scope="col" class="draw"><span class="hush">${words.drawing}</span></th><th scope="col" class="num">${words.mass}</th><th scope="col" class="num">${words.share}</th></tr></thead>
      <tbody>${this.#rows.map((row) => this.#renderRow(row, messages))}</tbody></table>`;
  }

  #renderRow({ group, share }: Row, messages: Messages): TemplateResult {
    const names: Readonly<Record<string, string>> = { family: messages.families, phase: messages.phases, department: messages.departments }[this.#viewId];
    const key = group.group;
    const name = names[key] ?? key;
    const text = formatMass(group.kg, this.language);
    const at = (value: number): number => (value / this.#widest) * 100;
    const [low, kg, high] = [group.range.low.toNumber(), group.kg.toNumber(), group.range.high.toNumber()];
    return html`<tr><th scope="row">${name}${group.kg.isZero() ? '' : html`<span class="why">${spanText(group, messages, this.language)}</span>`}</th>
      <td class="draw"><svg class="now" aria-hidden="true" height="26"><line class="grid" x1="0" x2="100%" y1="25" y2="25"></line>
        ${group.kg.isZero() ? '' : svg`<rect class="bar" width=${percent(at(kg))} height="8" y="4"></rect>${bandAlong(at, { median: kg, low, high }, 14, 8)}`}</svg></td>
      <td class="num">${this.#opening.figure({ key, text, name }, messages)}</td><td class="num soft">${percentText(group.kg, group.kg, this.language, share)}</td></tr>
      ${this.#opening.row(key, 4, () => sumPanel(this.productionStore, this.side, this.#viewId, key))}`;
  }
}

function groupsOf(viewId: ViewId, computed: Estimate, catalogue: Catalogue): readonly GroupResult[] {
  switch (viewId) {
    case 'family': return computed.families.map((family) => ({ ...family, group: family.family }));
    case 'phase': return totalsBy(VIEWS.phase.groups, VIEWS.phase.groupOf, computed, catalogue);
    case 'department': return totalsBy(VIEWS.department.groups, VIEWS.department.groupOf, computed, catalogue);
  }
}
