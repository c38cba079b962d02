/** What a host says of a factor of its own, in place of what an edition publishes of its factors; and, before all, that it is the host's. */
import { type TemplateResult, html, nothing } from 'lit';
import { type Catalogue, type ColdNotes, type Factor, type HostNotes, type HostSource, saidIn } from '../../factors/index.js';
import type { AllMessages, Language } from '../../locale/index.js';
import { fact, factorPhases, standingFacts } from './factor-facts.js';

/** Where a link leads is shown: its words are the host's to choose. */
function sourceText({ publisher, title, year, licence, url }: HostSource): TemplateResult {
  const link = url === undefined ? title : html`<a href=${url} target="_blank" rel="noreferrer">${title}</a>`;
  const asides = [licence, url === undefined ? undefined : new URL(url).hostname].filter((each) => each !== undefined);
  return html`${publisher === undefined ? '' : `${publisher}, `}${link}${year === undefined ? '' : `, ${year}`}${asides.map((each) => html` · <span class="soft">${each}</span>`)}`;
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
