/** The choice of a reading's factor: the activity's own unit first, then other units, then what the line already has and is no longer offered. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Catalogue, Factor } from '../../factors/index.js';
import { type Language, type Messages, formatNumber } from '../../locale/index.js';
import { type ActivityId, acceptedFactors, measuresInOwnUnit } from '../../model/index.js';
import { type Unit, dimensionOf } from '../../units/index.js';
import { countryName } from './words.js';

interface FactorField {
  readonly activity: ActivityId;
  /** The line's country: its own factors come first. */
  readonly country: string;
  readonly factor: string;
  /** The unit of what was typed. */
  readonly unit: Unit;
  readonly catalogue: Catalogue;
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
  const own = ordered(accepted.filter((each) => measuresInOwnUnit(activity, each)), field);
  const others = ordered(accepted.filter((each) => !measuresInOwnUnit(activity, each)), field);
  // A superseded or unknown factor that the line already has stays selectable, or opening the list would change it.
  const stray = known !== undefined && !accepted.includes(known) ? [known] : [];
  const options = (list: readonly Factor[]) => list.map((each) => html`<option value=${each.id} ?selected=${!mismatched && each.id === field.factor}>${optionText(each, field)}</option>`);
  return html`<select id="factor" .value=${mismatched ? '' : field.factor} @change=${(event: Event) => { field.choose((event.target as HTMLSelectElement).value); }}>
    ${known === undefined ? html`<option value=${field.factor} selected>${field.factor}</option>` : mismatched ? html`<option value="" selected>${optionText(known, field)}</option>` : nothing}
    ${others.length === 0 ? options(own) : html`<optgroup label=${messages.entry.ownUnit}>${options(own)}</optgroup><optgroup label=${messages.entry.otherUnit}>${options(others)}</optgroup>`}
    ${stray.length === 0 ? nothing : html`<optgroup label=${messages.entry.past}>${options(stray)}</optgroup>`}</select>`;
}

export function factorField(field: FactorField): TemplateResult {
  const { messages: { entry: words }, language, country } = field;
  const known = field.catalogue.get(field.factor);
  const mismatched = known !== undefined && dimensionOf(known.per) !== dimensionOf(field.unit);
  const problem = known === undefined ? words.unknownFactor(field.factor) : mismatched ? words.unitMismatch : undefined;
  if (field.readonly) return html`<p class="equation">${problem ?? (known === undefined ? '' : optionText(known, field))}</p>`;
  return html`<div class="factor"><label class="hush" for="factor">${words.factor}</label><div class="box plain">${select(field, known, mismatched)}</div></div>
    ${problem === undefined ? nothing : html`<p class="error">${problem}</p>`}
    ${known !== undefined && known.region !== country && /^[A-Z]{2}$/u.test(known.region) ? html`<p class="equation">${words.otherCountry(countryName(country, language), countryName(known.region, language))}</p>` : nothing}`;
}
