import { type PropertyValues, css, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import type { Messages } from '../locale/index.js';
import { countryName } from './parts/words.js';
import { summon } from './lazy.js';
import { html, tagName } from './prefix.js';
import { ShootElement } from './shoot-element.js';
import { base } from './styles/base.styles.js';
import { controls } from './styles/controls.styles.js';

/**
 * @tag shoot-profile
 * @summary What the document is about, set like the fields of a slate; the form that changes it opens beneath.
 * @internal
 */
export class ShootProfile extends ShootElement {
  static override styles = [base, controls, css`
    .slate { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); border-block: 1.5px solid currentColor; margin-block: calc(var(--_space) * 2) var(--_space); }
    .slate + .link { display: flex; }
    .slate > div { padding: calc(var(--_space) * 1.1) calc(var(--_space) * 1.5) calc(var(--_space) * 1.1) 0; border-block-start: 1px solid var(--_line); }
    .slate > div:nth-child(-n + 2) { border-block-start: 0; }
    .slate dt { font-size: 0.8125em; color: var(--_muted); }
    .slate dd { font-weight: 500; line-height: 1.3; }
    @container shoot (min-width: 34em) {
      .slate { grid-template-columns: repeat(4, auto); }
      .slate > div { border-block-start: 0; }
      .slate > div + div { border-inline-start: 1px solid var(--_line); padding-inline-start: calc(var(--_space) * 1.5); }
    }
  `];

  /** Undefined until the person chooses or fills in: a production without a name starts with its form open, and keeps it once it has one. */
  @state() private editing: boolean | undefined;

  #coming: Promise<void> | undefined;

  /** Once there is a newer edition to speak of, its element stays: it also says that it was adopted. */
  #isBehind = false;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { state: { production }, newest } = this.productionStore;
    if (this.#isBehind || production.edition === newest.edition.id) return;
    this.#isBehind = true;
    void summon('edition');
  }

  /** A form that stands open from the start comes a moment later, and what is beneath it would move: it is shown with the form. */
  async #awaitForm(): Promise<void> {
    this.setAttribute('aria-busy', 'true');
    try {
      await summon('profile');
      await this.renderRoot.querySelector(tagName('shoot-profile-form'))?.updateComplete;
    } catch { /* said when it is asked for by a gesture */ }
    this.removeAttribute('aria-busy');
  }

  async #toggle(editing: boolean): Promise<void> {
    this.editing = editing && await this.fetched('profile');
  }

  protected override renderWith(messages: Messages): unknown {
    const { production } = this.productionStore.state;
    const { profile, stage } = production;
    const words = messages.profile;
    const facts = [
      [words.kind, [messages.kinds[profile.kind], profile.episodes > 1 ? words.episodes(profile.episodes) : '', profile.runtimeMinutes > 0 ? `${profile.runtimeMinutes}\u202f${words.minutes}` : ''].filter((each) => each !== '').join(', ')],
      [words.shooting, [profile.shootingDays > 0 ? words.days(profile.shootingDays) : '', profile.places || countryName(profile.country, this.language)].filter((each) => each !== '').join(', ')],
      [words.crew, profile.crew > 0 ? words.people(profile.crew) : words.unknown],
      [words.state, messages.stages[stage]],
    ];
    const editable = !this.readonly && stage === 'drafting';
    const editing = editable && (profile.texts !== undefined || (this.editing ?? (profile.title === '' && production.entries.length === 0)));
    if (editing) this.#coming ??= this.#awaitForm();
    // A document has come in the meantime, whose form is closed.
    else this.removeAttribute('aria-busy');
    return html`<p>${profile.title || words.untitled}${profile.company === '' ? nothing : html` <span class="soft">· ${profile.company}</span>`}</p>
      <dl class="slate">${facts.map(([term, text]) => html`<div><dt>${term}</dt><dd>${text}</dd></div>`)}</dl>
      ${editable ? html`<button type="button" class="link small no-print" aria-expanded=${editing} @click=${() => { void this.#toggle(!editing); }}>${editing ? words.done : words.edit}</button>` : nothing}
      ${this.#isBehind ? html`<shoot-edition .givenStore=${this.productionStore} ?readonly=${this.readonly}></shoot-edition>` : nothing}
      ${editing ? html`<shoot-profile-form .givenStore=${this.productionStore} @shoot-change=${() => { this.editing = true; }}></shoot-profile-form>` : nothing}`;
  }
}
