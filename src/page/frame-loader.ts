/**
 * `<shoot-frame widget="estimate" lang="fr">`, for the site's side of a frame: gives it a title, follows its height, passes events on and documents in. It needs
 * nothing else of the library, and may be copied into a site's own scripts. It takes a port from the window that it has made itself, of the origin it has named, and
 * listens to nothing else.
 */
import type { FromFrame, FromSite, Greeting } from './frame-message.js';

const BESIDE = new URL('frame.html', import.meta.url).href;
const TITLES: Readonly<Record<string, string>> = { fr: 'Empreinte carbone du tournage', en: 'Carbon footprint of the shoot', de: 'CO₂-Fußabdruck der Dreharbeiten' };
/** What is of the element itself, and no option of the frame; a document is never put into an address. */
const OWN = /^(?:src|title|name|sandboxed|class|id|style|slot|hidden|lang|document|(?:aria|data)-.*)$/u;

/** What the frame takes from the place it stands in, where no option says otherwise: it looks as if it were of the page. */
const INHERITED = ['color', 'color-scheme', 'font-family', 'font-size'];

class ShootFrame extends HTMLElement {
  static readonly formAssociated = true;
  #internals = this.attachInternals();
  #frame = document.createElement('iframe');
  #port: MessagePort | undefined;
  /** What was given before the frame was there. */
  #given = new Map<string, FromSite>();
  #document: unknown;
  /** What any widget is about, in the language of the place. */
  #subject = '';

  /** The document, as the last change left it; set: as an object or as text. */
  get document(): unknown { return this.#document; }
  set document(document: unknown) {
    this.#document = document;
    this.#give({ kind: 'document', document });
  }

  /** What stands behind the "#" of the site's own address. */
  set fragment(fragment: string) { this.#give({ kind: 'fragment', fragment }); }

  connectedCallback(): void {
    const language = this.closest<HTMLElement>('[lang]')?.lang ?? '';
    const address = new URL(this.getAttribute('src') ?? BESIDE, document.baseURI);
    const style = getComputedStyle(this);
    for (const name of INHERITED) address.searchParams.set(name, style.getPropertyValue(name));
    for (const { name, value } of this.attributes) if (!OWN.test(name)) address.searchParams.set(name, value);
    address.searchParams.set('lang', language);
    // Of a document without an address (`srcdoc`) the location has none.
    address.searchParams.set('origin', self.origin);
    const frame = this.#frame;
    this.#subject = TITLES[language.slice(0, 2)] ?? 'Shootprint';
    frame.title = this.title || this.#subject;
    if (this.hasAttribute('sandboxed')) frame.setAttribute('sandbox', 'allow-scripts allow-forms allow-downloads');
    frame.style.cssText = 'display:block;inline-size:100%;border:0;block-size:60em';
    frame.src = address.href;
    this.replaceChildren(frame);
    addEventListener('message', this.#greeted);
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#greeted);
    this.#port?.close();
    this.#port = undefined;
  }

  #greeted = ({ source, origin, data, ports: [port] }: MessageEvent<Partial<Greeting> | null>): void => {
    const expected = this.hasAttribute('sandboxed') ? 'null' : new URL(this.#frame.src).origin;
    if (source === null || source !== this.#frame.contentWindow || origin !== expected || data?.shootprint !== 'frame' || port === undefined) return;
    this.#port = port;
    port.onmessage = (message: MessageEvent<FromFrame>) => { this.#hear(message.data); };
    port.postMessage({ kind: 'follow' });
    for (const message of this.#given.values()) port.postMessage(message);
  };

  #give(message: FromSite): void {
    this.#given.set(message.kind, message);
    this.#port?.postMessage(message);
  }

  #hear(message: FromFrame): void {
    if (message.kind === 'height') this.#frame.style.blockSize = `${message.pixels}px`;
    else if (message.kind === 'title') this.#frame.title = this.title || `${this.#subject} · ${message.text}`;
    else if (message.type.startsWith('shoot-')) {
      if (message.document !== undefined) {
        this.#document = JSON.parse(message.document);
        this.#internals.setFormValue(message.document);
        // A frame that is loaded again, as one that was moved, goes on where it was.
        this.#given.set('document', { kind: 'document', document: this.#document });
      }
      this.dispatchEvent(Object.assign(new Event(message.type, { bubbles: true, composed: true }), message.detail));
    }
  }
}

if (!customElements.get('shoot-frame')) customElements.define('shoot-frame', ShootFrame);
