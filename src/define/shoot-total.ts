/** Registers `<shoot-total>`, and before it the production that it may stand in. */
import { register } from '../elements/register.js';
import { ShootTotal } from '../elements/shoot-total.js';
import './shoot-production.js';

register({ 'shoot-total': ShootTotal });

export { ShootTotal };

declare global {
  interface HTMLElementTagNameMap { 'shoot-total': ShootTotal }
}
