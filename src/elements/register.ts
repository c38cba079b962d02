/**
 * Registration, under the beginning that was decided for this copy of the library. A tag that another copy of the library has already registered is left to it, with a warning: two copies on a page never throw.
 * Where there is no page there is nothing to register with, though Lit brings a registry of its own to Node: only one that is given is filled there.
 */

import { decidePrefix, tagName } from './prefix.js';

export type Tags = Readonly<Record<string, CustomElementConstructor>>;

const ofThePage = (): CustomElementRegistry | undefined => (typeof document === 'undefined' ? undefined : customElements);

export function register(tags: Tags, registry = ofThePage()): void {
  if (registry === undefined) return;
  decidePrefix();
  for (const [written, element] of Object.entries(tags)) {
    const tag = tagName(written);
    const taken = registry.get(tag);
    if (taken === undefined) registry.define(tag, element);
    else if (taken !== element) console.warn(`Shootprint: <${tag}> is already registered by another copy of the library; that copy is kept.`);
  }
}
