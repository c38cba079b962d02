/** Registers `<shoot-breakdown>`, the provenance that its figures open into, and before both the production that they may stand in. */
import { register } from '../elements/register.js';
import { ShootBreakdown } from '../elements/shoot-breakdown.js';
import './shoot-provenance.js';

register({ 'shoot-breakdown': ShootBreakdown });

export { ShootBreakdown };

declare global {
  interface HTMLElementTagNameMap { 'shoot-breakdown': ShootBreakdown }
}
