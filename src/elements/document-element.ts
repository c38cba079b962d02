/**
 * A widget through which a host gives and takes the whole document: `<shoot-production>`, and `<shoot-estimate>` and
 * `<shoot-balance>` alone on a page. Setting `document` fires no event but `shoot-error` when it cannot be read; nothing changes then.
 */
import { ShootError } from '../errors.js';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type Problem, serializeProduction } from '../document/index.js';
import { ShootErrorEvent } from './events.js';
import { summon } from './lazy.js';
import { ShootElement } from './shoot-element.js';

export abstract class DocumentElement extends ShootElement {
  /** Why the document that the host gave was not opened. */
  @state() protected refusal: readonly Problem[] = [];
  /** Keeps a draft on this device under this name, with a notice and a way to forget it. Without it nothing is stored. */
  @property() autosave: string | undefined;
  #given: Promise<void> | undefined;
  #latest: unknown;

  /**
   * The JSON document, as an object or as text. Reading it gives a fresh object. What is set is checked first, with code that is
   * fetched when it is needed: `updateComplete` resolves when the document is in place.
   */
  get document(): unknown {
    return JSON.parse(serializeProduction(this.productionStore.state.production));
  }

  set document(value: unknown) {
    this.#latest = value;
    this.#given = this.#open(value);
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
    await this.#given;
    return super.getUpdateComplete();
  }

  async #open(value: unknown): Promise<void> {
    const { parseProduction } = await import('../document/parse.js');
    // Of two documents set in one breath, the later one counts.
    if (this.#latest !== value) return;
    const parsed = parseProduction(value);
    if (parsed.kind === 'ok') {
      this.refusal = parsed.warnings;
      this.productionStore.replace(parsed.production);
      return;
    }
    this.refusal = parsed.problems;
    const [first] = parsed.problems;
    this.dispatchEvent(new ShootErrorEvent(new ShootError('document/refused', { code: first?.code ?? 'invalid', path: first?.path ?? '' })));
  }
}
