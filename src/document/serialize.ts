/** A production as the text that is filed: canonical JSON (RFC 8785), the same for the same production in every engine. */
import type { Production } from '../model/index.js';
import { canonical } from './canonical.js';
import { documentOf } from './form.js';

/** Never throws. What it writes opens again as long as texts and counts keep within LIMITS. */
export function serializeProduction(production: Production): string {
  return canonical(documentOf(production));
}
