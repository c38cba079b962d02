/**
 * A widget through which a host gives and takes the whole document: `<shoot-production>`, and `<shoot-estimate>` and
 * `<shoot-balance>` alone on a page; and the host's own factors. Setting either fires no event but `shoot-error` when it cannot be read;
 * nothing changes then.
 */
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type Problem, serializeProduction } from '../document/index.js';
import { summon } from './lazy.js';
import { ShootElement } from './shoot-element.js';

type Gift = 'document' | 'factors';

export abstract class DocumentElement extends ShootElement {
  /** What the host gave and had something wrong. */
  @state() protected refusal: readonly Problem[] = [];
  /** Keeps a draft on this device under this name, with a notice and a way to forget it. Without it nothing is stored. */
  @property() autosave: string | undefined;
  #coming: Partial<Record<Gift, Promise<void>>> = {};
  #latest: Partial<Record<Gift, unknown>> = {};
  #problems: Partial<Record<Gift, readonly Problem[]>> = {};

  /**
   * The JSON document, as an object or as text. Reading it gives a fresh object. What is set is checked first, with code that is
   * fetched when it is needed: `updateComplete` resolves when the document is in place.
   */
  get document(): unknown {
    return JSON.parse(serializeProduction(this.productionStore.state.production));
  }

  set document(value: unknown) {
    this.#give('document', value);
  }

  /**
   * The host's own factors, `shootprint/factors@1`: the address of a JSON file, its text, the object, or a bare list of records. They stand
   * beside the published ones and never in their place. As for `document`, `updateComplete` resolves when they are in place.
   */
  @property({ attribute: 'factors' })
  get factors(): unknown {
    return this.#latest.factors;
  }

  set factors(value: unknown) {
    this.#give('factors', value);
  }

  /** The bar with new, open and save, and the notice of a draft. */
  protected renderFiles(): unknown {
    if (this.autosave !== undefined) void summon('draft');
    return html`<shoot-file-bar .givenStore=${this.productionStore} .refusal=${this.refusal} ?readonly=${this.readonly}></shoot-file-bar>
      ${this.autosave === undefined || this.readonly ? nothing : html`<shoot-draft .givenStore=${this.productionStore} .draft=${this.autosave}></shoot-draft>`}`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // What the page set before the library had loaded stands in front of the accessor.
    if (!Object.hasOwn(this, 'document')) return;
    const early = this.document;
    Reflect.deleteProperty(this, 'document');
    this.document = early;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    // What stood on the element before the library had loaded is set by the first update.
    await super.getUpdateComplete();
    await Promise.all(Object.values(this.#coming));
    return super.getUpdateComplete();
  }

  #give(what: Gift, value: unknown): void {
    this.#latest[what] = value;
    this.#coming[what] = this.#receive(what, value);
  }

  async #receive(what: Gift, value: unknown): Promise<void> {
    const { GIVEN } = await import('./parts/given.js');
    const problems = await GIVEN[what](value, this, () => this.#latest[what] === value);
    if (problems === undefined) return;
    this.#problems[what] = problems;
    this.refusal = Object.values(this.#problems).flat();
  }
}
