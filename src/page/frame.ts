/**
 * The page of the frame, for sites that allow no script of ours beside theirs: one widget, dressed by the address (`?widget=estimate&lang=fr`), the document by
 * what stands behind its "#" or by message, never by query. It speaks with the site that its address names (`origin`), over a port, and with no other.
 */
import './script.js';
import type { DocumentElement, ShootErrorEvent, ShootFreezeRequestEvent, ShootSaveRequestEvent } from '../elements/index.js';
import type { FromFrame, FromSite, Greeting } from './frame-message.js';
import { built, dressPage } from './frame-options.js';

type Told = ShootErrorEvent | ShootFreezeRequestEvent | ShootSaveRequestEvent | Event;

const query = new URLSearchParams(location.search);
const holder = built(query) as HTMLElement & Partial<Pick<DocumentElement, 'document' | 'fragment' | 'updateComplete'>>;
const { port1: port, port2: theirs } = new MessageChannel();
const say = (message: FromFrame): void => { port.postMessage(message); };

/** The site to speak with, if the owner of these files lets it. */
function site(): string | undefined {
  const named = query.get('origin') ?? '';
  const allowed = (document.querySelector<HTMLMetaElement>('meta[name="shootprint-hosts"]')?.content ?? '').split(/\s+/u).filter((origin) => origin !== '');
  const isOrigin = URL.canParse(named) && new URL(named).origin === named;
  return isOrigin && window.parent !== window && (allowed.length === 0 || allowed.includes(named)) ? named : undefined;
}

/** What an event carries, in plain words. */
function detailOf(event: Told): Record<string, string> {
  if ('text' in event) return { text: event.text, fileName: event.fileName };
  if ('date' in event) return { kind: event.kind, date: event.date };
  return 'error' in event ? { code: event.error.code } : {};
}

function tell(event: Told): void {
  // A question cannot wait for an answer from another page: a site that stores the document itself says so in the address.
  if (event.type === 'shoot-save-request' && query.has('saves')) event.preventDefault();
  const text = event.type === 'shoot-input' ? undefined : JSON.stringify(holder.document);
  say({ kind: 'event', type: event.type, detail: detailOf(event), ...(text === undefined ? {} : { document: text }) });
}

function hear(message: FromSite): void {
  if (message.kind === 'follow') document.documentElement.dataset['followed'] = '';
  else if (message.kind === 'document') holder.document = message.document;
  else holder.fragment = String(message.fragment);
}

/** The first heading, wherever it stands: what the frame is called. */
function heading(root: ParentNode): string | undefined {
  for (const element of root.querySelectorAll('*')) {
    const found = /^h[1-3]$/u.test(element.localName) ? element.textContent?.trim() : element.shadowRoot === null ? undefined : heading(element.shadowRoot);
    if (found !== undefined && found !== '') return found;
  }
  return undefined;
}

dressPage(document, query);
if (location.hash !== '') holder.fragment = location.hash;
document.body.append(holder);

new ResizeObserver(() => {
  say({ kind: 'height', pixels: Math.ceil(document.documentElement.getBoundingClientRect().height) });
  const title = heading(document.body) ?? document.title;
  if (title === document.title) return;
  document.title = title;
  say({ kind: 'title', text: title });
}).observe(document.body);
for (const type of ['shoot-input', 'shoot-change', 'shoot-freeze-request', 'shoot-save-request', 'shoot-error'] as const) document.addEventListener(type, tell);
port.onmessage = ({ data }: MessageEvent<FromSite>) => { hear(data); };

const origin = site();
if (origin !== undefined) window.parent.postMessage({ shootprint: 'frame' } satisfies Greeting, origin, [theirs]);
