/** The sources of an edition, each with the words that its licence asks for. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Catalogue, Source } from '../../factors/index.js';
import type { AllMessages } from '../../locale/index.js';

/** `sources` by id, as the edition's notes give them. */
export function attributions(sources: Readonly<Record<string, Source>>, catalogue: Catalogue, { factors: words }: AllMessages): TemplateResult {
  const all = catalogue.find({ past: true });
  const counted = Object.entries(sources).map(([id, source]) => ({ source, count: all.filter((factor) => factor.source === id).length }));
  return html`<ul class="sources">${counted.sort((one, other) => other.count - one.count).map(({ source, count }) => html`<li>
    <p><a href=${source.url ?? nothing} target="_blank" rel="noreferrer">${source.title}</a>${source.title.includes(source.version) ? nothing : html`, ${source.version}`}</p>
    <p class="small soft">${source.publisher} · ${count === 0 ? words.ratios : words.from(count)}</p>
    <p class="wording">${source.attribution}</p>
    <p class="small"><a href=${source.licenceUrl} target="_blank" rel="license noreferrer">${source.licence}</a></p></li>`)}</ul>`;
}
