/** What is published of a factor, as terms and descriptions, and the phases it is made of: said the same way wherever a factor is opened. */
import { type TemplateResult, html, nothing, svg } from 'lit';
import type { ColdNotes, Factor, Source } from '../../factors/index.js';
import { type AllMessages, type Language, formatDate, formatNumber, largestRemainder } from '../../locale/index.js';
import { type Decimal, ZERO, decimal, sum } from '../../units/index.js';
import { percent } from '../drawing/band.js';
import { measuredYear, valueText } from './factor-words.js';
import { countryName, percentText } from './words.js';

type Said = TemplateResult | typeof nothing;

/** One row of `dl.facts`. */
export function fact(term: string, text: unknown): TemplateResult {
  return html`<div><dt>${term}</dt><dd>${text}</dd></div>`;
}

/** With its unit in words. */
export function valueFact(factor: Factor, { provenance: words, perUnit }: AllMessages, language: Language): TemplateResult {
  return fact(words.value, words.valuePer(valueText(factor, language), perUnit[factor.per]));
}

/** Publisher, title and version; `licence` as the place wants it. */
export function sourceFact(source: Source | undefined, { provenance: words }: AllMessages, licence: unknown): Said {
  return source === undefined ? nothing : fact(words.source, html`${source.publisher}, <a href=${source.url ?? nothing} target="_blank" rel="noreferrer">${source.title} ${source.version}</a>${licence}`);
}

/** Where it stands in the source, its years, its boundary, its place. */
export function standingFacts(factor: Factor, notes: ColdNotes | undefined, messages: AllMessages, language: Language): TemplateResult {
  const words = messages.provenance;
  return html`${notes === undefined ? nothing : fact(words.locator, notes.locator)}
    ${fact(words.year, words.yearOf(measuredYear(factor), formatDate(factor.period.published, language)))}
    ${fact(words.boundary, messages.boundaries[factor.boundary])}
    ${fact(words.region, countryName(factor.region, language))}`;
}

export function noteFact(notes: ColdNotes | undefined, { provenance: words }: AllMessages, language: Language): Said {
  return notes?.note === undefined ? nothing : fact(words.note, notes.note[language]);
}

/** What a factor includes: its phases in proportion, listed in the same order; only their names where the source gives no more. */
export function factorPhases(notes: ColdNotes, messages: AllMessages, language: Language): TemplateResult {
  const words = messages.provenance;
  if (notes.phases === undefined) {
    return html`<section aria-labelledby="includes"><h4 id="includes">${words.includes}</h4><ul>${notes.includes.map((phase) => html`<li>${messages.factorPhases[phase]}</li>`)}</ul></section>`;
  }
  const phases = Object.entries(notes.phases).map(([phase, kg]) => ({ phase: phase as keyof typeof messages.factorPhases, kg: decimal(kg) })).sort((a, b) => b.kg.cmp(a.kg));
  const total = sum(phases.map(({ kg }) => kg));
  const shares = largestRemainder(phases.map(({ kg }) => kg));
  let at = ZERO;
  const share = (kg: Decimal): Decimal => (total.isZero() ? ZERO : kg.div(total));
  return html`<section aria-labelledby="includes"><h4 id="includes">${words.includes}</h4>
    <svg class="phases" aria-hidden="true" height="22">${phases.map(({ kg }, index) => {
      const from = share(at).toNumber() * 100;
      at = at.plus(kg);
      return svg`<rect x=${percent(from)} width=${percent(share(kg).toNumber() * 100)} height="22" fill="currentColor" opacity=${Math.max(0.25, 0.9 - index * 0.28)}></rect>${index === 0 ? '' : svg`<line class="seam" x1=${percent(from)} x2=${percent(from)} y1="0" y2="22"></line>`}`;
    })}<rect class="frame" width="100%" height="22"></rect></svg>
    <ul class="phase-list">${phases.map(({ phase, kg }, index) => html`<li><span>${messages.factorPhases[phase]}</span><span class="num">${formatNumber(kg, language, { maximumDecimals: 12 })}\u202fkg</span><span class="num soft">${share(kg).lt(decimal('0.01')) && !kg.isZero() ? words.lessThanOne : percentText(kg, total, language, shares[index])}</span></li>`)}</ul></section>`;
}
