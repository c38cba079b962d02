/** Labelled native fields that several widgets use. */
import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';

/** `rewritten`: once it is read, the field says it in our way. Without it a text that was refused stays as typed. */
export function textField(id: string, label: string, value: string, changed: (value: string) => void, options: { readonly placeholder?: string; readonly readonly?: boolean; readonly error?: string | undefined; readonly unit?: string; readonly suggestions?: readonly string[]; readonly rewritten?: boolean } = {}): TemplateResult {
  const { placeholder, error, unit, suggestions = [], rewritten = false } = options;
  return html`<div class="field"><label for=${id}>${label}</label><div class="box ${error === undefined ? '' : 'bad'} ${options.readonly ? 'readonly' : ''}"><input id=${id} type="text" autocomplete="off" .value=${rewritten ? live(value) : value}
    placeholder=${options.readonly ? nothing : placeholder ?? nothing} ?readonly=${options.readonly ?? false} aria-invalid=${error === undefined ? nothing : 'true'} aria-describedby=${error === undefined ? nothing : `${id}-problem`} list=${suggestions.length === 0 ? nothing : `${id}-list`}
    @change=${(event: Event) => { changed((event.target as HTMLInputElement).value); }}>${unit === undefined ? nothing : html`<span class="unit">${unit}</span>`}</div>
    ${suggestions.length === 0 ? nothing : html`<datalist id="${id}-list">${suggestions.map((each) => html`<option value=${each}></option>`)}</datalist>`}${error === undefined ? nothing : html`<p class="error" id="${id}-problem">${error}</p>`}</div>`;
}

export function choiceField<T extends string>(id: string, label: string, value: T, choices: readonly (readonly [T, string])[], changed: (value: T) => void): TemplateResult {
  return html`<div class="field"><label for=${id}>${label}</label><div class="box"><select id=${id} .value=${live(value)} @change=${(event: Event) => {
    const chosen = choices.find(([key]) => key === (event.target as HTMLSelectElement).value);
    if (chosen !== undefined) changed(chosen[0]);
  }}>${choices.map(([key, text]) => html`<option value=${key} ?selected=${key === value}>${text}</option>`)}</select></div></div>`;
}
