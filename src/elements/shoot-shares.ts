import { type PropertyValues, type TemplateResult, css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { type SharePart, type ShareResult, oversharedLines, sharesOf } from '../calculation/index.js';
import { type AllMessages, exactKilograms, formatPercent, largestRemainder } from '../locale/index.js';
import { type EntryId, WHOLE_PERCENT, percentsStated } from '../model/index.js';
import { type Decimal, ONE, ZERO, decimal, integer } from '../units/index.js';
import { LaterElement } from './later-element.js';
import { Opening } from './parts/opening.js';
import { massText, nameOf, spanText } from './parts/words.js';
import { base } from './styles/base.styles.js';
import { charts } from './styles/charts.styles.js';
import { controls } from './styles/controls.styles.js';

type Side = 'planned' | 'actual';
type Row = ShareResult & { readonly tenths: number };

/** Stated percentages often have a decimal: shares are told in tenths of a percent. */
const TENTHS = 1000;

/**
 * @tag shoot-shares
 * @summary The stated parts of a co-production, beside the whole: each with its range, and how it is made.
 * @internal
 */
export class ShootShares extends LaterElement {
  static override styles = [base, controls, charts, css`
    :host { margin-block-end: calc(var(--_space) * 6); }
    section { display: grid; gap: var(--_space); }
    table { inline-size: 100%; }
    tfoot th, tfoot td { font-weight: 600; }
    @container shoot (max-width: 34em) { .wide tr { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
  `];

  /** Planned alone, or beside what was shot. */
  @property({ attribute: false }) sides: readonly Side[] = ['planned'];
  /** Names of lines that give away more than they are. */
  #overshared: readonly EntryId[] = [];
  #results: Readonly<Partial<Record<Side, readonly Row[]>>> = {};
  #openings: Readonly<Record<Side, Opening>> = {
    planned: new Opening(this, 'planned', () => Promise.resolve(true)), actual: new Opening(this, 'actual', () => Promise.resolve(true)),
  };

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { state: { production: { profile }, estimate, balance }, catalogue } = this.productionStore;
    this.#overshared = [...new Set(this.sides.flatMap((side) => oversharedLines(side === 'planned' ? estimate : balance)))];
    this.#results = Object.fromEntries(this.sides.map((side) => {
      const found = sharesOf(profile, side === 'planned' ? estimate : balance, catalogue);
      const whole = this.#whole(side).kg;
      // Parts that are more than the whole together do not add up to a hundred.
      const tenths = found.at(-1)?.coproducer === undefined ? largestRemainder(found.map(({ kg }) => kg), TENTHS) : found.map(({ kg }) => Math.round(kg.times(TENTHS).div(whole).toNumber()));
      return [side, found.map((result, index) => ({ ...result, tenths: tenths[index] ?? 0 }))];
    }));
  }

  protected override renderWith(messages: AllMessages): unknown {
    const { profile: { coproducers = [] } } = this.productionStore.state.production;
    if (coproducers.length === 0) return nothing;
    const words = messages.coproduction;
    const rows = [...coproducers.map(({ id, name }) => ({ id, name: name || words.unnamed })), ...this.#renderedLeft(words.left)];
    const stated = percentsStated(coproducers);
    return html`<section aria-labelledby="heading"><h3 class="part headline" id="heading">${words.heading}</h3><p class="soft small">${words.lead}</p>
      ${this.#overshared.map((id) => html`<p class="error">${words.overshared(this.#nameOf(id, messages))}</p>`)}${stated.gt(WHOLE_PERCENT) ? html`<p class="error">${words.tooMuch(formatPercent(stated.div(decimal(WHOLE_PERCENT)), this.language, stated.decimalPlaces()))}</p>` : nothing}
      <table class="chart wide"><thead><tr><th scope="col">${words.partner}</th>${this.sides.map((side) => html`<th scope="col" class="num">${messages.balance[side]}</th><th scope="col" class="num">${words.share}</th>`)}</tr></thead>
        <tbody>${rows.map(({ id, name }) => this.#renderRow(id, name, messages))}</tbody>
        <tfoot><tr><th scope="row">${messages.comparison.total}</th>${this.sides.map((side) => html`<td class="num" data-label=${messages.balance[side]}>${massText(this.#whole(side), this.language)}</td><td class="num" data-label=${words.share}>${this.#addsUp(side) ? formatPercent(ONE, this.language) : '—'}</td>`)}</tr></tfoot></table></section>`;
  }

  #nameOf(id: EntryId, messages: AllMessages): string {
    const entry = this.productionStore.state.production.entries.find((each) => each.id === id);
    return entry === undefined ? id : nameOf(entry, messages);
  }

  #addsUp(side: Side): boolean {
    return this.#overshared.length === 0 && !this.#whole(side).kg.isZero() && this.#results[side]?.at(-1)?.coproducer === undefined;
  }

  #whole(side: Side): { readonly kg: Decimal; readonly range: { readonly low: Decimal; readonly high: Decimal } } {
    const { estimate, balance } = this.productionStore.state;
    return (side === 'planned' ? estimate : balance).total;
  }

  /** What is left has the company's own name, where it has one; nothing is left where too much was given away. */
  #renderedLeft(left: (company: string) => string): readonly { readonly id: string; readonly name: string }[] {
    const { company } = this.productionStore.state.production.profile;
    const isLeft = this.sides.some((side) => this.#results[side]?.some(({ coproducer }) => coproducer === undefined));
    return isLeft ? [{ id: '', name: left(company) }] : [];
  }

  #renderRow(id: string, name: string, messages: AllMessages): TemplateResult {
    const found = (side: Side): Row | undefined => this.#results[side]?.find(({ coproducer }) => (coproducer?.id ?? '') === id);
    return html`<tr><th scope="row">${name}</th>${this.sides.map((side) => this.#renderFigures(side, id, name, found(side), messages))}</tr>
      ${this.sides.map((side) => this.#openings[side].row(id, 1 + 2 * this.sides.length, () => this.#renderParts(side, found(side)?.parts ?? [], messages)))}`;
  }

  #renderParts(side: Side, parts: readonly SharePart[], messages: AllMessages): TemplateResult {
    const words = messages.coproduction;
    return html`<div class="panel">${this.sides.length === 1 ? nothing : html`<p><b>${messages.balance[side]}</b></p>`}<ul>${parts.map(({ share, kg, taken, entries: [first = '', ...others] }) => html`<li>${words.part(
      others.length === 0 ? this.#nameOf(first, messages) : words.lines(others.length + 1), exactKilograms(kg, this.language), formatPercent(share, this.language, Math.max(0, share.decimalPlaces() - 2)), exactKilograms(taken, this.language))}</li>`)}</ul></div>`;
  }

  #renderFigures(side: Side, id: string, name: string, result: Row | undefined, messages: AllMessages): TemplateResult {
    const words = messages.coproduction;
    if (result === undefined || result.kg.isZero()) return html`<td class="num" data-label=${messages.balance[side]}>—</td><td class="num soft" data-label=${words.share}>${formatPercent(ZERO, this.language)}</td>`;
    const share = integer(result.tenths).div(integer(TENTHS));
    return html`<td class="num" data-label=${messages.balance[side]}>${this.#openings[side].figure({ key: id, text: massText(result, this.language), name }, messages)}<span class="why">${spanText(result, messages, this.language)}</span></td>
      <td class="num soft" data-label=${words.share}>${formatPercent(share, this.language, result.tenths % 10 === 0 ? 0 : 1)}</td>`;
  }
}
