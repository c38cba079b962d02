import { type TemplateResult, css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Messages } from '../locale/index.js';
import { ACTIVITY_IDS, type ActivityId, type Family, activityOf } from '../model/index.js';
import { ShootElement } from './shoot-element.js';
import { base } from './styles/base.styles.js';
import { controls } from './styles/controls.styles.js';

/** The activity a person chose to add. */
export class AddEntryEvent extends Event {
  readonly activity: ActivityId;
  constructor(activity: ActivityId) {
    super('shoot-add-entry');
    this.activity = activity;
  }
}

/**
 * @tag shoot-add-entry
 * @summary "Ajouter une ligne": a button that becomes a searchable list of activities (combobox pattern, keyboard and mouse).
 * The family's own activities come first; a search looks through all of them.
 * @internal
 */
export class ShootAddEntry extends ShootElement {
  static override styles = [base, controls, css`
    .search { display: grid; gap: 0.3em; max-inline-size: 34em; }
    .search .box { max-inline-size: none; }
    .found { border: 1px solid var(--_edge); border-radius: var(--_radius); background: var(--_surface); max-block-size: 22em; overflow-y: auto; }
    .found li { display: grid; padding: 0.55em 0.8em; min-block-size: 44px; align-content: center; cursor: pointer; }
    .found li + li { border-block-start: 1px solid var(--_line); }
    .found li[aria-selected="true"] { background: color-mix(in srgb, var(--_accent) 11%, transparent); box-shadow: inset 3px 0 0 var(--_accent); }
  `];

  @property({ attribute: false }) family: Family = 'transport';
  @property({ attribute: false }) label = '';
  @state() private open = false;
  @state() private text = '';
  @state() private active = 0;

  protected override get follows(): boolean {
    return false;
  }

  #found(messages: Messages): readonly ActivityId[] {
    const words = folded(this.text).split(/\s+/).filter((word) => word !== '');
    const own = ACTIVITY_IDS.filter((id) => belongsTo(id, this.family));
    if (words.length === 0) return own;
    const matches = (id: ActivityId): boolean => {
      const { name, words: also } = messages.activities[id];
      const text = folded(`${name} ${also}`);
      // "assurances" finds "assurance", and "car" does not find "carburant" before "car".
      return words.every((word) => text.includes(word) || text.includes(word.replace(/[sx]$/u, '')));
    };
    return [...own, ...ACTIVITY_IDS.filter((id) => !own.includes(id))].filter(matches);
  }

  /** The button, or the search while it is open. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('input, button')?.focus(options);
  }

  async #start(): Promise<void> {
    this.open = true;
    this.text = '';
    this.active = 0;
    await this.updateComplete;
    this.renderRoot.querySelector('input')?.focus();
  }

  async #stop(): Promise<void> {
    this.open = false;
    await this.updateComplete;
    this.renderRoot.querySelector('button')?.focus();
  }

  #choose(id: ActivityId): void {
    this.open = false;
    this.dispatchEvent(new AddEntryEvent(id));
  }

  #key(event: KeyboardEvent, found: readonly ActivityId[]): void {
    const chosen = found[this.active];
    if (event.key === 'ArrowDown') this.active = Math.min(this.active + 1, found.length - 1);
    else if (event.key === 'ArrowUp') this.active = Math.max(this.active - 1, 0);
    else if (event.key === 'Enter' && chosen !== undefined) this.#choose(chosen);
    else if (event.key === 'Escape') void this.#stop();
    else return;
    event.preventDefault();
  }

  protected override updated(): void {
    this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  protected override renderWith(messages: Messages): unknown {
    const family = messages.families[this.family];
    if (!this.open) return html`<button type="button" class="link no-print" @click=${() => { void this.#start(); }}>${this.label || messages.add.line}<span class="hush"> ${messages.add.to(family)}</span></button>`;
    const found = this.#found(messages);
    return html`<div class="search"><label class="label" for="search">${messages.add.search}</label>
      <div class="box"><input id="search" type="text" role="combobox" autocomplete="off" aria-expanded="true" aria-controls="found" aria-autocomplete="list" aria-describedby="hint" aria-activedescendant=${found.length === 0 ? nothing : `option-${this.active}`} .value=${this.text}
        @input=${(event: InputEvent) => { this.text = (event.target as HTMLInputElement).value; this.active = 0; }} @keydown=${(event: KeyboardEvent) => { this.#key(event, found); }}></div>
      <ul class="found" id="found" role="listbox" aria-label=${messages.add.search} tabindex="-1">${found.map((id, index) => this.#renderOption(id, index, messages))}</ul>
      <p class="hint" id="hint" role="status">${found.length === 0 ? messages.add.nothing : messages.add.found(found.length)}</p>
      <div class="actions"><button type="button" class="link" @click=${() => { void this.#stop(); }}>${messages.add.cancel}</button></div></div>`;
  }

  #renderOption(id: ActivityId, index: number, messages: Messages): TemplateResult {
    const row = activityOf(id);
    return html`<li role="option" id="option-${index}" aria-selected=${index === this.active} @click=${() => { this.#choose(id); }} @pointermove=${() => { if (this.active !== index) this.active = index; }}>
      <span>${messages.activities[id].name}</span><span class="hint">${messages.families[row.family]} · ${messages.perUnit[row.unit]}</span></li>`;
  }
}

function belongsTo(id: ActivityId, family: Family): boolean {
  const row = activityOf(id);
  return row.family === family || Object.values(row.familyInPhase ?? {}).includes(family);
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase();
}
