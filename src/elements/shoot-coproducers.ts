import { type TemplateResult, css, html, nothing } from 'lit';
import { type AllMessages, formatNumber, formatPercent } from '../locale/index.js';
import { type Coproducer, WHOLE_PERCENT, percentsStated } from '../model/index.js';
import { decimal } from '../units/index.js';
import { LaterElement } from './later-element.js';
import { textField } from './parts/fields.js';
import { newId } from './parts/new-id.js';
import { statedField } from './parts/stated-field.js';
import { base } from './styles/base.styles.js';
import { controls } from './styles/controls.styles.js';

const HUNDRED = decimal(WHOLE_PERCENT);
/** As many as a document holds. */
const MOST = 50;

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

  get #coproducers(): readonly Coproducer[] {
    return this.productionStore.state.production.profile.coproducers ?? [];
  }

  #set(coproducers: readonly Coproducer[]): void {
    this.ask({ kind: 'profile/set', profile: { coproducers } });
  }

  #change(id: string, fields: Partial<Coproducer>): void {
    this.#set(this.#coproducers.map((each) => (each.id === id ? { ...each, ...fields } : each)));
  }

  async #add(): Promise<void> {
    const id = newId();
    this.#set([...this.#coproducers, { id, name: '', percent: '' }]);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(`name-${id}`)}`)?.focus();
  }

  /** The keyboard stays in the form. */
  async #remove(id: string): Promise<void> {
    this.#set(this.#coproducers.filter((each) => each.id !== id));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('fieldset > .button')?.focus();
  }

  protected override renderWith(messages: AllMessages): unknown {
    const words = messages.coproduction;
    const coproducers = this.#coproducers;
    const stated = percentsStated(coproducers);
    return html`<fieldset><legend>${words.heading}</legend><p class="hint prose">${words.lead}</p>
      ${coproducers.map((each) => this.#renderPartner(each, messages))}
      ${stated.gt(HUNDRED) ? html`<p class="error" role="alert">${words.tooMuch(formatPercent(stated.div(HUNDRED), this.language, stated.decimalPlaces()))}</p>` : nothing}
      ${coproducers.length >= MOST ? html`<p class="hint">${words.most(formatNumber(decimal(String(MOST)), this.language))}</p>` : html`<button type="button" class="button" @click=${() => { void this.#add(); }}>${words.add}</button>`}</fieldset>`;
  }

  #renderPartner(partner: Coproducer, messages: AllMessages): TemplateResult {
    const words = messages.coproduction;
    const { id, name } = partner;
    // A field that is set as unreadable and then read must not keep its text.
    const change = (fields: Partial<Coproducer>): void => { const { text: _typed, ...rest } = partner; this.#set(this.#coproducers.map((each) => (each.id === id ? { ...rest, ...fields } : each))); };
    return html`<div class="partner">${textField(`name-${id}`, words.name, name, (text) => { this.#change(id, { name: text }); })}
      ${statedField(`percent-${id}`, words.share, partner, change, this.language, messages)}
      <button type="button" class="link danger" @click=${() => { void this.#remove(id); }}>${words.remove}<span class="hush"> ${name || words.unnamed}</span></button></div>`;
  }
}
