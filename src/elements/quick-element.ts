/** A widget of the quick estimate: its words come with its chunk. */
import { type TemplateResult, html } from 'lit';
import { state } from 'lit/decorators.js';
import { type Language, type Messages, type QuickMessages, loadQuickMessages } from '../locale/index.js';
import { ShootElement } from './shoot-element.js';

export type QuickWords = Messages & { readonly quick: QuickMessages };

const loaded = new Map<Language, QuickMessages>();

export abstract class QuickElement extends ShootElement {
  /** The language whose words were asked for and could not be fetched. */
  @state() private failed: Language | undefined;

  protected override get messages(): QuickWords | undefined {
    const [messages, quick] = [super.messages, loaded.get(this.language)];
    if (quick === undefined && this.failed !== this.language) void this.#load(this.language);
    return messages === undefined || quick === undefined ? undefined : { ...messages, quick };
  }

  async #load(language: Language): Promise<void> {
    try {
      loaded.set(language, await loadQuickMessages(language));
      this.requestUpdate();
    } catch {
      this.failed = language;
    }
  }

  protected override renderWaiting(): TemplateResult {
    return this.failed === this.language ? html`<p class="error" role="alert">${super.messages?.trouble.unreachable}</p>` : super.renderWaiting();
  }

  protected abstract override renderWith(messages: QuickWords): unknown;
}
