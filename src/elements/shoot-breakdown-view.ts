import { type PropertyValues, type TemplateResult, css, nothing, svg } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type Estimate, type GroupResult, totalsBy } from '../calculation/index.js';
import type { Catalogue } from '../factors/index.js';
import type { ParsedNomenclature } from '../document/index.js';
import { type Language, type LaterMessages, type Messages, formatMass, largestRemainder, loadLaterMessages } from '../locale/index.js';
import { type HostNomenclature, VIEWS, type View, type ViewId, groupsIn, isViewId, viewOf } from '../nomenclature/index.js';
import type { Entry } from '../model/index.js';
import { bandAlong, percent } from './drawing/band.js';
import { Opening } from './parts/opening.js';
import { choiceField } from './parts/fields.js';
import { amongPanel, sumPanel } from './parts/panels.js';
import { groupName, isSaidAtOnce } from './parts/sum-lines.js';
import { percentText, spanText } from './parts/words.js';
import { html } from './prefix.js';
import { ShootElement } from './shoot-element.js';
import { base } from './styles/base.styles.js';
import { charts } from './styles/charts.styles.js';
import { controls } from './styles/controls.styles.js';
import { drawing } from './styles/drawing.styles.js';

/** In the choice of views, the nomenclature of the host's. */
const OWN = 'own';

interface Row { readonly group: GroupResult; readonly share: number }

/**
 * @tag shoot-breakdown-view
 * @summary What `<shoot-breakdown>` shows once its chunk has arrived.
 * @internal
 */
export class ShootBreakdownView extends ShootElement {
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
  /** The language that the words of the other views were asked for in. */
  #asked: Language | undefined;

  @property({ attribute: false }) side: 'planned' | 'actual' = 'planned';
  @property({ attribute: false }) view: ViewId = 'family';
  /** A nomenclature of the host's, used instead of a view of ours. */
  @property({ attribute: false }) nomenclature: unknown;
  /** Whether the reader may choose the view. */
  @property({ attribute: false }) chooses = false;
  @state() private chosen: ViewId | undefined;
  @state() private later: LaterMessages | undefined;
  @state() private host: ParsedNomenclature | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('view') || changed.has('nomenclature')) this.chosen = undefined;
    if (changed.has('view') || changed.has('side') || changed.has('nomenclature')) this.#opening.reset();
    if (changed.has('nomenclature')) void this.#open(this.nomenclature);
    this.#fetchWords();
    const { state: shown, catalogue } = this.productionStore;
    const groups = groupsOf(this.#shownView, shown.production.entries, this.side === 'actual' ? shown.balance : shown.estimate, catalogue);
    const shares = largestRemainder(groups.map((group) => group.kg));
    this.#rows = groups.map((group, index) => ({ group, share: shares[index] ?? 0 }));
    this.#widest = Math.max(...groups.map((group) => group.range.high.toNumber()), 1);
  }

  /** What opens a foreign nomenclature is only fetched where there is one. */
  async #open(given: unknown): Promise<void> {
    const host = given === undefined ? undefined : (await import('../document/parse-nomenclature.js')).parseNomenclature(given);
    if (given === this.nomenclature) this.host = host;
    if (host?.kind === 'refused') await this.fetched('problems');
  }

  /** The words of families, phases and departments are there from the first moment; those of the other views come when one is chosen. */
  #fetchWords(): void {
    if (isSaidAtOnce(this.#viewId) || this.#asked === this.language) return;
    this.#asked = this.language;
    loadLaterMessages(this.language).then((later) => { this.later = later; }, () => { this.#asked = undefined; });
  }

  get #viewId(): ViewId {
    const view = this.chosen ?? this.view;
    return isViewId(view) ? view : 'family';
  }

  /** The host's own, until the reader chooses another view. */
  get #own(): HostNomenclature | undefined {
    return this.host?.kind === 'ok' && this.chosen === undefined ? this.host.nomenclature : undefined;
  }

  get #shownView(): View {
    return this.#own === undefined ? VIEWS[this.#viewId] : viewOf(this.#own);
  }

  /** The names of the groups, and of all of them together. */
  #names(messages: Messages): { readonly heading: string; readonly of: (group: string) => string } {
    if (this.#own === undefined) return { heading: messages.breakdown.views[this.#viewId], of: (group) => groupName(this.#viewId, group, messages, this.later, this.language) };
    const { labels, groups } = this.#own;
    return { heading: labels[this.language], of: (id) => groups.find((group) => group.id === id)?.labels[this.language] ?? id };
  }

  protected override renderWith(messages: Messages): unknown {
    const words = messages.breakdown;
    const names = this.#names(messages);
    return html`${this.chooses ? this.#renderChoice(messages) : nothing}
      ${this.host?.kind === 'refused' ? html`<shoot-problems .problems=${this.host.problems}></shoot-problems>` : nothing}
      <table class="chart" part="table">
      <caption class="hush">${words.caption}</caption>
      <thead><tr><th scope="col">${names.heading}</th><th scope="col" class="draw"><span class="hush">${words.drawing}</span></th><th scope="col" class="num">${words.mass}</th><th scope="col" class="num">${words.share}</th></tr></thead>
      <tbody>${this.#rows.map((row) => this.#renderRow(row, names.of, messages))}</tbody></table>`;
  }

  #renderChoice({ breakdown: words }: Messages): TemplateResult {
    const { entries } = this.productionStore.state.production;
    // Nobody is asked to choose between one country and the same.
    const views = (Object.entries(words.views) as (readonly [ViewId, string])[]).filter(([id]) => id === this.#viewId || groupsIn(VIEWS[id], entries).length > 1);
    const own = this.host?.kind === 'ok' ? [[OWN, this.host.nomenclature.labels[this.language]] as const] : [];
    return html`<div class="choose no-print">${choiceField('view', words.choose, this.#own === undefined ? this.#viewId : OWN, [...own, ...views], (view) => { this.chosen = view === OWN ? undefined : view; this.#opening.reset(); })}</div>`;
  }

  #renderRow({ group, share }: Row, nameOf: (group: string) => string, messages: Messages): TemplateResult {
    const key = group.group;
    const name = nameOf(key);
    const text = formatMass(group.kg, this.language);
    const at = (value: number): number => (value / this.#widest) * 100;
    const [low, kg, high] = [group.range.low.toNumber(), group.kg.toNumber(), group.range.high.toNumber()];
    return html`<tr><th scope="row">${name}${group.kg.isZero() ? '' : html`<span class="why">${spanText(group, messages, this.language)}</span>`}</th>
      <td class="draw"><svg class="now" aria-hidden="true" height="26"><line class="grid" x1="0" x2="100%" y1="25" y2="25"></line>
        ${group.kg.isZero() ? '' : svg`<rect class="bar" width=${percent(at(kg))} height="8" y="4"></rect>${bandAlong(at, { median: kg, low, high }, 14, 8)}`}</svg></td>
      <td class="num">${this.#opening.figure({ key, text, name }, messages)}</td><td class="num soft">${percentText(group.kg, group.kg, this.language, share)}</td></tr>
      ${this.#opening.row(key, 4, () => (this.#own !== undefined ? amongPanel(this.productionStore, this.side, { name, entries: group.entries }) : sumPanel(this.productionStore, this.side, this.#viewId, key)))}`;
  }
}

function groupsOf(view: View, entries: readonly Entry[], computed: Estimate, catalogue: Catalogue): readonly GroupResult[] {
  return totalsBy(groupsIn(view, entries), view.groupOf, computed, catalogue);
}
