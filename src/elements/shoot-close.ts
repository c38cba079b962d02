import { type TemplateResult, html, nothing } from 'lit';
import { type EntryResult, isActualUnusable } from '../calculation/index.js';
import { type AllMessages, formatDate, formatPercent } from '../locale/index.js';
import { closedBalance, frozenEstimate } from '../model/index.js';
import { mark } from './drawing/marks.js';
import { massText, nameOf } from './parts/words.js';
import { LaterElement } from './later-element.js';
import type { SealEvent } from './shoot-seal.js';
import { base } from './styles/base.styles.js';
import { controls } from './styles/controls.styles.js';
import { drawing } from './styles/drawing.styles.js';

const LISTED = 12;

/**
 * @tag shoot-close
 * @summary The closing of the balance: which plans are carried over, what cannot be read, then the button.
 * @internal
 */
export class ShootClose extends LaterElement {
  static override styles = [base, controls, drawing];

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
    const results = [...balance.entries.values()];
    const carried = results.filter((result) => result.state === 'carried' && !isActualUnusable(result));
    const unread = results.filter(isActualUnusable);
    const total = `${messages.figure.about} ${massText(balance.total, this.language)} CO₂e`;
    return html`<section class="step-block" aria-labelledby="heading"><h3 class="title" id="heading">${words.heading}</h3>
      ${carried.length > 0 ? html`<p class="prose">${words.explain(carried.length)}</p>` : unread.length > 0 ? nothing : html`<p class="prose">${words.complete}</p>`}
      ${this.#renderList(unread, words.unreadLines, messages)}${this.#renderList(carried, words.carriedLines, messages)}
      <shoot-seal .givenStore=${this.productionStore} .kind=${'balance'} @shoot-seal=${(event: SealEvent) => { void this.#seal(event); }} .words=${{ ...words, summary: words.summary(total, formatPercent(balance.coverage.share, this.language)) }}></shoot-seal></section>`;
  }

  #renderList(results: readonly EntryResult[], heading: string, messages: AllMessages): TemplateResult | typeof nothing {
    if (results.length === 0) return nothing;
    const rest = results.length - LISTED;
    return html`<p class="label">${heading}</p><ul class="checks">${results.slice(0, LISTED).map(({ entry, emission, state }) => html`<li><span class="state">${mark(state === 'carried' ? 'carried' : 'none')}${nameOf(entry, messages)}</span>${emission === undefined ? nothing : html`<span class="soft">${massText(emission, this.language)}</span>`}</li>`)}
      ${rest > 0 ? html`<li class="soft">${messages.close.more(rest)}</li>` : nothing}</ul>`;
  }
}
