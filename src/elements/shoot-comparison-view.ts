import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { Cause, Comparison, Emission } from '../calculation/index.js';
import { type MassUnit, type AllMessages, exactKilograms, formatMass, formatNumber, formatPercent, signedFigure } from '../locale/index.js';
import { type Decimal, ZERO, decimal, integer } from '../units/index.js';
import type { Drawn } from './drawing/band.js';
import { type LinearAxis, linearAxis } from './drawing/linear-axis.js';
import { type MarkKind, mark } from './drawing/marks.js';
import { pairRow } from './drawing/pair-rows.js';
import { pairScale } from './drawing/scale.js';
import { anchorRow, ruler, stepRow } from './drawing/waterfall.js';
import { type CauseLine, type CauseStep, movedLines, stepsOf } from './parts/causes.js';
import { reasonOf } from './parts/reason.js';
import { type Phrase, sentenceOf, spoken, verdictOf } from './parts/sentence.js';
import { comparisonOf } from './parts/gap.js';
import { figureOf, nameOf } from './parts/words.js';
import { LaterElement } from './later-element.js';
import { base } from './styles/base.styles.js';
import { charts } from './styles/charts.styles.js';
import { comparison } from './styles/comparison.styles.js';
import { controls } from './styles/controls.styles.js';
import { drawing } from './styles/drawing.styles.js';

const MOST_LINES = 6;
/** From here on, in kg, tables are in tonnes: below, one decimal of a tonne would hide the parts of a gap. */
const TONNES_FROM = integer(5000);
const MARKS: Readonly<Partial<Record<Cause, MarkKind>>> = { unplanned: 'unplanned', cancelled: 'none', carried: 'carried' };

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
  #number = (value: number): string => formatNumber(decimal(value.toFixed(6)), this.language);

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
    return html`<slot name="heading"><h2 class="title">${messages.comparison.heading}</h2></slot>${told === undefined ? this.#renderEmpty(messages) : html`
      <div class="top">${this.#renderTold(told, messages)}${this.#renderPair(told.comparison, messages)}</div>
      ${this.#renderCauses(told, messages)}${this.#renderFamilies(told, messages)}${this.#renderLines(told, messages)}
      <div class="notice small soft"><p>${messages.comparison.exact}</p>
        <button type="button" class="link no-print" @click=${() => { this.isExact = !this.isExact; }}>${this.isExact ? messages.comparison.showRounded : messages.comparison.showExact}</button></div>`}`;
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

  #renderPair({ planned, actual }: Comparison, messages: AllMessages): TemplateResult {
    const words = messages.balance;
    const unit = planned.total.kg.lt(decimal('500')) && actual.total.kg.lt(decimal('500')) ? 'kg' : 't';
    const figure = (emission: Emission): TemplateResult => {
      const { approximate, value, unit: own, low, high } = figureOf(emission, this.language);
      return html`<output class="total">${approximate ? html`<span class="about">${messages.figure.about} </span>` : nothing}${value} <span class="unit">${messages.figure.unit(own)}</span></output>
        ${approximate ? html`<p class="soft">${messages.figure.between(low, high, own)}</p>` : nothing}`;
    };
    return html`<div><div class="pair">
        <div><p class="which">${mark('planned')}${words.planned}</p>${figure(planned.total)}</div>
        <div><p class="which">${mark('measured')}${words.actual}</p>${figure(actual.total)}</div></div>
      ${pairScale(drawn(planned.total, unit), drawn(actual.total, unit), { unit, number: this.#number, plan: words.plannedLower, actual: words.actualLower })}</div>`;
  }

  #renderCauses({ comparison: { planned, actual }, steps, axis, unit }: Told, messages: AllMessages): TemplateResult {
    const words = messages.comparison;
    const at = (kg: Decimal): number => inUnit(kg, unit);
    const anchor = (side: 'planned' | 'actual', kg: Decimal): TemplateResult => html`<tr class="anchor"><th scope="row">${mark(side === 'planned' ? 'planned' : 'measured')}${messages.balance[side]}</th>
      <td class="draw">${anchorRow(axis, at(kg), side)}</td><td class="num">${this.#mass(kg, unit)}</td></tr>`;
    return html`<section class="block" aria-labelledby="why"><h3 class="part headline" id="why">${words.why}</h3>
      <table class="chart fall" part="table"><caption class="hush">${words.caption}</caption>
        <thead><tr><th scope="col">${words.cause}</th><th scope="col" class="draw"><span class="hush">${words.drawing}</span>${ruler(axis, unit, this.#number)}</th><th scope="col" class="num">${words.gap}</th></tr></thead>
        <tbody>${anchor('planned', planned.total.kg)}${steps.map((step) => html`<tr>
          <th scope="row">${this.#renderMark(step.cause)}${words.causes[step.cause]}<span class="why">${reasonOf(step, actual, messages, this.language, (id) => this.factorLabel(id))}</span></th>
          <td class="draw">${stepRow(axis, at(step.before), at(step.after))}</td><td class="num">${this.#gap(step.kg, unit)}</td></tr>`)}${anchor('actual', actual.total.kg)}</tbody></table></section>`;
  }

  #renderFamilies({ comparison: { planned, actual, gap, families }, unit }: Told, messages: AllMessages): TemplateResult {
    const words = messages.comparison;
    const before = new Map(planned.families.map((family) => [family.family, family]));
    const after = new Map(actual.families.map((family) => [family.family, family]));
    const widest = Math.max(...[...before.values(), ...after.values()].map(({ range }) => inUnit(range.high, unit)), Number.MIN_VALUE);
    const at = (value: number): number => 1 + (value / widest) * 98;
    return html`<section class="block" aria-labelledby="where"><h3 class="part headline" id="where">${words.where}</h3>
      <table class="chart wide bells ${this.isExact ? 'exact' : ''}" part="table"><caption class="hush">${words.familyCaption}</caption>
        <thead><tr><th scope="col">${words.family}</th><th scope="col" class="draw">${words.legend}</th>${this.#renderHeads(messages)}</tr></thead>
        <tbody>${families.map((each) => html`<tr><th scope="row">${messages.families[each.family]}</th>
          <td class="draw">${pairRow(at, drawn(before.get(each.family), unit), drawn(after.get(each.family), unit))}</td>${this.#renderSides(each.planned, each.actual, each.gap, unit, messages)}</tr>`)}</tbody>
        <tfoot><tr class="anchor"><th scope="row">${words.total}</th><td class="draw"></td>${this.#renderSides(planned.total.kg, actual.total.kg, gap, unit, messages)}</tr></tfoot></table></section>`;
  }

  #renderLines({ lines, steps, unit }: Told, messages: AllMessages): TemplateResult | typeof nothing {
    if (lines.length === 0) return nothing;
    const words = messages.comparison;
    const whyOf = (line: CauseLine): string => [...steps.filter(({ cause }) => !line.parts[cause].isZero()).map(({ cause }) => words.causes[cause]), line.entry.note ?? ''].filter((text) => text !== '').join(' · ');
    return html`<section class="block" aria-labelledby="which"><h3 class="part headline" id="which">${words.which}</h3>
      <table class="chart wide ${this.isExact ? 'exact' : ''}" part="table"><caption class="hush">${words.lineCaption}</caption>
        <thead><tr><th scope="col">${words.line}</th>${this.#renderHeads(messages)}</tr></thead>
        <tbody>${lines.map((line) => html`<tr><th scope="row">${nameOf(line.entry, messages)}<span class="why">${whyOf(line)}</span></th>
          ${this.#renderSides(line.planned?.kg, line.actual?.kg ?? ZERO, line.gap, unit, messages)}</tr>`)}</tbody></table></section>`;
  }

  #renderMark(cause: Cause): TemplateResult | typeof nothing {
    const kind = MARKS[cause];
    return kind === undefined ? nothing : mark(kind);
  }

  #renderHeads(messages: AllMessages): readonly TemplateResult[] {
    return [messages.balance.planned, messages.balance.actual, messages.comparison.gap].map((text) => html`<th scope="col" class="num">${text}</th>`);
  }

  #renderSides(planned: Decimal | undefined, actual: Decimal, gap: Decimal, unit: MassUnit, messages: AllMessages): TemplateResult {
    return html`<td class="num" data-label=${messages.balance.planned}>${planned === undefined ? '—' : this.#mass(planned, unit)}</td>
      <td class="num" data-label=${messages.balance.actual}>${this.#mass(actual, unit)}</td><td class="num gap" data-label=${messages.comparison.gap}>${this.#gap(gap, unit)}</td>`;
  }

  #mass(kg: Decimal, unit: MassUnit): string {
    return this.isExact ? exactKilograms(kg, this.language) : formatMass(kg, this.language, unit);
  }

  #gap(kg: Decimal, unit: MassUnit): string {
    return this.isExact ? `${kg.gt(ZERO) ? '+' : ''}${exactKilograms(kg, this.language)}` : signedFigure(kg, this.language, unit);
  }
}

function inUnit(kg: Decimal, unit: MassUnit): number {
  return kg.toNumber() / (unit === 't' ? 1000 : 1);
}

function drawn(emission: Pick<Emission, 'kg' | 'range'> | undefined, unit: MassUnit): Drawn {
  const { kg, range } = emission ?? { kg: ZERO, range: { low: ZERO, high: ZERO } };
  return { median: inUnit(kg, unit), low: inUnit(range.low, unit), high: inUnit(range.high, unit) };
}
