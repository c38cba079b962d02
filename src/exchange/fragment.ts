/**
 * A whole document in the fragment of an address, which no browser sends to a server: `shootprint=1.` and the canonical document, compressed (raw deflate,
 * RFC 1951) and written in the letters that an address may hold (base64url, RFC 4648). It travels while it is short enough for any mail or message.
 * A fragment is foreign: reading one names what is wrong, never throws, and inflates no bomb.
 */
import { LIMITS, type Parsed, type Problem, parseProduction, serializeProduction } from '../document/index.js';
import type { Production } from '../model/index.js';

export const FRAGMENT_VERSION = 1;
/** Characters, its name included: what mail programs and messengers leave whole. */
export const LONGEST_FRAGMENT = 2_000;
/** A longer one was not written here: it is not even inflated. */
const LONGEST_READ = 10 * LONGEST_FRAGMENT;
const NAME = 'shootprint';
/** Alone, after its "#", or among what a page keeps there itself. */
const PATTERN = /(?:^|[#&])shootprint=(\d{1,9})\.([^&]*)/u;

export type Fragment =
  | { readonly kind: 'ok'; readonly fragment: string }
  /** The file is the way to go. */
  | { readonly kind: 'too-long'; readonly characters: number; readonly limit: number };

/** `absent`: the fragment holds no document of ours. */
export type ReadFragment = Parsed | { readonly kind: 'absent' };

async function bytesOf(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    parts.push(next.value);
    length += next.value.length;
    if (length > most) {
      await reader.cancel();
      return undefined;
    }
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

const through = (bytes: BlobPart, stream: CompressionStream | DecompressionStream): ReadableStream<Uint8Array> => new Blob([bytes]).stream().pipeThrough(stream);

function lettersOf(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '');
}

/** Throws where they are none. */
function fromLetters(letters: string): Uint8Array<ArrayBuffer> {
  if (/[^\w-]/u.test(letters)) throw new Error('letters that base64url does not have');
  return Uint8Array.from(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
}

/** The fragment of an address, without its "#". */
export async function writeFragment(production: Production): Promise<Fragment> {
  const bytes = await bytesOf(through(serializeProduction(production), new CompressionStream('deflate-raw')), Infinity);
  const fragment = `${NAME}=${FRAGMENT_VERSION}.${lettersOf(bytes ?? new Uint8Array())}`;
  return fragment.length > LONGEST_FRAGMENT ? { kind: 'too-long', characters: fragment.length, limit: LONGEST_FRAGMENT } : { kind: 'ok', fragment };
}

const refused = (code: Problem['code'], params: Problem['params'] = {}): Parsed => ({ kind: 'refused', problems: [{ code, path: '', params }] });

/** @param fragment what an address holds behind its "#", or all of that */
export async function readFragment(fragment: string): Promise<ReadFragment> {
  const [, version, letters = ''] = PATTERN.exec(fragment) ?? [];
  if (version === undefined) return { kind: 'absent' };
  if (Number(version) > FRAGMENT_VERSION) return refused('newer-schema', { found: `${NAME}=${version}`, supported: `${NAME}=${FRAGMENT_VERSION}` });
  if (Number(version) < 1 || letters.length > LONGEST_READ) return refused(letters.length > LONGEST_READ ? 'too-large' : 'damaged-link');
  try {
    const bytes = await bytesOf(through(fromLetters(letters), new DecompressionStream('deflate-raw')), LIMITS.text);
    return bytes === undefined ? refused('too-large') : parseProduction(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refused('damaged-link');
  }
}
