/** Registers `<shoot-provenance>`, and before it the production that it may stand in. */
import { register } from '../elements/register.js';
import { ShootProvenance } from '../elements/shoot-provenance.js';
import './shoot-production.js';

register({ 'shoot-provenance': ShootProvenance });

export { ShootProvenance };

declare global {
  interface HTMLElementTagNameMap { 'shoot-provenance': ShootProvenance }
}
