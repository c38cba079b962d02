/**
 * A page of a host with secrets all around it, under the watch. It has no Content-Security-Policy: nothing but the library itself holds
 * the library back. The library comes from another origin, as from a CDN, so that what that server is told can be read there.
 */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
import { createDemoServer } from '../../stories/demo/serve.mjs';
import { BROWSER_ARGUMENTS, findBrowser } from '../browser.mjs';
import { createCount } from '../count.mjs';
import { helpers } from './life.mjs';
import { SECRETS, standing, watch } from './watch.mjs';

export const { check, print } = createCount();
export const secretIn = (text) => Object.values(SECRETS).filter((secret) => text.includes(secret));

/** What the server of the library was asked, with the headers. */
const asked = [];
/** What the host serves, by path. */
export const pages = new Map([['/start', '<!doctype html><title>Start</title>']]);
const demo = createDemoServer();
const libraryServer = createServer((request, response) => {
  asked.push({ method: request.method, url: request.url, headers: request.headers });
  response.setHeader('Access-Control-Allow-Origin', '*');
  return demo.emit('request', request, response);
});
const hostServer = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://host');
  if (pathname.endsWith('.json')) { response.setHeader('Content-Type', 'application/json'); return response.end('[]'); }
  if (!pages.has(pathname)) { response.statusCode = 204; return response.end(); }
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  return response.end(pages.get(pathname));
});
const listening = async (server) => { await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); }); return `http://127.0.0.1:${server.address().port}`; };
export const [cdn, host] = [await listening(libraryServer), await listening(hostServer)];
const PATH = `/files/${SECRETS.path}`;
export const PAGE = `${host}${PATH}?dossier=${SECRETS.query}#${SECRETS.hash}`;
export const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_ARGUMENTS });
export const SCRIPT = `<script type="module" crossorigin src="${cdn}/shootprint/shootprint.min.js"></script>`;
const MOST_FRAMES = 600;
/** The chunks that some widget has asked for. */
export const lived = new Set();

export function remember({ requests }) {
  for (const request of requests) if (request.startsWith(`GET ${cdn}/`)) lived.add(request.split('/').at(-1));
}

/** A page under the watch, with secrets all around it. */
export async function openPage(html, { withLibrary = true } = {}) {
  const context = await browser.newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris', acceptDownloads: true });
  await context.addCookies([{ name: 'session', value: SECRETS.cookie, url: host }]);
  await context.addInitScript(watch);
  await context.addInitScript(helpers);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const noted = { requests: [], said: [], workers: [], wrong: [] };
  context.on('request', (request) => { noted.requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`.trim()); });
  const underWay = new Set();
  page.on('request', (request) => { underWay.add(request); });
  for (const end of ['requestfinished', 'requestfailed']) page.on(end, (request) => { underWay.delete(request); });
  page.on('websocket', (socket) => { noted.requests.push(`SOCKET ${socket.url()}`); });
  page.on('worker', (worker) => { noted.workers.push(worker.url()); });
  context.on('serviceworker', (worker) => { noted.workers.push(worker.url()); });
  page.on('console', (message) => { noted.said.push(message.text()); });
  page.on('pageerror', (error) => { noted.wrong.push(error.message); });
  page.on('dialog', (dialog) => { dialog.dismiss().catch(() => {}); });
  page.on('filechooser', () => {});
  await page.goto(`${host}/start?${SECRETS.referrer}`);
  await page.evaluate((secrets) => {
    localStorage.setItem('host', secrets.stored);
    sessionStorage.setItem('host', secrets.session);
    window.name = secrets.window;
  }, SECRETS);
  pages.set(PATH, `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${SECRETS.title}</title>${withLibrary ? SCRIPT : ''}</head><body>${html}</body></html>`);
  for (const list of [asked, noted.requests, noted.said]) list.length = 0;
  await Promise.all([page.waitForURL(PAGE), page.evaluate((address) => { location.href = address; }, PAGE)]);
  await page.waitForLoadState('networkidle');
  equal(await page.evaluate(() => document.referrer.length > 0 && window.watched.reached.splice(0).length > 0), true, 'the page was opened without its secrets');

  /** Nothing under way any more, several frames long: a chunk may ask for the next one. */
  const settle = async () => {
    for (let quiet = 0, frames = 0; quiet < 4 && frames < MOST_FRAMES; quiet = underWay.size === 0 || !withLibrary ? quiet + 1 : 0) {
      frames += 1;
      await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); }));
    }
  };
  /** What was noted since the page was opened. */
  const all = async () => {
    await settle();
    const { reached, told } = await page.evaluate(() => window.watched);
    return { ...noted, requests: [...noted.requests], reached, told, standing: await page.evaluate(standing) };
  };
  const kept = async () => ({
    cookies: (await context.cookies()).map(({ name, value }) => `${name}=${value}`),
    ...await page.evaluate(async () => ({ local: { ...localStorage }, session: { ...sessionStorage }, bases: await indexedDB.databases(), caches: await caches.keys(), workers: (await navigator.serviceWorker.getRegistrations()).length, name: window.name })),
  });
  return { page, context, settle, all, kept, close: () => context.close() };
}

const UNTOUCHED = { cookies: [`session=${SECRETS.cookie}`], local: { host: SECRETS.stored }, session: { host: SECRETS.session }, bases: [], caches: [], workers: 0, name: SECRETS.window };

/** That a page has been left in peace. `but` is what it was asked to do itself. */
export async function leftInPeace(name, { all, kept }, { reached: mayReach = [], requests: mayAsk = [], local = {} } = {}) {
  const found = await all();
  remember(found);
  const outside = found.requests.filter((request) => ![`GET ${PAGE.split('#')[0]}`, `GET ${PAGE}`, ...mayAsk].includes(request) && !/^GET blob:/u.test(request));
  const own = outside.filter((request) => request.startsWith(`GET ${cdn}/shootprint/`));
  await check(`${name}: no request but for its own chunks`, () => {
    ok(own.length > 0, 'not even the library was asked for');
    deepEqual(outside.filter((request) => !own.includes(request)), []);
    deepEqual(own.filter((request) => !/\/shootprint\/(shootprint\.min|chunks\/[\w.-]+)\.js$/u.test(request)), []);
    deepEqual(found.workers, []);
  });
  await check(`${name}: the server of the library is told no address, no cookie and nothing of the page`, () => {
    deepEqual(asked.filter(({ headers }) => headers.cookie !== undefined || (headers.referer !== undefined && headers.referer !== `${host}/` && !headers.referer.startsWith(`${cdn}/shootprint/`))), []);
    deepEqual(secretIn(JSON.stringify(asked)), []);
  });
  await check(`${name}: reaches for no cookie, store, address, other window or network`, () => deepEqual(found.reached.filter((reach) => !mayReach.includes(reach)), []));
  await check(`${name}: nothing of the page’s address, cookies or stores turns up in it, its events, its document or the console`, () => {
    ok(found.standing.length > 0, 'the page is empty');
    deepEqual(secretIn([found.standing, ...found.told, ...found.said, ...outside].join('\n')), []);
  });
  await check(`${name}: cookies and stores are as they were`, async () => deepEqual(await kept(), { ...UNTOUCHED, local: { ...UNTOUCHED.local, ...local } }));
  await check(`${name}: every link out of the page keeps the page’s address to itself`, () => {
    const links = [...found.standing.matchAll(/<a\b[^>]*\bhref="https?:[^>]*>/gu)].map(([link]) => link);
    deepEqual(links.filter((link) => !/\brel="[^"]*\bnoreferrer\b/u.test(link)), []);
  });
  await check(`${name}: nothing failed on the way`, () => deepEqual(found.wrong, []));
}

export async function stop() {
  await browser.close();
  for (const server of [libraryServer, hostServer, demo]) server.close();
}
