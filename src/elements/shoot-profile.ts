import { type PropertyValues, type TemplateResult, css, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { type Messages, parseNumber } from '../locale/index.js';
import { KINDS, type Profile } from '../model/index.js';
import { countryOptions } from './parts/countries.js';
import { choiceField, textField } from './parts/fields.js';
import { countryName } from './parts/words.js';
import { ShootElement } from './shoot-element.js';
import { base } from './styles/base.styles.js';
import { controls } from './styles/controls.styles.js';

type Counted = 'runtimeMinutes' | 'shootingDays' | 'crew';
const LARGEST_COUNT = 100_000;

/**
 * @tag shoot-profile
 * @summary What the document is about, set like the fields of a slate, and the form that changes it.
 * @internal
 */
export class ShootProfile extends ShootElement {
  static override styles = [base, controls, css`
    .slate { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); border-block: 1.5px solid currentColor; margin-block: calc(var(--_space) * 2) var(--_space); }
    .slate > div { padding: calc(var(--_space) * 1.1) calc(var(--_space) * 1.5) calc(var(--_space) * 1.1) 0; border-block-start: 1px solid var(--_line); }
    .slate > div:nth-child(-n + 2) { border-block-start: 0; }
    .slate dt { font-size: 0.8125em; color: var(--_muted); }
    .slate dd { font-weight: 500; line-height: 1.3; }
    .form { display: grid; gap: calc(var(--_space) * 2); grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr)); padding-block: calc(var(--_space) * 2); }
    .form .box { max-inline-size: none; }
    @container shoot (min-width: 34em) {
      .slate { grid-template-columns: repeat(4, auto); }
      .slate > div { border-block-start: 0; }
      .slate > div + div { border-inline-start: 1px solid var(--_line); padding-inline-start: calc(var(--_space) * 1.5); }
    }
  `];

  /** Undefined until the person chooses: a production without a name starts with its form open. */
  @state() private editing: boolean | undefined;
  /** Counts that could not be read, as typed. */
  @state() private unread: Readonly<Partial<Record<Counted, string>>> = {};

  #known: Profile | undefined;
  #isOwn = false;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { profile } = this.productionStore.state.production;
    if (profile === this.#known) return;
    // Another production came in: what could not be read belongs to the one before.
    if (!this.#isOwn) this.unread = {};
    this.#known = profile;
    this.#isOwn = false;
  }

  #set(profile: Partial<Profile>): void {
    // What is being filled in stays open, even once it has a title.
    this.editing = true;
    this.#isOwn = true;
    this.ask({ kind: 'profile/set', profile });
  }

  #setCount(name: Counted, text: string): void {
    const parsed = parseNumber(text, this.language);
    const value = parsed.kind === 'number' ? parsed.value.toNumber() : 0;
    if (parsed.kind === 'unreadable' || !Number.isInteger(value) || value < 0 || value > LARGEST_COUNT) {
      this.unread = { ...this.unread, [name]: text };
      return;
    }
    const { [name]: _read, ...rest } = this.unread;
    this.unread = rest;
    this.#set({ [name]: value });
  }

  protected override renderWith(messages: Messages): unknown {
    const { production } = this.productionStore.state;
    const { profile, stage } = production;
    const words = messages.profile;
    const facts = [
      [words.kind, [messages.kinds[profile.kind], profile.runtimeMinutes > 0 ? `${profile.runtimeMinutes}\u202f${words.minutes}` : ''].filter((each) => each !== '').join(', ')],
      [words.shooting, [profile.shootingDays > 0 ? words.days(profile.shootingDays) : '', profile.places || countryName(profile.country, this.language)].filter((each) => each !== '').join(', ')],
      [words.crew, profile.crew > 0 ? words.people(profile.crew) : words.unknown],
      [words.state, messages.stages[stage]],
    ];
    const editable = !this.readonly && stage === 'drafting';
    const isUnread = Object.keys(this.unread).length > 0;
    const editing = isUnread || (this.editing ?? (profile.title === '' && production.entries.length === 0));
    return html`<p>${profile.title || words.untitled}${profile.company === '' ? nothing : html` <span class="soft">· ${profile.company}</span>`}</p>
      <dl class="slate">${facts.map(([term, text]) => html`<div><dt>${term}</dt><dd>${text}</dd></div>`)}</dl>
      ${editable ? html`<button type="button" class="link small no-print" aria-expanded=${editing} @click=${() => { this.editing = !editing; }}>${editing ? words.done : words.edit}</button>` : nothing}
      ${editable && editing ? this.#renderForm(profile, messages) : nothing}`;
  }

  #renderForm(profile: Profile, messages: Messages): TemplateResult {
    const words = messages.profile;
    const count = (name: Counted, label: string, unit?: string): TemplateResult => textField(name, label, this.unread[name] ?? (profile[name] === 0 ? '' : String(profile[name])), (text) => { this.#setCount(name, text); },
      { error: this.unread[name] === undefined ? undefined : words.whole, ...(unit === undefined ? {} : { unit }) });
    return html`<div class="form">
      ${textField('title', words.title, profile.title, (title) => { this.#set({ title }); }, { maximumLength: 200 })}
      ${textField('company', words.company, profile.company, (company) => { this.#set({ company }); }, { maximumLength: 200 })}
      ${choiceField('kind', words.kind, profile.kind, KINDS.map((kind) => [kind, messages.kinds[kind]]), (kind) => { this.#set({ kind }); })}
      ${count('runtimeMinutes', words.runtimeMinutes, words.minutes)}${count('shootingDays', words.shootingDays)}${count('crew', words.crewSize)}
      ${textField('places', words.places, profile.places, (places) => { this.#set({ places }); }, { maximumLength: 200 })}
      ${choiceField('country', words.country, profile.country, countryOptions(this.productionStore.catalogue, this.language, profile.country), (country) => { this.#set({ country }); })}</div>`;
  }
}
