import { css, html, nothing } from 'lit';
import type { EntryEmission } from '../calculation/index.js';
import type { Messages } from '../locale/index.js';
import type { Entry } from '../model/index.js';
import { EntryRequestEvent } from './entry-request-event.js';
import { massText, nameOf, percentText, spanText } from './parts/words.js';
import { ShootElement } from './shoot-element.js';
import { base } from './styles/base.styles.js';
import { controls } from './styles/controls.styles.js';

const SHOWN = 5;

/**
 * @tag shoot-heaviest
 * @summary The five heaviest lines of the estimate. A name leads to its line, a figure to where it comes from.
 * @internal
 */
export class ShootHeaviest extends ShootElement {
  static override styles = [base, controls, css`
    li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 1em; align-items: baseline; padding-block: 0.55em; border-block-start: 1px solid var(--_line); }
    /* Not two lines of text: those with nothing but a button are lower on a page without a doctype. */
    li > span { display: grid; justify-items: start; }
    .num { justify-items: end; }
  `];

  #lines: readonly { readonly entry: Entry; readonly emission: EntryEmission }[] = [];

  protected override willUpdate(...given: Parameters<ShootElement['willUpdate']>): void {
    super.willUpdate(...given);
    const counted = [...this.productionStore.state.estimate.entries.values()].flatMap(({ entry, emission }) => (emission === undefined || emission.kg.isZero() ? [] : [{ entry, emission }]));
    this.#lines = counted.sort((one, other) => other.emission.kg.cmp(one.emission.kg)).slice(0, SHOWN);
  }

  protected override renderWith(messages: Messages): unknown {
    const { total } = this.productionStore.state.estimate;
    if (this.#lines.length === 0) return nothing;
    const ask = (action: 'show' | 'explain', { id }: Entry) => () => { this.dispatchEvent(new EntryRequestEvent(action, id)); };
    return html`<ol>${this.#lines.map(({ entry, emission }) => {
      const [name, mass] = [nameOf(entry, messages), massText(emission, this.language)];
      return html`<li><span><button type="button" class="link kept" @click=${ask('show', entry)}>${name}</button><span class="soft small">${spanText(emission, messages, this.language)}</span></span>
        <span class="num"><button type="button" class="figure-link" @click=${ask('explain', entry)}><b>${mass}</b><span class="hush"> ${messages.figure.explain(name, mass)}</span></button><span class="soft small">${percentText(emission.kg, total.kg, this.language)}</span></span></li>`;
    })}</ol>`;
  }
}
