import { property, state } from 'lit/decorators.js';
import { type Messages, loadLaterMessages } from '../locale/index.js';
import type { ActivityId, Family } from '../model/index.js';
import { AddEntryEvent } from './add-entry-event.js';
import { summon } from './lazy.js';
import { html, tagName } from './prefix.js';
import { ShootElement } from './shoot-element.js';
import { base } from './styles/base.styles.js';
import { controls } from './styles/controls.styles.js';

/**
 * @tag shoot-add-entry
 * @summary "Ajouter une ligne": a button that becomes a search, which is fetched when the button is about to be used.
 * @internal
 */
export class ShootAddEntry extends ShootElement {
  static override styles = [base, controls];

  @property({ attribute: false }) family: Family = 'transport';
  @property({ attribute: false }) label = '';
  @state() private open = false;

  protected override get follows(): boolean {
    return false;
  }

  /** The button, or the search while it is open. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>(`button, ${tagName('shoot-activity-search')}`)?.focus(options);
  }

  async #start(): Promise<void> {
    this.open = await this.fetched('search');
  }

  async #stop(): Promise<void> {
    this.open = false;
    await this.updateComplete;
    this.focus();
  }

  #choose(activity: ActivityId): void {
    this.open = false;
    this.dispatchEvent(new AddEntryEvent(activity));
  }

  protected override renderWith(messages: Messages): unknown {
    if (this.open) {
      return html`<shoot-activity-search .givenStore=${this.productionStore} .family=${this.family}
        @shoot-add-entry=${(event: AddEntryEvent) => { this.#choose(event.activity); }} @shoot-close=${() => { void this.#stop(); }}></shoot-activity-search>`;
    }
    const prepare = (): void => {
      // A chunk that does not come is said when the button is pressed.
      Promise.all([summon('search'), loadLaterMessages(this.language)]).catch(() => {});
    };
    return html`<button type="button" class="link no-print" @focus=${prepare} @pointerenter=${prepare} @click=${() => { void this.#start(); }}>${this.label || messages.add.line}<span class="hush"> ${messages.add.to(messages.families[this.family])}</span></button>`;
  }
}
