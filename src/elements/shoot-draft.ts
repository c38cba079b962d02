import { type PropertyValues, type TemplateResult, css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { AllMessages } from '../locale/index.js';
import { DraftKeeper, type DraftState } from './draft.js';
import { LaterElement } from './later-element.js';
import { base } from './styles/base.styles.js';
import { controls } from './styles/controls.styles.js';

/**
 * @tag shoot-draft
 * @summary Says that a draft is kept on this device, and lets the person forget it; asks when another tab has changed it.
 * @internal
 */
export class ShootDraft extends LaterElement {
  static override styles = [base, controls, css`:host { margin-block-end: calc(var(--_space) * 3); }`];

  /** The draft's name: two productions on one site keep two drafts. */
  @property({ attribute: false }) draft = '';
  @state() private kept: DraftState = 'waiting';
  #keeper: DraftKeeper | undefined;

  protected override get follows(): boolean {
    return false;
  }

  /** Not when it is connected: an element that is upgraded late has its properties only at its first update. */
  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.#keeper !== undefined || this.givenStore === undefined || !this.isConnected) return;
    this.#keeper = new DraftKeeper(this.givenStore, this.draft || 'production', (kept) => { this.kept = kept; });
    void this.#keeper.resume();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#keeper?.stop();
    this.#keeper = undefined;
  }

  protected override renderWith(messages: AllMessages): unknown {
    const words = messages.draft;
    const texts: Readonly<Record<DraftState, string>> = {
      waiting: words.waiting, kept: words.kept, resumed: words.resumed, elsewhere: words.elsewhere, forgotten: words.forgotten, refused: words.refused, unreadable: words.unreadable,
    };
    const bad = this.kept === 'elsewhere' || this.kept === 'refused' || this.kept === 'unreadable';
    return html`<div class="toast ${bad ? 'bad' : ''}" role="status"><span>${texts[this.kept]}</span>${this.#renderChoices(words)}</div>`;
  }

  #renderChoices(words: AllMessages['draft']): TemplateResult | typeof nothing {
    const choice = (text: string, act: () => void): TemplateResult => html`<button type="button" class="link" @click=${act}>${text}</button>`;
    switch (this.kept) {
      case 'elsewhere': return html`<span class="actions">${choice(words.takeTheirs, () => { void this.#keeper?.takeTheirs(); })}${choice(words.keepMine, () => { this.#keeper?.keepMine(); })}</span>`;
      case 'kept': case 'resumed': case 'unreadable': return html`<span class="actions">${choice(words.forget, () => { this.#keeper?.forget(); })}</span>`;
      default: return nothing;
    }
  }
}
