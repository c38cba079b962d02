import { type PropertyValues, css, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import type { Finding, FindingCode, Verification } from '../document/index.js';
import type { Catalogue } from '../factors/index.js';
import type { AllMessages } from '../locale/index.js';
import type { Production, Snapshot } from '../model/index.js';
import { LaterElement } from './later-element.js';
import { base } from './styles/base.styles.js';
import { controls } from './styles/controls.styles.js';

/** Facts about another edition or about a host's own factors, not signs of a hand in the file. */
const MILD: ReadonlySet<FindingCode> = new Set(['edition-differs', 'factor-not-in-edition', 'quality-differs', 'factor-of-host']);
const SHOWN = 6;

/**
 * @tag shoot-verdict
 * @summary Whether every frozen figure holds: said at once when a file is opened, frozen or closed, and for as long as it is shown.
 * @internal
 */
export class ShootVerdict extends LaterElement {
  static override styles = [base, controls, css`:host { margin-block: calc(var(--_space) * 2); } .toast ul { inline-size: 100%; }`];

  @state() private verification: Verification | undefined;
  /** What was frozen never changes while it is shown, so that it is recomputed once for what the page offers. */
  #checked: readonly Snapshot[] | undefined;
  #offer: Catalogue | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { offer, state: { production } } = this.productionStore;
    if (production.snapshots === this.#checked && offer === this.#offer) return;
    this.#checked = production.snapshots;
    this.#offer = offer;
    this.verification = undefined;
    if (production.snapshots.length > 0) void this.#check(production, offer);
  }

  /** Held against what the page itself vouches for, not against what the file says of itself. */
  async #check(production: Production, offer: Catalogue): Promise<void> {
    const [{ documentOf }, { verifyProduction }] = await Promise.all([import('../document/form.js'), import('../document/verify.js')]);
    const verification = verifyProduction(documentOf(production), offer);
    if (production.snapshots === this.#checked && offer === this.#offer) this.verification = verification;
  }

  protected override renderWith(messages: AllMessages): unknown {
    const { verification } = this;
    if (verification?.kind !== 'verified') return nothing;
    const words = messages.verdict;
    const wrong = verification.findings.filter(({ code }) => !MILD.has(code));
    const { snapshots, entries, edition } = this.productionStore.state.production;
    const [version = edition] = edition.split('+');
    const hosts = new Set(verification.findings.flatMap(({ code, found }) => (code === 'factor-of-host' ? [found] : []))).size;
    const other = html`${verification.findings.some(({ code }) => MILD.has(code) && code !== 'factor-of-host') ? html`<span class="soft small">${words.otherEdition}</span>` : nothing}
      ${hosts === 0 ? nothing : html`<span class="soft small">${words.ofHost(hosts)}</span>`}`;
    if (wrong.length === 0) return html`<div class="toast" role="status"><span>${words.holds(entries.length, snapshots.length, version)}</span>${other}</div>`;
    return html`<div class="toast bad" role="alert"><span><b>${words.differs(wrong.length)}</b></span><ul class="small">${wrong.slice(0, SHOWN).map((finding) => html`<li>${this.#sentence(finding, words)}</li>`)}
      ${wrong.length > SHOWN ? html`<li>${messages.problems.more(wrong.length - SHOWN)}</li>` : nothing}</ul>${other}</div>`;
  }

  #sentence({ code, path, expected, found }: Finding, words: AllMessages['verdict']): string {
    const place = this.#placeOf(path);
    if (code === 'digest-mismatch') return words.digest(place);
    return expected === '' && found === '' ? words.somewhere(place) : words.finding(place, expected === '' ? '—' : expected, found === '' ? '—' : found);
  }

  /** The line's own name where the place is one of the living lines, else the place as the file has it. */
  #placeOf(path: string): string {
    const index = /^\/entries\/(\d+)/u.exec(path)?.[1];
    const entry = index === undefined ? undefined : this.productionStore.state.production.entries[Number(index)];
    if (entry === undefined) return path;
    return entry.label === '' ? this.messages?.activities[entry.activity] ?? path : entry.label;
  }
}
