/** What is wrong with a document: a code, the place as a JSON Pointer (RFC 6901), and what the sentence needs. */
import { wellFormed } from './canonical.js';

export const PROBLEM_CODES = [
  /** The file as a whole. */
  'empty', 'too-large', 'not-json', 'too-deep', 'too-many', 'forbidden-key', 'other-shape', 'unknown-schema', 'newer-schema', 'damaged-link',
  /** One place in it. */
  'missing', 'invalid', 'unknown-key', 'unknown-value', 'too-long', 'negative', 'above-maximum',
  /** One place in a host's own factors, or the whole list. */
  'not-factors', 'factors-too-large', 'unreachable', 'not-above-zero', 'control-character', 'not-a-link', 'published-id', 'circular', 'parts-differ', 'unknown-country', 'no-activity',
  /** What does not agree. */
  'duplicate-id', 'stage-mismatch', 'unknown-input', 'missing-input',
  /** A warning: the document opens. */
  'digest-mismatch',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export interface Problem {
  readonly code: ProblemCode;
  /** `/entries/3/planned/inputs/distance`; empty for the document itself. */
  readonly path: string;
  /** `found`, `limit`, `expected`, `supported`: short plain texts. */
  readonly params: Readonly<Record<string, string>>;
}

export type Trail = readonly PropertyKey[];

/** The JSON Pointer of a place. */
export function pointer(trail: Trail): string {
  return trail.map((step) => `/${shortened(String(step)).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

export function problem(code: ProblemCode, trail: Trail = [], params: Problem['params'] = {}): Problem {
  return { code, path: pointer(trail), params };
}

const MOST_SHOWN = 80;

/** A foreign text, short enough for a message. */
export function shortened(text: string): string {
  return wellFormed(text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text);
}
