/**
 * A widget through which a host gives and takes the whole document: `<shoot-production>`, and `<shoot-estimate>` and
 * `<shoot-balance>` alone on a page; and the host's own factors. Setting either fires no event but `shoot-error` when it cannot be read;
 * nothing changes then. Inside a form it is a field like any other: under its `name` it submits the canonical document.
 */
import { type PropertyValues, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type Problem, serializeProduction } from '../document/index.js';
import { EMPTY_PROFILE, KINDS, type Production, emptyProduction } from '../model/index.js';
import type { Fragment } from '../exchange/index.js';
import { summon } from './lazy.js';
import { isBlank } from './parts/blank.js';
import type { FormValue } from './parts/form-value.js';
import { html } from './prefix.js';
import { ShootElement } from './shoot-element.js';

type Gift = 'document' | 'factors' | 'fragment';

export abstract class DocumentElement extends ShootElement {
  /** A field of a form. */
  static readonly formAssociated = true;
  readonly #internals = this.attachInternals();
  #field: FormValue | undefined;
  #fieldComing: Promise<void> | undefined;
  #unfollow: (() => void) | undefined;
  /** What a reset goes back to. */
  #initial: unknown;

  /** What the host gave and had something wrong. */
  @state() protected refusal: readonly Problem[] = [];
  /**
   * Keeps a draft on this device under this name, with a notice and a way to forget it; one name a production. Without it nothing is stored. A document that the
   * page gives is shown, and a draft that differs is asked about; where the draft was begun from that very document it is picked up.
   */
  @property() autosave: string | undefined;
  /** What a production that is begun here is: `feature`, `series`, `commercial` and so on. A document has its own. */
  @property() kind: string | undefined;
  /** Where it is shot, as two capital letters (ISO 3166). A document has its own. */
  @property() country: string | undefined;
  /** The edition of factors it begins with, by its version (`2026.1`); without it the newest. A document has its own. */
  @property() edition: string | undefined;
  /** The address of a page that opens links. With it, the reader may copy one that holds the whole document. */
  @property() link: string | undefined;
  /** Under it, a form around the widget submits the canonical document. */
  @property({ reflect: true }) name: string | undefined;
  /** Whether that form asks for at least one line that counts. */
  @property({ type: Boolean, reflect: true }) required = false;
  /** By itself, or with a fieldset around it. */
  @state() private isDisabled = false;
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
    this.#initial = value;
    this.#give('document', value);
  }

  /**
   * What stands behind the "#" of an address, to open the document that travels in it; a fragment without one changes nothing. The widget itself reads
   * no address: the page gives it (`element.fragment = location.hash`). As for `document`, `updateComplete` resolves when it is in place.
   */
  get fragment(): string {
    return String(this.#latest.fragment ?? '');
  }

  set fragment(value: string) {
    this.#give('fragment', value);
  }

  /** The document for the "#" of an address, or how much too long it is. */
  async toFragment(): Promise<Fragment> {
    return (await import('../exchange/fragment.js')).writeFragment(this.productionStore.state.production);
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

  /** Shows everything, changes nothing: of itself, or of the form around it. @internal */
  get isLocked(): boolean {
    return this.readonly || this.isDisabled;
  }

  protected override get isReadonly(): boolean {
    return super.isReadonly || this.isDisabled;
  }

  /** The form around it, as of a native field. */
  get form(): HTMLFormElement | null { return this.#internals.form; }
  /** What is wrong, as of a native field: `valueMissing` where a line is required, `badInput` where a line cannot be read. */
  get validity(): ValidityState { return this.#internals.validity; }
  /** The same in the reader's language. */
  get validationMessage(): string { return this.#internals.validationMessage; }
  /** Whether the form asks at all: not while it is disabled. */
  get willValidate(): boolean { return this.#internals.willValidate; }
  /** Whether nothing is wrong; fires `invalid` where something is. */
  checkValidity(): boolean { return this.#internals.checkValidity(); }
  /** The same, and tells the person. */
  reportValidity(): boolean { return this.#internals.reportValidity(); }

  /** @internal */
  formAssociatedCallback(): void {
    this.requestUpdate();
  }

  /** @internal */
  formDisabledCallback(isDisabled: boolean): void {
    this.isDisabled = isDisabled;
    // The widgets inside a production see it there.
    if (isDisabled) this.setAttribute('aria-disabled', 'true');
    else this.removeAttribute('aria-disabled');
  }

  /** @internal */
  formResetCallback(): void {
    this.#give('document', this.#initial ?? serializeProduction(this.#begun()));
  }

  /** @internal */
  formStateRestoreCallback(text: unknown): void {
    if (typeof text === 'string') this.#give('document', text);
  }

  /** A production that is begun here: with what the page says, as far as it can be read. */
  #begun(): Production {
    const { newest } = this.productionStore;
    const { kind, country } = EMPTY_PROFILE;
    return emptyProduction((newest.at(this.edition ?? '') ?? newest).edition.id, {
      kind: KINDS.find((each) => each === this.kind) ?? kind, country: /^[A-Z]{2}$/u.exec(this.country ?? '')?.[0] ?? country,
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { productionStore: store } = this;
    if (['kind', 'country', 'edition'].some((name) => changed.has(name)) && this.bringsItsOwn && isBlank(store.state.production)) store.replace(this.#begun(), true);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.name || this.required) void (this.#fieldComing ??= this.#become());
    this.#field?.follow(this.messages);
  }

  /** A field of a form: what that takes is only fetched where it is asked for. */
  async #become(): Promise<void> {
    const { formValue } = await import('./parts/form-value.js');
    if (!this.hasAttribute('tabindex')) this.tabIndex = -1;
    this.#field = formValue(this, this.#internals);
    const follow = (): void => { this.#field?.follow(this.messages); };
    this.#unfollow = this.productionStore.subscribe(follow);
    follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unfollow?.();
    this.#field?.disconnect();
    this.#field = this.#fieldComing = this.#unfollow = undefined;
  }

  /** The bar with new, open and save, and the notice of a draft. */
  protected renderFiles(): unknown {
    if (this.autosave !== undefined) void summon('draft');
    if (this.link !== undefined) void summon('link');
    return html`<shoot-file-bar .givenStore=${this.productionStore} .refusal=${this.refusal} ?readonly=${this.readonly}></shoot-file-bar>
      ${this.link === undefined ? nothing : html`<shoot-link .givenStore=${this.productionStore} .address=${this.link}></shoot-link>`}
      ${this.autosave === undefined || this.readonly ? nothing : html`<shoot-draft .givenStore=${this.productionStore} .draft=${this.autosave}></shoot-draft>`}`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // What the page set before the library had loaded stands in front of the accessor.
    for (const name of ['document', 'fragment'] as const) {
      if (!Object.hasOwn(this, name)) continue;
      const early: unknown = this[name];
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, early);
    }
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    // What stood on the element before the library had loaded is set by the first update.
    await super.getUpdateComplete();
    await Promise.all([...Object.values(this.#coming), this.#fieldComing]);
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
