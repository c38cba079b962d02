/** Why a percentage that no source publishes is what it is: the reason in the reader's language, then the figures behind it as they were noted. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Argument, Arguments, FactorId } from '../../factors/index.js';
import type { Language } from '../../locale/index.js';

export function argument(argued: Argument | undefined, language: Language): TemplateResult | typeof nothing {
  return argued === undefined ? nothing : html`<span class="because">${argued.because[language]} <span class="behind">${argued.reference}</span></span>`;
}

/** Why the factor widens so where it stands in for another country's: of the longest beginning of its id. */
export function elsewhereArgument(id: FactorId, { elsewhere }: Arguments): Argument | undefined {
  const [longest = ''] = Object.keys(elsewhere).filter((beginning) => id.startsWith(beginning)).sort((a, b) => b.length - a.length);
  return elsewhere[longest];
}
