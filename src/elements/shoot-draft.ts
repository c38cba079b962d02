import { type PropertyValues, type TemplateResult, css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { AllMessages } from '../locale/index.js';
import { DraftKeeper, type DraftNews } from './draft.js';
import { ShootChangeEvent } from './events.js';
import { LaterElement } from './later-element.js';
import { base } from './styles/base.styles.js';
import { controls } from './styles/controls.styles.js';

type Words = AllMessages['draft'];

const BAD: ReadonlySet<DraftNews['state']> = new Set(['refused', 'full', 'unreadable', 'newer']);
const FORGETTABLE: ReadonlySet<DraftNews['state']> = new Set(['kept', 'resumed', 'unreadable', 'newer', 'full']);

/**
 * @tag shoot-draft
 * @summary Says that a draft is kept on this device, or why not, and lets the person forget it; asks which of two versions is to be kept.
 * @internal
 */
export class ShootDraft extends LaterElement {
  static override styles = [base, controls, css`
    :host { margin-block-end: calc(var(--_space) * 3); }
    .actions { display: flex; flex-wrap: wrap; gap: 0.4em 1.5em; }
  `];

  /** The draft's name: two productions on one site keep two drafts. */
  @property({ attribute: false }) draft = '';
  @state() private news: DraftNews = { state: 'waiting', question: undefined, others: 0 };
  #keeper: DraftKeeper | undefined;
  #isKeeping = false;

  protected override get follows(): boolean {
    return false;
  }

  /**
   * Not when it is connected: an element that is upgraded late has its properties only at its first update. Where it is moved on the page
   * the same keeper goes on: it knows what was forgotten, and what was kept.
   */
  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('givenStore') || changed.has('draft')) {
      this.#rest();
      this.#keeper = this.givenStore === undefined ? undefined : new DraftKeeper(this.givenStore, this.draft || 'production', (news) => { this.news = news; });
    }
    if (this.isConnected) this.#keep();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#rest();
  }

  #keep(): void {
    if (this.#isKeeping || this.#keeper === undefined) return;
    this.#isKeeping = true;
    this.#keeper.connect();
  }

  #rest(): void {
    if (this.#isKeeping) this.#keeper?.disconnect();
    this.#isKeeping = false;
  }

  /** The page is told where another production is on screen then. */
  #choose(act: (keeper: DraftKeeper) => boolean | void): void {
    if (this.#keeper !== undefined && act(this.#keeper) === true) this.dispatchEvent(new ShootChangeEvent());
    void this.#keepFocus();
  }

  /** The keyboard is not lost with the button it was on. */
  async #keepFocus(): Promise<void> {
    await this.updateComplete;
    if (this.shadowRoot?.activeElement === null) this.renderRoot.querySelector<HTMLElement>('button')?.focus();
  }

  protected override renderWith({ draft: words }: AllMessages): unknown {
    const { state: kept, question, others } = this.news;
    const isBad = question !== undefined || BAD.has(kept);
    const texts = [...(question === undefined || BAD.has(kept) ? [words[kept]] : []), ...(question === undefined ? [] : [words[question]]), ...(others > 0 ? [words.others(others)] : [])];
    return html`<div class="toast ${isBad ? 'bad' : ''}" role="status"><span>${texts.join(' ')}</span>${this.#renderChoices(words)}</div>`;
  }

  #renderChoices(words: Words): TemplateResult | typeof nothing {
    const { state: kept, question, others } = this.news;
    const choice = (text: string, act: (keeper: DraftKeeper) => boolean | void): TemplateResult => html`<button type="button" class="link" @click=${() => { this.#choose(act); }}>${text}</button>`;
    if (question !== undefined) {
      return html`<span class="actions">${choice(question === 'elsewhere' ? words.takeTheirs : words.takeDraft, (keeper) => keeper.takeTheirs())}${choice(words.keepMine, (keeper) => { keeper.keepMine(); })}</span>`;
    }
    if (!FORGETTABLE.has(kept) && others === 0) return nothing;
    return html`<span class="actions">${others === 0 ? nothing : html`${choice(words.showOther, (keeper) => keeper.showOther())}${choice(words.dropOthers(others), (keeper) => { keeper.dropOthers(); })}`}
      ${FORGETTABLE.has(kept) ? choice(others === 0 ? words.forget : words.forgetAll, (keeper) => { keeper.forget(); }) : nothing}</span>`;
  }
}
