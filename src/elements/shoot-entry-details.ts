import { type TemplateResult, css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { type AllMessages, formatNumber, formatPercent } from '../locale/index.js';
import { DEPARTMENTS, type Entry, type EntryFields, PHASES, QUALITIES, type Quality, type Stated, WHOLE_PERCENT, percentsStated, proposedFactor, statedFor } from '../model/index.js';
import { type Decimal, decimal, dimensionOf } from '../units/index.js';
import { EntryRequestEvent } from './entry-request-event.js';
import { LaterElement } from './later-element.js';
import { countryOptions } from './parts/countries.js';
import { choiceField, textField } from './parts/fields.js';
import { statedField } from './parts/stated-field.js';
import { tickField } from './parts/tick-field.js';
import { base } from './styles/base.styles.js';
import { controls } from './styles/controls.styles.js';
import { ticks } from './styles/ticks.styles.js';

const HUNDRED = decimal(WHOLE_PERCENT);

/**
 * @tag shoot-entry-details
 * @summary The details of a line: what it is called and where it belongs, while that may change; the origin of its figure; its note.
 * @internal
 */
export class ShootEntryDetails extends LaterElement {
  static override styles = [base, controls, ticks, css`
    :host { display: grid; gap: calc(var(--_space) * 2); padding-block-start: var(--_space); }
    .grid { display: grid; gap: calc(var(--_space) * 2); grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr)); }
    .parts { grid-template-columns: repeat(auto-fill, minmax(min(100%, 12em), 1fr)); }
    .grid .box { max-inline-size: none; }
    @media print { :host { display: none; } }
  `];

  @property({ attribute: false }) entry: Entry | undefined;
  @property({ attribute: false }) side: 'planned' | 'actual' = 'planned';

  protected override get follows(): boolean {
    return false;
  }

  #set(id: string, fields: EntryFields): void {
    this.ask({ kind: 'entry/set', id, fields });
  }

  /** A factor that was proposed for the one country gives way to that of the other; one that somebody chose stays, and the line says whose it is. */
  #setCountry(entry: Entry, country: string): void {
    const { catalogue } = this.productionStore;
    const { activity, id } = entry;
    const reading = entry[this.side];
    this.#set(id, { country });
    const next = proposedFactor(activity, country, catalogue);
    if (!('factor' in reading) || next === undefined || reading.factor !== proposedFactor(activity, entry.country, catalogue)?.id) return;
    if (next.id !== reading.factor && dimensionOf(next.per) === dimensionOf(reading.unit)) this.ask({ kind: `${this.side}/set`, id, reading: { ...reading, factor: next.id } });
  }

  protected override renderWith(messages: AllMessages): unknown {
    const { entry } = this;
    if (entry === undefined) return nothing;
    // What was planned is fixed once it is frozen; what came on top of it is not.
    const isOpen = this.side === 'planned' || entry.planned.kind === 'absent';
    const words = messages.details;
    const request = (action: 'duplicate' | 'remove') => () => { this.dispatchEvent(new EntryRequestEvent(action, entry.id)); };
    return html`<p class="hint prose">${messages.activityHelp[entry.activity]}</p><div class="grid">${isOpen ? textField('label', words.label, entry.label, (label) => { this.#set(entry.id, { label }); }, { placeholder: messages.activities[entry.activity] }) : nothing}
      ${this.#renderOrigin(entry, messages)}${isOpen ? this.#renderPlace(entry, messages) : nothing}
      ${textField('note', words.note, entry.note ?? '', (note) => { this.#set(entry.id, { note }); })}</div>${isOpen ? this.#renderShares(entry, messages) : nothing}
      ${isOpen ? html`<div class="actions">${this.side === 'planned' ? html`<button type="button" class="button" @click=${request('duplicate')}>${words.duplicate}</button>` : nothing}
        <button type="button" class="link danger" @click=${request('remove')}>${words.remove}</button></div>` : nothing}`;
  }

  /** Where the figure comes from, with the percentage that goes with it. */
  #renderOrigin(entry: Entry, messages: AllMessages): TemplateResult | typeof nothing {
    const reading = entry[this.side];
    if (reading.kind !== 'quantity' && reading.kind !== 'unparseable') return nothing;
    const { quality: percents } = this.productionStore.catalogue;
    const choices = QUALITIES.map((quality) => [quality, `${messages.qualities[quality]}, ${messages.entry.percent(formatNumber(decimal(percents[quality] ?? '0'), this.language))}`] as const);
    const set = (quality: Quality): void => { this.ask({ kind: `${this.side}/set`, id: entry.id, reading: { ...reading, quality } }); };
    return choiceField('quality', messages.details.origin, reading.quality, choices, set);
  }

  /** Parts of this line alone. They start from those of the whole, and what is not stated is left to the production. */
  #renderShares(entry: Entry, messages: AllMessages): TemplateResult | typeof nothing {
    const { coproducers = [] } = this.productionStore.state.production.profile;
    if (coproducers.length === 0) return nothing;
    const words = messages.coproduction;
    const { shares } = entry;
    const set = (next: Readonly<Record<string, Stated>>): void => { this.#set(entry.id, { shares: next }); };
    const start = (): Readonly<Record<string, Stated>> => Object.fromEntries(coproducers.map(({ id, percent }) => [id, { percent }]));
    if (shares === undefined) return tickField(words.own, false, () => { set(start()); });
    const stated = percentsStated(Object.values(shares));
    const kept = HUNDRED.minus(stated);
    const percent = (value: Decimal): string => formatPercent(value.div(HUNDRED), this.language, value.decimalPlaces());
    return html`${tickField(words.own, true, () => { set({}); })}
      <div class="grid parts">${coproducers.map(({ id, name }) => statedField(`share-${id}`, name || words.unnamed, statedFor(id, shares), (next) => { set({ ...shares, [id]: next }); }, this.language, messages))}</div>
      ${kept.isNegative() ? html`<p class="error" role="alert">${words.tooMuch(percent(stated))}</p>` : html`<p class="hint">${words.kept(percent(kept))}</p>`}`;
  }

  #hasEpisodes({ episode }: Entry): boolean {
    const { kind, episodes } = this.productionStore.state.production.profile;
    return kind === 'series' || episodes > 1 || episode !== undefined;
  }

  /** A name of the crew's own; those that other lines bear are proposed. */
  #renderGroup(name: 'shootingUnit' | 'episode', entry: Entry, label: string): TemplateResult {
    const others = new Set(this.productionStore.state.production.entries.flatMap((each) => each[name] ?? []));
    return textField(name, label, entry[name] ?? '', (text) => { this.#set(entry.id, { [name]: text.trim() }); }, { placeholder: this.messages?.breakdown.common ?? '', suggestions: [...others] });
  }

  #renderPlace(entry: Entry, messages: AllMessages): TemplateResult {
    const words = messages.details;
    return html`${choiceField('department', words.department, entry.department, DEPARTMENTS.map((each) => [each, messages.departments[each]]), (department) => { this.#set(entry.id, { department }); })}
      ${choiceField('phase', words.phase, entry.phase, PHASES.map((each) => [each, messages.phases[each]]), (phase) => { this.#set(entry.id, { phase }); })}
      ${choiceField('country', messages.entry.country, entry.country, countryOptions(this.language, entry.country), (country) => { this.#setCountry(entry, country); })}
      ${this.#renderGroup('shootingUnit', entry, words.shootingUnit)}${this.#hasEpisodes(entry) ? this.#renderGroup('episode', entry, words.episode) : nothing}`;
  }
}
