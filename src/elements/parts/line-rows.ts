/** The lines of a family, each with its fields; by their ids, so that a row stays with its line. Comes with the chunk of lines. */
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { EntryResult } from '../../calculation/index.js';
import type { ProductionStore } from '../../store/index.js';
import { html } from '../prefix.js';

export function lineRows(results: readonly EntryResult[], store: ProductionStore, isReadonly: boolean): TemplateResult {
  return html`<ul>${repeat(results, ({ entry }) => entry.id, (result) => html`<li><shoot-estimate-entry id="line-${result.entry.id}" .givenStore=${store} .result=${result} ?readonly=${isReadonly}></shoot-estimate-entry></li>`)}</ul>`;
}
