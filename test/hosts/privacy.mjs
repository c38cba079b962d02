/**
 * Privacy, proved: each public widget lives its whole life on a page that watches it. It asks for nothing but its own chunks, sets and
 * reads no cookie, stores nothing without `autosave`, reads no address of the page and tells no other window anything. Needs a build.
 * The page has no Content-Security-Policy: nothing but the library itself holds it back. The library comes from another origin, as from
 * a CDN, so that what that server is told can be read there. First the watch is shown one leak of each kind: it must see them all.
 */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { createDemoServer } from '../../stories/demo/serve.mjs';
import { buildTelevisionFilm } from '../../stories/productions/television-film.mjs';
import { BROWSER_ARGUMENTS, findBrowser } from '../browser.mjs';
import { createCount } from '../count.mjs';
import { reachesOf } from '../reaches.mjs';
import { helpers, sweep } from './life.mjs';
import { LEAKS, SECRETS, SPILLS, standing, watch } from './watch.mjs';

const library = await import('../../dist/esm/index.js');
const { TAGS } = await import('../../dist/esm/elements/index.js');
const { check, print } = createCount();
const film = (stage, language = 'fr') => buildTelevisionFilm(library, { language, stage });
const secretIn = (text) => Object.values(SECRETS).filter((secret) => text.includes(secret));

/** What the server of the library was asked, with the headers. */
const asked = [];
/** What the host serves, by path. */
const pages = new Map([['/start', '<!doctype html><title>Start</title>']]);
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
const [cdn, host] = [await listening(libraryServer), await listening(hostServer)];
const PATH = `/files/${SECRETS.path}`;
const PAGE = `${host}${PATH}?dossier=${SECRETS.query}#${SECRETS.hash}`;
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_ARGUMENTS });
const SCRIPT = `<script type="module" crossorigin src="${cdn}/shootprint/shootprint.min.js"></script>`;
const MOST_FRAMES = 600;
/** The chunks that some widget has asked for. */
const lived = new Set();

function remember({ requests }) {
  for (const request of requests) if (request.startsWith(`GET ${cdn}/`)) lived.add(request.split('/').at(-1));
}

/** A page under the watch, with secrets all around it. */
async function openPage(html, { withLibrary = true } = {}) {
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
async function leftInPeace(name, { all, kept }, { reached: mayReach = [], requests: mayAsk = [], local = {} } = {}) {
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

{
  const { page, all, kept, close } = await openPage('<p>A page</p>', { withLibrary: false });
  for (const [leak, note, address] of LEAKS) {
    await check(`the watch sees ${leak}`, async () => {
      const before = await all();
      const past = { reached: before.reached.length, requests: before.requests.length };
      await page.evaluate(`(${leak})()`);
      const { reached, requests } = await all();
      if (note !== undefined) ok(reached.slice(past.reached).some((each) => each.startsWith(note)), `noted: ${reached.slice(past.reached).join(', ')}`);
      if (address !== undefined) ok(requests.slice(past.requests).some((each) => each.includes(address)), `asked: ${requests.slice(past.requests).join(', ')}`);
    });
  }
  for (const [where, place, spill] of SPILLS) {
    await check(`the search sees a secret in ${where}`, async () => {
      const secretsNow = async () => JSON.stringify(place === 'stored' ? (await kept()).local : (await all())[place]).split('sekret-').length;
      const before = await secretsNow();
      await page.evaluate(`(${spill})()`);
      ok(await secretsNow() > before, 'it was not found');
    });
  }
  await close();
}

const found = (page, selector, text = '') => page.locator(selector).filter({ hasText: text, visible: true }).first();
const press = (page, selector, text) => found(page, selector, text).click();
const stageOf = (page, tag) => page.locator(tag).evaluate((element) => element.document.stage);
const documentOf = (page, tag) => page.locator(tag).evaluate((element) => JSON.stringify(element.document));

async function give(page, tag, given, name = 'document') {
  await page.locator(tag).evaluate(async (element, [key, value]) => { element[key] = value; await element.updateComplete; }, [name, given]);
}

/** Sees the whole page: what waits to be seen comes. */
async function scrolled({ page, settle }) {
  for (let step = 0; step <= 5; step += 1) {
    await page.evaluate((part) => { scrollTo(0, document.documentElement.scrollHeight * part); }, step / 5);
    await settle();
  }
}

/** In the other two languages, and back. */
async function translated({ page, settle }, tag) {
  for (const language of ['en', 'de', 'fr']) {
    await page.locator(tag).evaluate((element, lang) => { element.lang = lang; }, language);
    await settle();
  }
}

/** All that can be pressed and typed. */
async function swept({ page, settle }) {
  const count = await page.evaluate(sweep);
  await settle();
  return count;
}

/** The question before the freezing or the closing, answered. */
async function sealed(page, owner) {
  await page.locator(`${owner} shoot-seal button.main`).first().scrollIntoViewIfNeeded();
  await press(page, `${owner} shoot-seal button.main`);
  await press(page, `${owner} shoot-seal dialog [type="submit"]`);
}

async function saved(page) {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'shoot-file-bar button', 'Enregistrer')]);
  return readFile(await download.path(), 'utf8');
}

{
  const opened = await openPage('<shoot-estimate id="film"></shoot-estimate>');
  const { page, settle } = opened;
  await check('an estimate is begun with the questions, typed into, explained, saved, opened, frozen', async () => {
    await translated(opened, 'shoot-estimate');
    await press(page, 'shoot-estimate .views button');
    for (const [id, text] of [['runtimeMinutes', '90'], ['shootingDays', '24'], ['crew', '45']]) await page.locator(`shoot-quick #${id}`).fill(text);
    for (const radio of await page.locator('shoot-quick input[type=radio]:visible').all()) await radio.check({ force: true, timeout: 1000 }).catch(() => {});
    ok((await page.locator('shoot-quick-result .result').textContent()).length > 0);
    await press(page, 'shoot-estimate .views button >> nth=1');
    ok(await page.locator('shoot-estimate-entry').count() > 0, 'the answers made no line');
    await give(page, 'shoot-estimate', film('drafting'));
    const field = page.locator('shoot-estimate-entry#line-hire-cars shoot-reading input').first();
    await field.fill('7');
    await field.blur();
    await press(page, 'shoot-estimate-entry#line-hire-cars .figure-link');
    await page.locator('shoot-estimate-entry#line-hire-cars shoot-provenance-view').first().waitFor();
    await press(page, 'shoot-estimate-entry#line-hire-cars button.link');
    await page.locator('shoot-entry-details').first().waitFor();
    await press(page, 'shoot-add-entry button');
    await page.locator('shoot-activity-search input').first().fill('train');
    await scrolled(opened);
    await translated(opened, 'shoot-estimate');
    const text = await saved(page);
    deepEqual(secretIn(text), []);
    await page.locator('shoot-file-bar input[type=file]').setInputFiles({ name: 'film.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await page.locator('shoot-file-bar .toast').waitFor();
    await page.locator('shoot-file-bar input[type=file]').setInputFiles({ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from('{') });
    await page.locator('shoot-file-bar shoot-problems').waitFor();
    await sealed(page, 'shoot-freeze');
    await settle();
    equal(await stageOf(page, 'shoot-estimate'), 'estimated');
    deepEqual(secretIn(await documentOf(page, 'shoot-estimate')), []);
  });
  await leftInPeace('an estimate', opened);
  await opened.close();
}

{
  const opened = await openPage('<shoot-balance id="film"></shoot-balance>');
  const { page, settle } = opened;
  await check('a balance is filled in, explained, saved and closed', async () => {
    await translated(opened, 'shoot-balance');
    await give(page, 'shoot-balance', film('shooting'));
    await scrolled(opened);
    const field = page.locator('shoot-balance-entry shoot-reading input:visible').first();
    await field.fill('7');
    await field.blur();
    await press(page, 'shoot-balance-entry .figure-link');
    await translated(opened, 'shoot-balance');
    deepEqual(secretIn(await saved(page)), []);
    await sealed(page, 'shoot-close');
    await settle();
    equal(await stageOf(page, 'shoot-balance'), 'balanced');
    await scrolled(opened);
  });
  await leftInPeace('a balance', opened);
  await opened.close();
}

{
  const inside = ['shoot-estimate', 'shoot-balance', 'shoot-total', 'shoot-breakdown', 'shoot-comparison', 'shoot-factors', 'shoot-profile', 'shoot-file-bar', 'shoot-add-entry'];
  const opened = await openPage(`<form><shoot-production id="film" name="estimate" required>${inside.map((tag) => `<${tag}></${tag}>`).join('')}<shoot-provenance entry="hire-cars"></shoot-provenance></shoot-production></form>`);
  const { page, settle } = opened;
  const pressed = [];
  await check('every widget of a production is pressed and typed into, at each stage', async () => {
    deepEqual(Object.keys(TAGS).filter((tag) => !['shoot-production', 'shoot-provenance', ...inside].includes(tag)), [], 'not driven');
    for (const stage of ['drafting', 'estimated', 'shooting', 'balanced']) {
      await give(page, 'shoot-production', film(stage));
      await scrolled(opened);
      pressed.push(await swept(opened));
      await page.keyboard.press('Escape');
      deepEqual(secretIn(await documentOf(page, 'shoot-production')), []);
    }
    await give(page, 'shoot-production', film('shooting', 'de'));
    await translated(opened, 'shoot-production');
    await give(page, 'shoot-production', '{"schema":"none"}');
    await give(page, 'shoot-production', [{ id: 'x' }], 'factors');
    await settle();
    ok(pressed.every((count) => count > 20), `buttons pressed: ${pressed}`);
    deepEqual(secretIn(await page.evaluate(() => JSON.stringify([...new FormData(document.forms[0])]))), []);
  });
  console.log(`buttons pressed at the four stages: ${pressed.join(', ')}`);
  await leftInPeace('a production with every widget', opened, { reached: ['navigator.clipboard'] });
  await opened.close();
}

{
  const opened = await openPage('<shoot-estimate id="film" autosave="film"></shoot-estimate>');
  const { page, settle, kept } = opened;
  const KEY = 'shootprint/draft/film';
  const draftOf = async () => (await kept()).local[KEY];
  const mayReach = ['window.localStorage', `storage.getItem ${KEY}`, `storage.removeItem ${KEY}`];
  const isDraft = (reach) => mayReach.includes(reach) || reach.startsWith(`storage.setItem ${KEY} `);
  await check('with `autosave` a draft is kept under its own name, says so, and holds nothing of the page', async () => {
    await give(page, 'shoot-estimate', film('drafting'));
    const field = page.locator('shoot-estimate-entry#line-hire-cars shoot-reading input').first();
    await field.fill('7');
    await field.blur();
    await found(page, 'shoot-draft button').waitFor();
    const { reached, requests } = await opened.all();
    remember({ requests });
    ok(reached.some((reach) => reach.startsWith('storage.setItem')), 'nothing was stored');
    deepEqual(reached.filter((reach) => !isDraft(reach)), []);
    deepEqual(secretIn(reached.join('\n')), []);
    deepEqual(Object.keys((await kept()).local).sort(), ['host', KEY]);
    ok((await draftOf()).includes('hire-cars'));
  });
  await check('the draft is there again at the next visit', async () => {
    await page.reload();
    await page.locator('shoot-estimate-entry#line-hire-cars').waitFor();
    await settle();
    deepEqual((await opened.all()).reached.filter((reach) => !isDraft(reach)), []);
  });
  await check('forgetting it leaves nothing on the device, not after the page is left either', async () => {
    await press(page, 'shoot-draft button');
    deepEqual((await opened.all()).reached.filter((reach) => !isDraft(reach)), []);
    equal(await draftOf(), undefined);
    await page.goto(`${host}/start`);
    deepEqual(await page.evaluate(() => Object.keys(localStorage)), ['host']);
  });
  await check('without `autosave` a draft that lies there is neither read nor touched', async () => {
    await page.evaluate((key) => localStorage.setItem(key, '{"count":1,"text":"{}"}'), KEY);
    pages.set(PATH, pages.get(PATH).replace(' autosave="film"', ''));
    await page.goto(PAGE);
    await give(page, 'shoot-estimate', film('drafting'));
    await page.locator('shoot-estimate-entry#line-hire-cars').waitFor();
    deepEqual((await opened.all()).reached, []);
    deepEqual((await kept()).local, { host: SECRETS.stored, [KEY]: '{"count":1,"text":"{}"}' });
  });
  await opened.close();
}

{
  const opened = await openPage('<shoot-estimate id="film" factors="own.json"></shoot-estimate>');
  await scrolled(opened);
  await leftInPeace('the host’s own factors at an address', opened, { reached: [`window.fetch own.json`], requests: [`GET ${host}/files/own.json`] });
  await opened.close();
}

await check('inside a frame of another page, a widget that is used tells the page around it nothing', async () => {
  const context = await browser.newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris' });
  await context.addInitScript(watch);
  await context.addInitScript(helpers);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const outer = host.replace('127.0.0.1', 'localhost');
  pages.set('/files/around', `<!doctype html><title>Around</title><script>window.heard = []; addEventListener('message', (event) => { window.heard.push(event.data); });</script><iframe src="${host}/files/inner" width="900" height="700"></iframe>`);
  pages.set('/files/inner', `<!doctype html><html lang="fr"><title>Inner</title>${SCRIPT}<shoot-estimate></shoot-estimate>`);
  await page.goto(`${host.replace('127.0.0.1', 'localhost')}/files/around`);
  await page.waitForLoadState('networkidle');
  const inner = page.frames().find((frame) => frame.url().endsWith('/inner'));
  await inner.locator('shoot-estimate').evaluate(async (element, given) => { element.document = given; await element.updateComplete; }, film('drafting'));
  await inner.locator('shoot-estimate-entry#line-hire-cars').waitFor();
  await inner.evaluate(sweep);
  deepEqual(await page.evaluate(() => window.heard), []);
  await inner.evaluate(() => { parent.postMessage('a', '*'); });
  await page.waitForFunction(() => window.heard.length === 1);
  await context.close();
});

{
  const folder = fileURLToPath(new URL('../../dist/cdn', import.meta.url));
  const scripts = readdirSync(folder, { recursive: true }).map((name) => String(name).replaceAll('\\', '/')).filter((name) => name.endsWith('.js'));
  const reaches = reachesOf(new Map(scripts.map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')])));
  await check('what is served, packages included, reaches for no more than the source does', () => {
    const kinds = [...new Set([...reaches.values()].flat())].sort();
    deepEqual(kinds, ['clipboard', 'fetch', 'href', 'localStorage']);
    equal([...reaches.values()].flat().length, kinds.length, 'each in one chunk');
  });
  const chunks = scripts.filter((name) => name.startsWith('chunks/')).map((name) => name.slice('chunks/'.length));
  const idle = chunks.filter((name) => !lived.has(name));
  console.log(`chunks that were asked for: ${chunks.length - idle.length} of ${chunks.length}`);
  if (idle.length > 0) console.log(`warning: no life under the watch asks for ${idle.join(', ')}`);
}

await browser.close();
for (const server of [libraryServer, hostServer, demo]) server.close();
print();
