import { property } from 'lit/decorators.js';
import { CloseEvent } from './close-event.js';
import { summon } from './lazy.js';
import { html } from './prefix.js';
import { ShootElement } from './shoot-element.js';
import { base } from './styles/base.styles.js';

/**
 * @tag shoot-provenance
 * @summary Where a figure comes from: the arithmetic in words and units, the range and what it is made of, the factor and its source; for a line that does not count, why.
 * @fires {Event} shoot-close - The person closes the panel. It does not leave a shadow root.
 */
export class ShootProvenance extends ShootElement {
  static override styles = [base];

  /** The entry whose figure is explained. */
  @property({ attribute: 'entry' }) entryId = '';
  /** Which side: what is planned, or what was shot. */
  @property() side: 'planned' | 'actual' = 'planned';

  override connectedCallback(): void {
    super.connectedCallback();
    void summon('provenance');
  }

  protected override get follows(): boolean {
    return false;
  }

  protected override renderWith(): unknown {
    return html`<shoot-provenance-view .givenStore=${this.productionStore} .entryId=${this.entryId} .side=${this.side}
      @shoot-close=${() => { this.dispatchEvent(new CloseEvent()); }}></shoot-provenance-view>`;
  }
}
