import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { Comparison, Emission } from '../calculation/index.js';
import { type MassUnit, type AllMessages, formatPercent, withUnit } from '../locale/index.js';
import { decimal, integer } from '../units/index.js';
import { type LinearAxis, linearAxis } from './drawing/linear-axis.js';
import { mark } from './drawing/marks.js';
import { pairScale } from './drawing/scale.js';
import { type CauseLine, type CauseStep, movedLines, stepsOf } from './parts/causes.js';
import { type Ink, axisNumber, causeTable, drawn, familyTable, inUnit, lineTable, sideFigure } from './parts/gap-tables.js';
import { comparisonOf } from './parts/gap.js';
import { Opening } from './parts/opening.js';
import { type Side, sumPanel } from './parts/panels.js';
import { type Phrase, sentenceOf, spoken, verdictOf } from './parts/sentence.js';
import { figureOf } from './parts/words.js';
import { LaterElement } from './later-element.js';
import { base } from './styles/base.styles.js';
import { charts } from './styles/charts.styles.js';
import { comparison } from './styles/comparison.styles.js';
import { controls } from './styles/controls.styles.js';
import { drawing } from './styles/drawing.styles.js';

const MOST_LINES = 6;
/** From here on, in kg, tables are in tonnes: below, one decimal of a tonne would hide the parts of a gap. */
const TONNES_FROM = integer(5000);
const SIDES = ['planned', 'actual'] as const;

interface Told {
  readonly comparison: Comparison;
  readonly sentence: readonly Phrase[];
  readonly verdict: readonly string[];
  readonly unit: MassUnit;
  readonly steps: readonly CauseStep[];
  readonly axis: LinearAxis;
  readonly lines: readonly CauseLine[];
}

/**
 * @tag shoot-comparison-view
 * @summary What `<shoot-comparison>` shows once its chunk has arrived.
 * @internal
 */
export class ShootComparisonView extends LaterElement {
  static override styles = [base, controls, drawing, charts, comparison];

  #told: Told | undefined;
  #pair = new Opening(this, 'pair', () => this.fetched('provenance'));
  #causes = new Opening(this, 'cause', () => this.fetched('provenance'));
  #families = new Opening(this, 'family', () => this.fetched('provenance'));
  #lines = new Opening(this, 'line', () => this.fetched('provenance'));

  @query('.sentence') private sentence!: HTMLElement | null;
  @state() private copying: 'copied' | 'selected' | undefined;
  @state() private isExact = false;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { messages } = this;
    const { production, balance } = this.productionStore.state;
    const begun = production.stage !== 'drafting' && balance.coverage.measured.entries + balance.coverage.none > 0;
    const told = messages !== undefined && begun ? this.#tell(messages) : undefined;
    // What was copied is no longer what is shown.
    if (told?.comparison !== this.#told?.comparison) this.copying = undefined;
    this.#told = told;
  }

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.copying = 'copied';
    } catch {
      // Refused by the browser, or absent from a page without https: the person copies what is selected.
      if (this.sentence !== null) getSelection()?.selectAllChildren(this.sentence);
      this.copying = 'selected';
    }
  }

  #tell(messages: AllMessages): Told {
    const comparison = comparisonOf(this.productionStore);
    const { planned, actual } = comparison;
    const unit = planned.total.kg.lt(TONNES_FROM) && actual.total.kg.lt(TONNES_FROM) ? 'kg' : 't';
    const steps = stepsOf(comparison);
    return {
      comparison, unit, steps,
      sentence: sentenceOf(comparison, messages, this.language),
      verdict: verdictOf(comparison, messages, this.language),
      axis: linearAxis([planned.total.kg, ...steps.map(({ after }) => after)].map((kg) => inUnit(kg, unit))),
      lines: movedLines(comparison).slice(0, MOST_LINES),
    };
  }

  protected override renderWith(messages: AllMessages): unknown {
    const told = this.#told;
    const heading = html`<slot name="heading"><h2 class="title">${messages.comparison.heading}</h2></slot>`;
    if (told === undefined) return html`${heading}${this.#renderEmpty(messages)}`;
    const { comparison: compared, unit, steps, axis, lines } = told;
    const ink: Ink = { messages, language: this.language, unit, isExact: this.isExact, store: this.productionStore, factorLabel: (id) => this.factorLabel(id) };
    const { why, where, which } = messages.comparison;
    return html`${heading}
      <div class="top">${this.#renderTold(told, messages)}${this.#renderPair(compared, ink)}</div>
      ${block('why', why, causeTable(steps, axis, compared, this.#causes, ink))}
      ${block('where', where, familyTable(compared, this.#families, ink))}
      ${lines.length === 0 ? nothing : block('which', which, lineTable(lines, steps, this.#lines, ink))}
      <div class="notice small soft"><p>${messages.comparison.exact}</p>
        <button type="button" class="link no-print" @click=${() => { this.isExact = !this.isExact; }}>${this.isExact ? messages.comparison.showRounded : messages.comparison.showExact}</button></div>`;
  }

  #renderEmpty(messages: AllMessages): TemplateResult {
    if (this.productionStore.state.production.stage !== 'drafting') return html`<div class="empty"><p>${messages.comparison.nothing}</p></div>`;
    return html`<div class="empty"><p><b>${messages.balance.notFrozen}</b></p><p class="soft prose">${messages.balance.notFrozenHint}</p></div>`;
  }

  #renderTold({ comparison: { actual: { coverage } }, sentence, verdict }: Told, messages: AllMessages): TemplateResult {
    const words = messages.comparison;
    return html`<div class="told">
      <p class="sentence" part="sentence">${sentence.map(({ text, strong }) => (strong ? html`<b>${text}</b>` : text))}</p>
      <div class="soft prose">${verdict.length === 0 ? nothing : html`<p>${verdict.join(' ')}</p>`}
        ${coverage.carried.entries === 0 ? nothing : html`<p>${words.measured(formatPercent(coverage.share, this.language))}</p>`}</div>
      <div class="actions"><button type="button" class="button" @click=${() => { void this.#copy(spoken(sentence)); }}>${words.copy}</button>
        <p class="status small" role="status">${this.copying === undefined ? nothing : words[this.copying]}</p></div></div>`;
  }

  #renderPair({ planned, actual }: Comparison, ink: Ink): TemplateResult {
    const { messages, store } = ink;
    const words = messages.balance;
    const unit = planned.total.kg.lt(decimal('500')) && actual.total.kg.lt(decimal('500')) ? 'kg' : 't';
    const figure = (side: Side, emission: Emission): TemplateResult => {
      const { approximate, value, unit: own, low, high } = figureOf(emission, this.language);
      const shown = html`${approximate ? html`<span class="about">${messages.figure.about} </span>` : nothing}${value} <span class="unit">${messages.figure.unit(own)}</span>`;
      return html`<output class="total">${sideFigure(this.#pair, side, messages.comparison.total, side, withUnit(value, own), ink, shown)}</output>
        ${approximate ? html`<p class="soft">${messages.figure.between(low, high, own)}</p>` : nothing}`;
    };
    return html`<div><div class="pair">
        <div><p class="which">${mark('planned')}${words.planned}</p>${figure('planned', planned.total)}</div>
        <div><p class="which">${mark('measured')}${words.actual}</p>${figure('actual', actual.total)}</div></div>
      ${pairScale(drawn(planned.total, unit), drawn(actual.total, unit), { unit, number: (value) => axisNumber(value, this.language), plan: words.plannedLower, actual: words.actualLower })}</div>
      ${this.#openPair === undefined ? nothing : html`<div class="across" @shoot-close=${() => { this.#pair.close(); }}>${sumPanel(store, this.#openPair)}</div>`}`;
  }

  get #openPair(): Side | undefined {
    return SIDES.find((side) => this.#pair.isOpen(side));
  }
}

function block(id: string, heading: string, table: TemplateResult): TemplateResult {
  return html`<section class="block" aria-labelledby=${id}><h3 class="part headline" id=${id}>${heading}</h3>${table}</section>`;
}
