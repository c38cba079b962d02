/** A band instead of a figure, for an input whose edition knows bands: it writes the middle of the band, and the line carries the doubt of the whole. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Catalogue } from '../../factors/index.js';
import type { Language, Messages } from '../../locale/index.js';
import { type ActivityInput, type Assumed, type Inputs, type TotalInput, bandsOf } from '../../model/index.js';
import { constant } from '../../units/index.js';
import { bandText } from './band-text.js';
import { choiceField } from './fields.js';

export interface Banded {
  readonly inputs: Inputs;
  readonly assumed?: Assumed | undefined;
}

export function bandField(field: ActivityInput | TotalInput, { inputs, assumed = {} }: Banded, choose: (next: Banded) => void, { catalogue, messages, language }: {
  readonly catalogue: Catalogue; readonly messages: Messages; readonly language: Language;
}): TemplateResult | typeof nothing {
  const bands = 'assumption' in field ? bandsOf(field, catalogue) : [];
  if (bands.length === 0) return nothing;
  const { name } = field;
  const of: Readonly<Record<string, string>> = messages.entry.band.of;
  const held = bands.find(({ assumption: { id, value } }) => assumed[name] === id && inputs[name]?.eq(constant(value)));
  const choices = bands.map((band) => [band.assumption.id, bandText(band, messages, language)] as const);
  return html`<div class="inputs">${choiceField(`${name}-band`, of[name] ?? name, held?.assumption.id ?? '', [['', messages.entry.band.typed], ...choices], (chosen) => {
    const { [name]: _left, ...others } = assumed;
    const band = bands.find(({ assumption: { id } }) => id === chosen);
    choose(band === undefined ? { inputs, assumed: Object.keys(others).length === 0 ? undefined : others } : { inputs: { ...inputs, [name]: constant(band.assumption.value) }, assumed: { ...others, [name]: chosen } });
  })}</div>`;
}
