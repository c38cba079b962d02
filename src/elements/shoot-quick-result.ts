import { type TemplateResult, css, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type EditionNotes, loadEditionNotes } from '../factors/index.js';
import { formatNumber, largestRemainder } from '../locale/index.js';
import { type Asked, type Sharper, placed, stillToKnow } from '../planning/index.js';
import { decimal } from '../units/index.js';
import { CloseEvent } from './close-event.js';
import { rule } from './drawing/marks.js';
import { Opening } from './parts/opening.js';
import { sumPanel } from './parts/panels.js';
import { placedSentence } from './parts/placed-sentence.js';
import { massText, percentText, spanText } from './parts/words.js';
import { html } from './prefix.js';
import { QuickElement, type QuickWords } from './quick-element.js';
import { ShowQuestionEvent } from './show-question-event.js';
import { base } from './styles/base.styles.js';
import { controls } from './styles/controls.styles.js';
import { drawing } from './styles/drawing.styles.js';

/**
 * @tag shoot-quick-result
 * @summary What the answers make so far: the total with its range, what would narrow it, what weighs most, what was assumed.
 * @internal
 */
export class ShootQuickResult extends QuickElement {
  static override styles = [base, controls, drawing, css`
    .result { display: grid; gap: calc(var(--_space) * 4); padding-block-end: calc(var(--_space) * 2); }
    .headline { background: var(--_surface); position: var(--_stick, static); inset-block-start: 0; z-index: 1; }
    .posts li { padding-block: 0.6em 0; }
    .posts .line { display: grid; grid-template-columns: minmax(0, 1fr) auto 3em; gap: 0 1em; align-items: baseline; }
    .narrow { display: grid; gap: var(--_space); justify-items: start; }
    details > summary { cursor: pointer; min-block-size: 2.25em; font-weight: 500; }
    details li { padding-block: 0.5em; border-block-start: 1px solid var(--_line); }
  `];

  @state() private notes: EditionNotes | undefined;
  /** The answer that would narrow the range most. */
  @property({ attribute: false }) sharpest: Sharper | undefined;
  /** Where each assumption can be answered, by its id. */
  @property({ attribute: false }) standIns: ReadonlyMap<string, Asked> = new Map();

  #opening = new Opening(this, 'sum', () => this.fetched('provenance'));

  protected override renderWith(messages: QuickWords): unknown {
    const { estimate } = this.productionStore.state;
    const words = messages.quick;
    if (estimate.entries.size === 0) return html`<div class="result"><p class="soft headline">${words.none}</p></div>`;
    return html`<div class="result"><section class="headline" aria-labelledby="result"><h3 class="over" id="result">${messages.estimate.heading}</h3><shoot-total .givenStore=${this.productionStore}></shoot-total>
        ${estimate.total.kg.isZero() ? nothing : html`<button type="button" class="link small no-print" data-figure="sum total" aria-expanded=${this.#opening.isOpen('total')} @click=${() => { this.#opening.toggle('total'); }}>${messages.figure.why(messages.estimate.heading)}</button>
        ${this.#opening.block('total', () => sumPanel(this.productionStore, 'planned'))}`}</section>${this.#renderLeft(messages)}
      ${this.#renderSharper(messages)}${this.#renderFamilies(messages)}${this.#renderAssumptions(messages)}${this.#renderPlaced(messages)}
      <p class="soft small">${words.edited}</p>
      <div class="actions"><button type="button" class="button main" @click=${() => { this.dispatchEvent(new CloseEvent()); }}>${words.detail}</button></div></div>`;
  }

  /** What is missing from the total. */
  #renderLeft({ quick: words }: QuickWords): TemplateResult | typeof nothing {
    const { state: { production }, catalogue } = this.productionStore;
    const left = stillToKnow(production, catalogue);
    return left.length === 0 ? nothing : html`<p class="soft small">${words.left(left.map((asked) => words.topics[asked]).join(', '))}</p>`;
  }

  #renderSharper(messages: QuickWords): TemplateResult | typeof nothing {
    const { sharpest: best } = this;
    if (best === undefined) return nothing;
    const { estimate } = this.productionStore.state;
    const words = messages.quick;
    const range = spanText({ kg: estimate.total.kg, range: best.range }, messages, this.language);
    return html`<section class="narrow" aria-labelledby="narrow"><h4 id="narrow">${words.sharper}</h4><p>${words.sharperText(words.topics[best.asked], range)}</p>
      <button type="button" class="link no-print" @click=${() => { this.#lead(best.asked); }}>${words.answer}</button></section>`;
  }

  #lead(asked: Asked): void {
    this.dispatchEvent(new ShowQuestionEvent(asked));
  }

  #renderFamilies(messages: QuickWords): TemplateResult {
    const { families, total } = this.productionStore.state.estimate;
    const shares = largestRemainder(families.map(({ kg }) => kg));
    const heaviest = families.map((family, index) => ({ family, share: shares[index] ?? 0 })).filter(({ family }) => !family.kg.isZero()).toSorted((one, other) => other.family.kg.cmp(one.family.kg));
    return html`<section aria-labelledby="heaviest"><h4 id="heaviest">${messages.quick.heaviest}</h4><ul class="posts">${heaviest.map(({ family, share }) => {
      const name = messages.families[family.family];
      return html`<li><div class="line"><span>${name}</span>${this.#opening.figure({ key: family.family, text: massText(family, this.language), name }, messages)}<span class="num soft">${percentText(family.kg, total.kg, this.language, share)}</span></div>${rule(share)}
        ${this.#opening.block(family.family, () => sumPanel(this.productionStore, 'planned', 'family', family.family))}</li>`;
    })}</ul></section>`;
  }

  /** Every figure that nobody has given, with where it comes from. */
  #renderAssumptions(messages: QuickWords): TemplateResult | typeof nothing {
    const { entries } = this.productionStore.state.production;
    const used = [...new Set(entries.flatMap(({ planned }) => (planned.kind === 'quantity' ? Object.values(planned.assumed ?? {}) : [])))];
    if (used.length === 0) return nothing;
    const fetch = (): void => { loadEditionNotes().then((notes) => { this.notes = notes; }, () => { /* opened again, it is asked for again */ }); };
    return html`<details @toggle=${fetch}><summary>${messages.quick.assumptions} <span class="soft small">(${formatNumber(decimal(String(used.length)), this.language)})</span></summary>
      <ul>${this.notes === undefined ? nothing : used.map((id) => this.#renderAssumption(id, messages))}</ul></details>`;
  }

  #renderAssumption(id: string, { quick: words }: QuickWords): TemplateResult | typeof nothing {
    const [known, asked] = [this.notes?.assumptions[id], this.standIns.get(id)];
    if (known === undefined) return nothing;
    const source = this.notes?.sources[known.source];
    return html`<li>${known.sentence[this.language]}<br><span class="soft small">${source === undefined ? nothing : `${source.publisher}, ${source.title} ${source.version}. `}${known.locator}</span>
      ${asked === undefined ? nothing : html`<br><button type="button" class="link small no-print" @click=${() => { this.#lead(asked); }}>${words.answerThis(words.questions[asked])}</button>`}</li>`;
  }

  #renderPlaced(messages: QuickWords): TemplateResult | typeof nothing {
    const { estimate, production } = this.productionStore.state;
    const found = placed(estimate, production.profile);
    return found === undefined ? nothing : html`<p class="small soft">${placedSentence(found, messages.quick, this.language)}</p>`;
  }
}
