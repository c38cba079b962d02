import { type PropertyValues, type TemplateResult, css, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LIMITS, type Problem, serializeProduction } from '../document/index.js';
import { type Messages, loadLaterMessages } from '../locale/index.js';
import { type Production, emptyProduction } from '../model/index.js';
import { ShootChangeEvent, ShootSaveRequestEvent } from './events.js';
import { summon } from './lazy.js';
import { isBlank } from './parts/blank.js';
import { html } from './prefix.js';
import { ShootElement } from './shoot-element.js';
import { base } from './styles/base.styles.js';
import { controls } from './styles/controls.styles.js';

interface Told {
  readonly say: (words: Messages['file']) => string;
  readonly problems: readonly Problem[];
  /** What can be brought back. */
  readonly before?: Production;
  /** It is about a document that the host gave. */
  readonly isOfHost?: true;
}

/**
 * @tag shoot-file-bar
 * @summary New, open, save. A file is read on this machine and sent nowhere; what it replaces can be brought back.
 * @internal
 */
export class ShootFileBar extends ShootElement {
  static override styles = [base, controls, css`
    :host { margin-block-end: calc(var(--_space) * 3); }
    .bar { display: grid; gap: calc(var(--_space) * 1.5); }
    shoot-problems { inline-size: 100%; }
    input[type="file"] { display: none; }
  `];

  /** What was told last, or is about to be. */
  #next: Told | undefined;

  /** What a document that the host gave had wrong. */
  @property({ attribute: false }) refusal: readonly Problem[] = [];
  @state() private told: Told | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!changed.has('refusal')) return;
    if (this.refusal.length > 0) this.#tell({ say: (words) => words.unreadable, problems: this.refusal, ...this.#kept(), isOfHost: true });
    else if (this.#next?.isOfHost) this.#forget();
  }

  #tell(told: Told): void {
    this.#next = told;
    if (told.problems.length === 0) this.told = told;
    else void this.#tellAll(told);
  }

  #forget(): void {
    this.#next = undefined;
    this.told = undefined;
  }

  /** Said once all of its words are there: buttons under a list that comes later would move away from the finger. */
  async #tellAll(told: Told): Promise<void> {
    await Promise.all([summon('problems'), loadLaterMessages(this.language)]).catch(() => {});
    if (this.#next === told) this.told = told;
  }

  /** What could be brought back before stays so, whatever is told next. */
  #kept(): Pick<Told, 'before'> {
    return this.#next?.before === undefined ? {} : { before: this.#next.before };
  }

  /** The keyboard is not lost with the button it was on. */
  async #keepFocus(): Promise<void> {
    await this.updateComplete;
    if (this.shadowRoot?.activeElement === null) this.renderRoot.querySelector<HTMLElement>('button')?.focus();
  }

  #replace(next: Production, say: Told['say'], problems: readonly Problem[] = []): void {
    const before = this.productionStore.state.production;
    this.productionStore.replace(next);
    this.#tell({ say, problems, ...(isBlank(before) ? this.#kept() : { before }) });
    this.dispatchEvent(new ShootChangeEvent());
  }

  #restore(before: Production): void {
    this.#forget();
    this.#replace(before, (words) => words.restored);
    void this.#keepFocus();
  }

  #create(): void {
    const { country, kind } = this.productionStore.state.production.profile;
    this.#replace(emptyProduction(this.productionStore.newest.edition.id, { country, kind }), (words) => words.created);
  }

  async #open(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    input.value = '';
    if (file === undefined) return;
    // A file that is too heavy is not even read into memory.
    const text = file.size > LIMITS.text ? undefined : await file.text().catch(() => '');
    const { parseFor } = await import('./parts/fitting.js');
    const parsed = parseFor(this.productionStore, text ?? ' '.repeat(LIMITS.text + 1));
    if (parsed.kind === 'refused') this.#tell({ say: (words) => words.notOpened(file.name), problems: parsed.problems, ...this.#kept() });
    else this.#replace(parsed.production, (words) => words.opened(file.name), parsed.warnings);
  }

  #save(): void {
    const { production } = this.productionStore.state;
    const text = serializeProduction(production);
    const name = `${slug(production.profile.title) || 'production'}.shootprint.json`;
    if (!this.dispatchEvent(new ShootSaveRequestEvent(text, name))) return;
    const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    // The download has taken its own hold of the content by then.
    setTimeout(() => { URL.revokeObjectURL(url); }, 60_000);
    this.#tell({ say: (words) => words.saved(name), problems: [], ...this.#kept() });
  }

  protected override renderWith(messages: Messages): unknown {
    const words = messages.file;
    const { profile } = this.productionStore.state.production;
    return html`<div class="bar"><div class="actions" role="group" aria-label=${words.bar}>
      ${this.readonly ? nothing : html`<button type="button" class="button" @click=${() => { this.#create(); }}>${words.create}</button>
      <button type="button" class="button" @click=${() => { this.renderRoot.querySelector<HTMLInputElement>('#file')?.click(); }}>${words.open}</button>
      <input id="file" type="file" accept=".json,application/json" aria-label=${words.open} @change=${(event: Event) => { void this.#open(event.target as HTMLInputElement); }}>`}
      <button type="button" class="button" @click=${() => { this.#save(); }}>${words.save}</button></div>
      ${profile.example ? html`<p class="soft small">${words.example}</p>` : nothing}
      <div role="status">${this.told === undefined ? nothing : this.#renderTold(this.told, messages)}</div></div>`;
  }

  #renderTold({ say, problems, before }: Told, { file: words }: Messages): TemplateResult {
    return html`<div class="toast ${problems.length > 0 ? 'bad' : ''}"><span>${say(words)}</span>
      ${problems.length === 0 ? nothing : html`<shoot-problems .problems=${problems}></shoot-problems>`}
      <span class="actions">${before === undefined ? nothing : html`<button type="button" class="link" @click=${() => { this.#restore(before); }}>${words.restore}</button>`}
      <button type="button" class="link" @click=${() => { this.#forget(); void this.#keepFocus(); }}>${words.close}</button></span></div>`;
  }
}

function slug(title: string): string {
  return title.normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase().replace(/[^a-z0-9]+/gu, '-').replace(/^-+|-+$/gu, '').slice(0, 60);
}
