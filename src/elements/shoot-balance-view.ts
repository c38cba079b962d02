import { type TemplateResult, css, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type Balance, type Comparison, type EntryGap, type FamilyResult } from '../calculation/index.js';
import { type AllMessages, formatDate, formatMass, largestRemainder, signedFigure } from '../locale/index.js';
import { type EntryId, closedBalance, frozenEstimate } from '../model/index.js';
import type { AddEntryEvent } from './add-entry-event.js';
import { rule } from './drawing/marks.js';
import type { EntryRequestEvent } from './entry-request-event.js';
import { summon } from './lazy.js';
import { EntryList } from './parts/entry-list.js';
import { comparisonOf } from './parts/gap.js';
import { unplannedEntry } from './parts/new-entry.js';
import { Opening } from './parts/opening.js';
import { gapPanel, sumPanel } from './parts/panels.js';
import { figureOf } from './parts/words.js';
import { LaterElement } from './later-element.js';
import { html } from './prefix.js';
import { base } from './styles/base.styles.js';
import { controls } from './styles/controls.styles.js';
import { drawing } from './styles/drawing.styles.js';
import { families } from './styles/entries.styles.js';

const SIDES = ['planned', 'actual'] as const;

/**
 * @tag shoot-balance-view
 * @summary What `<shoot-balance>` shows once its chunk has arrived.
 * @internal
 */
export class ShootBalanceView extends LaterElement {
  static override styles = [base, controls, drawing, families, css`
    .top { display: grid; gap: calc(var(--_space) * 4); margin-block: calc(var(--_space) * 4) calc(var(--_space) * 7); max-inline-size: 52em; }
    .told { position: sticky; inset-block-end: 0.5em; z-index: 1; }
    shoot-comparison { margin-block-end: calc(var(--_space) * 7); }
    .notice { margin-block-start: calc(var(--_space) * 6); padding-block: calc(var(--_space) * 1.5); border-block: 1px solid var(--_line); font-size: 0.875em; color: var(--_muted); }
  `];

  #lines = new EntryList(this, { ask: (change) => this.ask(change), create: unplannedEntry });

  #opening = new Opening(this, 'sum', async () => await this.fetched('provenance') && await this.fetched('gap'));

  get #editable(): boolean {
    const { stage } = this.productionStore.state.production;
    return !this.readonly && (stage === 'estimated' || stage === 'shooting');
  }

  protected override renderWith(messages: AllMessages): unknown {
    const { production, balance } = this.productionStore.state;
    const words = messages.balance;
    const head = html`<h2 class="title">${words.heading}</h2><shoot-profile .givenStore=${this.productionStore} ?readonly=${this.readonly || production.stage === 'drafting'}></shoot-profile>`;
    if (frozenEstimate(production) === undefined) {
      return html`${head}<div class="top"><div><h3 class="part">${words.notFrozen}</h3><p class="soft prose">${words.notFrozenHint}</p></div></div>`;
    }
    const comparison = comparisonOf(this.productionStore);
    void summon('verdict');
    if (production.profile.coproducers !== undefined) void summon('coproduction');
    const gaps = new Map(comparison.entries.map((each) => [each.id, each]));
    const shares = largestRemainder(balance.families.map((family) => family.kg));
    const closed = closedBalance(production);
    return html`${head}
      ${closed === undefined ? nothing : html`<p class="toast">${words.closed(formatDate(closed.date, this.language))}</p>`}
      <shoot-verdict .givenStore=${this.productionStore}></shoot-verdict>
      <div class="top"><shoot-coverage .givenStore=${this.productionStore}></shoot-coverage>
        <div><button type="button" id="why-total" class="link small no-print" data-figure="sum total" aria-expanded=${this.#opening.isOpen('total')} @click=${() => { this.#opening.toggle('total'); }}>${messages.figure.why(words.heading)}</button></div>
        ${this.#renderOpened('total', () => sumPanel(this.productionStore, 'actual'))}</div>
      ${production.profile.coproducers === undefined ? nothing : html`<shoot-shares .givenStore=${this.productionStore} .sides=${SIDES}></shoot-shares>`}
      <shoot-comparison .givenStore=${this.productionStore} ?readonly=${this.readonly}></shoot-comparison>
      <div aria-label=${words.lines} role="region" @shoot-entry-request=${(event: EntryRequestEvent) => { void this.#lines.onRequest(event, messages); }}>
        ${balance.families.map((family, index) => this.#renderFamily(family, shares[index] ?? 0, balance, comparison, gaps, messages))}</div>
      <div class="told" role="status">${this.#lines.render(messages)}</div>
      <shoot-close .givenStore=${this.productionStore} ?readonly=${this.readonly} @shoot-entry-request=${(event: EntryRequestEvent) => { void this.#lines.onRequest(event, messages); }}></shoot-close>
      <p class="notice">${messages.estimate.legal}</p><shoot-sources .givenStore=${this.productionStore}></shoot-sources>`;
  }

  #renderOpened(key: string, panel: () => TemplateResult): TemplateResult | typeof nothing {
    return this.#opening.isOpen(key) ? html`<div @shoot-close=${() => { this.#opening.close(); }}>${panel()}</div>` : nothing;
  }

  #renderFamily(family: FamilyResult, share: number, balance: Balance, comparison: Comparison, gaps: ReadonlyMap<EntryId, EntryGap>, messages: AllMessages): TemplateResult {
    const words = messages.balance;
    const name = messages.families[family.family];
    const results = family.entries.flatMap((id) => balance.entries.get(id) ?? []);
    const carried = results.filter(({ state: each }) => each === 'carried').length;
    const gap = comparison.families.find((each) => each.family === family.family);
    const [sum, gapKey] = [family.family, `gap ${family.family}`];
    const sums = gap === undefined ? '' : words.familySums(formatMass(gap.planned, this.language), signedFigure(gap.gap, this.language, figureOf(family, this.language).unit));
    const aside = results.length === 0 ? messages.estimate.noLine : html`${this.#opening.whole({ key: gapKey, text: sums }, messages)} · ${carried === 0 ? words.allMeasured : words.notMeasured(carried)}`;
    const mass = formatMass(family.kg, this.language);
    return html`<div class="family" role="group" aria-labelledby="family-${family.family}">${rule(share)}
      <div class="family-head"><h3 class="part" id="family-${family.family}">${name}</h3>
        <p class="sum">${family.kg.isZero() ? '—' : this.#opening.figure({ key: sum, text: mass, name }, messages)}</p>
        <p class="aside">${aside}</p></div>
      ${this.#renderOpened(sum, () => sumPanel(this.productionStore, 'actual', 'family', family.family))}${this.#renderOpened(gapKey, () => gapPanel(this.productionStore, { kind: 'family', family: family.family }))}
      <ul>${repeat(results, ({ entry }) => entry.id, (result) => html`<li><shoot-balance-entry id="line-${result.entry.id}" .givenStore=${this.productionStore} .result=${result} .gap=${gaps.get(result.entry.id)} ?readonly=${!this.#editable}></shoot-balance-entry></li>`)}</ul>
      ${this.#editable ? html`<div class="add"><shoot-add-entry id="add-${family.family}" .givenStore=${this.productionStore} .family=${family.family} .label=${messages.add.unplanned} @shoot-add-entry=${(event: AddEntryEvent) => { void this.#lines.add(event.activity, family.family); }}></shoot-add-entry></div>` : nothing}
    </div>`;
  }
}
