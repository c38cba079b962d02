/** Whether anything was said of a production yet: with a blank one nothing is lost. */
import { serializeProduction } from '../../document/index.js';
import { type Production, emptyProduction } from '../../model/index.js';

export function isBlank(production: Production): boolean {
  return serializeProduction(production) === serializeProduction(emptyProduction(production.edition, { country: production.profile.country }));
}
