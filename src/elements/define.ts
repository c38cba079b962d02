/** Registers all widgets: as `<shoot-estimate>` and its like, or under the beginning that the page asks for. */
import { decidePrefix } from './prefix.js';
import { register } from './register.js';
import { TAGS } from './tags.js';

/**
 * `define({ prefix: 'fund' })` makes `<fund-estimate>` and its like; names of events, tokens and parts stay. One copy of the library has one beginning: a
 * second is not taken, with a warning. Throws "prefix/unusable" for what no tag can begin with (small letters, digits, single hyphens; a letter first).
 */
export function define({ prefix }: { readonly prefix?: string | undefined } = {}): void {
  const held = decidePrefix(prefix);
  if (prefix !== undefined && prefix !== held) console.warn(`Shootprint: this copy of the library is registered as <${held}-…>; <${prefix}-…> takes a copy of its own.`);
  register(TAGS);
}
