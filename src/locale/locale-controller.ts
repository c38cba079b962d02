/**
 * The reader's language: the nearest `lang`, across shadow boundaries, else the document's. Messages of French are there at
 * once; the others arrive a moment later, and the element is then rendered again.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Language, languageOf } from './language.js';
import { type AllMessages, type Messages, loadAllMessages, loadMessages } from './messages.js';
import { fr } from './messages/fr.js';

type Host = ReactiveControllerHost & HTMLElement;

const loaded = new Map<Language, Messages>([['fr', fr]]);
const loadedWhole = new Map<Language, AllMessages>();

/** The `lang` nearest to an element, its own included. */
export function nearestLanguage(element: Element): string {
  for (let node: Node | null = element; node !== null; node = node instanceof ShadowRoot ? node.host : (node.parentNode ?? null)) {
    if (node instanceof Element) {
      const tag = node.getAttribute('lang');
      if (tag) return tag;
    }
  }
  return document.documentElement.lang;
}

export class LocaleController implements ReactiveController {
  #host: Host;
  #observer: MutationObserver | undefined;
  #language: Language = 'fr';
  #whole: boolean;

  /** `whole`: the element also says what is fetched after the first load. */
  constructor(host: Host, whole = false) {
    this.#host = host;
    this.#whole = whole;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => { this.#choose(); });
    for (let node: Node | null = this.#host; node !== null; node = node instanceof ShadowRoot ? node.host : (node.parentNode ?? null)) {
      if (node instanceof Element) this.#observer.observe(node, { attributes: true, attributeFilter: ['lang'] });
    }
    this.#choose();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  get language(): Language {
    return this.#language;
  }

  /** Undefined for the moment it takes to fetch them. */
  get messages(): Messages | undefined {
    return this.#whole ? loadedWhole.get(this.#language) : loaded.get(this.#language);
  }

  #choose(): void {
    this.#language = languageOf(nearestLanguage(this.#host));
    this.#host.requestUpdate();
    if (this.messages === undefined) void this.#load(this.#language);
  }

  async #load(language: Language): Promise<void> {
    if (this.#whole) loadedWhole.set(language, await loadAllMessages(language));
    else loaded.set(language, await loadMessages(language));
    this.#host.requestUpdate();
  }
}
