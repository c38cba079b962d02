import { type TemplateResult, css, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type EntryGap, type EntryResult, isActualUnusable, isUncountable } from '../calculation/index.js';
import { type AllMessages, formatMass, signedFigure } from '../locale/index.js';
import { ABSENT, type Entry, NONE, type Reading, isUntouched, quantityOf } from '../model/index.js';
import { ZERO, dimensionOf } from '../units/index.js';
import { type MarkKind, mark } from './drawing/marks.js';
import { EntryRequestEvent } from './entry-request-event.js';
import { choiceField, textField } from './parts/fields.js';
import { Opening } from './parts/opening.js';
import { gapPanel, linePanel } from './parts/panels.js';
import { figureOf, massText, nameOf, placeOf, quantityText, spanText } from './parts/words.js';
import { html, tagName } from './prefix.js';
import type { ReadingEvent } from './reading-event.js';
import type { Blank } from './shoot-reading.js';
import { LaterElement } from './later-element.js';
import { base } from './styles/base.styles.js';
import { controls } from './styles/controls.styles.js';
import { drawing } from './styles/drawing.styles.js';
import { row } from './styles/entries.styles.js';

type Happened = 'measured' | 'carried' | 'none';

/**
 * @tag shoot-balance-entry
 * @summary One line of the balance: what was shot, with the plan as a hint beneath the field, never in it.
 * @internal
 */
export class ShootBalanceEntry extends LaterElement {
  static override styles = [base, controls, drawing, row, css`
    .sides { display: grid; gap: calc(var(--_space) * 1.5); align-items: start; }
    .sides .box { max-inline-size: none; }
    .sides .field > label { font-weight: 400; font-size: 0.8125em; color: var(--_muted); }
    .planned { display: flex; align-items: center; }
    @container shoot (min-width: 56em) { .entry { grid-template-columns: minmax(0, 14em) minmax(0, 1fr) 9.5em; } }
    .result .quality.state { gap: 0; color: inherit; }
    @container shoot (min-width: 70em) { .sides { grid-template-columns: minmax(0, 1.4fr) minmax(0, 11em) minmax(0, 1fr); } .sides > :last-child { grid-column: 3; } }
    @container shoot (min-width: 34em) and (max-width: 70em) { .sides { grid-template-columns: 1fr 1fr; } .sides > :first-child { grid-column: 1 / -1; } }
  `];

  #opening = new Opening(this, 'line', async () => await this.fetched('provenance') && await this.fetched('gap'));

  @property({ attribute: false }) result: EntryResult | undefined;
  @property({ attribute: false }) gap: EntryGap | undefined;
  @state() private detailed = false;

  /** The field that a choice has called for has the keyboard as soon as it is there. */
  #isAwaited = false;

  protected override updated(): void {
    if (!this.#isAwaited || this.renderRoot.querySelector(tagName('shoot-reading')) === null) return;
    this.#isAwaited = false;
    void this.focusFirst();
  }

  protected override get follows(): boolean {
    return false;
  }

  async focusFirst(): Promise<void> {
    await this.updateComplete;
    const reading = this.renderRoot.querySelector(tagName('shoot-reading'));
    await reading?.updateComplete;
    const input = reading?.renderRoot.querySelector('input');
    input?.focus();
    // What is proposed is replaced by what is typed.
    input?.select();
  }

  #setActual(entry: Entry, reading: Reading, committed = true): void {
    this.ask({ kind: 'actual/set', id: entry.id, reading }, committed);
  }

  /** What a blank actual starts from: the plan's unit and factor, and a figure read off a document. */
  #blank(entry: Entry): Blank | undefined {
    const { planned } = entry;
    return planned.kind === 'quantity' || planned.kind === 'unparseable' ? { unit: planned.unit, factor: planned.factor, quality: 'measured' } : undefined;
  }

  /** What was typed before it was said not to have happened: changing one's mind loses nothing. */
  #typed: { readonly planned: Reading; readonly actual: Reading } | undefined;

  #setState(entry: Entry, happened: Happened): void {
    const { planned, actual } = entry;
    if (actual.kind === 'quantity' || actual.kind === 'unparseable') this.#typed = { planned, actual };
    if (happened === 'none') this.#setActual(entry, NONE);
    else if (happened === 'carried') this.#setActual(entry, ABSENT);
    else {
      this.#setActual(entry, this.#typed?.planned === planned ? this.#typed.actual : ABSENT);
      this.#isAwaited = true;
    }
  }

  async #detail(): Promise<void> {
    this.detailed = !this.detailed && await this.fetched('details');
  }

  protected override renderWith(messages: AllMessages): unknown {
    const { result } = this;
    if (result === undefined) return nothing;
    const { entry } = result;
    const name = nameOf(entry, messages);
    // A new line is to be filled in, not to be corrected.
    const bad = (isActualUnusable(result) || isUncountable(result.state)) && !isUntouched(entry.actual);
    return html`<div class="entry ${this.detailed ? 'editing' : bad ? 'bad' : ''}">
      <div class="who"><p class="name">${name}</p><p class="meta">${placeOf(entry, messages)}</p>${entry.note === undefined ? nothing : html`<p class="meta">${entry.note}</p>`}
        ${this.readonly ? nothing : html`<button type="button" class="link small no-print" aria-expanded=${this.detailed} @click=${() => { void this.#detail(); }}>${this.detailed ? messages.entry.hideDetails : messages.entry.details}<span class="hush"> ${messages.entry.detailsOf(name)}</span></button>`}</div>
      <div class="how">${this.#renderSides(entry, messages)}</div>
      ${this.#renderResult(result, name, messages)}
      ${this.detailed && !this.readonly ? html`<shoot-entry-details class="more" @shoot-entry-request=${({ action, id }: EntryRequestEvent) => { this.dispatchEvent(new EntryRequestEvent(action, id)); }} .givenStore=${this.productionStore} .entry=${entry} .side=${'actual'}></shoot-entry-details>` : nothing}
      ${this.#renderOpened(entry)}
    </div>`;
  }

  #renderOpened({ id }: Entry): TemplateResult | typeof nothing {
    const store = this.productionStore;
    const panel = this.#opening.isOpen('gap') ? gapPanel(store, { kind: 'line', id }) : (['planned', 'actual'] as const).filter((side) => this.#opening.isOpen(side)).map((side) => linePanel(store, side, id))[0];
    return panel === undefined ? nothing : html`<div class="panel" @shoot-close=${() => { this.#opening.close(); }}>${panel}</div>`;
  }

  #renderSides(entry: Entry, messages: AllMessages): TemplateResult {
    const words = messages.balance;
    const happened: Happened = entry.actual.kind === 'none' ? 'none' : entry.actual.kind === 'absent' ? 'carried' : 'measured';
    const isPlanned = entry.planned.kind === 'quantity';
    const choices: readonly (readonly [Happened, string])[] = [['measured', words.entered], ['carried', isPlanned ? words.states.carried : words.states.absent], ['none', words.states.none]];
    return html`<div class="sides">
      <div>${happened === 'none' ? nothing : html`<shoot-reading .givenStore=${this.productionStore} .catalogue=${this.productionStore.catalogue} .activity=${entry.activity} .country=${entry.country} .reading=${entry.actual} .blank=${this.#blank(entry)} .totalLabel=${words.actual} ?readonly=${this.readonly}
        @shoot-reading=${(event: ReadingEvent) => { this.#setActual(entry, event.reading, event.committed); }}></shoot-reading>`}${this.#renderPlan(entry, messages)}</div>
      ${this.readonly ? nothing : entry.planned.kind === 'absent' ? nothing : choiceField('state', words.state, happened, choices, (chosen) => { this.#setState(entry, chosen); })}
      ${textField('evidence', messages.details.evidence, entry.evidence ?? '', (evidence) => { this.ask({ kind: 'entry/set', id: entry.id, fields: { evidence } }); }, { placeholder: words.evidenceHint, readonly: this.readonly })}
    </div>`;
  }

  #renderPlan(entry: Entry, messages: AllMessages): TemplateResult {
    const words = messages.balance;
    const planned = this.gap?.planned;
    const actual = this.gap?.actual;
    const { catalogue } = this.productionStore;
    if (entry.planned.kind === 'unparseable') return html`<p class="meta planned">${mark('planned')}${words.plannedUnread}</p>`;
    if (planned === undefined || entry.planned.kind !== 'quantity') return html`<p class="meta planned">${mark('planned')}${words.notPlanned}</p>`;
    const method = actual !== undefined && dimensionOf(actual.quantity.unit) !== dimensionOf(planned.quantity.unit);
    const factorMoved = actual !== undefined && !method && actual.factor.id !== planned.factor.id;
    return html`<p class="meta planned">${mark('planned')}${this.#opening.whole({ key: 'planned', text: words.hint(quantityText(quantityOf(entry.activity, entry.planned), messages, this.language), massText(planned, this.language)) }, messages)}</p>
      ${method ? html`<p class="meta">${words.otherMethod(messages.perUnit[planned.quantity.unit], messages.perUnit[actual.quantity.unit])}</p>` : nothing}
      ${factorMoved ? html`<p class="meta">${catalogue.supersedes(actual.factor.id, planned.factor.id) ? words.otherEdition : words.otherFactor(this.factorLabel(planned.factor.id))}</p>` : nothing}`;
  }

  #renderResult({ state: counted, emission, entry }: EntryResult, name: string, messages: AllMessages): TemplateResult {
    const words = messages.balance;
    const marks: Readonly<Record<typeof counted, MarkKind>> = { measured: 'measured', carried: 'carried', none: 'none', unplanned: 'unplanned', absent: 'none', unreadable: 'none', counted: 'measured', 'unknown-factor': 'none', 'unit-mismatch': 'none' };
    const stateLine = html`<span class="quality state">${mark(marks[counted])}${words.states[counted]}</span>`;
    const text = emission !== undefined ? massText(emission, this.language) : counted === 'none' ? formatMass(ZERO, this.language) : '—';
    return html`<div class="result"><span class="kg">${this.#opening.figure({ key: 'actual', text, name }, messages)}</span>
      ${emission === undefined ? nothing : html`<span class="span">${spanText(emission, messages, this.language)}</span>`}${entry.actual.kind === 'absent' ? nothing : this.#renderGap(messages)}${stateLine}</div>`;
  }

  #renderGap(messages: AllMessages): TemplateResult | typeof nothing {
    if (this.gap === undefined) return nothing;
    // The gap in the unit of the figure above it.
    const { unit } = figureOf(this.gap.actual ?? this.gap.planned ?? { kg: ZERO, range: { low: ZERO, high: ZERO } }, this.language);
    return html`<span class="span">${this.#opening.whole({ key: 'gap', text: `${messages.comparison.gap} ${signedFigure(this.gap.gap, this.language, unit)}` }, messages)}</span>`;
  }
}
