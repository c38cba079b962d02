import { type PropertyValues, type TemplateResult, css, html, nothing, svg } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type Estimate, type GroupResult, totalsBy } from '../calculation/index.js';
import type { Catalogue } from '../factors/index.js';
import { type ParsedNomenclature, parseNomenclature } from '../document/index.js';
import { type AllMessages, formatMass, largestRemainder } from '../locale/index.js';
import { VIEWS, type View, type ViewId, isViewId, viewOf } from '../nomenclature/index.js';
import { bandAlong, percent } from './drawing/band.js';
import { Opening } from './parts/opening.js';
import { choiceField } from './parts/fields.js';
import { amongPanel, sumPanel } from './parts/panels.js';
import { groupNames } from './parts/sum-lines.js';
import { percentText, spanText } from './parts/words.js';
import { LaterElement } from './later-element.js';
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
export class ShootBreakdownView extends LaterElement {
  static override styles = [base, controls, drawing, charts, css`
    .choose { max-inline-size: 24em; margin-block-end: var(--_space); }
    .bar { fill: currentColor; }
    .draw svg { block-size: 26px; }
    tbody th::first-letter { text-transform: uppercase; }
  `];

  #opening = new Opening(this, 'group', () => this.fetched('provenance'));
  #rows: readonly Row[] = [];
  /** Of the widest range, in kg: what the drawings are drawn in. */
  #widest = 1;
  #host: ParsedNomenclature | undefined;

  @property({ attribute: false }) side: 'planned' | 'actual' = 'planned';
  @property({ attribute: false }) view: ViewId = 'family';
  /** A nomenclature of the host's, used instead of a view of ours. */
  @property({ attribute: false }) nomenclature: unknown;
  /** Whether the reader may choose the view. */
  @property({ attribute: false }) chooses = false;
  @state() private chosen: ViewId | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('view')) this.chosen = undefined;
    if (changed.has('view') || changed.has('side') || changed.has('nomenclature')) this.#opening.reset();
    if (changed.has('nomenclature')) this.#host = this.nomenclature === undefined ? undefined : parseNomenclature(this.nomenclature);
    const { state: shown, catalogue } = this.productionStore;
    const groups = groupsOf(this.#shownView, this.side === 'actual' ? shown.balance : shown.estimate, catalogue);
    const shares = largestRemainder(groups.map((group) => group.kg));
    this.#rows = groups.map((group, index) => ({ group, share: shares[index] ?? 0 }));
    this.#widest = Math.max(...groups.map((group) => group.range.high.toNumber()), 1);
  }

  get #viewId(): ViewId {
    const view = this.chosen ?? this.view;
    return isViewId(view) ? view : 'family';
  }

  get #shownView(): View {
    return this.#host?.kind === 'ok' ? viewOf(this.#host.nomenclature) : VIEWS[this.#viewId];
  }

  /** The names of the groups, and of all of them together. */
  #names(messages: AllMessages): { readonly heading: string; readonly of: Readonly<Record<string, string>> } {
    if (this.#host?.kind !== 'ok') return { heading: messages.nomenclature.views[this.#viewId], of: groupNames(this.#viewId, messages) };
    const { labels, groups } = this.#host.nomenclature;
    return { heading: labels[this.language], of: Object.fromEntries(groups.map((group) => [group.id, group.labels[this.language]])) };
  }

  protected override renderWith(messages: AllMessages): unknown {
    const words = messages.breakdown;
    const names = this.#names(messages);
    const views = Object.entries(messages.nomenclature.views) as (readonly [ViewId, string])[];
    return html`${this.chooses ? html`<div class="choose no-print">${choiceField('view', messages.nomenclature.choose, this.#viewId, views, (view) => { this.chosen = view; this.#opening.reset(); })}</div>` : nothing}
      ${this.#host?.kind === 'refused' ? html`<shoot-problems .problems=${this.#host.problems}></shoot-problems>` : nothing}
      <table class="chart" part="table">
      <caption class="hush">${words.caption}</caption>
      <thead><tr><th scope="col">${names.heading}</th><th scope="col" class="draw"><span class="hush">${words.drawing}</span></th><th scope="col" class="num">${words.mass}</th><th scope="col" class="num">${words.share}</th></tr></thead>
      <tbody>${this.#rows.map((row) => this.#renderRow(row, names.of, messages))}</tbody></table>`;
  }

  #renderRow({ group, share }: Row, names: Readonly<Record<string, string>>, messages: AllMessages): TemplateResult {
    const key = group.group;
    const name = names[key] ?? key;
    const text = formatMass(group.kg, this.language);
    const at = (value: number): number => (value / this.#widest) * 100;
    const [low, kg, high] = [group.range.low.toNumber(), group.kg.toNumber(), group.range.high.toNumber()];
    return html`<tr><th scope="row">${name}${group.kg.isZero() ? '' : html`<span class="why">${spanText(group, messages, this.language)}</span>`}</th>
      <td class="draw"><svg class="now" aria-hidden="true" height="26"><line class="grid" x1="0" x2="100%" y1="25" y2="25"></line>
        ${group.kg.isZero() ? '' : svg`<rect class="bar" width=${percent(at(kg))} height="8" y="4"></rect>${bandAlong(at, { median: kg, low, high }, 14, 8)}`}</svg></td>
      <td class="num">${this.#opening.figure({ key, text, name }, messages)}</td><td class="num soft">${percentText(group.kg, group.kg, this.language, share)}</td></tr>
      ${this.#opening.row(key, 4, () => (this.#host?.kind === 'ok' ? amongPanel(this.productionStore, this.side, { name, entries: group.entries }) : sumPanel(this.productionStore, this.side, this.#viewId, key)))}`;
  }
}

function groupsOf({ groups, groupOf }: View, computed: Estimate, catalogue: Catalogue): readonly GroupResult[] {
  return totalsBy(groups, groupOf, computed, catalogue);
}
