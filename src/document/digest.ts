/**
 * The digest of a value: SHA-256 (FIPS 180-4) of the UTF-8 bytes of its canonical form, in lower-case hexadecimal.
 * Synchronous, and at work on plain http pages, where crypto.subtle is missing. A digest is not a signature: it shows
 * that something was changed by hand, not who wrote it.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type Json, canonical } from './canonical.js';

/** Throws `document/refused` for what has no canonical form. */
export function digestOf(value: Json): string {
  return digestOfText(canonical(value));
}

/** The same for what is in its canonical form already. */
export function digestOfText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
