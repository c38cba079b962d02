import { nothing } from 'lit';
import { isUncountable } from '../calculation/index.js';
import { type AllMessages, formatDate } from '../locale/index.js';
import { frozenEstimate } from '../model/index.js';
import { mark } from './drawing/marks.js';
import { lineList } from './parts/line-list.js';
import { massText } from './parts/words.js';
import { LaterElement } from './later-element.js';
import { html } from './prefix.js';
import type { SealEvent } from './shoot-seal.js';
import { base } from './styles/base.styles.js';
import { controls } from './styles/controls.styles.js';
import { drawing } from './styles/drawing.styles.js';
import { steps } from './styles/steps.styles.js';

/**
 * @tag shoot-freeze
 * @summary The freezing of the estimate: what will happen, what is left, then the button. Nothing is blocked that the law does not block.
 * @internal
 */
export class ShootFreeze extends LaterElement {
  static override styles = [base, controls, drawing, steps];

  async #seal({ date }: SealEvent): Promise<void> {
    if (!await this.attempt(() => this.productionStore.seal('estimate', date))) return;
    await this.updateComplete;
    // The button that had the keyboard is gone.
    this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
  }

  protected override renderWith(messages: AllMessages): unknown {
    const { production, estimate } = this.productionStore.state;
    const words = messages.freeze;
    const frozen = frozenEstimate(production);
    if (frozen !== undefined) {
      return html`<section class="step-block" aria-labelledby="heading"><h3 class="title" id="heading" tabindex="-1">${messages.estimate.frozen(formatDate(frozen.date, this.language))}</h3>
        <div><p class="label">${words.digest}</p><p class="digest">${frozen.digest}</p><p class="hint prose">${words.digestHint}</p></div></section>`;
    }
    if (this.readonly) return nothing;
    const results = [...estimate.entries.values()];
    const counted = results.filter(({ emission }) => emission !== undefined).length;
    const unread = results.filter(({ state }) => isUncountable(state));
    const empty = estimate.families.filter((family) => family.entries.length === 0).length;
    const { version } = this.productionStore.catalogue.edition;
    const total = `${messages.figure.about} ${massText(estimate.total, this.language)} CO₂e`;
    return html`<section class="step-block" aria-labelledby="heading"><h3 class="title" id="heading">${words.heading}</h3><p class="prose">${words.explain}</p>
      ${lineList(this, unread, words.unread(unread.length), messages, this.language)}
      <ul class="checks">${empty === 0 ? nothing : html`<li><span class="state">${mark('none')}${words.emptyFamilies(empty)}</span></li>`}
        <li><span class="state">${mark('measured')}${words.read(counted)}</span><span class="soft">${words.edition(version)}</span></li></ul>
      ${counted === 0 ? html`<p class="soft">${words.nothing}</p>` : unread.length + empty === 0 ? nothing : html`<p class="soft">${words.allowed}</p>`}
      <shoot-seal .givenStore=${this.productionStore} .kind=${'estimate'} @shoot-seal=${(event: SealEvent) => { void this.#seal(event); }} ?disabled=${counted === 0} .words=${{ ...words, summary: [words.summary(total, counted, version), unread.length === 0 ? '' : words.leftOut(unread.length)].join(' ').trim() }}></shoot-seal></section>`;
  }
}
