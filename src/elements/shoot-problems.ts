import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Problem } from '../document/index.js';
import type { AllMessages } from '../locale/index.js';
import { LaterElement } from './later-element.js';
import { base } from './styles/base.styles.js';

const SHOWN = 5;

/**
 * @tag shoot-problems
 * @summary What is wrong with a file, in the reader's language: the first few, and how many more.
 * @internal
 */
export class ShootProblems extends LaterElement {
  static override styles = [base];

  @property({ attribute: false }) problems: readonly Problem[] = [];

  protected override get follows(): boolean {
    return false;
  }

  protected override renderWith({ problems: words }: AllMessages): unknown {
    const rest = this.problems.length - SHOWN;
    return html`<ul class="small">${this.problems.slice(0, SHOWN).map(({ code, path, params }) => html`<li>${path === '' ? words[code](params) : words.at(words[code](params), path)}</li>`)}
      ${rest > 0 ? html`<li>${words.more(rest)}</li>` : nothing}</ul>`;
  }
}
