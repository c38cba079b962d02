import { property } from 'lit/decorators.js';
import { summon } from './lazy.js';
import { html } from './prefix.js';
import { ShootElement } from './shoot-element.js';
import { base } from './styles/base.styles.js';

/**
 * @tag shoot-factors
 * @summary The factors of the edition, to search by word, unit, country and domain; each opens on its value, range, source, licence and history, and on the lines of the production that use it.
 * @fires {ShootErrorEvent} shoot-error - Code that a person called for could not be fetched.
 * @csspart table - The factors found.
 */
export class ShootFactors extends ShootElement {
  static override styles = [base];

  /** What is looked for at first. */
  @property() search = '';
  /** The id of a factor to show at once, opened, before those found. */
  @property() factor = '';

  override connectedCallback(): void {
    super.connectedCallback();
    void summon('factors');
  }

  protected override get follows(): boolean {
    return false;
  }

  protected override renderWith(): unknown {
    return html`<shoot-factors-view .givenStore=${this.productionStore} .search=${this.search} .factor=${this.factor} exportparts="table"></shoot-factors-view>`;
  }
}
