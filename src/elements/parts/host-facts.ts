/** What a host says of a factor of its own, in place of what an edition publishes of its factors; and, before all, that it is the host's. */
import { type TemplateResult, html, nothing } from 'lit';
import { type Catalogue, type ColdNotes, type Factor, type HostNotes, type HostSource, saidIn } from '../../factors/index.js';
import type { AllMessages, Language } from '../../locale/index.js';
import { fact, factorPhases, standingFacts } from './factor-facts.js';

/** The address is shown beside its words, which are the host's to choose. */
function linked(words: string, url: string | undefined): unknown {
  return url === undefined ? words : html`<a href=${url} target="_blank" rel="noreferrer">${words}</a> <span class="soft">(${new URL(url).hostname})</span>`;
}

function sourceText({ publisher, title, year, licence, url }: HostSource): TemplateResult {
  return html`${publisher === undefined ? nothing : `${publisher}, `}${linked(title, url)}${year === undefined ? nothing : `, ${year}`}${licence === undefined ? nothing : html` · <span class="soft">${licence}</span>`}`;
}

/** @param offer what this page vouches for: a factor that is not in it has come with the file */
export function hostFacts(factor: Factor, { source, givenBy, note }: HostNotes, offer: Catalogue, messages: AllMessages, language: Language): TemplateResult {
  const words = messages.provenance;
  const given = offer.get(factor.id) === undefined ? words.givenByFile : words.givenBySite;
  return html`${fact(words.given, givenBy === undefined ? given : words.givenBy(given, givenBy))}
    ${fact(words.source, sourceText(source))}
    ${source.locator === undefined ? nothing : fact(words.locator, source.locator)}
    ${standingFacts(factor, undefined, messages, language)}
    ${note === undefined ? nothing : fact(words.note, saidIn(note, language))}`;
}

/** What it includes, where the host says so. */
export function hostPhases({ phases, includes = [] }: HostNotes, messages: AllMessages, language: Language): TemplateResult | typeof nothing {
  if (phases === undefined && includes.length === 0) return nothing;
  const notes: ColdNotes = { locator: '', includes, bestBefore: '', ...(phases === undefined ? {} : { phases }) };
  return factorPhases(notes, messages, language);
}
