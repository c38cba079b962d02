/** Registers `<shoot-production>` and the bar of its files, and nothing else. */
import { register } from '../elements/register.js';
import { ShootFileBar } from '../elements/shoot-file-bar.js';
import { ShootProduction } from '../elements/shoot-production.js';

register({ 'shoot-production': ShootProduction, 'shoot-file-bar': ShootFileBar });

export { ShootProduction };

declare global {
  interface HTMLElementTagNameMap { 'shoot-production': ShootProduction }
}
