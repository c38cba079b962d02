import { nothing } from 'lit';
import { type EntryResult, isActualUnusable } from '../calculation/index.js';
import { type AllMessages, formatDate, formatPercent } from '../locale/index.js';
import { closedBalance, frozenEstimate } from '../model/index.js';
import { ZERO } from '../units/index.js';
import { type OpeningFigures, lineList } from './parts/line-list.js';
import { Opening } from './parts/opening.js';
import { linePanel } from './parts/panels.js';
import { massText } from './parts/words.js';
import { LaterElement } from './later-element.js';
import { html } from './prefix.js';
import type { SealEvent } from './shoot-seal.js';
import { base } from './styles/base.styles.js';
import { controls } from './styles/controls.styles.js';
import { drawing } from './styles/drawing.styles.js';
import { steps } from './styles/steps.styles.js';

/**
 * @tag shoot-close
 * @summary The closing of the balance: which plans are carried over, what cannot be read, then the button.
 * @internal
 */
export class ShootClose extends LaterElement {
  static override styles = [base, controls, drawing, steps];

  #opening = new Opening(this, 'listed', () => this.fetched('provenance'));

  async #seal({ date }: SealEvent): Promise<void> {
    if (!await this.attempt(() => this.productionStore.seal('balance', date))) return;
    await this.updateComplete;
    // The button that had the keyboard is gone.
    this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
  }

  protected override renderWith(messages: AllMessages): unknown {
    const { production, balance } = this.productionStore.state;
    const words = messages.close;
    const closed = closedBalance(production);
    if (closed !== undefined) {
      return html`<section class="step-block" aria-labelledby="heading"><h3 class="title" id="heading" tabindex="-1">${messages.balance.closed(formatDate(closed.date, this.language))}</h3>
        <div><p class="label">${words.digest}</p><p class="digest">${closed.digest}</p></div></section>`;
    }
    if (this.readonly || frozenEstimate(production) === undefined) return nothing;
    const results = [...balance.entries.values()].sort(byMass);
    const carried = results.filter((result) => result.state === 'carried' && !isActualUnusable(result));
    const unread = results.filter(isActualUnusable);
    const total = `${messages.figure.about} ${massText(balance.total, this.language)} CO₂e`;
    const left = [carried.length === 0 ? '' : words.explain(carried.length), unread.length === 0 ? '' : words.unreadCount(unread.length)].filter((text) => text !== '').join(' ');
    const figures: OpeningFigures = { opening: this.#opening, panel: ({ entry }) => linePanel(this.productionStore, 'actual', entry.id) };
    const list = (lines: readonly EntryResult[], heading: string): unknown => lineList(this, lines, heading, messages, this.language, figures);
    return html`<section class="step-block" aria-labelledby="heading"><h3 class="title" id="heading">${words.heading}</h3>
      <p class="prose">${left || words.complete}</p>
      ${list(unread, words.unreadLines)}${list(carried, words.carriedLines)}
      <shoot-seal .givenStore=${this.productionStore} .kind=${'balance'} @shoot-seal=${(event: SealEvent) => { void this.#seal(event); }} .words=${{ ...words, summary: [words.summary(total, formatPercent(balance.coverage.share, this.language)), left].join(' ') }}></shoot-seal></section>`;
  }
}

/** Heaviest first: that is where a measure would help most. */
function byMass(one: EntryResult, other: EntryResult): number {
  return (other.emission?.kg ?? ZERO).cmp(one.emission?.kg ?? ZERO);
}
