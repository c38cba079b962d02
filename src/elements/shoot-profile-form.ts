import { type TemplateResult, css, html } from 'lit';
import { type Messages, parseNumber } from '../locale/index.js';
import { KINDS, type Profile, type ProfileCount } from '../model/index.js';
import { countryOptions } from './parts/countries.js';
import { choiceField, textField } from './parts/fields.js';
import { ShootElement } from './shoot-element.js';
import { base } from './styles/base.styles.js';
import { controls } from './styles/controls.styles.js';

const LARGEST_COUNT = 100_000;

/**
 * @tag shoot-profile-form
 * @summary The form of a production's facts. A count that cannot be read stays as typed, in the file too.
 * @internal
 */
export class ShootProfileForm extends ShootElement {
  static override styles = [base, controls, css`
    .form { display: grid; gap: calc(var(--_space) * 2); grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr)); padding-block: calc(var(--_space) * 2); }
    .form .box { max-inline-size: none; }
  `];

  #set(profile: Partial<Profile>): void {
    this.ask({ kind: 'profile/set', profile });
  }

  #setCount(name: ProfileCount, text: string, words: Messages['sheet']): void {
    const parsed = parseNumber(text, this.language, words.units[name].split(' '));
    const value = parsed.kind === 'number' ? parsed.value.toNumber() : 0;
    const isRead = parsed.kind !== 'unreadable' && Number.isInteger(value) && value >= 0 && value <= LARGEST_COUNT;
    this.#set(isRead ? { [name]: value } : { texts: { [name]: text } });
  }

  protected override renderWith(messages: Messages): unknown {
    const { profile } = this.productionStore.state.production;
    const words = messages.sheet;
    return html`<div class="form">
      ${textField('title', words.title, profile.title, (title) => { this.#set({ title }); })}
      ${textField('company', words.company, profile.company, (company) => { this.#set({ company }); })}
      ${choiceField('kind', messages.profile.kind, profile.kind, KINDS.map((kind) => [kind, messages.kinds[kind]]), (kind) => { this.#set({ kind }); })}
      ${this.#renderCount('runtimeMinutes', profile, words, messages.profile.minutes)}${this.#renderCount('shootingDays', profile, words)}${this.#renderCount('crew', profile, words)}
      ${textField('places', words.places, profile.places, (places) => { this.#set({ places }); })}
      ${choiceField('country', messages.entry.country, profile.country, countryOptions(this.language, profile.country), (country) => { this.#set({ country }); })}</div>`;
  }

  #renderCount(name: ProfileCount, profile: Profile, words: Messages['sheet'], unit?: string): TemplateResult {
    const typed = profile.texts?.[name];
    const count = profile[name] === 0 ? '' : String(profile[name]);
    return textField(name, words[name], typed ?? count, (text) => { this.#setCount(name, text, words); }, { error: typed === undefined ? undefined : words.whole(typed), ...(unit === undefined ? {} : { unit }) });
  }
}
