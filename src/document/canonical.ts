/**
 * Canonical JSON: one value, one text, whatever wrote it. Keys in the order of their UTF-16 code units, no white space.
 * Method: RFC 8785 (JSON Canonicalization Scheme). Refuses what I-JSON (RFC 7493) refuses: half a surrogate pair, and
 * numbers that are not finite. `undefined` members are left out, as JSON.stringify leaves them out.
 */
import { ShootError } from '../errors.js';

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject { readonly [key: string]: Json | undefined }

const HALF_PAIR = /\p{Surrogate}/u;
const HALF_PAIRS = /\p{Surrogate}/gu;

/** Whether every surrogate of a text has its other half, so that the text has a UTF-8 form. */
export function isWellFormed(text: string): boolean {
  return !HALF_PAIR.test(text);
}

/** The text as a UTF-8 file would hold it: half an emoji becomes U+FFFD. */
export function wellFormed(text: string): string {
  return text.replace(HALF_PAIRS, '\uFFFD');
}

function refused(text: string): ShootError {
  return new ShootError('document/refused', { code: 'not-json', found: wellFormed(text.slice(0, 40)) });
}

function textOf(text: string): string {
  if (!isWellFormed(text)) throw refused(text);
  return JSON.stringify(text);
}

/** The canonical text of a value. Throws `document/refused`. */
export function canonical(value: Json): string {
  if (typeof value === 'string') return textOf(value);
  if (typeof value === 'number' && !Number.isFinite(value)) throw refused(String(value));
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  const members: string[] = [];
  for (const key of Object.keys(value).sort()) {
    const member = value[key];
    if (member !== undefined) members.push(`${textOf(key)}:${canonical(member)}`);
  }
  return `{${members.join(',')}}`;
}

/** Array.isArray does not narrow a read-only list. */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value);
}
