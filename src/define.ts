/**
 * Registers the widgets: the only module with a side effect. A tag that another copy of the library has already registered
 * is left to it, with a warning: two copies on a page never throw.
 */
import { TAGS } from './elements/index.js';

export function define(registry: CustomElementRegistry = customElements): void {
  for (const [tag, element] of Object.entries(TAGS)) {
    const taken = registry.get(tag);
    if (taken === undefined) registry.define(tag, element);
    else if (taken !== element) console.warn(`Shootprint: <${tag}> is already registered by another copy of the library; that copy is kept.`);
  }
}

define();
