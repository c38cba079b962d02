import { type PropertyValues, type TemplateResult, css, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { type AllMessages, formatNumber, formatPercent } from '../locale/index.js';
import { type Coproducer, type Entry, type EntryId, MOST_COPRODUCERS, WHOLE_PERCENT, percentsStated } from '../model/index.js';
import { decimal, integer } from '../units/index.js';
import { LaterElement } from './later-element.js';
import { textField } from './parts/fields.js';
import { newId } from './parts/new-id.js';
import { statedField } from './parts/stated-field.js';
import { base } from './styles/base.styles.js';
import { controls } from './styles/controls.styles.js';

const HUNDRED = decimal(WHOLE_PERCENT);

interface Removed {
  readonly partner: Coproducer;
  readonly coproducers: readonly Coproducer[];
  /** Of lines, as they were. */
  readonly shares: readonly (readonly [EntryId, NonNullable<Entry['shares']>])[];
}

/**
 * @tag shoot-coproducers
 * @summary In the sheet of a production: who coproduces, and the part of the footprint that each states.
 * @internal
 */
export class ShootCoproducers extends LaterElement {
  static override styles = [base, controls, css`
    fieldset { display: grid; gap: calc(var(--_space) * 1.5); justify-items: start; padding-block-end: calc(var(--_space) * 2); }
    legend { font-weight: 600; }
    .partner { display: flex; flex-wrap: wrap; gap: var(--_space) calc(var(--_space) * 2); align-items: end; inline-size: 100%; }
    .partner .field:first-child { flex: 1 1 13em; max-inline-size: 28em; }
    .partner .field { flex: 0 1 9em; }
    .partner .box { max-inline-size: none; }
  `];

  /** What was taken out last, until it is brought back or another takes its place. */
  @state() private removed: Removed | undefined;
  /** The field that gets the keyboard once it is there. */
  #wanted: string | undefined;
  #opening = 0;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { opening } = this.productionStore.state;
    // Another production came in: nobody comes back into it.
    if (opening !== this.#opening) this.removed = undefined;
    this.#opening = opening;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const field = this.#wanted === undefined ? null : this.renderRoot.querySelector<HTMLElement>(this.#wanted);
    if (field === null) return;
    this.#wanted = undefined;
    field.focus();
  }

  get #coproducers(): readonly Coproducer[] {
    return this.productionStore.state.production.profile.coproducers ?? [];
  }

  #set(coproducers: readonly Coproducer[]): boolean {
    return this.ask({ kind: 'profile/set', profile: { coproducers } });
  }

  #focus(selector: string): void {
    this.#wanted = selector;
    this.requestUpdate();
  }

  /** Another coproducer, to be filled in. */
  add(): void {
    const id = newId();
    if (this.#set([...this.#coproducers, { id, name: '', percent: '' }])) this.#focus(`#${CSS.escape(`name-${id}`)}`);
  }

  #remove(partner: Coproducer): void {
    const { entries, profile: { coproducers = [] } } = this.productionStore.state.production;
    const shares = entries.flatMap(({ id, shares: own }) => (own === undefined ? [] : [[id, own] as const]));
    if (!this.#set(coproducers.filter(({ id }) => id !== partner.id))) return;
    this.removed = { partner, coproducers, shares };
    this.#focus('.undo');
  }

  /** With the parts of lines that left with it. */
  #restore({ coproducers, shares }: Removed): void {
    this.removed = undefined;
    if (!this.#set(coproducers)) return;
    const entries = new Set(this.productionStore.state.production.entries.map(({ id }) => id));
    for (const [id, own] of shares) if (entries.has(id)) this.ask({ kind: 'entry/set', id, fields: { shares: own } });
    this.#focus('.add');
  }

  protected override renderWith(messages: AllMessages): unknown {
    const words = messages.coproduction;
    const coproducers = this.#coproducers;
    const stated = percentsStated(coproducers);
    return html`<fieldset><legend>${words.heading}</legend><p class="hint prose">${words.lead}</p>
      ${coproducers.map((each) => this.#renderPartner(each, messages))}
      ${stated.gt(HUNDRED) ? html`<p class="error" role="alert">${words.tooMuch(formatPercent(stated.div(HUNDRED), this.language, stated.decimalPlaces()))}</p>` : nothing}
      <div role="status">${this.removed === undefined ? nothing : this.#renderRemoved(this.removed, messages)}</div>
      ${coproducers.length >= MOST_COPRODUCERS ? html`<p class="hint">${words.most(formatNumber(integer(MOST_COPRODUCERS), this.language))}</p>` : html`<button type="button" class="button add" @click=${() => { this.add(); }}>${words.add}</button>`}</fieldset>`;
  }

  #renderRemoved(removed: Removed, { coproduction: words }: AllMessages): TemplateResult {
    return html`<div class="toast"><span>${words.removed(removed.partner.name || words.unnamed)}</span><span class="actions"><button type="button" class="link undo" @click=${() => { this.#restore(removed); }}>${words.undo}</button></span></div>`;
  }

  #renderPartner(partner: Coproducer, messages: AllMessages): TemplateResult {
    const words = messages.coproduction;
    const { id, name } = partner;
    const change = (next: Coproducer): void => { this.#set(this.#coproducers.map((each) => (each.id === id ? next : each))); };
    return html`<div class="partner">${textField(`name-${id}`, words.name, name, (text) => { change({ ...partner, name: text }); })}
      ${statedField(`percent-${id}`, words.share, partner, (stated) => { change({ id, name, ...stated }); }, this.language, messages)}
      <button type="button" class="link danger" @click=${() => { this.#remove(partner); }}>${words.remove}<span class="hush"> ${name || words.unnamed}</span></button></div>`;
  }
}
