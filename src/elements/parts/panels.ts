/** What a figure opens: the lines of a sum, where a line's figure comes from, the arithmetic of a gap. */
import type { TemplateResult } from 'lit';
import type { EntryId } from '../../model/index.js';
import type { ProductionStore } from '../../store/index.js';
import { html } from '../prefix.js';
import type { GapSubject } from './gap-arithmetic.js';
import type { Among, SumView } from './sum-lines.js';

export type Side = 'planned' | 'actual';

/** Without a group, the lines of the whole side. */
export function sumPanel(store: ProductionStore, side: Side, view: SumView = 'family', group?: string): TemplateResult {
  return html`<shoot-sum .givenStore=${store} .side=${side} .view=${view} .group=${group}></shoot-sum>`;
}

export function amongPanel(store: ProductionStore, side: Side, among: Among): TemplateResult {
  return html`<shoot-sum .givenStore=${store} .side=${side} .among=${among}></shoot-sum>`;
}

export function linePanel(store: ProductionStore, side: Side, id: EntryId): TemplateResult {
  return html`<shoot-provenance .givenStore=${store} .entryId=${id} .side=${side}></shoot-provenance>`;
}

export function gapPanel(store: ProductionStore, subject: GapSubject): TemplateResult {
  return html`<shoot-gap .givenStore=${store} .subject=${subject}></shoot-gap>`;
}
