import { type TemplateResult, css, html, nothing, svg } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type EntryEmission, type EntryResult, allPercents, effectOfOne, rangeAround, spreadOfProduct } from '../calculation/index.js';
import { type Argument, type AssumptionNotes, type EditionNotes, type Factor, loadEditionNotes } from '../factors/index.js';
import { type AllMessages, exactKilograms } from '../locale/index.js';
import { heldAssumptions } from '../model/index.js';
import { type Decimal, type Quantity, ONE, dimensionOf } from '../units/index.js';
import { CloseEvent } from './close-event.js';
import { logAxis } from './drawing/axis.js';
import { bandAlong, percent } from './drawing/band.js';
import { argument, elsewhereArgument } from './parts/argument.js';
import { fact, factorPhases, noteFact, sourceFact, standingFacts, valueFact } from './parts/factor-facts.js';
import { type Term, arithmetic, rateText } from './parts/formula.js';
import { hostFacts, hostPhases } from './parts/host-facts.js';
import { type StepQuantity, inputName, lastQuantity, stepsOf } from './parts/trace-steps.js';
import { whyUncounted } from './parts/uncounted.js';
import { countryName, figureOf, nameOf, quantityText, spreadText } from './parts/words.js';
import { LaterElement } from './later-element.js';
import { base } from './styles/base.styles.js';
import { charts } from './styles/charts.styles.js';
import { controls } from './styles/controls.styles.js';
import { drawing } from './styles/drawing.styles.js';
import { facts } from './styles/facts.styles.js';

interface RangePart { readonly name: string; readonly why: unknown; readonly percent: string }

/**
 * @tag shoot-provenance-view
 * @summary What `<shoot-provenance>` shows once its chunk has arrived.
 * @internal
 */
export class ShootProvenanceView extends LaterElement {
  static override styles = [base, controls, drawing, charts, facts, css`
    .panel { gap: calc(var(--_space) * 3.5); }
    .total { font-size: 2.75em; }
    h4 { margin-block-end: 0.35em; }
    .arithmetic { font-size: 1.1875em; line-height: 1.6; }
    .draw svg { block-size: 34px; }
    @container shoot (max-width: 34em) { .title { font-size: 1.25em; } }
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

  #renderArithmetic(result: EntryResult, emission: EntryEmission, messages: AllMessages): TemplateResult {
    const { trace } = emission;
    const last = lastQuantity(trace);
    const text = (quantity: Quantity): string => quantityText(quantity, messages, this.language);
    const made = html`<b>${exactKilograms(emission.kg, this.language)} CO₂e</b>`;
    return html`<section aria-labelledby="calculation"><h4 id="calculation">${messages.provenance.calculation}</h4>
      ${trace.kind === 'carried' ? html`<p class="soft">${messages.provenance.carried}</p>` : nothing}
      ${stepsOf(trace).map(({ from, to }) => arithmetic([...from.map((quantity, index): Term => this.#termOf(quantity, index, messages)), { sign: '=', shown: text(to) }]))}
      ${last === undefined ? nothing : arithmetic([{ shown: text(last) }, { sign: '×', shown: rateText(emission.factor, messages, this.language) }, { sign: '=', shown: made }])}
      ${this.#held(result).map(({ sentence, source, locator }) => html`<p class="soft small">${messages.entry.assumption(sentence[this.language])} ${this.#sourceName(source)}${locator}</p>`)}
      ${trace.kind === 'carried' ? nothing : html`<p class="soft small">${messages.provenance.oneMore(messages.perUnit[emission.quantity.unit], exactKilograms(effectOfOne(emission), this.language))}</p>`}</section>`;
  }

  /** A bare count says what it counts. */
  #termOf(quantity: StepQuantity, index: number, messages: AllMessages): Term {
    const text = quantityText(quantity, messages, this.language);
    const counted = quantity.name === undefined || dimensionOf(quantity.unit) !== 'count' ? nothing : html` <span class="soft small">(${inputName(quantity.name, messages, this.language)})</span>`;
    return { ...(index === 0 ? {} : { sign: '×' }), shown: html`${text}${counted}` };
  }

  /** The assumptions that inputs still hold. */
  #held({ entry, reading }: EntryResult): readonly AssumptionNotes[] {
    const held = reading.kind === 'quantity' ? heldAssumptions(entry.activity, reading, this.productionStore.catalogue) : [];
    return held.flatMap(({ id }) => this.notes?.assumptions[id] ?? []);
  }

  #sourceName(id: string): string {
    const source = this.notes?.sources[id];
    return source === undefined ? '' : `${source.publisher}, ${source.title} ${source.version}. `;
  }

  #renderRange(result: EntryResult, emission: EntryEmission, messages: AllMessages): TemplateResult {
    const words = messages.provenance;
    const { factor, elsewhere, quality, assumptions, carried } = emission.percents;
    const part = (name: string, why: string, each: string | undefined, argued?: Argument): readonly RangePart[] => (
      each === undefined ? [] : [{ name, why: html`${why}${argument(argued, this.language)}`, percent: each }]);
    const { id, origin, region, uncertainty } = emission.factor;
    const reasons = this.notes?.reasons;
    const parts = [
      ...part(words.quantityPart, words.originOf(messages.qualities[emission.quality]), quality, reasons?.quality[emission.quality]),
      ...assumptions.flatMap(({ percent }) => part(words.assumptionPart, words.untouched, percent)),
      ...part(words.carriedPart, words.noActual, carried, reasons?.quality['carried']),
      ...part(words.factorPart, origin === 'host' ? words.givenPercent : uncertainty.basis === 'published' ? words.published : words.assumed, factor, reasons?.classes[this.notes?.factors[id]?.class ?? '']),
      ...part(words.elsewherePart, words.elsewhere(countryName(result.entry.country, this.language), countryName(region, this.language)), elsewhere, reasons && elsewhereArgument(id, reasons)),
    ];
    const whole = spreadOfProduct(allPercents(emission.percents));
    const figure = figureOf(emission, this.language);
    const axis = logAxis([ONE.div(whole).toNumber(), whole.toNumber()]);
    const draw = (spread: Decimal): TemplateResult => {
      const { low, high } = rangeAround(ONE, spread);
      const drawn = { median: 1, low: low.toNumber(), high: high.toNumber() };
      return svg`<svg class="now" height="34" aria-hidden="true">${bandAlong(axis.at, drawn, 9, 16)}<line class="edge" x1=${percent(axis.at(drawn.low))} x2=${percent(axis.at(drawn.low))} y1="6" y2="28"></line><line class="edge" x1=${percent(axis.at(drawn.high))} x2=${percent(axis.at(drawn.high))} y1="6" y2="28"></line><line class="index" x1=${percent(axis.at(1))} x2=${percent(axis.at(1))} y1="6" y2="28"></line></svg>`;
    };
    return html`<section aria-labelledby="range"><h4 id="range">${words.range}</h4><table class="chart"><caption class="hush">${words.range}</caption>
      <thead class="hush"><tr><th scope="col">${words.part}</th><th scope="col">${words.drawing}</th><th scope="col">${words.uncertainty}</th></tr></thead>
      <tbody>${parts.map((each) => html`<tr><th scope="row">${each.name}<span class="why">${each.why}</span></th><td class="draw">${draw(spreadOfProduct([each.percent]))}</td><td class="num">${spreadText(each.percent, messages, this.language)}</td></tr>`)}
        <tr class="anchor"><th scope="row">${words.result}<span class="why">${words.combined}</span></th><td class="draw">${draw(whole)}</td><td class="num">${messages.figure.span(figure.low, figure.high, figure.unit)}</td></tr></tbody></table></section>`;
  }

  #renderFactor(factor: Factor, messages: AllMessages): TemplateResult {
    const words = messages.provenance;
    if (factor.notes !== undefined) {
      return html`<section aria-labelledby="factor"><h4 id="factor">${words.factor}</h4><dl class="facts">
        ${fact(words.label, this.factorLabel(factor.id))}${valueFact(factor, messages, this.language)}
        ${hostFacts(factor, factor.notes, this.productionStore.offer, messages, this.language)}</dl></section>
        ${hostPhases(factor.notes, messages, this.language)}`;
    }
    const source = this.notes?.sources[factor.source];
    const notes = this.notes?.factors[factor.id];
    const { edition } = this.productionStore.catalogue;
    return html`<section aria-labelledby="factor"><h4 id="factor">${words.factor}</h4><dl class="facts">
      ${fact(words.label, this.factorLabel(factor.id))}
      ${valueFact(factor, messages, this.language)}
      ${sourceFact(source, messages, html` · <span class="soft">${source?.licence}</span>`)}
      ${standingFacts(factor, notes, messages, this.language)}
      ${fact(words.edition, html`${edition.version} <code>${edition.hash}</code>`)}
      ${noteFact(notes, messages, this.language)}</dl>
      ${this.failed ? html`<p class="error">${words.failed}</p>` : this.notes === undefined ? html`<p class="soft" role="status">${words.loading}</p>` : nothing}</section>
      ${notes === undefined ? nothing : factorPhases(notes, messages, this.language)}`;
  }
}
