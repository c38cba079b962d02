/** A difference that recomputing a document brought up: a code, the place, what it should be and what it is. */
import { shortened } from './problem.js';

export const FINDING_CODES = [
  /** A factor that is in no edition: a host gave it, and the document carries it. */
  'factor-of-host',
  /** A snapshot. */
  'digest-mismatch', 'edition-differs', 'factor-not-in-edition', 'factor-differs', 'factor-omitted', 'factor-not-accepted',
  'quality-differs', 'line-differs', 'total-differs', 'not-computable',
  /** The living entries, against what was frozen and closed. */
  'stage-differs', 'profile-changed', 'plan-changed', 'plan-removed', 'plan-added', 'balance-changed', 'balance-removed', 'balance-added',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

export interface Finding {
  readonly code: FindingCode;
  /** JSON Pointer (RFC 6901) into the document. */
  readonly path: string;
  /** Short text of the document's own form; empty where there is nothing. */
  readonly expected: string;
  readonly found: string;
}

export function finding(code: FindingCode, path: string, expected: string, found: string): Finding {
  return { code, path, expected: shortened(expected), found: shortened(found) };
}
