import { nothing } from 'lit';
import { summon } from './lazy.js';
import { html } from './prefix.js';
import { ShootElement } from './shoot-element.js';
import { base } from './styles/base.styles.js';

/**
 * @tag shoot-comparison
 * @summary The gap between the estimate and the shoot: a sentence that can be said aloud, why cause by cause, where family by family, and the lines that count most.
 * @fires {ShootErrorEvent} shoot-error - Code that a person called for could not be fetched.
 * @slot heading - Replaces the title.
 * @csspart sentence - The sentence.
 * @csspart table - Each of the three tables.
 */
export class ShootComparison extends ShootElement {
  static override styles = [base];

  override connectedCallback(): void {
    super.connectedCallback();
    void summon('gap');
  }

  protected override get follows(): boolean {
    return false;
  }

  protected override renderWith(): unknown {
    return html`<shoot-comparison-view .givenStore=${this.productionStore} exportparts="sentence, table">${this.querySelector('[slot="heading"]') === null ? nothing : html`<slot name="heading" slot="heading"></slot>`}</shoot-comparison-view>`;
  }
}
