import { type PropertyValues, type TemplateResult, css, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import type { Messages } from '../locale/index.js';
import { KINDS, type Kind, type Profile, type ProfileCount } from '../model/index.js';
import { summon } from './lazy.js';
import { countryOptions } from './parts/countries.js';
import { choiceField, textField } from './parts/fields.js';
import { profileCount } from './parts/profile-count.js';
import { html, tagName } from './prefix.js';
import { ShootElement } from './shoot-element.js';
import { base } from './styles/base.styles.js';
import { controls } from './styles/controls.styles.js';

/** What is often made in episodes. */
const SERIAL: ReadonlySet<Kind> = new Set(['series', 'documentary', 'animation', 'entertainment']);

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

  /** Once there are coproducers their form stays, to bring the last one back. */
  @state() private coproduces = false;
  #opening = 0;

  /** Lines that answers of the quick estimate have made follow the facts they were made from. */
  async #set(profile: Partial<Profile>): Promise<void> {
    const store = this.productionStore;
    if (store.state.production.answers === undefined) this.ask({ kind: 'profile/set', profile });
    else if (await this.fetched('quick')) await this.attempt(async () => { store.dispatch((await import('../planning/index.js')).answering(store.state.production, { profile }, store.catalogue)); });
  }

  /** The first coproducer, to be filled in. */
  async #coproduce(): Promise<void> {
    if (!await this.fetched('coproduction')) return;
    this.coproduces = true;
    await this.updateComplete;
    this.renderRoot.querySelector(tagName('shoot-coproducers'))?.add();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { opening, production: { profile } } = this.productionStore.state;
    if (opening !== this.#opening) this.coproduces = false;
    this.#opening = opening;
    if (profile.coproducers === undefined) return;
    this.coproduces = true;
    void summon('coproduction');
  }

  protected override renderWith(messages: Messages): unknown {
    const { profile } = this.productionStore.state.production;
    const words = messages.sheet;
    return html`<div class="form">
      ${textField('title', words.title, profile.title, (title) => { void this.#set({ title }); })}
      ${textField('company', words.company, profile.company, (company) => { void this.#set({ company }); })}
      ${choiceField('kind', messages.profile.kind, profile.kind, KINDS.map((kind) => [kind, messages.kinds[kind]]), (kind) => { void this.#set({ kind }); })}
      ${this.#renderCount('runtimeMinutes', profile, words, messages.profile.minutes)}${SERIAL.has(profile.kind) || profile.episodes > 0 || profile.texts?.episodes !== undefined ? this.#renderCount('episodes', profile, words) : nothing}${this.#renderCount('shootingDays', profile, words)}${this.#renderCount('crew', profile, words)}
      ${textField('places', words.places, profile.places, (places) => { void this.#set({ places }); })}
      ${choiceField('country', messages.entry.country, profile.country, countryOptions(this.language, profile.country), (country) => { void this.#set({ country }); })}</div>
      ${!this.coproduces ? html`<button type="button" class="link" @click=${() => { void this.#coproduce(); }}>${words.coproduce}</button>` : html`<shoot-coproducers .givenStore=${this.productionStore}></shoot-coproducers>`}`;
  }

  #renderCount(name: ProfileCount, profile: Profile, words: Messages['sheet'], unit?: string): TemplateResult {
    const typed = profile.texts?.[name];
    const count = profile[name] === 0 ? '' : String(profile[name]);
    return textField(name, words[name], typed ?? count, (text) => { void this.#set(profileCount(name, text, this.language, words)); }, { error: typed === undefined ? undefined : words.whole(typed), ...(unit === undefined ? {} : { unit }) });
  }
}
