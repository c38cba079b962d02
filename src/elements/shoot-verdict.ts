import { type PropertyValues, type TemplateResult, css, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import type { AreaReport, FindingCode, VerificationReport } from '../document/index.js';
import type { Catalogue } from '../factors/index.js';
import type { AllMessages } from '../locale/index.js';
import type { Production, Snapshot } from '../model/index.js';
import { LaterElement } from './later-element.js';
import { areaText, findingText } from './parts/verdict-words.js';
import { base } from './styles/base.styles.js';
import { controls } from './styles/controls.styles.js';

/** Of the differences that are said at once, and of those of one kind that are said on demand. */
const FIRST = 3;
const MOST = 50;

/**
 * @tag shoot-verdict
 * @summary Whether every frozen figure holds: said at once when a file is opened, frozen or closed, and for as long as it is shown; and on demand what was recomputed, what agrees, and what differs by how much.
 * @internal
 */
export class ShootVerdict extends LaterElement {
  static override styles = [base, controls, css`
    :host { margin-block: calc(var(--_space) * 2); }
    .toast ul { inline-size: 100%; font-size: 0.875em; line-height: 1.45; }
    details { margin-block-start: var(--_space); max-inline-size: 44em; }
    summary { display: inline-flex; align-items: center; min-block-size: max(24px, var(--_target) * 0.7); color: var(--_accent); text-decoration: underline; text-underline-offset: 0.18em; cursor: pointer; }
    li { overflow-wrap: anywhere; }
    details > ul { display: grid; gap: 0.3em; margin-block-start: 0.3em; }
    li > ul { padding-inline-start: 1.5em; }
    @media print { details { display: none; } }
  `];

  @state() private report: VerificationReport | undefined;
  /** What was frozen never changes while it is shown, so that it is recomputed once for what the page offers. */
  #checked: readonly Snapshot[] | undefined;
  #offer: Catalogue | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { offer, state: { production } } = this.productionStore;
    if (production.snapshots === this.#checked && offer === this.#offer) return;
    this.#checked = production.snapshots;
    this.#offer = offer;
    this.report = undefined;
    if (production.snapshots.length > 0) void this.#check(production, offer);
  }

  /** Held against what the page itself vouches for, not against what the file says of itself. */
  async #check(production: Production, offer: Catalogue): Promise<void> {
    const [{ documentOf }, { verifyProduction }, { verificationReport }] = await Promise.all([import('../document/form.js'), import('../document/verify.js'), import('../document/report.js')]);
    const verification = verifyProduction(documentOf(production), offer);
    if (production.snapshots !== this.#checked || offer !== this.#offer || verification.kind === 'refused') return;
    this.report = verificationReport(verification, offer);
  }

  protected override renderWith(messages: AllMessages): unknown {
    const { report } = this;
    if (report === undefined) return nothing;
    const words = messages.verdict;
    const { snapshots, entries, edition } = this.productionStore.state.production;
    const [version = edition] = edition.split('+');
    const wrong = report.areas.flatMap((area) => this.#sentences(area, messages));
    const facts = this.#facts(report, messages).map((fact) => html`<span class="soft small">${fact}</span>`);
    const verdict = wrong.length === 0 ? html`<div class="toast" role="status"><span>${words.holds(entries.length, snapshots.length, version)}</span>${facts}</div>`
      : html`<div class="toast bad" role="alert"><span><b>${words.differs(wrong.length)}</b></span>${this.#renderList(wrong, FIRST, messages)}${facts}</div>`;
    return html`${verdict}<details><summary class="small">${words.report}</summary><ul class="small">${report.areas.map((area) => this.#renderArea(area, messages))}</ul></details>`;
  }

  /** What is no difference, and still worth knowing. */
  #facts({ facts }: VerificationReport, { verdict }: AllMessages): readonly string[] {
    const named = (code: FindingCode): number => new Set(facts.flatMap(({ finding, place }) => (finding.code === code && (code === 'factor-of-host' || place.copy === undefined) ? [place.id] : []))).size;
    const [hosts, unpublished] = [named('factor-of-host'), named('factor-not-in-edition')];
    return [
      ...(facts.some(({ finding }) => finding.code === 'edition-differs') ? [verdict.otherEdition] : []),
      ...(hosts === 0 ? [] : [verdict.ofHost(hosts)]), ...(unpublished === 0 ? [] : [verdict.notCounted(unpublished)]),
    ];
  }

  /** One a place: what was frozen twice may differ from both. */
  #sentences({ differences }: AreaReport, messages: AllMessages): readonly string[] {
    const context = { production: this.productionStore.state.production, messages, language: this.language, factorLabel: (id: string) => this.factorLabel(id) };
    return [...new Set(differences.map((difference) => findingText(difference, context)))];
  }

  #renderArea(area: AreaReport, messages: AllMessages): TemplateResult {
    const sentences = this.#sentences(area, messages);
    return html`<li>${areaText(area.area, area.checked, area.differing, messages)}${sentences.length === 0 ? nothing : this.#renderList(sentences, MOST, messages)}</li>`;
  }

  #renderList(sentences: readonly string[], most: number, { verdict }: AllMessages): TemplateResult {
    return html`<ul>${sentences.slice(0, most).map((sentence) => html`<li>${sentence}</li>`)}${sentences.length > most ? html`<li>${verdict.more(sentences.length - most)}</li>` : nothing}</ul>`;
  }
}
