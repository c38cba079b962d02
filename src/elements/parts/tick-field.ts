/** A native box to tick. */
import { type TemplateResult, html } from 'lit';
import { live } from 'lit/directives/live.js';

/** The label stands after its box, and is part of what is pressed. */
export function tickField(label: string, value: boolean, changed: (value: boolean) => void): TemplateResult {
  return html`<label class="option"><input type="checkbox" .checked=${live(value)} @change=${(event: Event) => { changed((event.target as HTMLInputElement).checked); }}>${label}</label>`;
}
