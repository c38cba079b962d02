/**
 * What every widget shares: the reader's language, the production it shows, and how a change is asked for.
 * The store comes from `givenStore` when a parent widget sets it, else from the `<shoot-production>` named by `for`, else from the
 * nearest one around, else the widget brings a production of its own (`<shoot-estimate>` alone on a page).
 */
import { type CSSResultGroup, type CSSResultOrNative, LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ShootError } from '../errors.js';
import { catalogue } from '../factors/index.js';
import { type Language, LocaleController, type Messages, formatNumber } from '../locale/index.js';
import { type Change, emptyProduction } from '../model/index.js';
import { type ProductionStore, createProductionStore } from '../store/index.js';
import { decimal } from '../units/index.js';
import { ShootChangeEvent, ShootErrorEvent, ShootInputEvent } from './events.js';
import { type Chunk, summon } from './lazy.js';
import { factorLabels, fetchFactorLabels } from './parts/factor-labels.js';
import { settleIn } from './parts/foreign-page.js';
import { type Holder, productionAround, productionNamed, stopWaiting } from './parts/production-around.js';
import { namedStyles } from './prefix.js';

export abstract class ShootElement extends LitElement {
  #locale = new LocaleController(this, this.saysMore);
  #around: Holder | undefined;
  #own: ProductionStore | undefined;
  #watched: ProductionStore | undefined;
  #unsubscribe: (() => void) | undefined;
  #observer: MutationObserver | undefined;

  /** Why the last thing that was asked for was not done. */
  @state() private trouble: ShootError | undefined;
  /** The id of a `<shoot-production>` elsewhere on the page. */
  @property({ attribute: 'for' }) productionId: string | undefined;
  /** Shows everything, changes nothing. */
  @property({ type: Boolean, reflect: true }) readonly = false;
  /** Set by a widget on the widgets inside it. @internal */
  @property({ attribute: false }) givenStore: ProductionStore | undefined;

  protected static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    return namedStyles(super.finalizeStyles(styles));
  }

  override connectedCallback(): void {
    this.#around = productionAround(this);
    super.connectedCallback();
    // Before anything stands in it: Chromium 147 leaves out some of what is already there when it is made a block.
    if (this.givenStore === undefined) settleIn(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#observer?.disconnect();
    this.#watched = undefined;
    stopWaiting(this);
  }

  /** The production that the widget names, else the one around it. */
  get #holder(): Holder | undefined {
    return (this.productionId === undefined ? undefined : productionNamed(this.productionId, this)) ?? this.#around;
  }

  /** Read-only by itself, or with the production it belongs to. */
  protected get isReadonly(): boolean {
    const holder = this.givenStore === undefined ? this.#holder : undefined;
    return this.readonly || (holder?.isLocked ?? holder?.readonly) === true;
  }

  /** The production shown, and what is computed from it. */
  get productionStore(): ProductionStore {
    const found = this.givenStore ?? this.#holder?.productionStore;
    if (found !== undefined) return found;
    this.#own ??= createProductionStore(emptyProduction(catalogue.edition.id), catalogue);
    return this.#own;
  }

  /** Whether the widget also says what is fetched after the first load. */
  protected get saysMore(): boolean {
    return false;
  }

  /** Rows are given what they show and need not be rendered at every change of the production. */
  protected get follows(): boolean {
    return true;
  }

  /** Whether the widget brought its own production. */
  protected get bringsItsOwn(): boolean {
    return this.productionStore === this.#own;
  }

  protected get language(): Language {
    return this.#locale.language;
  }

  protected get messages(): Messages | undefined {
    return this.#locale.messages;
  }

  /** The name of a factor in the reader's language; its id until names have arrived. */
  protected factorLabel(id: string): string {
    const known = factorLabels(this.language);
    if (known === undefined) void fetchFactorLabels(this.language).then(() => { this.requestUpdate(); }, () => { /* its id serves until then */ });
    return known?.[id] ?? this.productionStore.catalogue.hostLabel?.(id, this.language) ?? id;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const store = this.productionStore;
    if (this.follows && store !== this.#watched) {
      this.#unsubscribe?.();
      this.#watched = store;
      this.#unsubscribe = store.subscribe(() => { this.requestUpdate(); });
      this.#watchReadonly();
    }
  }

  #watchReadonly(): void {
    const holder = this.givenStore === undefined ? this.#holder : undefined;
    this.#observer?.disconnect();
    if (holder === undefined) return;
    this.#observer ??= new MutationObserver(() => { this.requestUpdate(); });
    this.#observer.observe(holder, { attributeFilter: ['readonly', 'aria-disabled'] });
  }

  /** Asks the store for a change and tells the page. `committed` is false at each keystroke, true when a field is left. */
  protected ask(change: Change, committed = true): boolean {
    try {
      this.productionStore.dispatch(change);
    } catch (cause) {
      this.#refused(cause);
      return false;
    }
    this.trouble = undefined;
    this.dispatchEvent(committed ? new ShootChangeEvent() : new ShootInputEvent());
    return true;
  }

  /** Does what a person asked for, where it takes more than a change; a refusal is told to the page. */
  protected async attempt(action: () => void | Promise<void>): Promise<boolean> {
    try {
      await action();
    } catch (cause) {
      this.#refused(cause);
      return false;
    }
    this.trouble = undefined;
    this.dispatchEvent(new ShootChangeEvent());
    return true;
  }

  /** Whether a chunk that a person has called for is there; where it cannot be fetched, they are told. */
  protected async fetched(chunk: Chunk): Promise<boolean> {
    try {
      await summon(chunk);
    } catch (cause) {
      this.#refused(new ShootError('chunk/unreachable', { chunk }, { cause }));
      return false;
    }
    this.trouble = undefined;
    return true;
  }

  #refused(cause: unknown): void {
    if (!(cause instanceof ShootError)) throw cause;
    this.trouble = cause;
    this.dispatchEvent(new ShootErrorEvent(cause));
  }

  protected override render(): unknown {
    const { messages } = this;
    return messages === undefined ? this.renderWaiting() : html`${this.renderWith(messages)}${this.#renderTrouble(messages)}`;
  }

  #renderTrouble({ trouble: words }: Messages): TemplateResult | typeof nothing {
    if (this.trouble === undefined) return nothing;
    const { code, params } = this.trouble;
    return html`<p class="error" role="alert">${code === 'text/too-long' ? words.tooLong(formatNumber(decimal(params['limit'] ?? '0'), this.language)) : code === 'chunk/unreachable' ? words.unreachable : words.refused}</p>`;
  }

  /** Same line boxes as the filled widget, so that nothing moves when the words arrive. */
  protected renderWaiting(): TemplateResult {
    return html``;
  }

  protected abstract renderWith(messages: Messages): unknown;
}
