import { type TemplateResult, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Messages } from '../locale/index.js';
import { type ProductionStore, createProductionStore } from '../store/index.js';
import { catalogue } from '../factors/index.js';
import { emptyProduction } from '../model/index.js';
import { DocumentElement } from './document-element.js';
import { announceProduction } from './parts/production-around.js';
import { base } from './styles/base.styles.js';

/**
 * @tag shoot-production
 * @summary Holds one production for the widgets inside it, or for those that name it with `for`.
 * @slot - The widgets, among anything else of the page.
 * @fires {ShootInputEvent} shoot-input - At each keystroke that changes a figure.
 * @fires {ShootChangeEvent} shoot-change - When a change is committed: a field is left, a line is added or removed, another production is opened, something is frozen.
 * @fires {ShootSaveRequestEvent} shoot-save-request - A person asks for the file; cancel it to store the document yourself.
 * @fires {ShootFreezeRequestEvent} shoot-freeze-request - A person has confirmed the freezing or the closing; cancel it to refuse.
 * @fires {ShootErrorEvent} shoot-error - Something was refused, a document or factors that the page gave too.
 */
export class ShootProduction extends DocumentElement {
  static override styles = [base];

  /** Leaves out the bar with new, open and save. */
  @property({ type: Boolean, attribute: 'no-files' }) noFiles = false;

  #store = createProductionStore(emptyProduction(catalogue.edition.id), catalogue);

  override get productionStore(): ProductionStore {
    return this.#store;
  }

  protected override get bringsItsOwn(): boolean {
    return true;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    announceProduction();
  }

  protected override get follows(): boolean {
    return false;
  }

  protected override renderWith(_messages: Messages): unknown {
    return html`${this.noFiles ? nothing : this.renderFiles()}<slot></slot>`;
  }

  protected override renderWaiting(): TemplateResult {
    return html`<slot></slot>`;
  }
}
