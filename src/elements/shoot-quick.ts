import { type TemplateResult, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { formatInput } from '../locale/index.js';
import { KINDS, type Profile, type ProfileCount, bandsOf } from '../model/index.js';
import {
  type AnswerField, type AnswerName, type Answers, type Asked, QUESTIONS, type Question, type QuestionId, type Sharper,
  answeredFigure, answering, briefOf, daysOf, factOf, questionsFor, sharpened, standsInFor, typedName,
} from '../planning/index.js';
import { decimal, toText } from '../units/index.js';
import { CloseEvent } from './close-event.js';
import { bandText } from './parts/band-text.js';
import { countryOptions } from './parts/countries.js';
import { choiceField } from './parts/fields.js';
import { profileCount } from './parts/profile-count.js';
import { questionHint } from './parts/question-hint.js';
import { numberIn, problemWith } from './parts/typed-number.js';
import { massText, quantityText, spanText } from './parts/words.js';
import { html, tagName } from './prefix.js';
import { QuickElement, type QuickWords } from './quick-element.js';
import type { ShowQuestionEvent } from './show-question-event.js';
import { base } from './styles/base.styles.js';
import { controls } from './styles/controls.styles.js';
import { quick } from './styles/quick.styles.js';

/** A field where a figure is typed: what it holds, what is wrong with it, what becomes of it. */
interface NumberField {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  readonly text: string;
  readonly problem: string | undefined;
  readonly hint?: string | undefined;
  readonly typed: (text: string, committed: boolean) => void;
}

const PARTS = [...new Set(QUESTIONS.map(({ part }) => part))];

const besideOf = (kind: Profile['kind'], beside: Question['beside']): readonly Question[] => questionsFor(kind).filter((question) => question.beside === beside);

/**
 * @tag shoot-quick
 * @summary The quick estimate: a dozen questions, and beside them what their answers make.
 * @fires shoot-close - A person wants to go into detail.
 * @internal
 */
export class ShootQuick extends QuickElement {
  static override styles = [base, controls, quick];

  /** What is being typed, by field. */
  @state() private drafts: Readonly<Record<string, string>> = {};

  #sharpest: Sharper | undefined;
  #standIns: ReadonlyMap<string, Asked> = new Map();
  #opening = 0;

  protected override willUpdate(...given: Parameters<QuickElement['willUpdate']>): void {
    super.willUpdate(...given);
    const { state: shown, catalogue } = this.productionStore;
    // Another production came in: what was being typed belongs to the one before.
    if (shown.opening !== this.#opening) this.drafts = {};
    this.#opening = shown.opening;
    [this.#sharpest] = shown.production.answers === undefined ? [] : sharpened(shown.production, catalogue, shown.estimate);
    this.#standIns = standsInFor(shown.production, catalogue);
  }

  #say(answers: Answers, profile: Partial<Profile> = {}, committed = true): void {
    const { state: { production }, catalogue } = this.productionStore;
    this.ask(answering(production, { answers, profile }, catalogue), committed);
  }

  protected override renderWith(messages: QuickWords): unknown {
    const { production, estimate } = this.productionStore.state;
    const { kind } = production.profile;
    const words = messages.quick;
    return html`<p class="soft prose">${words.lead}</p><div class="quick"><form aria-label=${messages.estimate.views.quick} @submit=${(event: Event) => { event.preventDefault(); }}>
        ${estimate.total.kg.isZero() ? nothing : html`<button type="button" class="peek no-print" @click=${() => { this.#result?.scrollIntoView({ block: 'start' }); }}><span>${messages.figure.peek(massText(estimate.total, this.language))}</span><span>${spanText(estimate.total, messages, this.language)}</span></button>`}
        <section class="chapter" aria-labelledby="part-film"><h3 class="part" id="part-film">${words.parts.film}</h3>${this.#renderFacts(messages)}</section>
        ${PARTS.map((part) => html`<section class="chapter" aria-labelledby="part-${part}"><h3 class="part" id="part-${part}">${words.parts[part]}</h3>
          ${besideOf(kind, undefined).filter((question) => question.part === part).map((question) => this.#renderQuestion(question, messages))}</section>`)}
      </form><shoot-quick-result .givenStore=${this.productionStore} .sharpest=${this.#sharpest} .standIns=${this.#standIns}
        @shoot-close=${() => { this.dispatchEvent(new CloseEvent()); }} @shoot-show-question=${({ asked }: ShowQuestionEvent) => { this.#show(asked); }}></shoot-quick-result></div>`;
  }

  get #result(): HTMLElement | null {
    return this.renderRoot.querySelector(tagName('shoot-quick-result'));
  }

  /** Puts the keyboard where an answer is missing, else to the first field. */
  #show(asked: Asked): void {
    const fields = [...this.renderRoot.querySelectorAll<HTMLInputElement | HTMLSelectElement>(`#question-${asked} :is(input:checked, input[type='text'], select)`)];
    (fields.find(({ value }) => value === '') ?? fields[0])?.focus();
  }

  /** What the sheet of the production holds too. */
  #renderFacts(messages: QuickWords): TemplateResult {
    const { profile } = this.productionStore.state.production;
    const words = messages.quick;
    return html`<fieldset class="question" id="question-kind"><legend>${words.questions.kind}</legend>
        ${this.#choices('kind', KINDS.map((kind) => [kind, messages.kinds[kind]]), profile.kind, (kind) => { this.#say({}, { kind: kind as Profile['kind'] }); })}</fieldset>
      ${this.#renderCount('runtimeMinutes', messages)}${profile.kind === 'series' ? this.#renderCount('episodes', messages) : nothing}${this.#renderCount('shootingDays', messages)}${this.#renderCount('crew', messages)}
      <div class="question">${choiceField('country', words.questions.country, profile.country, countryOptions(this.language, profile.country), (country) => { this.#say({}, { country }); })}</div>`;
  }

  #renderCount(name: ProfileCount, messages: QuickWords): TemplateResult {
    const { profile } = this.productionStore.state.production;
    const kept = profile.texts?.[name];
    const text = this.drafts[name] ?? kept ?? (profile[name] === 0 ? '' : String(profile[name]));
    const problem = kept === undefined || this.drafts[name] !== undefined ? undefined : messages.sheet.whole(kept);
    const typed = (given: string, committed: boolean): void => { this.#draft(name, given, committed); this.#say({}, profileCount(name, given, this.language, messages.sheet), committed); };
    const beside = name === 'crew' ? besideOf(profile.kind, name) : [];
    const hint = questionHint(name, profile.kind, messages.quick.hints);
    return html`<div class="question" id="question-${name}">${this.#numberField({ name, label: messages.quick.questions[name], unit: messages.sheet.units[name].split(' ')[0] ?? '', text, problem, typed, hint })}
      ${text === '' ? this.#renderUsual(name, messages) : nothing}${this.#renderBest(name, messages)}${beside.map((question) => this.#renderQuestion(question, messages))}</div>`;
  }

  #renderBest(asked: string, { quick: words }: QuickWords): TemplateResult | typeof nothing {
    return this.#sharpest?.asked === asked ? html`<p class="best">${words.sharper}</p>` : nothing;
  }

  /** What stands in for a fact that nobody has given. */
  #renderUsual(name: ProfileCount, messages: QuickWords): TemplateResult | typeof nothing {
    const { state: { production: { answers, profile } }, catalogue } = this.productionStore;
    const usual = answers === undefined || (name !== 'crew' && name !== 'shootingDays') ? undefined : factOf(briefOf(answers, profile, catalogue), name);
    if (usual === undefined) return nothing;
    const figure = messages.profile[name === 'crew' ? 'people' : 'days'](usual.value.toNumber());
    return html`<p class="soft small">${messages.quick.usual(name === 'shootingDays' && profile.kind === 'series' ? messages.quick.ofOneEpisode(figure) : figure)}</p>`;
  }

  #renderQuestion(question: Question, messages: QuickWords): TemplateResult {
    const words = messages.quick;
    const { state: { production: { answers = {}, profile } }, catalogue } = this.productionStore;
    const hint = questionHint(question.id, profile.kind, words.hints);
    const brief = briefOf(answers, profile, catalogue);
    const tooLong = question.fields.find(({ name, daysOf: of }) => of !== undefined && answeredFigure(answers, name) !== undefined && daysOf(brief, name) === undefined);
    const figures = question.fields.filter(({ choices }) => choices === undefined);
    return html`<fieldset class=${question.beside === undefined ? 'question' : 'beside'} id="question-${question.id}"><legend>${words.questions[question.id]}</legend>
      ${hint === undefined ? nothing : html`<p class="hint">${hint}</p>`}
      ${question.fields.filter((field) => !figures.includes(field)).map((field, place) => this.#renderChoices(field, place > 0, messages))}
      ${figures.length === 0 ? nothing : html`<div class="inputs">${figures.map((field) => this.#renderField(field, messages))}</div>`}
      ${question.fields.map((field) => this.#renderStandIn(question.id, field, messages))}
      ${tooLong === undefined ? nothing : html`<p class="error">${tooLong.daysOf === 'shoot' ? words.tooManyDays : words.tooManyOutside}</p>`}${this.#renderBest(question.id, messages)}
      ${besideOf(profile.kind, question.id).map((other) => this.#renderQuestion(other, messages))}</fieldset>`;
  }

  /** What stands in for a field as long as nobody answers. */
  #renderStandIn(question: QuestionId, { assumption = '' }: AnswerField, messages: QuickWords): TemplateResult | typeof nothing {
    const usual = this.#standIns.get(assumption) === question ? this.productionStore.catalogue.assumptions.find(({ id }) => id === assumption) : undefined;
    return usual === undefined ? nothing : html`<p class="soft small">${messages.quick.usual(quantityText({ amount: decimal(usual.value), unit: usual.unit }, messages, this.language))}</p>`;
  }

  /** Second choices of a question say what they are of: its own words are of the first. */
  #renderChoices(field: AnswerField, isSecond: boolean, messages: QuickWords): TemplateResult {
    const { name } = field;
    const chosen = this.productionStore.state.production.answers?.[name] ?? '';
    const choices = this.#choices(name, [...this.#offered(field, messages), ['', messages.quick.unknown]], chosen, (choice) => { this.#say({ [name]: choice }); });
    return isSecond ? html`<div role="group" class="second" aria-labelledby="${name}-of"><p id="${name}-of">${messages.quick.fields[name]}</p>${choices}</div>` : choices;
  }

  /** Bands are those that the edition knows. */
  #offered({ assumption, choices = [] }: AnswerField, messages: QuickWords): readonly (readonly [string, string])[] {
    const said: Readonly<Record<string, string>> = messages.quick.choices;
    if (assumption === undefined) return choices.map((choice) => [choice, said[choice] ?? choice]);
    const bands = bandsOf({ assumption }, this.productionStore.catalogue);
    return choices.flatMap((choice) => bands.filter(({ assumption: { id } }) => id === `${assumption}.${choice}`).map((band) => [choice, bandText(band, messages, this.language)] as const));
  }

  #choices(name: string, choices: readonly (readonly [string, string])[], chosen: string, changed: (choice: string) => void): TemplateResult {
    return html`<div class="choices">${choices.map(([value, label]) => html`<label class="choice ${value === '' ? 'unsaid' : ''}"><input type="radio" name=${name} value=${value} .checked=${live(value === chosen)} ?disabled=${this.isReadonly}
      @change=${() => { changed(value); }}>${label}</label>`)}</div>`;
  }

  #renderField({ name, unit, maximum }: AnswerField, messages: QuickWords): TemplateResult {
    const { answers = {} } = this.productionStore.state.production;
    const label = messages.quick.fields[name];
    if (unit === undefined) return this.#renderCountry(name, label, answers[name] ?? '', messages);
    const field = { unit, ...(maximum === undefined ? {} : { maximum }) };
    const figure = answeredFigure(answers, name);
    const kept = answers[typedName(name)];
    const draft = this.drafts[name];
    const text = draft ?? kept ?? (figure === undefined ? '' : formatInput(figure, this.language));
    const problem = problemWith(text, field, this.language, messages, { isDraft: draft !== undefined, isKept: kept === text });
    const typed = (given: string, committed: boolean): void => {
      const value = numberIn(given, field, this.language, messages);
      this.#draft(name, given, committed);
      this.#say({ [name]: value === undefined ? '' : toText(value), [typedName(name)]: value === undefined ? given.trim() : '' }, {}, committed);
    };
    return this.#numberField({ name, label, unit: messages.units[unit], text, problem, typed });
  }

  #renderCountry(name: AnswerName, label: string, chosen: string, { quick: words }: QuickWords): TemplateResult {
    const options = [['', words.choose] as const, ...countryOptions(this.language, chosen === '' ? 'FR' : chosen)];
    return choiceField(name, label, chosen, options, (country) => { this.#say({ [name]: country }); });
  }

  #draft(name: string, text: string, committed: boolean): void {
    const { [name]: _left, ...others } = this.drafts;
    this.drafts = committed ? others : { ...others, [name]: text };
  }

  #numberField({ name, label, unit, text, problem, hint, typed }: NumberField): TemplateResult {
    const described = [hint === undefined ? '' : `${name}-hint`, problem === undefined ? '' : `${name}-problem`].filter((each) => each !== '').join(' ');
    const heard = (committed: boolean) => (event: Event): void => { typed((event.target as HTMLInputElement).value, committed); };
    return html`<div class="field"><label for=${name}>${label}</label><div class="box short ${problem === undefined ? '' : 'bad'}"><input id=${name} type="text" inputmode="decimal" autocomplete="off" .value=${live(text)} ?readonly=${this.isReadonly}
      aria-invalid=${problem === undefined ? nothing : 'true'} aria-describedby=${described === '' ? nothing : described} @input=${heard(false)} @change=${heard(true)}>${unit === '' ? nothing : html`<span class="unit">${unit}</span>`}</div>
      ${hint === undefined ? nothing : html`<p class="hint" id="${name}-hint">${hint}</p>`}${problem === undefined ? nothing : html`<p class="error" id="${name}-problem">${problem}</p>`}</div>`;
  }
}
