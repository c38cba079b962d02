import { nothing } from 'lit';
import { DocumentElement } from './document-element.js';
import { summon } from './lazy.js';
import { html } from './prefix.js';
import { base } from './styles/base.styles.js';

/**
 * @tag shoot-balance
 * @summary The post-shoot balance: plan beside actual, evidence, coverage, the gap and its causes; then the closing.
 * @fires {ShootInputEvent} shoot-input - At each keystroke that changes a figure.
 * @fires {ShootChangeEvent} shoot-change - When a change is committed: a field is left, a line is added or removed, another production is opened, something is frozen.
 * @fires {ShootFreezeRequestEvent} shoot-freeze-request - A person has confirmed the closing; cancel it to refuse.
 * @fires {ShootSaveRequestEvent} shoot-save-request - A person asks for the file; cancel it to store the document yourself.
 * @fires {ShootErrorEvent} shoot-error - Something was refused, a document or factors that the page gave too.
 */
export class ShootBalance extends DocumentElement {
  static override styles = [base];

  override connectedCallback(): void {
    super.connectedCallback();
    void summon('balance');
    void summon('lines');
    void summon('seal');
  }

  protected override renderWith(): unknown {
    return html`${this.bringsItsOwn ? this.renderFiles() : nothing}
      <shoot-balance-view .givenStore=${this.productionStore} ?readonly=${this.isReadonly}></shoot-balance-view>`;
  }
}
