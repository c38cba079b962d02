/** The choice of a reading's factor: the activity's own unit first, then other units, then what the line already has and is no longer offered. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Catalogue, Factor } from '../../factors/index.js';
import { type Language, type Messages, formatNumber } from '../../locale/index.js';
import { type ActivityId, acceptedFactors, elsewhereFrom, measuresInOwnUnit, proposedFactor } from '../../model/index.js';
import { type Unit, dimensionOf } from '../../units/index.js';
import { countryName, spreadText } from './words.js';

interface FactorField {
  readonly activity: ActivityId;
  /** The line's country: its own factors come first. */
  readonly country: string;
  readonly factor: string;
  /** The unit of what was typed. */
  readonly unit: Unit;
  readonly catalogue: Catalogue;
  /** What the page itself vouches for: a host's factor that is not in it has come with the file. */
  readonly offer: Catalogue;
  readonly labelOf: (id: string) => string;
  readonly language: Language;
  readonly messages: Messages;
  readonly readonly: boolean;
  readonly choose: (id: string) => void;
}

function optionText(factor: Factor, { labelOf, language, messages }: FactorField): string {
  return `${labelOf(factor.id)} · ${formatNumber(factor.kgPer, language, { maximumDecimals: 12 })}\u202fkg/${messages.perUnit[factor.per]}`;
}

/** The line's own country first, then by name, numbers in their order. */
function ordered(factors: readonly Factor[], { country, labelOf, language }: FactorField): readonly Factor[] {
  const away = ({ region }: Factor): number => (region === country ? 0 : 1);
  return factors.toSorted((a, b) => away(a) - away(b) || labelOf(a.id).localeCompare(labelOf(b.id), language, { numeric: true }));
}

function select(field: FactorField, known: Factor | undefined, mismatched: boolean): TemplateResult {
  const { messages, activity } = field;
  const accepted = acceptedFactors(activity, field.catalogue);
  const published = accepted.filter(({ origin }) => origin === undefined);
  const own = published.filter((each) => measuresInOwnUnit(activity, each));
  const others = published.filter((each) => !measuresInOwnUnit(activity, each));
  // A superseded or unknown factor that the line already has stays selectable, or opening the list would change it.
  const stray = known !== undefined && !accepted.includes(known) ? [known] : [];
  const options = (list: readonly Factor[]) => ordered(list, field).map((each) => html`<option value=${each.id} ?selected=${!mismatched && each.id === field.factor}>${optionText(each, field)}</option>`);
  const hosts = [...accepted, ...stray].filter(({ origin }) => origin);
  const group = (label: string, list: readonly Factor[]) => (list.length === 0 ? nothing : html`<optgroup label=${label}>${options(list)}</optgroup>`);
  return html`<select id="factor" .value=${mismatched ? '' : field.factor} @change=${(event: Event) => { field.choose((event.target as HTMLSelectElement).value); }}>
    ${known === undefined ? html`<option value=${field.factor} selected>${field.factor}</option>` : mismatched ? html`<option value="" selected>${optionText(known, field)}</option>` : nothing}
    ${others.length === 0 ? options(own) : html`${group(messages.entry.ownUnit, own)}${group(messages.entry.otherUnit, others)}`}
    ${group(messages.entry.ofSite, hosts.filter(({ id }) => field.offer.get(id)))}${group(messages.entry.ofFile, hosts.filter(({ id }) => !field.offer.get(id)))}
    ${group(messages.entry.past, stray.filter((each) => !hosts.includes(each)))}</select>`;
}

export function factorField(field: FactorField): TemplateResult {
  const { messages: { entry: words }, language, country } = field;
  const known = field.catalogue.get(field.factor);
  const mismatched = known !== undefined && dimensionOf(known.per) !== dimensionOf(field.unit);
  const elsewhere = known === undefined ? undefined : elsewhereFrom(known, country);
  const problem = known === undefined ? words.unknownFactor(field.factor) : mismatched ? words.unitMismatch : undefined;
  const given = known?.origin === undefined ? nothing : html`<p class="equation">${field.offer.get(known.id) ? words.ofSite : words.ofFile}</p>`;
  const own = elsewhere === undefined || field.readonly ? undefined : proposedFactor(field.activity, country, field.catalogue);
  const abroad = elsewhere === undefined || known === undefined ? nothing : html`<p class="equation">${words.otherCountry(countryName(country, language), countryName(known.region, language), spreadText(elsewhere, field.messages, language))}
    ${own?.region === country ? html`<button type="button" class="link no-print" @click=${() => { field.choose(own.id); }}>${words.takeFactor(field.labelOf(own.id))}</button>` : nothing}</p>`;
  if (field.readonly) return html`<p class="equation">${problem ?? (known === undefined ? '' : optionText(known, field))}</p>${given}${abroad}`;
  return html`<div class="factor"><label class="hush" for="factor">${words.factor}</label><div class="box plain">${select(field, known, mismatched)}</div></div>
    ${problem === undefined ? nothing : html`<p class="error">${problem}</p>`}
    ${given}${abroad}`;
}
