/** Whether anything was said of a production yet, but what and where it is, which the page may have said: with a blank one nothing is lost. */
import { serializeProduction } from '../../document/index.js';
import { type Production, emptyProduction } from '../../model/index.js';

export function isBlank(production: Production): boolean {
  const { country, kind } = production.profile;
  return serializeProduction(production) === serializeProduction(emptyProduction(production.edition, { country, kind }));
}
