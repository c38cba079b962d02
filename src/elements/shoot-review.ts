import { type TemplateResult, css, html, nothing, svg } from 'lit';
import { state } from 'lit/decorators.js';
import { type Carried, type EntryGap, carriersOf } from '../calculation/index.js';
import { type EditionNotes, loadEditionNotes } from '../factors/index.js';
import { type AllMessages, formatMass, formatPercent, signedFigure } from '../locale/index.js';
import type { EntryId } from '../model/index.js';
import { type LeverId, type Raised, leversFor, placed, raised, scenario } from '../planning/index.js';
import { type Decimal, decimal } from '../units/index.js';
import { percent } from './drawing/band.js';
import { EntryRequestEvent } from './entry-request-event.js';
import { placedSentence } from './parts/placed-sentence.js';
import { tickField } from './parts/tick-field.js';
import { massText, nameOf } from './parts/words.js';
import { QuickElement, type QuickWords } from './quick-element.js';
import { base } from './styles/base.styles.js';
import { charts } from './styles/charts.styles.js';
import { controls } from './styles/controls.styles.js';
import { drawing } from './styles/drawing.styles.js';
import { steps } from './styles/steps.styles.js';
import { ticks } from './styles/ticks.styles.js';

/** What carries less is left to the figures of its lines. */
const CARRIERS_SHOWN = 5;
const ONE_TONNE_SHOWN = decimal('500');

/**
 * @tag shoot-review
 * @summary What a careful reader asks of the plan before it is frozen, what carries its range, and what a lever would save. Changes nothing.
 * @internal
 */
export class ShootReview extends QuickElement {
  static override styles = [base, controls, drawing, charts, steps, ticks, css`
    :host { margin-block-end: calc(var(--_space) * 5); }
    .bar { fill: currentColor; }
    .draw svg { block-size: 8px; }
    .options { display: grid; gap: 0.25em; }
    @container shoot (max-width: 34em) { .variant tr > :last-child { grid-column: 2 / -1; } }
    section { inline-size: 100%; display: grid; gap: var(--_space); justify-items: start; }
  `];

  @state() private notes: EditionNotes | undefined;
  @state() private pulled: readonly LeverId[] = [];

  protected override get saysMore(): boolean {
    return true;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    loadEditionNotes().then((notes) => { this.notes = notes; }, () => { /* an assumption is then told by its id */ });
  }

  protected override renderWith(messages: QuickWords & AllMessages): unknown {
    const { production, estimate } = this.productionStore.state;
    if (estimate.total.kg.isZero()) return nothing;
    const { review: words } = messages.quick;
    const questions = raised(production, estimate).filter(({ kind }) => kind !== 'empty-family');
    const size = this.#renderSize(messages);
    return html`<div class="step-block" role="group" aria-labelledby="heading"><h3 class="title" id="heading">${words.heading}</h3>
      <section aria-label=${words.heading}><p class="soft">${words.lead}</p>
        ${questions.length === 0 && size === nothing ? html`<p>${words.none}</p>` : html`<ul class="checks">${questions.map((each) => this.#renderQuestion(each, messages))}${size}</ul>`}
        <p class="soft small">${words.missing}</p></section>
      ${this.#renderCarriers(messages)}${this.#renderLevers(messages)}</div>`;
  }

  #nameOf(id: EntryId, messages: AllMessages): string {
    const entry = this.productionStore.state.production.entries.find((each) => each.id === id);
    return entry === undefined ? id : nameOf(entry, messages);
  }

  #renderQuestion(question: Raised, messages: QuickWords & AllMessages): TemplateResult | typeof nothing {
    if (question.kind === 'empty-family') return nothing;
    const { review: words } = messages.quick;
    const [first, other] = question.kind === 'twice' ? question.entries : [question.entry, question.entry];
    const text = question.kind === 'twice' ? words.twice(this.#nameOf(first, messages), this.#nameOf(other, messages)) : words[question.kind === 'one-way' ? 'oneWay' : 'moreMeals'](this.#nameOf(first, messages));
    return html`<li><button type="button" class="link kept" @click=${() => { this.dispatchEvent(new EntryRequestEvent('show', first)); }}>${text}</button></li>`;
  }

  /** A total outside of what such productions publish; one within it is not worth a question. */
  #renderSize({ quick: words }: QuickWords): TemplateResult | typeof nothing {
    const { production, estimate } = this.productionStore.state;
    const found = placed(estimate, production.profile);
    return found === undefined || found.side === 'within' ? nothing : html`<li>${placedSentence(found, words, this.language)}</li>`;
  }

  #renderCarriers(messages: QuickWords & AllMessages): TemplateResult {
    const { state: { estimate }, catalogue } = this.productionStore;
    const { review: words } = messages.quick;
    const carried = carriersOf(estimate, catalogue).slice(0, CARRIERS_SHOWN);
    return html`<section aria-labelledby="range"><h4 id="range">${words.range}</h4><table class="chart">
      <thead><tr><th scope="col">${words.carrier}</th><th scope="col" class="draw"><span class="hush">${messages.breakdown.drawing}</span></th><th scope="col" class="num">${words.share}</th></tr></thead>
      <tbody>${carried.map((carrier) => html`<tr><th scope="row">${this.#carrierName(carrier, messages)}</th><td class="draw"><svg class="now" height="8" aria-hidden="true">${svg`<rect class="bar" height="8" width=${percent(carrier.share.toNumber() * 100)}></rect>`}</svg></td><td class="num">${formatPercent(carrier.share, this.language)}</td></tr>`)}</tbody></table></section>`;
  }

  #carrierName(carrier: Carried, messages: QuickWords & AllMessages): string {
    const { review: words } = messages.quick;
    switch (carrier.kind) {
      case 'factor': return words.factor(this.factorLabel(carrier.id));
      case 'elsewhere': return words.elsewhere(this.factorLabel(carrier.id));
      case 'assumption': return words.assumption(this.notes?.assumptions[carrier.id]?.sentence[this.language] ?? carrier.id);
      case 'entry': return words.entry(this.#nameOf(carrier.id, messages));
    }
  }

  #renderLevers(messages: QuickWords & AllMessages): TemplateResult | typeof nothing {
    const { state: { production }, catalogue } = this.productionStore;
    const { review: words } = messages.quick;
    const levers = leversFor(production, catalogue).map(({ lever }) => lever);
    if (levers.length === 0) return nothing;
    const pulled = this.pulled.filter((lever) => levers.includes(lever));
    const pull = (lever: LeverId, on: boolean): void => { this.pulled = on ? [...this.pulled, lever] : this.pulled.filter((each) => each !== lever); };
    return html`<section aria-labelledby="levers"><h4 id="levers">${words.levers}</h4><p class="soft">${words.leversLead}</p>
      <div class="options choose">${levers.map((lever) => tickField(words.leverNames[lever], pulled.includes(lever), (on) => { pull(lever, on); }))}</div>
      ${pulled.length === 0 ? nothing : this.#renderVariant(pulled, messages)}</section>`;
  }

  #renderVariant(pulled: readonly LeverId[], messages: QuickWords & AllMessages): TemplateResult {
    const { state: { production }, catalogue } = this.productionStore;
    const { review: words } = messages.quick;
    const { changed, comparison } = scenario(production, pulled, catalogue);
    const signed = (kg: Decimal): string => signedFigure(kg, this.language, comparison.gap.abs().lt(ONE_TONNE_SHOWN) ? 'kg' : 't');
    const rows = comparison.entries.filter(({ id }) => changed.includes(id));
    return html`<p role="status"><b>${words.saving(signed(comparison.gap), signed(comparison.range.low), signed(comparison.range.high), massText(comparison.planned.total, this.language), massText(comparison.actual.total, this.language))}</b></p>
      <table class="chart variant"><thead><tr><th scope="col">${words.line}</th><th scope="col" class="num">${words.before}</th><th scope="col" class="num">${words.after}</th><th scope="col" class="num">${words.gap}</th></tr></thead>
      <tbody>${rows.map((row) => this.#renderChanged(row, signed, messages))}</tbody></table>`;
  }

  /** A line done otherwise, with the causes that make its gap. */
  #renderChanged({ id, planned, actual, gap, parts }: EntryGap, signed: (kg: Decimal) => string, messages: AllMessages): TemplateResult {
    const mass = (emission: EntryGap['planned']): string => (emission === undefined ? '—' : formatMass(emission.kg, this.language));
    const causes = (Object.entries(parts) as (readonly [keyof typeof parts, Decimal])[]).filter(([, kg]) => !kg.isZero()).map(([cause, kg]) => `${messages.comparison.causes[cause]} ${signed(kg)}`);
    return html`<tr><th scope="row">${this.#nameOf(id, messages)}<span class="why">${causes.join(', ')}</span></th><td class="num">${mass(planned)}</td><td class="num">${mass(actual)}</td><td class="num">${signed(gap)}</td></tr>`;
  }
}
