import { type TemplateResult, css, html, nothing, svg } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type EntryEmission, type EntryResult, type Trace, percentsOf, rangeAround, spreadOfProduct } from '../calculation/index.js';
import { type ColdNotes, type EditionNotes, type Factor, loadEditionNotes } from '../factors/index.js';
import { type AllMessages, exactKilograms, formatDate, formatNumber, largestRemainder } from '../locale/index.js';
import { type Entry, activityOf } from '../model/index.js';
import { type Decimal, type Quantity, ONE, ZERO, decimal, dimensionOf, sum } from '../units/index.js';
import { CloseEvent } from './close-event.js';
import { logAxis } from './drawing/axis.js';
import { bandAlong, percent } from './drawing/band.js';
import { type Term, arithmetic, rateText } from './parts/formula.js';
import { type StepQuantity, inputName, inputsOfTrace, lastQuantity, stepsOf } from './parts/trace-steps.js';
import { whyUncounted } from './parts/uncounted.js';
import { countryName, figureOf, nameOf, percentText, quantityText } from './parts/words.js';
import { LaterElement } from './later-element.js';
import { base } from './styles/base.styles.js';
import { charts } from './styles/charts.styles.js';
import { controls } from './styles/controls.styles.js';
import { drawing } from './styles/drawing.styles.js';

/**
 * @tag shoot-provenance-view
 * @summary What `<shoot-provenance>` shows once its chunk has arrived.
 * @internal
 */
export class ShootProvenanceView extends LaterElement {
  static override styles = [base, controls, drawing, charts, css`
    .panel { gap: calc(var(--_space) * 3.5); }
    .total { font-size: 2.75em; }
    h4 { margin-block-end: 0.35em; }
    .arithmetic { font-size: 1.1875em; line-height: 1.6; }
    .facts > div { display: grid; gap: 0 1.5em; padding-block: 0.55em; border-block-start: 1px solid var(--_line); }
    .facts dt { color: var(--_muted); font-size: 0.9375em; }
    .phases { inline-size: 100%; block-size: 22px; }
    .seam { stroke: var(--_surface); stroke-width: 2; }
    .frame { fill: none; stroke: var(--_edge); }
    .phase-list li { display: grid; grid-template-columns: minmax(0, 1fr) 6.5em; gap: 0 1em; padding-block: 0.35em; border-block-start: 1px solid var(--_line); }
    .phase-list li:first-child { border: 0; }
    .phase-list li > :first-child { grid-column: 1 / -1; }
    .draw svg { block-size: 34px; }
    @container shoot (max-width: 34em) { .title { font-size: 1.25em; } }
    @container shoot (min-width: 34em) {
      .facts > div { grid-template-columns: 11em minmax(0, 1fr); }
      .phase-list li { grid-template-columns: minmax(0, 1fr) auto 6.5em; }
      .phase-list li > :first-child { grid-column: auto; }
    }
  `];

  @property({ attribute: false }) entryId = '';
  @property({ attribute: false }) side: 'planned' | 'actual' = 'planned';
  @state() private notes: EditionNotes | undefined;
  @state() private failed = false;

  override connectedCallback(): void {
    super.connectedCallback();
    loadEditionNotes().then((notes) => { this.notes = notes; }, () => { this.failed = true; });
  }

  protected override renderWith(messages: AllMessages): unknown {
    const { state: shown } = this.productionStore;
    const result = (this.side === 'actual' ? shown.balance : shown.estimate).entries.get(this.entryId);
    if (result === undefined) return nothing;
    const { emission } = result;
    if (emission === undefined) return this.#renderUncounted(result, messages);
    const figure = figureOf(emission, this.language);
    return html`<section class="panel" aria-labelledby="heading">
      <div><p class="over">${messages.families[result.family]}</p><h3 class="title" id="heading">${messages.provenance.heading(nameOf(result.entry, messages))}</h3></div>
      <div><p class="total">${figure.value}<span class="unit"> ${messages.figure.unit(figure.unit)}</span></p>
        <p class="soft">${messages.figure.between(figure.low, figure.high, figure.unit)} ${messages.provenance.at95} · ${messages.provenance.exact(exactKilograms(emission.kg, this.language))}</p></div>
      ${this.#renderArithmetic(result, emission, messages)}
      ${this.#renderRange(result, emission, messages)}
      ${this.#renderFactor(emission.factor, messages)}
      ${this.#renderClose(messages)}
    </section>`;
  }

  /** A line without a figure: why it does not count. */
  #renderUncounted(result: EntryResult, messages: AllMessages): TemplateResult {
    const words = messages.provenance;
    const heading = result.state === 'none' ? words.heading : words.uncounted.heading;
    return html`<section class="panel" aria-labelledby="heading"><div><p class="over">${messages.families[result.family]}</p><h3 class="title" id="heading">${heading(nameOf(result.entry, messages))}</h3></div>
      <p class="prose">${whyUncounted(result, this.side, this.productionStore.catalogue, messages)}</p>${this.#renderClose(messages)}</section>`;
  }

  #renderClose(messages: AllMessages): TemplateResult {
    return html`<div class="actions"><button type="button" class="button" @click=${() => { this.dispatchEvent(new CloseEvent()); }}>${messages.provenance.close}</button></div>`;
  }

  #renderArithmetic({ entry }: EntryResult, emission: EntryEmission, messages: AllMessages): TemplateResult {
    const { trace } = emission;
    const last = lastQuantity(trace);
    const text = (quantity: Quantity): string => quantityText(quantity, messages, this.language);
    const result = html`<b>${exactKilograms(emission.kg, this.language)} CO₂e</b>`;
    return html`<section aria-labelledby="calculation"><h4 id="calculation">${messages.provenance.calculation}</h4>
      ${trace.kind === 'carried' ? html`<p class="soft">${messages.provenance.carried}</p>` : nothing}
      ${stepsOf(trace).map(({ from, to }) => arithmetic([...from.map((quantity, index): Term => this.#termOf(quantity, index, messages)), { sign: '=', shown: text(to) }]))}
      ${last === undefined ? nothing : arithmetic([{ shown: text(last) }, { sign: '×', shown: rateText(emission.factor, messages, this.language) }, { sign: '=', shown: result }])}
      ${this.#assumed(entry, trace).map((sentence) => html`<p class="soft small">${messages.entry.assumption(sentence)}</p>`)}</section>`;
  }

  /** A bare count says what it counts. */
  #termOf(quantity: StepQuantity, index: number, messages: AllMessages): Term {
    const text = quantityText(quantity, messages, this.language);
    const counted = quantity.name === undefined || dimensionOf(quantity.unit) !== 'count' ? nothing : html` <span class="soft small">(${inputName(quantity.name, messages, this.language)})</span>`;
    return { ...(index === 0 ? {} : { sign: '×' }), shown: html`${text}${counted}` };
  }

  /** The sentences of the assumptions that inputs still hold. */
  #assumed({ activity }: Entry, trace: Trace): readonly string[] {
    const { assumptions } = this.productionStore.catalogue;
    const inputs = new Map(inputsOfTrace(trace).map(({ name, amount }) => [name, amount]));
    return activityOf(activity).inputs.flatMap(({ name, assumption }) => {
      const known = assumptions.find(({ id }) => id === assumption);
      const sentence = known === undefined ? undefined : this.notes?.assumptions[known.id]?.sentence[this.language];
      return sentence !== undefined && known !== undefined && inputs.get(name)?.eq(decimal(known.value)) ? [sentence] : [];
    });
  }

  #renderRange(result: EntryResult, emission: EntryEmission, messages: AllMessages): TemplateResult {
    const words = messages.provenance;
    const [factorPercent = '0', qualityPercent = '0', carriedPercent] = percentsOf(emission.factor, emission.quality, emission.carried, this.productionStore.catalogue);
    const parts = [
      { name: words.quantityPart, why: words.originOf(messages.qualities[emission.quality]), percents: [qualityPercent] },
      ...(carriedPercent === undefined ? [] : [{ name: words.carriedPart, why: words.noActual, percents: [carriedPercent] }]),
      { name: words.factorPart, why: emission.factor.uncertainty.basis === 'published' ? words.published : words.assumed, percents: [factorPercent] },
    ];
    const whole = spreadOfProduct(percentsOf(emission.factor, emission.quality, emission.carried, this.productionStore.catalogue));
    const figure = figureOf(emission, this.language);
    const axis = logAxis([ONE.div(whole).toNumber(), whole.toNumber()]);
    const draw = (spread: Decimal): TemplateResult => {
      const { low, high } = rangeAround(ONE, spread);
      const drawn = { median: 1, low: low.toNumber(), high: high.toNumber() };
      return svg`<svg class="now" height="34" aria-hidden="true">${bandAlong(axis.at, drawn, 9, 16)}<line class="edge" x1=${percent(axis.at(drawn.low))} x2=${percent(axis.at(drawn.low))} y1="6" y2="28"></line><line class="edge" x1=${percent(axis.at(drawn.high))} x2=${percent(axis.at(drawn.high))} y1="6" y2="28"></line><line class="index" x1=${percent(axis.at(1))} x2=${percent(axis.at(1))} y1="6" y2="28"></line></svg>`;
    };
    return html`<section aria-labelledby="range"><h4 id="range">${words.range}</h4><table class="chart"><caption class="hush">${words.range}</caption>
      <thead class="hush"><tr><th scope="col">${words.part}</th><th scope="col">${words.drawing}</th><th scope="col">${words.uncertainty}</th></tr></thead>
      <tbody>${parts.map((part) => html`<tr><th scope="row">${part.name}<span class="why">${part.why}</span></th><td class="draw">${draw(spreadOfProduct(part.percents))}</td><td class="num">${messages.entry.percent(formatNumber(decimal(part.percents[0] ?? '0'), this.language))}</td></tr>`)}
        <tr class="anchor"><th scope="row">${words.result}<span class="why">${words.combined}</span></th><td class="draw">${draw(whole)}</td><td class="num">${messages.figure.span(figure.low, figure.high, figure.unit)}</td></tr></tbody></table></section>`;
  }

  #renderFactor(factor: Factor, messages: AllMessages): TemplateResult {
    const words = messages.provenance;
    const source = this.notes?.sources[factor.source];
    const notes = this.notes?.factors[factor.id];
    const { edition } = this.productionStore.catalogue;
    const fact = (term: string, text: unknown): TemplateResult => html`<div><dt>${term}</dt><dd>${text}</dd></div>`;
    return html`<section aria-labelledby="factor"><h4 id="factor">${words.factor}</h4><dl class="facts">
      ${fact(words.label, this.factorLabel(factor.id))}
      ${fact(words.value, words.valuePer(formatNumber(factor.kgPer, this.language, { maximumDecimals: 12 }), messages.perUnit[factor.per]))}
      ${source === undefined ? nothing : fact(words.source, html`${source.publisher}, <a href=${source.url} target="_blank" rel="noreferrer">${source.title} ${source.version}</a> · <span class="soft">${source.licence}</span>`)}
      ${notes === undefined ? nothing : fact(words.locator, notes.locator)}
      ${fact(words.year, words.yearOf(/^\d/u.test(factor.period.measured) ? factor.period.measured : undefined, formatDate(factor.period.published, this.language)))}
      ${fact(words.boundary, messages.boundaries[factor.boundary])}
      ${fact(words.region, countryName(factor.region, this.language))}
      ${fact(words.edition, html`${edition.version} <code>${edition.hash}</code>`)}
      ${notes?.note === undefined ? nothing : fact(words.note, notes.note[this.language])}</dl>
      ${this.failed ? html`<p class="error">${words.failed}</p>` : this.notes === undefined ? html`<p class="soft" role="status">${words.loading}</p>` : nothing}</section>
      ${notes === undefined ? nothing : this.#renderPhases(notes, factor, messages)}`;
  }

  #renderPhases(notes: ColdNotes, factor: Factor, messages: AllMessages): TemplateResult {
    const words = messages.provenance;
    if (notes.phases === undefined) {
      return html`<section aria-labelledby="includes"><h4 id="includes">${words.includes}</h4><ul>${notes.includes.map((phase) => html`<li>${messages.factorPhases[phase]}</li>`)}</ul></section>`;
    }
    const phases = Object.entries(notes.phases).map(([phase, kg]) => ({ phase: phase as keyof typeof messages.factorPhases, kg: decimal(kg) })).sort((a, b) => b.kg.cmp(a.kg));
    const total = sum(phases.map(({ kg }) => kg));
    const shares = largestRemainder(phases.map(({ kg }) => kg));
    let at = ZERO;
    const share = (kg: Decimal): Decimal => (total.isZero() ? ZERO : kg.div(total));
    return html`<section aria-labelledby="includes"><h4 id="includes">${words.includes}</h4>
      <svg class="phases" aria-hidden="true" height="22">${phases.map(({ kg }, index) => {
        const from = share(at).toNumber() * 100;
        at = at.plus(kg);
        return svg`<rect x=${percent(from)} width=${percent(share(kg).toNumber() * 100)} height="22" fill="currentColor" opacity=${Math.max(0.25, 0.9 - index * 0.28)}></rect>${index === 0 ? '' : svg`<line class="seam" x1=${percent(from)} x2=${percent(from)} y1="0" y2="22"></line>`}`;
      })}<rect class="frame" width="100%" height="22"></rect></svg>
      <ul class="phase-list">${phases.map(({ phase, kg }, index) => html`<li><span>${messages.factorPhases[phase]}</span><span class="num">${formatNumber(kg, this.language, { maximumDecimals: 12 })}\u202fkg</span><span class="num soft">${share(kg).lt(decimal('0.01')) && !kg.isZero() ? words.lessThanOne : percentText(kg, total, this.language, shares[index])}</span></li>`)}</ul></section>`;
  }
}
