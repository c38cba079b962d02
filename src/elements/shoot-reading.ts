import { type PropertyValues, type TemplateResult, css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LIMITS } from '../document/index.js';
import type { Catalogue } from '../factors/index.js';
import { type Messages, formatInput } from '../locale/index.js';
import {
  type ActivityInput, type ActivityId, type Quality, type Reading, TOTAL, type TotalInput,
  activityOf, bandProblem, inputsOf, measuresInOwnUnit, quantityOf, readingOf, totalUnitOf,
} from '../model/index.js';
import { type Unit, dimensionOf } from '../units/index.js';
import { type Aside, holdsSame, isTotal, reshape } from './parts/aside.js';
import { type Banded, bandField } from './parts/band-field.js';
import { factorField } from './parts/factor-field.js';
import { numberIn, problemWith } from './parts/typed-number.js';
import { quantityText } from './parts/words.js';
import { ReadingEvent } from './reading-event.js';
import { ShootElement } from './shoot-element.js';
import { base } from './styles/base.styles.js';
import { controls } from './styles/controls.styles.js';

type Given = Exclude<Reading, { kind: 'absent' | 'none' }>;
type Field = ActivityInput | TotalInput;

/** What a blank reading starts from: the unit, the factor and the origin it will have once something is typed. */
export interface Blank { readonly unit: Unit; readonly factor: string; readonly quality: Quality }

/**
 * @tag shoot-reading
 * @summary The fields of one reading: inputs that multiply, or one total, and the factor. Keeps what was typed when it cannot be read.
 * @internal
 */
export class ShootReading extends ShootElement {
  static override styles = [base, controls, css`
    :host { display: grid; gap: calc(var(--_space) * 0.75); }
    .inputs { display: flex; flex-wrap: wrap; align-items: end; gap: calc(var(--_space) * 0.75); }
    .inputs .field { gap: 0.15em; }
    .inputs .field > label { font-weight: 400; font-size: 0.8125em; color: var(--_muted); }
    .times { block-size: var(--_target); display: grid; place-items: center; color: var(--_muted); }
    .box { inline-size: 9.25em; }
    .box.tiny { inline-size: 7em; }
    .box.total { inline-size: 13em; }
    .factor .box { inline-size: 100%; }
    .equation { font-size: 0.875em; color: var(--_muted); }
    .under { display: flex; flex-wrap: wrap; gap: 0 1.25em; align-items: baseline; }
    .under .link { font-size: 0.875em; }
    @container shoot (max-width: 22em) { .inputs .field { flex: 1 1 6em; } .box, .box.tiny, .box.total { inline-size: 100%; } .times { block-size: 44px; } }
  `];

  /** What factors are chosen from: a host may give more of them at any time. */
  @property({ attribute: false }) catalogue: Catalogue | undefined;
  @property({ attribute: false }) activity: ActivityId = 'car';
  @property({ attribute: false }) country = 'FR';
  @property({ attribute: false }) reading: Reading = { kind: 'absent' };
  /** Used when nothing is said yet, and cleared fields mean that nothing is said. */
  @property({ attribute: false }) blank: Blank | undefined;
  /** Replaces the label of a total ("Tourné"). */
  @property({ attribute: false }) totalLabel: string | undefined;

  /** What is being typed, until the field is left. */
  @state() private drafts: Readonly<Record<string, string>> = {};
  /** A factor chosen before anything is typed. */
  @state() private chosen: Pick<Blank, 'unit' | 'factor'> | undefined;
  /** A blank reading is one total until its inputs are asked for. */
  @state() private isDetailed = false;
  #aside: Aside = new Map();
  /** Whether the activity's own unit was last given as a total. */
  #ownAsTotal = false;
  #said: Reading | undefined;

  protected override get follows(): boolean {
    return false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.#said === undefined || !changed.has('reading') || holdsSame(this.reading, this.#said)) return;
    // Another production came in: what was being typed, and what was put aside, belong to the one before.
    this.#said = undefined;
    this.drafts = {};
    this.#aside.clear();
  }

  #given(): Given | undefined {
    const { reading, blank } = this;
    if (reading.kind === 'quantity' || reading.kind === 'unparseable') return reading;
    if (blank === undefined) return undefined;
    const start = { ...blank, ...this.chosen };
    const { inputs, unit } = activityOf(this.activity);
    const names = this.isDetailed && start.unit === unit ? inputs.map(({ name }) => name) : [TOTAL];
    return { kind: 'unparseable', inputs: {}, texts: Object.fromEntries(names.map((name) => [name, ''])), ...start };
  }

  #text(given: Given, name: string): string {
    const typed = this.drafts[name] ?? (given.kind === 'unparseable' ? given.texts[name] : undefined);
    if (typed !== undefined) return typed;
    const value = given.inputs[name];
    return value === undefined ? '' : formatInput(value, this.language);
  }

  #problem(given: Given, field: Field, messages: Messages): string | undefined {
    const text = this.#text(given, field.name);
    const isKept = given.kind === 'unparseable' && given.texts[field.name] === text;
    return problemWith(text, field, this.language, messages, { isDraft: this.drafts[field.name] !== undefined, isKept });
  }

  #say(given: Given, changes: Partial<Omit<Given, 'assumed'> & Banded> & { readonly texts?: Readonly<Record<string, string>> }, committed: boolean): void {
    const texts = given.kind === 'unparseable' ? given.texts : {};
    const next = readingOf({ inputs: given.inputs, texts, unit: given.unit, factor: given.factor, quality: given.quality, assumed: given.assumed, ...changes });
    const nothingSaid = this.blank !== undefined && next.kind === 'unparseable' && Object.keys(next.inputs).length === 0 && Object.values(next.texts).every((text) => text.trim() === '');
    // Where nothing was said and nothing is, there is nothing to tell.
    if (nothingSaid && this.reading.kind === 'absent') return;
    this.#said = nothingSaid ? { kind: 'absent' } : next;
    this.dispatchEvent(new ReadingEvent(this.#said, committed));
  }

  #type(given: Given, field: Field, text: string, committed: boolean): void {
    this.drafts = committed ? without(this.drafts, field.name) : { ...this.drafts, [field.name]: text };
    const kept = given.kind === 'unparseable' ? given.texts : {};
    const value = numberIn(text, field, this.language, this.messages);
    this.#say(given, value === undefined
      ? { inputs: without(given.inputs, field.name), texts: { ...kept, [field.name]: text } }
      : { inputs: { ...given.inputs, [field.name]: value }, texts: without(kept, field.name) }, committed);
  }

  #band(given: Given, { name }: Field, next: Banded): void {
    this.drafts = without(this.drafts, name);
    this.#say(given, { ...next, texts: without(given.kind === 'unparseable' ? given.texts : {}, name) }, true);
  }

  #choose(given: Given, id: string): void {
    const factor = this.productionStore.catalogue.get(id);
    if (factor === undefined) return;
    const unit = measuresInOwnUnit(this.activity, factor) ? activityOf(this.activity).unit : totalUnitOf(factor.per);
    if (this.blank !== undefined) this.chosen = { unit, factor: id };
    if (this.reading.kind === 'absent' && !this.#aside.has(unit)) return;
    if (dimensionOf(unit) === dimensionOf(given.unit)) this.#say(given, { factor: id }, true);
    else this.#reshape({ ...given, factor: id }, unit, this.#ownAsTotal || unit !== activityOf(this.activity).unit);
  }

  /** Changes between inputs and a total, or to another unit. What does not fit is put aside, not lost. */
  #reshape(given: Given, unit: Unit, asTotal: boolean): void {
    this.drafts = {};
    this.isDetailed = !asTotal;
    if (given.unit === activityOf(this.activity).unit) this.#ownAsTotal = isTotal(this.activity, given);
    this.#say(given, { ...reshape(this.#aside, this.activity, given, unit, asTotal), unit }, true);
  }

  protected override renderWith(messages: Messages): unknown {
    const given = this.#given();
    if (given === undefined) return nothing;
    const fields = inputsOf(this.activity, given);
    return html`
      <div class="inputs">${fields.map((field, index) => html`${index > 0 ? html`<span class="times" aria-hidden="true">×</span>` : nothing}${this.#renderField(given, field, messages)}`)}</div>
      ${fields.map((field) => this.#renderProblem(given, field, messages))}
      ${this.readonly ? nothing : fields.map((field) => bandField(field, given, (next) => { this.#band(given, field, next); }, { catalogue: this.productionStore.catalogue, messages, language: this.language }))}
      ${this.#renderFactor(given, messages)}${this.#renderBand(given, messages)}
      ${this.#renderUnder(given, fields, messages)}`;
  }

  #labelOf(field: Field, messages: Messages): string {
    if (field.name !== TOTAL) return messages.inputs[field.name];
    const totals: Readonly<Record<string, string>> = messages.totals;
    return this.totalLabel ?? totals[field.unit] ?? messages.inputs.total;
  }

  #renderField(given: Given, field: Field, messages: Messages): TemplateResult {
    const text = this.#text(given, field.name);
    const unit = messages.units[field.unit];
    const bad = this.#problem(given, field, messages) !== undefined;
    const size = field.name === TOTAL ? 'total' : unit.length > 3 ? '' : 'tiny';
    return html`<div class="field"><label for=${field.name}>${this.#labelOf(field, messages)}</label>
      <div class="box num ${size} ${bad ? 'bad' : ''} ${this.readonly ? 'readonly' : ''}"><input id=${field.name} type="text" inputmode="decimal" autocomplete="off" maxlength=${LIMITS.typed} .value=${text} ?readonly=${this.readonly}
        aria-invalid=${bad ? 'true' : nothing} aria-describedby=${bad ? `${field.name}-problem` : nothing}
        @input=${(event: InputEvent) => { this.#type(given, field, (event.target as HTMLInputElement).value, false); }}
        @change=${(event: Event) => { this.#type(given, field, (event.target as HTMLInputElement).value, true); }}>${unit === '' ? nothing : html`<span class="unit">${unit}</span>`}</div></div>`;
  }

  #renderProblem(given: Given, field: Field, messages: Messages): TemplateResult | typeof nothing {
    const problem = this.#problem(given, field, messages);
    return problem === undefined ? nothing : html`<p class="error" id="${field.name}-problem">${problem}</p>`;
  }

  #renderFactor(given: Given, messages: Messages): TemplateResult {
    return factorField({
      activity: this.activity, country: this.country, factor: given.factor, unit: given.unit, catalogue: this.productionStore.catalogue, offer: this.productionStore.offer, labelOf: (id) => this.factorLabel(id),
      language: this.language, messages, readonly: this.readonly, choose: (id) => { this.#choose(given, id); },
    });
  }

  /** A question, not an error: the line stays counted. */
  #renderBand(given: Given, messages: Messages): TemplateResult | typeof nothing {
    const problem = given.kind === 'quantity' ? bandProblem(this.activity, given, this.productionStore.catalogue) : undefined;
    if (problem === undefined) return nothing;
    const { better } = problem;
    return html`<p class="equation">${messages.entry.otherBand(quantityText({ amount: problem.distance, unit: 'km' }, messages, this.language))}
      ${better === undefined || this.readonly ? nothing : html`<button type="button" class="link no-print" @click=${() => { this.#choose(given, better); }}>${messages.entry.takeFactor(this.factorLabel(better))}</button>`}</p>`;
  }

  #renderUnder(given: Given, fields: readonly Field[], messages: Messages): TemplateResult | typeof nothing {
    const row = activityOf(this.activity);
    const asTotal = fields[0]?.name === TOTAL;
    const canSwitch = !this.readonly && row.inputs.length > 0 && given.unit === row.unit;
    const equation = !asTotal && given.kind === 'quantity' && fields.length > 1
      ? messages.entry.makes(fields.map((field) => quantityText({ amount: given.inputs[field.name] ?? quantityOf(this.activity, given).amount, unit: field.unit }, messages, this.language)).join(' × '), quantityText(quantityOf(this.activity, given), messages, this.language)) : undefined;
    if (!canSwitch && equation === undefined) return nothing;
    return html`<div class="under">${equation === undefined ? nothing : html`<span class="equation">${equation}</span>`}
      ${canSwitch ? html`<button type="button" class="link no-print" @click=${() => { this.#reshape(given, row.unit, !asTotal); }}>${asTotal ? messages.entry.asInputs : messages.entry.asTotal}</button>` : nothing}</div>`;
  }
}

function without<T>(record: Readonly<Record<string, T>>, name: string): Readonly<Record<string, T>> {
  const { [name]: _left, ...rest } = record;
  return rest;
}
