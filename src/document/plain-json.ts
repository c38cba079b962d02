/**
 * A copy of foreign data that holds nothing but JSON: no getter, no prototype, no cycle, nothing shared with the host.
 * Depth, number of values and length of texts are bounded while it is copied, so a bomb ends early. Refuses `__proto__`,
 * `constructor` and `prototype` as keys, functions, symbols, NaN, half a surrogate pair, and objects that throw when read.
 */
import { type Json, isWellFormed } from './canonical.js';
import { LIMITS } from './limits.js';
import { type Problem, type ProblemCode, problem, shortened } from './problem.js';

const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export type PlainJson = { readonly kind: 'ok'; readonly value: Json } | { readonly kind: 'refused'; readonly problem: Problem };

/** Copies foreign data. The first problem ends the copying. */
export function plainJson(input: unknown): PlainJson {
  const trail: PropertyKey[] = [];
  let values = 0;
  let characters = 0;
  let found: Problem | undefined;

  function refuse(code: ProblemCode, params: Problem['params'] = {}): null {
    found ??= problem(code, trail, params);
    return null;
  }

  function copyText(text: string): string | null {
    characters += text.length;
    if (characters > LIMITS.text) return refuse('too-large', { limit: String(LIMITS.text) });
    return isWellFormed(text) ? text : refuse('invalid', { found: shortened(text) });
  }

  function copyList(list: readonly unknown[]): Json {
    const { length } = list;
    if (!(values + length <= LIMITS.values)) return refuse('too-many', { limit: String(LIMITS.values) });
    const copied: Json[] = [];
    for (let index = 0; index < length && found === undefined; index += 1) {
      trail.push(index);
      copied.push(copy(list[index]));
      if (found === undefined) trail.pop();
    }
    return copied;
  }

  function copyObject(object: object): Json {
    const copied: Record<string, Json> = {};
    const keys = Object.keys(object);
    if (keys.length > LIMITS.members) return refuse('too-many', { limit: String(LIMITS.members) });
    for (const key of keys) {
      if (found !== undefined) break;
      trail.push(key);
      if (FORBIDDEN.has(key)) return refuse('forbidden-key', { found: key });
      copyText(key);
      const value: unknown = object[key as keyof typeof object];
      if (value !== undefined) copied[key] = copy(value);
      if (found === undefined) trail.pop();
    }
    return copied;
  }

  function copy(value: unknown): Json {
    values += 1;
    if (values > LIMITS.values) return refuse('too-many', { limit: String(LIMITS.values) });
    if (typeof value === 'string') return copyText(value);
    if (typeof value === 'boolean' || value === null || Number.isFinite(value)) return value as Json;
    if (typeof value !== 'object') return refuse('not-json', { found: typeof value });
    if (trail.length >= LIMITS.depth) return refuse('too-deep', { limit: String(LIMITS.depth) });
    return Array.isArray(value) ? copyList(value) : copyObject(value);
  }

  try {
    const value = copy(input);
    return found === undefined ? { kind: 'ok', value } : { kind: 'refused', problem: found };
  } catch {
    // A getter or a proxy of the host threw: `trail` still stands where it did.
    return { kind: 'refused', problem: problem('not-json', trail) };
  }
}
