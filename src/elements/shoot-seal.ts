import { type TemplateResult, css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type AllMessages, formatDate } from '../locale/index.js';
import { frozenEstimate } from '../model/index.js';
import { ShootFreezeRequestEvent } from './events.js';
import { LaterElement } from './later-element.js';
import { base } from './styles/base.styles.js';
import { controls } from './styles/controls.styles.js';
import { steps } from './styles/steps.styles.js';

/** A person has said yes, and the page has not refused. */
export class SealEvent extends Event {
  /** ISO date. */
  readonly date: string;
  constructor(date: string) {
    super('shoot-seal');
    this.date = date;
  }
}

/** What the question says; the steps before it are slotted. */
export interface SealWords {
  readonly button: string;
  readonly question: string;
  readonly summary: string;
  readonly date: string;
  readonly confirm: string;
  readonly notYet: string;
}

/**
 * @tag shoot-seal
 * @summary The last step of the estimate (freeze) and of the balance (close): a button, then one question with a date, then it is done.
 * @internal
 */
export class ShootSeal extends LaterElement {
  static override styles = [base, controls, steps, css`
    :host { inline-size: 100%; }
    .field .box { max-inline-size: 14em; }
  `];

  @property({ attribute: false }) kind: 'estimate' | 'balance' = 'estimate';
  @property({ attribute: false }) words: SealWords | undefined;
  @property({ type: Boolean }) disabled = false;
  @state() private date = '';

  protected override get follows(): boolean {
    return false;
  }

  /** A balance cannot be older than the estimate it answers to. */
  get #earliest(): string {
    return this.kind === 'balance' ? frozenEstimate(this.productionStore.state.production)?.date ?? '' : '';
  }

  get #problem(): 'absent' | 'early' | undefined {
    if (this.date === '') return 'absent';
    return this.date < this.#earliest ? 'early' : undefined;
  }

  async #question(): Promise<void> {
    this.date = today();
    await this.updateComplete;
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  #confirm(event: SubmitEvent): void {
    event.preventDefault();
    if (this.#problem !== undefined) return;
    this.renderRoot.querySelector('dialog')?.close();
    // The sealing itself is the parent's: this element is gone once it is done, and could not tell the page.
    if (this.dispatchEvent(new ShootFreezeRequestEvent(this.kind, this.date))) this.dispatchEvent(new SealEvent(this.date));
  }

  protected override renderWith(messages: AllMessages): unknown {
    const { words } = this;
    if (words === undefined) return nothing;
    return html`<button type="button" class="button main" ?disabled=${this.disabled} @click=${() => { void this.#question(); }}>${words.button}</button>
      <dialog aria-labelledby="question">${this.#renderForm(words, messages)}</dialog>`;
  }

  #renderForm(words: SealWords, messages: AllMessages): TemplateResult {
    const problem = this.#problem;
    return html`<form method="dialog" novalidate @submit=${(event: SubmitEvent) => { this.#confirm(event); }}>
      <h3 class="part" id="question">${words.question}</h3><p>${words.summary}</p>
      <div class="field"><label for="date">${words.date}</label><div class="box ${problem === undefined ? '' : 'bad'}"><input id="date" type="date" required max="9999-12-31" min=${this.#earliest || nothing} .value=${this.date} aria-invalid=${problem === undefined ? nothing : 'true'} aria-describedby=${problem === undefined ? nothing : 'date-problem'}
        @input=${(event: InputEvent) => { this.date = (event.target as HTMLInputElement).value; }}></div>${problem === undefined ? nothing : html`<p class="error" id="date-problem">${problem === 'absent' ? messages.freeze.badDate : messages.close.earlyDate(formatDate(this.#earliest, this.language))}</p>`}</div>
      <div class="actions"><button type="submit" class="button main">${words.confirm}</button>
      <button type="button" class="button" @click=${() => { this.renderRoot.querySelector('dialog')?.close(); }}>${words.notYet}</button></div></form>`;
  }
}

/** The person's own calendar day: elements stand above the store, where a clock is allowed. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}
