import { type PropertyValues, type TemplateResult, css, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { type Adoption, type Emission, type FactorMove, adoptEdition } from '../calculation/index.js';
import type { Factor } from '../factors/index.js';
import { type AllMessages, formatMass, formatNumber } from '../locale/index.js';
import { type ProductionStore, createProductionStore } from '../store/index.js';
import { convertChecked, sum } from '../units/index.js';
import { arithmetic, everyKilogramOfGap, rowsOf } from './parts/formula.js';
import { rateIn } from './parts/gap-arithmetic.js';
import { Opening } from './parts/opening.js';
import { linePanel } from './parts/panels.js';
import { signedMass } from './parts/sentence.js';
import { massText, nameOf } from './parts/words.js';
import { LaterElement } from './later-element.js';
import { base } from './styles/base.styles.js';
import { charts } from './styles/charts.styles.js';
import { controls } from './styles/controls.styles.js';

/** Of the table of moves. */
const COLUMNS = 4;

/**
 * @tag shoot-edition
 * @summary Says that a newer edition of factors exists, shows line by line what adopting it would do, and adopts it when it is asked to.
 * @internal
 */
export class ShootEdition extends LaterElement {
  static override styles = [base, controls, charts, css`
    :host { margin-block: calc(var(--_space) * 2); }
    .panel { margin-block-start: calc(var(--_space) * 2); }
  `];

  #opening = new Opening(this, 'move', () => this.fetched('provenance'));
  #adoption: Adoption | undefined;
  /** The production once it has gone over: where its figures come from. */
  #after: ProductionStore | undefined;

  @state() private isOpen = false;
  @state() private adopted: string | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { state: { production }, catalogue, newest } = this.productionStore;
    const isBehind = production.stage !== 'balanced' && production.edition !== newest.edition.id && newest.at(production.edition) !== undefined;
    this.#adoption = isBehind ? adoptEdition(production, catalogue, newest) : undefined;
    this.#after = this.#adoption === undefined || !this.isOpen ? undefined : createProductionStore(this.#adoption.production, newest);
  }

  async #adopt(): Promise<void> {
    const { version } = this.productionStore.newest.edition;
    if (!await this.attempt(() => this.productionStore.adopt())) return;
    this.adopted = version;
    await this.updateComplete;
    // The button that had the keyboard is gone.
    this.renderRoot.querySelector<HTMLElement>('.toast')?.focus();
  }

  protected override renderWith(messages: AllMessages): unknown {
    const words = messages.edition;
    if (this.#adoption === undefined) return this.adopted === undefined ? nothing : html`<p class="toast" role="status" tabindex="-1">${words.adopted(this.adopted)}</p>`;
    const { catalogue, newest, state: { production } } = this.productionStore;
    const { version } = newest.edition;
    return html`<section class="toast" aria-labelledby="notice"><p id="notice">${words.notice(catalogue.edition.version, version)}</p>
      <button type="button" class="link" aria-expanded=${this.isOpen} @click=${() => { this.isOpen = !this.isOpen; }}>${this.isOpen ? words.hide : words.look(version)}</button></section>
      ${this.isOpen ? html`<section class="panel" aria-labelledby="moves"><h3 class="part" id="moves">${words.heading(version)}</h3>
        ${production.stage === 'drafting' ? nothing : html`<p class="prose soft">${words.frozen(catalogue.edition.version)}</p>`}
        ${this.#renderMoves(this.#adoption, messages)}
        ${this.readonly ? nothing : html`<div class="actions"><button type="button" class="button main" @click=${() => { void this.#adopt(); }}>${words.adopt(version)}</button></div>`}</section>` : nothing}`;
  }

  #renderMoves({ moves }: Adoption, messages: AllMessages): TemplateResult {
    const words = messages.edition;
    if (moves.length === 0) return html`<p>${words.none}</p>`;
    const total = sum(moves.map(({ difference }) => difference));
    const heaviestFirst = moves.toSorted((one, other) => other.difference.abs().cmp(one.difference.abs()));
    return html`<table class="chart wide"><caption class="hush">${words.heading(this.productionStore.newest.edition.version)}</caption>
      <thead><tr><th scope="col">${messages.comparison.line}</th><th scope="col" class="num">${words.before}</th><th scope="col" class="num">${words.after}</th><th scope="col" class="num">${messages.comparison.gap}</th></tr></thead>
      <tbody>${heaviestFirst.map((move) => this.#renderMove(move, messages))}</tbody>
      <tfoot><tr class="anchor"><th scope="row" colspan="3">${messages.comparison.total}</th><td class="num">${this.#opening.figure({ key: 'total', text: signedMass(total, this.language), name: messages.comparison.total }, messages)}</td></tr>
        ${this.#opening.row('total', COLUMNS, () => this.#renderPanel(words.sum(everyKilogramOfGap(total, this.language), moves.length), messages))}</tfoot></table>`;
  }

  #renderMove(move: FactorMove, messages: AllMessages): TemplateResult {
    const { entry, side, before, after, emissions, difference } = move;
    const words = messages.edition;
    const value = ({ kgPer }: Factor): string => formatNumber(kgPer, this.language, { maximumDecimals: 12 });
    const why = before === undefined ? `${this.factorLabel(after.id)} (${messages.figure.notCounted})` : words.value(this.factorLabel(after.id), value(before), value(after), messages.perUnit[after.per]);
    const mass = (emission: Emission | undefined): string => (emission === undefined ? '—' : emission.kg.isZero() ? formatMass(emission.kg, this.language) : massText(emission, this.language));
    const name = nameOf(entry, messages);
    const cell = (column: 'before' | 'after' | 'gap', label: string, text: string): TemplateResult => (
      html`<td class=${column === 'gap' ? 'num gap' : 'num'} data-label=${label}>${this.#opening.figure({ key: `${column} ${entry.id}`, text, name: `${name}, ${label}` }, messages)}</td>`);
    const panel = (column: string, made: () => unknown): unknown => this.#opening.row(`${column} ${entry.id}`, COLUMNS, made);
    return html`<tr><th scope="row">${name}<span class="why">${why}</span></th>${cell('before', words.before, mass(emissions.before))}${cell('after', words.after, mass(emissions.after))}${cell('gap', messages.comparison.gap, signedMass(difference, this.language))}</tr>
      ${panel('before', () => linePanel(this.productionStore, side, entry.id))}
      ${panel('after', () => (this.#after === undefined ? nothing : linePanel(this.#after, side, entry.id)))}
      ${panel('gap', () => this.#renderPanel(this.#renderDifference(move, messages), messages))}`;
  }

  /** The arithmetic of a move, with all its digits. */
  #renderDifference({ before, after, emissions, difference }: FactorMove, messages: AllMessages): TemplateResult {
    const quantity = convertChecked(emissions.after.quantity, after.per);
    const [terms = []] = rowsOf(before === undefined ? { kind: 'whole', quantity, rate: after, sign: 1 } : { kind: 'rates', quantity, before: rateIn(before, after.per), after }, messages, this.language);
    return arithmetic([...terms, { sign: '=', shown: html`<b>${everyKilogramOfGap(difference, this.language)} CO₂e</b>` }]);
  }

  #renderPanel(shown: unknown, messages: AllMessages): TemplateResult {
    return html`<section class="panel" aria-label=${messages.comparison.opened.calculation}>${shown}
      <div class="actions"><button type="button" class="button" @click=${() => { this.#opening.close(); }}>${messages.provenance.close}</button></div></section>`;
  }
}
