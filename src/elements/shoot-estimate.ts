import { type PropertyValues, type TemplateResult, css, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { type Estimate, type FamilyResult, isUncountable } from '../calculation/index.js';
import { type Messages, formatDate, formatMass, largestRemainder } from '../locale/index.js';
import { type Family, frozenEstimate, isUntouched } from '../model/index.js';
import type { AddEntryEvent } from './add-entry-event.js';
import { DocumentElement } from './document-element.js';
import { rule } from './drawing/marks.js';
import type { EntryRequestEvent } from './entry-request-event.js';
import { summon, summonWhenNear } from './lazy.js';
import type { EntryList } from './parts/entry-list.js';
import { fetchLinesPart, linesPart } from './parts/lines-part.js';
import { Opening } from './parts/opening.js';
import { sumPanel } from './parts/panels.js';
import { massText, percentText, ratioText, spanText } from './parts/words.js';
import { html, tagName } from './prefix.js';
import { base } from './styles/base.styles.js';
import { controls } from './styles/controls.styles.js';
import { drawing } from './styles/drawing.styles.js';
import { families } from './styles/entries.styles.js';

/**
 * @tag shoot-estimate
 * @summary The pre-shoot estimate: every line, editable, with its range and its source; then the freezing.
 * @fires {ShootInputEvent} shoot-input - At each keystroke that changes a figure.
 * @fires {ShootChangeEvent} shoot-change - When a change is committed: a field is left, a line is added or removed, another production is opened, something is frozen.
 * @fires {ShootFreezeRequestEvent} shoot-freeze-request - A person has confirmed the freezing; cancel it to refuse.
 * @fires {ShootSaveRequestEvent} shoot-save-request - A person asks for the file; cancel it to store the document yourself.
 * @fires {ShootErrorEvent} shoot-error - Something was refused, a document or factors that the page gave too.
 */
export class ShootEstimate extends DocumentElement {
  static override styles = [base, controls, drawing, families, css`
    shoot-profile[aria-busy] ~ * { visibility: hidden; }
    shoot-quick { display: block; min-block-size: 120em; }
    .views { display: flex; flex-wrap: wrap; gap: var(--_space); margin-block: calc(var(--_space) * 2) calc(var(--_space) * 3); }
    .views [aria-pressed='true'] { border-color: var(--_accent); box-shadow: inset 0 0 0 1px var(--_accent); }
    .top { display: grid; gap: calc(var(--_space) * 4); margin-block: calc(var(--_space) * 4) calc(var(--_space) * 7); }
    .head { max-inline-size: 46em; display: grid; gap: var(--_space); justify-items: start; }
    shoot-total, .whole { inline-size: 100%; }
    .ratios { display: flex; flex-wrap: wrap; gap: 0 2em; }
    .glance { display: grid; gap: calc(var(--_space) * 4); }
    .peek {
      position: sticky; inset-block-start: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 0 1em; justify-content: space-between; align-items: baseline;
      padding-block: calc(var(--_space) * 1); margin-block-end: calc(var(--_space) * 3); background: var(--_surface); border-block-end: 1px solid var(--_line); font-weight: 600;
    }
    .peek span + span { font-weight: 400; color: var(--_muted); }
    .told { position: sticky; inset-block-end: 0.5em; z-index: 1; }
    .ask { padding-block: calc(var(--_space) * 1.5); border-block-start: 1px solid var(--_line); }
    .notice { margin-block-start: calc(var(--_space) * 6); padding-block: calc(var(--_space) * 1.5); border-block: 1px solid var(--_line); font-size: 0.875em; color: var(--_muted); }
    @container shoot (min-width: 56em) { .glance { grid-template-columns: minmax(0, 1.3fr) minmax(0, 1fr); gap: calc(var(--_space) * 8); } }
  `];

  /** `quick` begins with the questions of the quick estimate, `lines` with the lines themselves. The reader may change it until the freeze. */
  @property() view: 'quick' | 'lines' = 'lines';
  #lines: EntryList | undefined;
  #opening = new Opening(this, 'sum', () => this.fetched('provenance'));
  /** The one that is watched: the questions take it away, and the lines bring another. */
  #foot: Element | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('view') && this.#isQuick) void this.#fetchQuick();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const foot = this.renderRoot.querySelector(tagName('shoot-freeze'));
    if (foot === this.#foot || foot === null) return;
    this.#foot = foot;
    summonWhenNear(foot, 'seal');
    summonWhenNear(foot, 'review');
  }

  /** Undefined until what is done with lines has come. */
  get #held(): EntryList | undefined {
    const part = linesPart();
    if (part !== undefined) this.#lines ??= new part.EntryList(this, { ask: (change) => this.ask(change), create: part.newEntry });
    return this.#lines;
  }

  /** Where it cannot be fetched, that has been said. */
  async #list(): Promise<EntryList | undefined> {
    if (linesPart() === undefined && await this.fetched('lines')) await fetchLinesPart();
    return this.#held;
  }

  async #answer(event: EntryRequestEvent, messages: Messages): Promise<void> {
    await (this.#held ?? await this.#list())?.onRequest(event, messages);
  }

  get #editable(): boolean {
    return !this.isReadonly && this.productionStore.state.production.stage === 'drafting';
  }

  protected override renderWith(messages: Messages): unknown {
    const { production, estimate } = this.productionStore.state;
    const results = [...estimate.entries.values()];
    const uncounted = results.filter(({ state: each }) => isUncountable(each)).length;
    const shares = largestRemainder(estimate.families.map((family) => family.kg));
    const frozen = frozenEstimate(production);
    if (frozen !== undefined) void summon('verdict');
    if (this.#isQuick) return this.#renderQuick(messages);
    if (results.length > 0 && linesPart() === undefined) fetchLinesPart().then(() => { this.requestUpdate(); }, () => { /* asked for again by a gesture, and said then */ });
    return html`${this.bringsItsOwn ? this.renderFiles() : nothing}
      <h2 class="title">${messages.estimate.heading}</h2>
      ${this.#renderViews(messages)}<shoot-profile .givenStore=${this.productionStore} ?readonly=${this.isReadonly}></shoot-profile>
      ${frozen === undefined ? nothing : html`<p class="toast">${messages.estimate.frozen(formatDate(frozen.date, this.language))}</p><shoot-verdict .givenStore=${this.productionStore}></shoot-verdict>`}
      <div class="top">${this.#renderHead(estimate, uncounted, messages)}${results.length === 0 ? this.#renderEmpty(messages) : this.#renderGlance(messages)}</div>${this.#renderShares()}
      <div aria-label=${messages.estimate.lines} role="region" @shoot-entry-request=${(event: EntryRequestEvent) => { void this.#answer(event, messages); }}>
        ${estimate.total.kg.isZero() ? nothing : html`<p class="peek no-print" aria-hidden="true"><span>${messages.figure.peek(massText(estimate.total, this.language))}</span><span>${spanText(estimate.total, messages, this.language)}</span></p>`}
        ${estimate.families.map((family, index) => this.#renderFamily(family, shares[index] ?? 0, estimate, messages))}</div>
      <div class="told" role="status">${this.#lines?.render(messages)}</div>
      ${this.#editable ? html`<shoot-review .givenStore=${this.productionStore} @shoot-entry-request=${(event: EntryRequestEvent) => { void this.#answer(event, messages); }}></shoot-review>` : nothing}
      <shoot-freeze .givenStore=${this.productionStore} ?readonly=${this.isReadonly} @shoot-entry-request=${(event: EntryRequestEvent) => { void this.#answer(event, messages); }}></shoot-freeze>
      <p class="notice">${messages.estimate.legal}</p><shoot-sources .givenStore=${this.productionStore}></shoot-sources>`;
  }

  get #isQuick(): boolean {
    return this.view === 'quick' && this.#editable;
  }

  #renderViews({ estimate: { views } }: Messages): TemplateResult | typeof nothing {
    if (!this.#editable) return nothing;
    return html`<div class="views no-print" role="group" aria-label=${views.legend}>${(['quick', 'lines'] as const).map((view) => html`<button type="button" class="button" aria-pressed=${view === this.view} @click=${() => { this.view = view; }}>${views[view]}</button>`)}</div>`;
  }

  /** Where the questions cannot be fetched, the lines come instead. */
  async #fetchQuick(): Promise<void> {
    if (!await this.fetched('quick') && this.#isQuick) this.view = 'lines';
  }

  /** The questions are gone, and with them what was focused. */
  async #detail(): Promise<void> {
    this.view = 'lines';
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.views [aria-pressed="true"]')?.focus();
  }

  #renderQuick(messages: Messages): TemplateResult {
    // Also where another document came in that may be asked about.
    summon('quick').catch(() => { /* said when it was asked for */ });
    return html`${this.bringsItsOwn ? this.renderFiles() : nothing}<h2 class="title">${messages.estimate.heading}</h2>${this.#renderViews(messages)}
      <shoot-quick .givenStore=${this.productionStore} @shoot-close=${() => { void this.#detail(); }}></shoot-quick>
      <p class="notice">${messages.estimate.legal}</p><shoot-sources .givenStore=${this.productionStore}></shoot-sources>`;
  }

  #renderHead(estimate: Estimate, uncounted: number, messages: Messages): TemplateResult {
    const { profile } = this.productionStore.state.production;
    const words = messages.estimate;
    const empty = estimate.families.filter((family) => family.entries.length === 0).length;
    return html`<div class="head"><p class="over">${words.over}</p><shoot-total .givenStore=${this.productionStore}></shoot-total>
      ${uncounted + empty === 0 ? nothing : html`<p class="soft small">${uncounted === 0 ? nothing : messages.figure.uncounted(uncounted)} ${empty === 0 ? nothing : messages.figure.emptyFamilies(empty)}</p>`}
      ${estimate.total.kg.isZero() ? nothing : html`<p class="ratios soft">${profile.shootingDays > 0 ? html`<span>${ratioText(estimate.total, profile.shootingDays, this.language)} ${words.perDay}</span>` : nothing}${profile.episodes > 1 ? html`<span>${ratioText(estimate.total, profile.episodes, this.language)} ${words.perEpisode}</span>` : nothing}${profile.runtimeMinutes > 0 ? html`<span>${ratioText(estimate.total, profile.runtimeMinutes, this.language)} ${words.perMinute}</span>` : nothing}</p>
      <button type="button" class="link small no-print" data-figure="sum total" aria-expanded=${this.#opening.isOpen('total')} @click=${() => { this.#opening.toggle('total'); }}>${messages.figure.why(messages.estimate.heading)}</button>`}
      ${this.#renderOpened('total')}</div>`;
  }

  #renderOpened(key: string, family?: Family): TemplateResult | typeof nothing {
    return this.#opening.isOpen(key) ? html`<div class="whole" @shoot-close=${() => { this.#opening.close(); }}>${sumPanel(this.productionStore, 'planned', 'family', family)}</div>` : nothing;
  }

  #renderShares(): TemplateResult | typeof nothing {
    if (this.productionStore.state.production.profile.coproducers === undefined) return nothing;
    void summon('coproduction');
    return html`<shoot-shares .givenStore=${this.productionStore}></shoot-shares>`;
  }

  #renderEmpty(messages: Messages): TemplateResult {
    return html`<div><h3 class="part">${messages.estimate.empty}</h3><p class="soft prose">${messages.estimate.emptyHint}</p></div>`;
  }

  #renderGlance(messages: Messages): TemplateResult {
    return html`<div class="glance"><section aria-labelledby="by-family"><h3 class="part headline" id="by-family">${messages.estimate.byFamily}</h3><shoot-breakdown .givenStore=${this.productionStore} chooses></shoot-breakdown></section>
      <section aria-labelledby="heaviest"><h3 class="part headline" id="heaviest">${messages.estimate.heaviest}</h3><shoot-heaviest .givenStore=${this.productionStore}
        @shoot-entry-request=${(event: EntryRequestEvent) => { void this.#answer(event, messages); }}></shoot-heaviest></section></div>`;
  }

  #renderFamily(family: FamilyResult, share: number, estimate: Estimate, messages: Messages): TemplateResult {
    const words = messages.estimate;
    const name = messages.families[family.family];
    const results = family.entries.flatMap((id) => estimate.entries.get(id) ?? []);
    const shown = results.filter(({ entry }) => entry.planned.kind !== 'absent');
    const toFill = shown.filter(({ entry }) => isUntouched(entry.planned)).length;
    const toFix = shown.filter(({ state: each }) => isUncountable(each)).length - toFill;
    const mass = formatMass(family.kg, this.language);
    const aside = shown.length === 0 ? words.noLine : [words.share(percentText(family.kg, estimate.total.kg, this.language, share)), family.kg.isZero() ? '' : spanText(family, messages, this.language), [words.count(shown.length), toFill === 0 ? '' : words.toFill(toFill), toFix === 0 ? '' : words.toFix(toFix)].filter((each) => each !== '').join(', ')].filter((each) => each !== '').join(' · ');
    return html`<div class="family" role="group" aria-labelledby="family-${family.family}">${rule(share)}
      <div class="family-head"><h3 class="part" id="family-${family.family}">${name}</h3>
        <p class="sum">${family.kg.isZero() ? '—' : this.#opening.figure({ key: family.family, text: mass, name }, messages)}</p>
        <p class="aside">${aside}</p></div>
      ${this.#renderOpened(family.family, family.family)}
      ${shown.length === 0 ? html`<p class="ask soft">${words.nothingHere(name)}</p>` : linesPart()?.lineRows(shown, this.productionStore, !this.#editable)}
      ${this.#editable ? html`<div class="add"><shoot-add-entry id="add-${family.family}" .givenStore=${this.productionStore} .family=${family.family} @shoot-add-entry=${(event: AddEntryEvent) => { void this.#list().then((lines) => lines?.add(event.activity, family.family)); }}></shoot-add-entry></div>` : nothing}
    </div>`;
  }
}
