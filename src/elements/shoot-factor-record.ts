import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type ColdNotes, type EditionNotes, type Factor, type FactorId, loadEditionNotes } from '../factors/index.js';
import { type AllMessages, formatDate, formatNumber, formatPercent } from '../locale/index.js';
import { ZERO, decimal } from '../units/index.js';
import { CloseEvent } from './close-event.js';
import { focusScale } from './drawing/scale.js';
import { mark } from './drawing/marks.js';
import { LaterElement } from './later-element.js';
import { argument, elsewhereArgument } from './parts/argument.js';
import { domainOf } from './parts/factor-domains.js';
import { fact, factorPhases, noteFact, sourceFact, standingFacts } from './parts/factor-facts.js';
import { type LineStep, lineOf, newest } from './parts/factor-line.js';
import { hostFacts, hostPhases } from './parts/host-facts.js';
import { type Use, usesIn } from './parts/factor-uses.js';
import { boundsOf, percentOf, valueText, yearOf } from './parts/factor-words.js';
import { nameOf, placeOf, spreadText } from './parts/words.js';
import { base } from './styles/base.styles.js';
import { charts } from './styles/charts.styles.js';
import { controls } from './styles/controls.styles.js';
import { drawing } from './styles/drawing.styles.js';
import { facts } from './styles/facts.styles.js';
import { record } from './styles/factors.styles.js';

/** A plain number, however small: the marks of the axis have no exponent. */
const PLACES = 12;

/**
 * @tag shoot-factor-record
 * @summary All that is known of one factor: value and range, source and licence, what it includes, its history, the lines that use it.
 * @internal
 */
export class ShootFactorRecord extends LaterElement {
  static override styles = [base, controls, drawing, charts, facts, record];

  #factor: Factor | undefined;
  #line: readonly LineStep[] = [];
  #uses: readonly Use[] = [];

  @state() private notes: EditionNotes | undefined;
  @state() private failed = false;

  @property({ attribute: false }) factorId: FactorId = '';
  /** Opens another record of the line. */
  @property({ attribute: false }) show: (id: FactorId) => void = () => {};

  override connectedCallback(): void {
    super.connectedCallback();
    loadEditionNotes().then((notes) => { this.notes = notes; }, () => { this.failed = true; });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const catalogue = newest(this.productionStore.catalogue);
    this.#factor = catalogue.get(this.factorId);
    this.#line = this.#factor === undefined ? [] : lineOf(this.#factor, catalogue);
    this.#uses = usesIn(this.productionStore.state.production).get(this.factorId) ?? [];
  }

  protected override renderWith(messages: AllMessages): unknown {
    const factor = this.#factor;
    if (factor === undefined) return nothing;
    const words = messages.factors;
    const domain = domainOf(factor.id);
    const notes = this.notes?.factors[factor.id];
    return html`<section class="panel" aria-labelledby="heading">
      <div>${domain === undefined ? nothing : html`<p class="over">${words.domains[domain]}</p>`}<h3 class="title" id="heading">${this.factorLabel(factor.id)}</h3>${this.#renderReplaced(factor, messages)}</div>
      ${this.#renderValue(factor, messages)}
      ${this.#renderFacts(factor, notes, messages)}
      ${notes === undefined ? nothing : factorPhases(notes, messages, this.language)}
      ${this.#renderHistory(messages)}
      ${this.#renderUses(messages)}
      <div class="actions"><button type="button" class="button" @click=${() => { this.dispatchEvent(new CloseEvent()); }}>${messages.provenance.close}</button></div>
    </section>`;
  }

  #renderReplaced({ id, deprecated }: Factor, { factors: words }: AllMessages): TemplateResult | typeof nothing {
    const last = this.#line.at(-1)?.factor;
    if (last !== undefined && last.id !== id) return html`<p class="soft">${words.replacedBy(this.factorLabel(last.id))}</p>`;
    return deprecated === true ? html`<p class="soft">${words.isWithdrawn}</p>` : nothing;
  }

  #renderValue(factor: Factor, messages: AllMessages): TemplateResult {
    const { factors: words, perUnit, provenance } = messages;
    const { low, high, lowText, highText } = boundsOf(factor, this.language);
    const drawn = { median: factor.kgPer.toNumber(), low: low.toNumber(), high: high.toNumber() };
    const number = (value: number): string => formatNumber(decimal(value.toFixed(PLACES)), this.language);
    return html`<div class="figure"><p class="total">${valueText(factor, this.language)}<span class="unit"> ${words.per(perUnit[factor.per])}</span></p>
      ${focusScale(drawn, { unit: '', low: lowText, high: highText, number })}
      <p class="range">${words.between(lowText, highText)} <span class="soft">${words.known(percentOf(factor, messages, this.language), factor.origin === 'host' ? provenance.givenPercent : factor.uncertainty.basis === 'published' ? provenance.published : provenance.assumed)}</span></p></div>`;
  }

  #renderFacts(factor: Factor, notes: ColdNotes | undefined, messages: AllMessages): TemplateResult {
    const { factors: words, provenance } = messages;
    const id = fact(words.id, html`<code>${factor.id}</code>`);
    if (factor.notes !== undefined) {
      return html`<section aria-labelledby="facts"><h4 id="facts">${words.facts}</h4><dl class="facts">${hostFacts(factor, factor.notes, this.productionStore.offer, messages, this.language)}${id}</dl></section>${hostPhases(factor.notes, messages, this.language)}`;
    }
    const source = this.notes?.sources[factor.source];
    return html`<section aria-labelledby="facts"><h4 id="facts">${words.facts}</h4><dl class="facts">
      ${sourceFact(source, messages, nothing)}
      ${source === undefined ? nothing : html`${fact(provenance.licence, html`<a href=${source.licenceUrl} target="_blank" rel="license noreferrer">${source.licence}</a>`)}${fact(words.attribution, source.attribution)}`}
      ${standingFacts(factor, notes, messages, this.language)}
      ${this.#renderReasons(factor, notes, messages)}
      ${this.#renderGases(notes, messages)}
      ${noteFact(notes, messages, this.language)}
      ${notes === undefined ? nothing : fact(words.review, words.reviewBy(formatDate(notes.bestBefore, this.language)))}
      ${id}</dl>
      ${this.failed ? html`<p class="error">${provenance.failed}</p>` : this.notes === undefined ? html`<p class="soft" role="status">${provenance.loading}</p>` : nothing}</section>`;
  }

  /** Why its percentage was assumed, and what is added where it stands in for another country's. */
  #renderReasons({ id, elsewhere }: Factor, notes: ColdNotes | undefined, messages: AllMessages): TemplateResult {
    const { factors: words } = messages;
    const reasons = this.notes?.reasons;
    const assumed = argument(reasons?.classes[notes?.class ?? ''], this.language);
    return html`${assumed === nothing ? nothing : fact(words.whyPercent, assumed)}
      ${elsewhere === undefined || reasons === undefined ? nothing : fact(words.abroad, html`${words.wider(spreadText(elsewhere, messages, this.language))} ${argument(elsewhereArgument(id, reasons), this.language)}`)}`;
  }

  #renderGases(notes: ColdNotes | undefined, { factors: words }: AllMessages): TemplateResult | typeof nothing {
    if (notes?.gases === undefined) return nothing;
    const names: Readonly<Record<string, string>> = words.gasNames;
    return fact(words.gases, html`<ul class="gases">${Object.entries(notes.gases).map(([gas, kg]) => html`<li><span>${names[gas] ?? gas}</span> <span class="nb">${formatNumber(decimal(kg), this.language)}\u202fkg CO₂e</span></li>`)}</ul>`);
  }

  #renderHistory(messages: AllMessages): TemplateResult {
    const words = messages.factors;
    if (this.#line.length < 2) return html`<section aria-labelledby="history"><h4 id="history">${words.history}</h4><p class="soft">${words.historyNone}</p></section>`;
    return html`<section aria-labelledby="history"><h4 id="history">${words.history}</h4><table class="chart line"><caption class="hush">${words.history}</caption>
      <thead><tr><th scope="col">${words.record}</th><th scope="col">${words.year}</th><th scope="col">${words.version}</th><th scope="col" class="num">${words.value}</th><th scope="col" class="num">${words.change}</th></tr></thead>
      <tbody>${this.#line.toReversed().map((step) => this.#renderStep(step, messages))}</tbody></table></section>`;
  }

  #renderStep({ factor, edition, change }: LineStep, messages: AllMessages): TemplateResult {
    const words = messages.factors;
    const isThis = factor.id === this.factorId;
    const label = this.factorLabel(factor.id);
    const isFirst = factor.id === this.#line[0]?.factor.id;
    return html`<tr class=${isThis ? 'anchor' : ''}><th scope="row">${isThis ? html`${label}<span class="hush"> ${words.here}</span>` : html`<button type="button" class="link kept" @click=${() => { this.show(factor.id); }}>${label}</button>`}</th>
      <td class="year">${yearOf(factor, messages)}</td><td class="version">${words.editionOf(edition)}</td>
      <td class="num">${valueText(factor, this.language)} <span class="soft small">kg\u00a0CO₂e/${messages.perUnit[factor.per]}</span></td>
      <td class="num">${change === undefined ? (isFirst ? nothing : words.otherUnit) : `${change.gt(ZERO) ? '+' : ''}${formatPercent(change, this.language, 1)}`}</td></tr>`;
  }

  #renderUses(messages: AllMessages): TemplateResult {
    const { factors: words, balance } = messages;
    return html`<section aria-labelledby="uses"><h4 id="uses">${words.uses}</h4>${this.#uses.length === 0 ? html`<p class="soft">${words.usesNone}</p>` : html`
      <ul class="uses">${this.#uses.map(({ entry, planned, actual }) => html`<li><span class="name">${nameOf(entry, messages)}</span>
        <span class="sides">${planned ? html`<span class="state">${mark('planned')}${balance.plannedLower}</span>` : nothing}${actual ? html`<span class="state">${mark('measured')}${balance.actualLower}</span>` : nothing}</span>
        <span class="small soft">${placeOf(entry, messages, this.language)}</span></li>`)}</ul>`}</section>`;
  }
}
