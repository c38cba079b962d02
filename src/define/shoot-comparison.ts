/** Registers `<shoot-comparison>`, the provenance that its figures open into, and before both the production that they may stand in. */
import { register } from '../elements/register.js';
import { ShootComparison } from '../elements/shoot-comparison.js';
import './shoot-provenance.js';

register({ 'shoot-comparison': ShootComparison });

export { ShootComparison };

declare global {
  interface HTMLElementTagNameMap { 'shoot-comparison': ShootComparison }
}
