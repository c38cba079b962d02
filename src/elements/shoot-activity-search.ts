import { type TemplateResult, css, html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { AllMessages } from '../locale/index.js';
import { type ActivityId, type Family, activityOf } from '../model/index.js';
import { AddEntryEvent } from './add-entry-event.js';
import { CloseEvent } from './close-event.js';
import { LaterElement } from './later-element.js';
import { foundActivities } from './parts/activity-search.js';
import { base } from './styles/base.styles.js';
import { controls } from './styles/controls.styles.js';

/**
 * @tag shoot-activity-search
 * @summary A searchable list of activities (combobox pattern, keyboard and mouse). The family's own come first; a search looks through all.
 * @internal
 */
export class ShootActivitySearch extends LaterElement {
  static override styles = [base, controls, css`
    .search { display: grid; gap: 0.3em; max-inline-size: 34em; }
    .search .box { max-inline-size: none; }
    .found { border: 1px solid var(--_edge); border-radius: var(--_radius); background: var(--_surface); max-block-size: 22em; overflow-y: auto; }
    .found li { display: grid; padding: 0.55em 0.8em; min-block-size: 44px; align-content: center; cursor: pointer; }
    .found li + li { border-block-start: 1px solid var(--_line); }
    .found li[aria-selected="true"] { background: color-mix(in srgb, var(--_accent) 11%, transparent); box-shadow: inset 3px 0 0 var(--_accent); }
  `];

  @query('input') private input!: HTMLInputElement | null;
  @state() private text = '';
  @state() private active = 0;
  @property({ attribute: false }) family: Family = 'transport';
  #isAwaited = true;

  protected override get follows(): boolean {
    return false;
  }

  protected override updated(): void {
    // It was asked for: the keyboard goes to it as soon as its words are there.
    if (this.#isAwaited && this.input !== null) {
      this.#isAwaited = false;
      this.input.focus();
    }
    this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  #choose(id: ActivityId): void {
    this.dispatchEvent(new AddEntryEvent(id));
  }

  #key(event: KeyboardEvent, found: readonly ActivityId[]): void {
    const chosen = found[this.active];
    if (event.key === 'ArrowDown') this.active = Math.min(this.active + 1, found.length - 1);
    else if (event.key === 'ArrowUp') this.active = Math.max(this.active - 1, 0);
    else if (event.key === 'Enter' && chosen !== undefined) this.#choose(chosen);
    else if (event.key === 'Escape') this.dispatchEvent(new CloseEvent());
    else return;
    event.preventDefault();
  }

  override focus(options?: FocusOptions): void {
    this.input?.focus(options);
  }

  protected override renderWith(messages: AllMessages): unknown {
    const words = messages.search;
    const found = foundActivities(this.text, this.family, messages);
    return html`<div class="search"><label class="label" for="search">${words.label}</label>
      <div class="box"><input id="search" type="text" role="combobox" autocomplete="off" aria-expanded="true" aria-controls="found" aria-autocomplete="list" aria-describedby="hint" aria-activedescendant=${found.length === 0 ? nothing : `option-${this.active}`} .value=${this.text}
        @input=${(event: InputEvent) => { this.text = (event.target as HTMLInputElement).value; this.active = 0; }} @keydown=${(event: KeyboardEvent) => { this.#key(event, found); }}></div>
      <ul class="found" id="found" role="listbox" aria-label=${words.label} tabindex="-1">${found.map((id, index) => this.#renderOption(id, index, messages))}</ul>
      <p class="hint" id="hint" role="status">${found.length === 0 ? words.nothing : words.found(found.length)}</p>
      <div class="actions"><button type="button" class="link" @click=${() => { this.dispatchEvent(new CloseEvent()); }}>${words.cancel}</button></div></div>`;
  }

  #renderOption(id: ActivityId, index: number, messages: AllMessages): TemplateResult {
    const row = activityOf(id);
    return html`<li role="option" id="option-${index}" aria-selected=${index === this.active} @click=${() => { this.#choose(id); }} @pointermove=${() => { if (this.active !== index) this.active = index; }}>
      <span>${messages.activities[id]}</span><span class="hint">${messages.families[row.family]} · ${messages.perUnit[row.unit]}</span><span class="hint">${messages.activityHelp[id]}</span></li>`;
  }
}
