import { property } from 'lit/decorators.js';
import { summon } from './lazy.js';
import { html } from './prefix.js';
import { ShootElement } from './shoot-element.js';
import { base } from './styles/base.styles.js';

/**
 * @tag shoot-breakdown
 * @summary The footprint by family, phase, department, section of the budget, area of the label, scope, country, unit, episode, or a nomenclature of the host's: a table in which each row draws its own bar, with its range as a soft band.
 * @fires {ShootErrorEvent} shoot-error - Code that a person called for could not be fetched.
 * @csspart table - The table.
 */
export class ShootBreakdown extends ShootElement {
  static override styles = [base];

  /** Which side: what is planned, or what was shot. */
  @property() side: 'planned' | 'actual' = 'planned';
  /** How entries are grouped. */
  @property() view: 'family' | 'phase' | 'department' | 'budget' | 'label' | 'ghg' | 'iso' | 'american' | 'country' | 'shooting-unit' | 'episode' = 'family';
  /** A nomenclature of the host's own (`shootprint/nomenclature@1`), as an object or JSON text: used instead of `view`. With `chooses` it is the first of the views. */
  @property({ attribute: false }) nomenclature: unknown;
  /** Lets the reader choose the view. */
  @property({ type: Boolean }) chooses = false;

  override connectedCallback(): void {
    super.connectedCallback();
    void summon('breakdown');
  }

  protected override get follows(): boolean {
    return false;
  }

  protected override renderWith(): unknown {
    return html`<shoot-breakdown-view .givenStore=${this.productionStore} .side=${this.side} .view=${this.view} .nomenclature=${this.nomenclature} .chooses=${this.chooses} exportparts="table"></shoot-breakdown-view>`;
  }
}
