import { type PropertyValues, type TemplateResult, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { type Catalogue, type EditionNotes, type Factor, type FactorId, catalogue as bundled, loadEditionNotes } from '../factors/index.js';
import { type AllMessages, LANGUAGES, formatNumber } from '../locale/index.js';
import { type Unit, integer } from '../units/index.js';
import { blurMark, spreadOf } from './drawing/band.js';
import { whenNear } from './lazy.js';
import { LaterElement } from './later-element.js';
import { attributions } from './parts/attributions.js';
import { DOMAIN_IDS, type Domain } from './parts/factor-domains.js';
import { factorLabels, fetchFactorLabels } from './parts/factor-labels.js';
import { newest } from './parts/factor-line.js';
import { type FactorIndex, foundFactors, indexFactors, regionsIn, unitsIn } from './parts/factor-search.js';
import { type Use, usesIn } from './parts/factor-uses.js';
import { boundsOf, factorTexts, valueText, yearOf } from './parts/factor-words.js';
import { choiceField } from './parts/fields.js';
import { Opening } from './parts/opening.js';
import { tickField } from './parts/tick-field.js';
import { countryName } from './parts/words.js';
import { html } from './prefix.js';
import { base } from './styles/base.styles.js';
import { charts } from './styles/charts.styles.js';
import { controls } from './styles/controls.styles.js';
import { drawing } from './styles/drawing.styles.js';
import { search } from './styles/factors.styles.js';
import { ticks } from './styles/ticks.styles.js';

/** Rows shown at once, and added by a gesture: a list of hundreds opens as fast as a short one. */
const PAGE = 40;
interface Filters { readonly text: string; readonly domain: Domain | undefined; readonly unit: Unit | undefined; readonly country: string | undefined; readonly past: boolean; readonly used: boolean }
const UNFILTERED: Filters = { text: '', domain: undefined, unit: undefined, country: undefined, past: false, used: false };

type Option<T extends string> = readonly [value: T, name: string];

/**
 * @tag shoot-factors-view
 * @summary What `<shoot-factors>` shows once its chunk has arrived.
 * @internal
 */
export class ShootFactorsView extends LaterElement {
  static override styles = [base, controls, drawing, charts, ticks, search];

  #opening = new Opening(this, 'factor', () => this.fetched('factors'));
  #catalogue: Catalogue = bundled;
  /** What the next three were made of. */
  #made: readonly unknown[] = [];
  #index: FactorIndex = [];
  #units: readonly Option<Unit>[] = [];
  #places: readonly Option<string>[] = [];
  #found: readonly Factor[] = [];
  /** How many the earlier editions have, where the newest has none. */
  #older = 0;
  #current = 0;
  #uses: ReadonlyMap<FactorId, readonly Use[]> = new Map();

  @query('#search') private field!: HTMLInputElement | null;

  @state() private filters = UNFILTERED;
  @state() private limit = PAGE;
  /** Shown before all others, whatever is looked for. */
  @state() private first: FactorId = '';
  @state() private notes: EditionNotes | undefined;
  /** The names could not be fetched: ids serve. */
  @state() private isNameless = false;

  @property({ attribute: false }) search = '';
  @property({ attribute: false }) factor: FactorId = '';

  override connectedCallback(): void {
    super.connectedCallback();
    // The notes of a whole edition are many: a page that keeps its factors behind a tab does not fetch them before.
    fetchFactorLabels(this.language).catch(() => { this.isNameless = true; });
    whenNear(this, () => { loadEditionNotes().then((notes) => { this.notes = notes; }, () => { /* a record says that its notes could not be fetched */ }); });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('search')) this.filters = { ...this.filters, text: this.search };
    if (changed.has('factor') && this.factor !== '') this.#open(this.factor);
    const { messages, filters } = this;
    if (messages === undefined) return;
    this.#catalogue = newest(this.productionStore.catalogue);
    this.#uses = usesIn(this.productionStore.state.production);
    if (this.#uses.size === 0 && filters.used) this.filters = { ...filters, used: false };
    this.#fetchLabels();
    const made = [this.#catalogue, messages, ...LANGUAGES.map(factorLabels)];
    if (made.some((each, index) => each !== this.#made[index])) {
      this.#made = made;
      this.#prepare(messages);
    }
    const wanted = { ...this.filters, home: this.productionStore.state.production.profile.country, among: this.filters.used ? new Set(this.#uses.keys()) : undefined };
    const found = foundFactors(this.#index, wanted, this.#catalogue);
    this.#older = found.length === 0 && !this.filters.past ? foundFactors(this.#index, { ...wanted, past: true }, this.#catalogue).length : 0;
    const first = this.#catalogue.get(this.first);
    this.#found = first === undefined ? found : [first, ...found.filter(({ id }) => id !== first.id)];
  }

  /** What is looked through and offered: of one edition, in one language, with the names that have arrived. */
  #prepare(messages: AllMessages): void {
    const [catalogue, language] = [this.#catalogue, this.language];
    const isNamed = factorLabels(language) !== undefined;
    const foreign = LANGUAGES.filter((each) => each !== language).map(factorLabels);
    const byName = (one: Option<string>, other: Option<string>): number => one[1].localeCompare(other[1], language);
    this.#index = indexFactors(catalogue, (factor) => factorTexts(factor, isNamed ? this.factorLabel(factor.id) : factor.id, foreign.map((each) => each?.[factor.id] ?? ''), messages, language), language);
    this.#units = unitsIn(catalogue).map(([unit, ...others]): Option<Unit> => [unit, [unit, ...others].map((each) => messages.perUnit[each]).join(', ')]).sort(byName);
    this.#places = regionsIn(catalogue).map((region): Option<string> => [region, countryName(region, language)]).sort(byName);
    this.#current = catalogue.find({}).length;
  }

  /** The names in the other languages are fetched once somebody types: whoever only opens a record does without. */
  #fetchLabels(): void {
    if (this.filters.text === '') return;
    for (const language of LANGUAGES) {
      if (factorLabels(language) === undefined) void fetchFactorLabels(language).then(() => { this.requestUpdate(); }, () => { /* they are looked for in one language less */ });
    }
  }

  #open(id: FactorId): void {
    this.first = id;
    if (!this.#opening.isOpen(id)) this.#opening.toggle(id);
  }

  #look(filters: Partial<Filters>): void {
    this.filters = { ...this.filters, ...filters };
    this.limit = PAGE;
    // What was asked to be shown first has been seen.
    this.first = '';
  }

  async #focusRow(id: FactorId | undefined): Promise<void> {
    await this.updateComplete;
    if (id !== undefined) this.renderRoot.querySelector<HTMLElement>(`[data-figure="${CSS.escape(`factor ${id}`)}"]`)?.focus();
  }

  #more(): void {
    const next = this.#found[this.limit]?.id;
    this.limit += PAGE;
    void this.#focusRow(next);
  }

  #clear(): void {
    this.#look(UNFILTERED);
    this.field?.focus();
  }

  /** A record of the same line, from the history of another. */
  #show = (id: FactorId): void => {
    this.#open(id);
    void this.#focusRow(id);
  };

  protected override renderWith(messages: AllMessages): unknown {
    const { factors: words } = messages;
    const criteria = this.#criteria(messages);
    const isKnown = this.factor === '' || this.#catalogue.get(this.factor) !== undefined;
    return html`<div class="head"><h2 class="title">${words.heading}</h2><p class="soft">${words.edition(this.#catalogue.edition.version, this.#current)}</p></div>
      ${this.#renderSearch(criteria.length > 0, messages)}
      ${isKnown ? nothing : html`<p class="error">${words.unknown(this.factor, this.#catalogue.edition.version)}</p>`}
      ${criteria.length === 0 ? nothing : html`<p class="criteria">${words.criteria(criteria.join(' · '))}</p>`}
      <p class="count" role="status">${this.#found.length === 0 ? words.nothing : words.found(this.#found.length)}${this.#found.length > this.limit ? ` ${words.first(formatNumber(integer(this.limit), this.language))}` : ''}</p>
      ${this.#older === 0 ? nothing : html`<p>${words.older(this.#older)} <button type="button" class="link" @click=${() => { this.#look({ past: true }); }}>${words.showOlder}</button></p>`}
      ${this.#found.length === 0 ? nothing : this.#renderFound(messages)}
      ${this.#found.length > this.limit ? html`<div class="more"><button type="button" class="button" @click=${() => { this.#more(); }}>${words.more}</button></div>` : nothing}
      ${this.notes === undefined ? nothing : html`<section class="foot" aria-labelledby="sources"><h3 class="part" id="sources">${words.sources}</h3><p class="soft small prose">${words.sourcesHint}</p>${attributions(this.notes.sources, this.#catalogue, messages)}</section>`}`;
  }

  #renderSearch(isNarrowed: boolean, { factors: words }: AllMessages): TemplateResult {
    const { filters } = this;
    const domains = DOMAIN_IDS.map((id): Option<Domain> => [id, words.domains[id]]);
    return html`<div class="ask" role="search">
      <div class="field"><label for="search">${words.search}</label><div class="box"><input id="search" type="search" autocomplete="off" spellcheck="false" aria-describedby="hint" .value=${filters.text}
        @input=${(event: InputEvent) => { this.#look({ text: (event.target as HTMLInputElement).value }); }}></div><p class="hint" id="hint">${words.hint}</p></div>
      <div class="filters">
        ${choiceField('domain', words.domain, filters.domain ?? '', [['', words.anyDomain], ...domains], (domain) => { this.#look({ domain: domain === '' ? undefined : domain }); })}
        ${choiceField('unit', words.unit, filters.unit ?? '', [['', words.anyUnit], ...this.#units], (unit) => { this.#look({ unit: unit === '' ? undefined : unit }); })}
        ${choiceField('country', words.country, filters.country ?? '', [['', words.anyCountry], ...this.#places], (country) => { this.#look({ country: country === '' ? undefined : country }); })}</div>
      <div class="options">${tickField(words.past, filters.past, (past) => { this.#look({ past }); })}
        ${this.#uses.size === 0 ? nothing : tickField(words.used, filters.used, (used) => { this.#look({ used }); })}
        ${!isNarrowed ? nothing : html`<button type="button" class="link" @click=${() => { this.#clear(); }}>${words.clear}</button>`}</div></div>`;
  }

  /** What is looked for, in words. */
  #criteria(messages: AllMessages): readonly string[] {
    const { text, domain, unit, country, past, used } = this.filters;
    const words = messages.factors;
    return [text.trim(), domain === undefined ? '' : words.domains[domain], unit === undefined ? '' : messages.perUnit[unit], country === undefined ? '' : countryName(country, this.language), past ? words.past : '', used ? words.used : ''].filter((each) => each !== '');
  }

  #renderFound(messages: AllMessages): TemplateResult {
    const words = messages.factors;
    // Names are longer than ids: rows are shown with them, and nothing moves.
    const isNamed = this.isNameless || factorLabels(this.language) !== undefined;
    return html`<table class="chart found ${isNamed ? '' : 'unnamed'}" part="table"><caption class="hush">${words.caption}</caption>
      <thead><tr><th scope="col">${words.name}</th><th scope="col">${words.country}</th><th scope="col">${words.year}</th><th scope="col" class="num">${words.value}</th><th scope="col" class="num">${words.range}</th></tr></thead>
      <tbody>${repeat(this.#found.slice(0, this.limit), ({ id }) => id, (factor) => this.#renderRow(factor, messages))}</tbody></table>`;
  }

  #renderRow(factor: Factor, messages: AllMessages): TemplateResult {
    const words = messages.factors;
    const uses = this.#uses.get(factor.id)?.length ?? 0;
    const { high, lowText, highText } = boundsOf(factor, this.language);
    const past = this.#catalogue.successor(factor.id) !== undefined ? words.replaced : factor.deprecated === true ? words.withdrawn : '';
    const given = factor.origin === undefined ? '' : this.productionStore.offer.get(factor.id) === undefined ? messages.entry.ofFile : messages.entry.ofSite;
    const about = [given, past, uses === 0 ? '' : words.usedBy(uses)].filter((each) => each !== '').join(' · ');
    return html`<tr><th scope="row">${this.#opening.whole({ key: factor.id, text: this.factorLabel(factor.id) }, messages)}${about === '' ? nothing : html`<span class="why">${about}</span>`}</th>
      <td class="place">${countryName(factor.region, this.language)}</td><td class="year">${yearOf(factor, messages)}</td>
      <td class="num amount">${valueText(factor, this.language)} <span class="why">kg\u00a0CO₂e/${messages.perUnit[factor.per]}</span></td>
      <td class="num spread">${blurMark(spreadOf(factor.kgPer.toNumber(), high.toNumber()))}${lowText} – ${highText}</td></tr>
      ${this.#opening.row(factor.id, 5, () => html`<shoot-factor-record .givenStore=${this.productionStore} .factorId=${factor.id} .show=${this.#show}></shoot-factor-record>`)}`;
  }
}
