import { type TemplateResult, css, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { type EditionNotes, type HostSource, type Source, loadEditionNotes } from '../factors/index.js';
import type { AllMessages } from '../locale/index.js';
import { heldAssumptions } from '../model/index.js';
import { LaterElement } from './later-element.js';
import { whenNear } from './lazy.js';
import { base } from './styles/base.styles.js';

/**
 * @tag shoot-sources
 * @summary Where the figures of this production come from, in the words that each licence asks for; printed with them.
 * @internal
 */
export class ShootSources extends LaterElement {
  static override styles = [base, css`
    /* A box of no height, in a card that cuts off what leaves it, is never seen to be near by WebKit. */
    :host { min-block-size: 1px; margin-block-start: calc(var(--_space) * 2); font-size: 0.875em; color: var(--_muted); }
    li { padding-block: 0.3em; }
    li + li { border-block-start: 1px solid var(--_line); }
    h3 { font-weight: 500; }
  `];

  @state() private notes: EditionNotes | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // Without them the figures still stand; each opens its own source.
    whenNear(this, () => { loadEditionNotes().then((notes) => { this.notes = notes; }, () => {}); });
  }

  /** The sources of the factors and assumptions that count, on either side, the most used first. */
  #used({ sources, assumptions }: EditionNotes): readonly Source[] {
    const { state: { estimate, balance }, catalogue } = this.productionStore;
    const counts = new Map<string, number>();
    for (const { entry, reading, emission } of [...estimate.entries.values(), ...balance.entries.values()]) {
      if (emission === undefined) continue;
      const held = reading.kind === 'quantity' ? heldAssumptions(entry.activity, reading, catalogue) : [];
      for (const id of [emission.factor.source, ...held.map((each) => assumptions[each.id]?.source ?? '')]) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return [...counts].sort(([, one], [, other]) => other - one).flatMap(([id]) => sources[id] ?? []);
  }

  /** What a host's own factors are taken from, once each. */
  get #given(): readonly HostSource[] {
    const { state: { estimate, balance } } = this.productionStore;
    const sources = [...estimate.entries.values(), ...balance.entries.values()].flatMap(({ emission }) => emission?.factor.notes?.source ?? []);
    return [...new Map(sources.map((source) => [source.title, source])).values()];
  }

  protected override renderWith(messages: AllMessages): unknown {
    const used = this.notes === undefined ? [] : this.#used(this.notes);
    const given = this.#given;
    if (used.length + given.length === 0) return html`<div></div>`;
    return html`<section aria-labelledby="heading"><h3 id="heading">${messages.factors.sources}</h3><ul>${used.map((source) => this.#renderSource(source))}${given.map(({ title, publisher, year, licence }) => html`<li>${messages.entry.ofSite} · ${[title, publisher, year, licence].filter((text) => text !== undefined).join(', ')}</li>`)}</ul></section>`;
  }

  #renderSource({ title, url, attribution, licence, licenceUrl }: Source): TemplateResult {
    return html`<li><a href=${url ?? nothing} target="_blank" rel="noreferrer">${title}</a>. ${attribution} <a href=${licenceUrl} target="_blank" rel="license noreferrer">${licence}</a></li>`;
  }
}
