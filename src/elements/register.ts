/** Registration. A tag that another copy of the library has already registered is left to it, with a warning: two copies on a page never throw. */

export type Tags = Readonly<Record<string, CustomElementConstructor>>;

export function register(tags: Tags, registry: CustomElementRegistry = customElements): void {
  for (const [tag, element] of Object.entries(tags)) {
    const taken = registry.get(tag);
    if (taken === undefined) registry.define(tag, element);
    else if (taken !== element) console.warn(`Shootprint: <${tag}> is already registered by another copy of the library; that copy is kept.`);
  }
}
