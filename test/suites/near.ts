/** A page in the background shows nothing: from now on all of it is near. */
export function near(): void {
  globalThis.IntersectionObserver = class extends IntersectionObserver {
    readonly #act: () => void;
    constructor(callback: IntersectionObserverCallback) {
      super(callback);
      this.#act = () => { callback([{ isIntersecting: true } as IntersectionObserverEntry], this); };
    }

    override observe(): void { this.#act(); }
  };
}
