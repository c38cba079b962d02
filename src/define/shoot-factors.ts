/** Registers `<shoot-factors>`, and before it the production that it may stand in. */
import { register } from '../elements/register.js';
import { ShootFactors } from '../elements/shoot-factors.js';
import './shoot-production.js';

register({ 'shoot-factors': ShootFactors });

export { ShootFactors };

declare global {
  interface HTMLElementTagNameMap { 'shoot-factors': ShootFactors }
}
