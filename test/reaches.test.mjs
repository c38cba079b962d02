import { deepEqual, ok } from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { reachesOf } from './reaches.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** All that the library may reach for outside of itself, and why. */
const LISTED = new Map([
  ['src/elements/draft-shelf.ts', { localStorage: 'the draft that the host asked for with `autosave`' }],
  ['src/elements/parts/given.ts', { fetch: 'the host’s own factors, where it names their address' }],
  ['src/elements/shoot-comparison-view.ts', { clipboard: 'the sentence that a person copies: written, never read' }],
  ['src/elements/shoot-link.ts', { clipboard: 'the link that a person copies: written, never read' }],
  ['src/page/frame.ts', { location: 'the address of the frame’s own page: its options, and a document behind the “#”', parent: 'the site that shows it', MessageChannel: 'the port that it alone is given', postMessage: 'to the origin that the address names, never to all' }],
  ['src/page/frame-options.ts', { href: 'the sheet of a theme, beside the frame’s own script' }],
  ['src/page/frame-loader.ts', { baseURI: 'where an address of its attribute begins', origin: 'that of the site, for the frame to speak with', contentWindow: 'the window of the frame it has made', href: 'the address of the frame', postMessage: 'over the port' }],
  ['src/elements/shoot-file-bar.ts', { href: 'the file that a person saves: set, never read' }],
]);

/** [text, what is found] */
const FOUND = [
  ['export const a = location.search;', ['location']],
  ['export const a = window.location.href;', ['href', 'location']],
  ['export const a = (one: Document) => one.location;', ['location']],
  ["export const a = globalThis['location'];", ['location']],
  ['export const { location: a } = window;', ['location']],
  ['const { cookie } = document; export { cookie };', ['cookie']],
  ["document.cookie = 'a=b';", ['cookie']],
  ['export const a = document.URL;', ['URL']],
  ['export const a = document.documentURI + document.baseURI + document.referrer;', ['baseURI', 'documentURI', 'referrer']],
  ['export const a = (link: HTMLAnchorElement) => link.href;', ['href']],
  ['export const a = { fetch };', ['fetch']],
  ["export const a = () => fetch('/a');", ['fetch']],
  ["export const a = () => window.fetch('/a');", ['fetch']],
  ["navigator.sendBeacon('/a');", ['sendBeacon']],
  ["new Image().src = '/a';", ['Image']],
  ["new WebSocket('/a'); new EventSource('/a'); new XMLHttpRequest();", ['EventSource', 'WebSocket', 'XMLHttpRequest']],
  ["sessionStorage.a = 'b'; indexedDB.open('a'); caches.open('a');", ['caches', 'indexedDB', 'sessionStorage']],
  ["parent.postMessage('a', '*');", ['parent', 'postMessage']],
  ["postMessage('a', '*');", ['postMessage']],
  ["new BroadcastChannel('a');", ['BroadcastChannel']],
  ['export const a = navigator.serviceWorker;', ['serviceWorker']],
  ["export const a = performance.getEntriesByType('navigation');", ['getEntriesByType', 'performance']],
  ["open('/a'); history.back();", ['history', 'open']],
  ['export const a = (key: string) => document[key];', ['a member that is named later']],
  ["export const a = Function('return 1');", ['Function']],
];

/** What is no reach: the same words as names of something else. */
const LEFT = [
  "export const location = 'Le Havre'; export const a = location.length;",
  'export const a = (fetch: () => void, document: { URL: string }) => { fetch(); return document.URL; };',
  "export const a = { location: 'Le Havre', cookie: 1 }; export type B = Location; export interface C { location: string }",
  'export class A { #fetch() {} name = 1; get() { this.#fetch(); return this.name; } }',
  "export const a = new URL('/a', 'https://a.example'); export const b = URL.createObjectURL(new Blob([]));",
  "export const a = document.createElement('a'); export const b = 'document.cookie'; // document.cookie",
];

describe('the search for what reaches out', () => {
  for (const [text, found] of FOUND) it(`sees ${text}`, () => deepEqual(reachesOf(new Map([['src/a.ts', text]])).get('src/a.ts'), found));
  for (const text of LEFT) it(`lets pass ${text}`, () => deepEqual([...reachesOf(new Map([['src/a.ts', text]]))], []));
});

describe('src', () => {
  it('reads no address, cookie or store of the page, asks nothing of a network and tells no other window, but where it is listed', () => {
    const files = new Map(readdirSync(join(root, 'src'), { recursive: true }).map((name) => `src/${String(name).replaceAll('\\', '/')}`)
      .filter((file) => file.endsWith('.ts')).sort().map((file) => [file, readFileSync(join(root, file), 'utf8')]));
    ok(files.size > 0, 'src is empty');
    deepEqual(Object.fromEntries(reachesOf(files)), Object.fromEntries([...LISTED].map(([file, reasons]) => [file, Object.keys(reasons).sort()])));
  });
});
