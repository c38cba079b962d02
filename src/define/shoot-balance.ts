/** Registers `<shoot-balance>`, and before it the widgets that it shows. */
import { register } from '../elements/register.js';
import { ShootAddEntry } from '../elements/shoot-add-entry.js';
import { ShootBalance } from '../elements/shoot-balance.js';
import { ShootProfile } from '../elements/shoot-profile.js';
import './shoot-comparison.js';

register({ 'shoot-balance': ShootBalance, 'shoot-add-entry': ShootAddEntry, 'shoot-profile': ShootProfile });

export { ShootBalance };

declare global {
  interface HTMLElementTagNameMap { 'shoot-balance': ShootBalance }
}
