/** Registers `<shoot-estimate>`, and before it the widgets that it shows. */
import { register } from '../elements/register.js';
import { ShootAddEntry } from '../elements/shoot-add-entry.js';
import { ShootEstimate } from '../elements/shoot-estimate.js';
import { ShootProfile } from '../elements/shoot-profile.js';
import './shoot-breakdown.js';
import './shoot-total.js';

register({ 'shoot-estimate': ShootEstimate, 'shoot-add-entry': ShootAddEntry, 'shoot-profile': ShootProfile });

export { ShootEstimate };

declare global {
  interface HTMLElementTagNameMap { 'shoot-estimate': ShootEstimate }
}
