import { type PropertyValues, type TemplateResult, css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { EntryGap } from '../calculation/index.js';
import { type AllMessages, formatMass } from '../locale/index.js';
import type { Entry } from '../model/index.js';
import { ZERO } from '../units/index.js';
import { type MarkKind, mark } from './drawing/marks.js';
import { arithmetic, everyKilogramOfGap, rowsOf } from './parts/formula.js';
import { type GapArithmetic, type GapPart, type GapSubject, gapArithmetic } from './parts/gap-arithmetic.js';
import { comparisonOf } from './parts/gap.js';
import { Opening } from './parts/opening.js';
import { type Side, linePanel } from './parts/panels.js';
import { detailOf } from './parts/reason.js';
import { massText, nameOf } from './parts/words.js';
import { CloseEvent } from './close-event.js';
import { LaterElement } from './later-element.js';
import { base } from './styles/base.styles.js';
import { charts } from './styles/charts.styles.js';
import { controls } from './styles/controls.styles.js';
import { drawing } from './styles/drawing.styles.js';

/**
 * @tag shoot-gap
 * @summary Where a gap comes from: each line and cause with its formula and its real numbers. The parts sum exactly to the figure that was opened.
 * @internal
 */
export class ShootGap extends LaterElement {
  static override styles = [base, controls, drawing, charts, css`
    .panel { margin-block-end: calc(var(--_space) * 3); }
    .calculation { inline-size: 52%; }
    .sides { display: flex; flex-wrap: wrap; gap: 0 1.5em; font-size: 0.875em; color: var(--_muted); }
    .sides .figure-link { color: inherit; }
    .equal { color: var(--_muted); }
    @container shoot (max-width: 34em) {
      .chart tbody tr > * { grid-column: 1 / -1; }
      /* The result stands right beneath its formula. */
      .chart td.calculation { display: contents; }
      .calculation > * { grid-column: 1 / -1; }
      .calculation + .num { order: 1; }
      .sides { order: 2; }
      .chart tfoot th { grid-column: 1 / 3; }
    }
  `];

  #opening = new Opening(this, 'side', () => this.fetched('provenance'));
  #arithmetic: GapArithmetic | undefined;

  @property({ attribute: false }) subject: GapSubject = { kind: 'total' };

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#arithmetic = gapArithmetic(comparisonOf(this.productionStore), this.subject);
  }

  protected override renderWith(messages: AllMessages): unknown {
    if (this.#arithmetic === undefined) return nothing;
    const { kg, parts } = this.#arithmetic;
    const words = messages.comparison.opened;
    const name = this.#nameOfSubject(messages);
    const total = everyKilogramOfGap(kg, this.language);
    const lines = new Set(parts.map(({ entry }) => entry.id)).size;
    return html`<section class="panel" aria-labelledby="heading"><h3 class="part" id="heading">${words.heading(name)}</h3>
      ${lines === 0 ? nothing : html`<p>${words.exact(total, lines)}${this.subject.kind === 'cause' ? html` <span class="soft">${words.rules[this.subject.cause]}</span>` : nothing}</p>
      <table class="chart"><caption class="hush">${words.heading(name)}</caption>
        <thead><tr><th scope="col">${this.subject.kind === 'line' ? messages.comparison.cause : messages.comparison.line}</th><th scope="col" class="calculation">${words.calculation}</th><th scope="col" class="num">${messages.comparison.gap}</th></tr></thead>
        <tbody>${parts.map((part, index) => this.#renderPart(part, parts[index - 1]?.entry !== part.entry, messages))}</tbody>
        <tfoot><tr class="anchor"><th scope="row" colspan="2">${messages.comparison.gap}</th><td class="num">${total}</td></tr></tfoot></table>`}
      ${this.#renderOthers(this.#arithmetic, messages)}
      <div class="actions"><button type="button" class="button" @click=${() => { this.dispatchEvent(new CloseEvent()); }}>${messages.provenance.close}</button></div></section>`;
  }

  #nameOfSubject(messages: AllMessages): string {
    switch (this.subject.kind) {
      case 'total': return messages.comparison.total;
      case 'cause': return messages.comparison.causes[this.subject.cause];
      case 'family': return messages.families[this.subject.family];
      case 'line': {
        const result = this.productionStore.state.balance.entries.get(this.subject.id);
        return result === undefined ? '' : nameOf(result.entry, messages);
      }
    }
  }

  /** `leads`: the first part of its line, which also names its two sides. */
  #renderPart(part: GapPart, leads: boolean, messages: AllMessages): TemplateResult {
    const { entry, line, cause, kg, formula } = part;
    const words = messages.comparison;
    const { kind } = this.subject;
    const detail = cause === 'choice' ? detailOf(cause, line, messages, (id) => this.factorLabel(id)) : '';
    const why = [kind === 'cause' ? '' : kind === 'line' ? words.reasons[cause] : words.causes[cause], detail].filter((text) => text !== '').join(kind === 'line' ? '. ' : ' · ');
    return html`<tr><th scope="row">${kind === 'line' ? words.causes[cause] : nameOf(entry, messages)}${why === '' ? nothing : html`<span class="why">${why}</span>`}</th>
      <td class="calculation">${rowsOf(formula, messages, this.language).map(arithmetic)}${leads ? this.#renderSides(entry, line, messages) : nothing}</td>
      <td class="num"><span class="equal">= </span>${everyKilogramOfGap(kg, this.language)}</td></tr>
      ${leads ? (['planned', 'actual'] as const).map((side) => this.#opening.row(`${side} ${entry.id}`, 3, () => linePanel(this.productionStore, side, entry.id))) : nothing}`;
  }

  #renderSides(entry: Entry, line: EntryGap, messages: AllMessages): TemplateResult {
    const words = messages.balance;
    const side = (which: Side, kind: MarkKind): TemplateResult => {
      const emission = line[which];
      const text = emission !== undefined ? massText(emission, this.language) : kind === 'none' ? formatMass(ZERO, this.language) : '—';
      const name = `${nameOf(entry, messages)} (${words[which === 'planned' ? 'plannedLower' : 'actualLower']})`;
      return html`<span class="nb">${mark(kind)}${words[which]} ${this.#opening.figure({ key: `${which} ${entry.id}`, text, name }, messages)}</span>`;
    };
    const counted = this.productionStore.state.balance.entries.get(entry.id)?.state;
    return html`<p class="sides">${side('planned', 'planned')}${side('actual', counted === 'carried' || counted === 'none' || counted === 'unplanned' ? counted : 'measured')}</p>`;
  }

  /** What moved nothing is told too: nobody has to wonder where a line went. */
  #renderOthers({ parts, unmoved, carried }: GapArithmetic, messages: AllMessages): TemplateResult | typeof nothing {
    const words = messages.comparison;
    if (this.subject.kind === 'cause') {
      if (parts.length > 0) return nothing;
      return html`<p>${this.subject.cause === 'carried' ? words.noneCarried : words.nobody(words.reasons[this.subject.cause])}</p>`;
    }
    const others = [parts.length === 0 ? words.opened.nobody : '', parts.length === 0 || unmoved === 0 || this.subject.kind === 'line' ? '' : words.opened.unmoved(unmoved),
      carried.entries === 0 ? '' : words.carriedLines(formatMass(carried.kg, this.language), carried.entries)].filter((text) => text !== '');
    return others.length === 0 ? nothing : html`<p class="soft">${others.join(' ')}</p>`;
  }
}
