import { type PropertyValues, type TemplateResult, css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type Fragment, writeFragment } from '../exchange/index.js';
import { type AllMessages, formatNumber } from '../locale/index.js';
import type { Production } from '../model/index.js';
import { integer } from '../units/index.js';
import { LaterElement } from './later-element.js';
import { base } from './styles/base.styles.js';
import { controls } from './styles/controls.styles.js';

type Told = { readonly kind: 'copied' | 'shown'; readonly address: string } | Extract<Fragment, { kind: 'too-long' }>;

/**
 * @tag shoot-link
 * @summary Copies a link that holds the whole document, where it is short enough; else it says so, and that the file is the way.
 * @internal
 */
export class ShootLink extends LaterElement {
  static override styles = [base, controls, css`
    :host { margin-block: var(--_space) calc(var(--_space) * 3); }
    .link-bar { display: grid; gap: var(--_space); justify-items: start; }
    .box { inline-size: 100%; max-inline-size: 40em; }
  `];

  /** Of the page that opens links; what stands behind its "#" is replaced. */
  @property({ attribute: false }) address = '';
  @state() private told: Told | undefined;
  /** What was told of. */
  #of: Production | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // A link of an hour ago does not hold what was typed since.
    if (this.#of !== this.productionStore.state.production) this.told = undefined;
  }

  async #copy(): Promise<void> {
    const { production } = this.productionStore.state;
    const answer = await writeFragment(production);
    this.#of = production;
    if (answer.kind === 'too-long') {
      this.told = answer;
      return;
    }
    const address = `${this.address.split('#')[0] ?? ''}#${answer.fragment}`;
    try {
      await navigator.clipboard.writeText(address);
      this.told = { kind: 'copied', address };
    } catch {
      // Refused by the browser, or absent from a page without https: the person copies what is selected.
      this.told = { kind: 'shown', address };
    }
    await this.updateComplete;
    this.renderRoot.querySelector('input')?.select();
  }

  protected override renderWith(messages: AllMessages): unknown {
    const words = messages.link;
    return html`<div class="link-bar no-print"><button type="button" class="button" @click=${() => { void this.#copy(); }}>${words.copy}</button>
      <p class="hint prose">${words.hint}</p>
      <div role="status">${this.told === undefined ? nothing : this.#renderTold(this.told, messages)}</div>
      ${this.told?.kind === 'shown' ? html`<div class="box"><input type="text" readonly aria-label=${words.address} .value=${this.told.address}></div>` : nothing}</div>`;
  }

  #renderTold(told: Told, { link: words }: AllMessages): TemplateResult {
    if (told.kind !== 'too-long') return html`<p>${told.kind === 'copied' ? words.copied : words.shown}</p>`;
    return html`<p>${words.tooLong(formatNumber(integer(told.characters), this.language), formatNumber(integer(told.limit), this.language))}</p>`;
  }
}
