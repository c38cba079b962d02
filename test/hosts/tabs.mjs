/**
 * Two real tabs of one browser with one draft between them, and a page that may not store: neither tab writes over the other in silence, and
 * a tab that is closed while it asks loses nothing. Needs a build.
 */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
import { CONTENT_SECURITY_POLICY, createDemoServer } from '../../stories/demo/serve.mjs';
import { buildTelevisionFilm } from '../../stories/productions/television-film.mjs';
import { BROWSER_ARGUMENTS, findBrowser } from '../browser.mjs';
import { createCount } from '../count.mjs';

const library = await import('../../dist/esm/index.js');
const { check, print } = createCount();
const KEY = 'shootprint/draft/film';
const LINE = 'hire-cars';
const ELSEWHERE = 'a aussi changé ailleurs';
const body = (frame) => `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Brouillon</title>${frame === undefined ? '<script type="module" src="/shootprint/shootprint.min.js"></script>' : ''}</head>
<body>${frame ?? '<shoot-estimate autosave="film"></shoot-estimate>'}</body></html>`;
const PAGES = new Map([
  ['/draft', body()],
  // A host that embeds another site's page and lets it keep nothing.
  ['/frame', body('<iframe sandbox="allow-scripts" src="/draft" width="800" height="600"></iframe>')],
]);

const demo = createDemoServer();
const server = createServer((request, response) => {
  const page = PAGES.get(request.url);
  // A frame without an origin of its own asks for its modules as a stranger.
  response.setHeader('Access-Control-Allow-Origin', '*');
  if (page === undefined) return demo.emit('request', request, response);
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Content-Security-Policy', CONTENT_SECURITY_POLICY);
  return response.end(page);
});
await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_ARGUMENTS });
const wrong = [];

/** One person's browser. */
async function person() {
  const context = await browser.newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris' });
  const open = async (path = '/draft') => {
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('console', (message) => { if (message.type() === 'error') wrong.push(message.text()); });
    await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' });
    return page;
  };
  return { open, close: () => context.close() };
}

const film = JSON.stringify(buildTelevisionFilm(library, { language: 'fr', stage: 'drafting' }));
const field = (page) => page.locator(`shoot-estimate-entry#line-${LINE} shoot-reading #days`);
const notice = (page, text) => page.locator('shoot-draft .toast').filter({ hasText: text });
const button = (page, text) => page.locator('shoot-draft button').filter({ hasText: text });
const screen = async (page) => (await field(page).inputValue()).trim();
const first = ({ entries }) => entries.find(({ id }) => id === LINE).planned.inputs.days;
const shown = async (page) => first(await page.locator('shoot-estimate').evaluate((element) => element.document));
/** The versions that the device holds, the draft first, each by what was typed into the line. */
const kept = (page) => page.evaluate((key) => JSON.parse(localStorage.getItem(key)).versions, KEY).then((versions) => versions.map((text) => first(JSON.parse(text))));

async function type(page, text) {
  await field(page).fill(text);
  await field(page).blur();
}
/** Until the device holds these, in this order. */
async function keptAs(page, versions) {
  await page.waitForFunction(([key, id, expected]) => {
    const raw = localStorage.getItem(key);
    if (raw === null) return false;
    const found = JSON.parse(raw).versions.map((text) => JSON.parse(text).entries.find((entry) => entry.id === id).planned.inputs.days);
    return JSON.stringify(found) === expected;
  }, [KEY, LINE, JSON.stringify(versions)]).catch(async () => deepEqual(await kept(page), versions));
}

/** A production opened from a file, as a person does it: then it is theirs, and kept. */
async function begun() {
  const { open, close } = await person();
  const page = await open();
  await page.locator('shoot-file-bar input[type=file]').setInputFiles({ name: 'film.json', mimeType: 'application/json', buffer: Buffer.from(film) });
  await field(page).waitFor();
  await type(page, '11');
  await keptAs(page, ['11']);
  return { one: page, open, close };
}

{
  const { one, open, close } = await begun();
  const other = await open();
  await check('a second tab opens the draft of the first, and follows it while nobody has changed anything there', async () => {
    await notice(other, 'repris de cet appareil').waitFor();
    equal(await shown(other), '11');
    await type(one, '12');
    await keptAs(one, ['12']);
    await other.waitForFunction((id) => document.querySelector('shoot-estimate').document.entries.find((entry) => entry.id === id).planned.inputs.days === '12', LINE);
  });
  await check('once both have changed it, the one that comes second is asked, and neither has written over the other', async () => {
    await type(one, '21');
    await type(other, '22');
    const asked = async (page) => (await notice(page, ELSEWHERE).count()) === 1;
    await Promise.any([one, other].map((page) => notice(page, ELSEWHERE).waitFor()));
    const [writer, waiter] = await asked(one) ? ['22', '21'] : ['21', '22'];
    await keptAs(one, [writer, waiter]);
    deepEqual([await screen(one), await screen(other)], ['21', '22']);
  });
  await check('“keep mine” makes the other tab ask in its turn, and what it goes on typing is kept too', async () => {
    const [writer, waiter] = (await notice(one, ELSEWHERE).count()) === 1 ? [other, one] : [one, other];
    const [theirs, mine] = [await screen(writer), await screen(waiter)];
    await button(waiter, 'Garder ce qui est à l’écran').click();
    await notice(writer, ELSEWHERE).waitFor();
    await keptAs(one, [mine, theirs]);
    await type(writer, '31');
    await keptAs(one, [mine, '31', theirs]);
    equal(await screen(writer), '31');
    await button(writer, 'Prendre l’autre version').click();
    await notice(writer, '2').waitFor();
    equal(await shown(writer), mine);
    await keptAs(one, [mine, '31', theirs]);
    await button(writer, 'Afficher l’autre version').click();
    equal(await shown(writer), '31');
  });
  await close();
}

{
  const { one, open, close } = await begun();
  const other = await open();
  await check('a tab that is closed while it asks loses nothing, not even what was typed last', async () => {
    await type(other, '41');
    await notice(one, ELSEWHERE).waitFor();
    await type(one, '42');
    await one.close({ runBeforeUnload: true });
    await keptAs(other, ['41', '42']);
    await notice(other, 'autre version est gardée à côté').waitFor();
    await other.close();
    const next = await open();
    await notice(next, 'autre version est gardée à côté').waitFor();
    equal(await shown(next), '41');
    await button(next, 'Afficher l’autre version').click();
    equal(await shown(next), '42');
    await keptAs(next, ['42', '41']);
  });
  await close();
}

{
  const { one, open, close } = await begun();
  await check('what one tab forgets is forgotten in the other, and stays on both screens', async () => {
    const other = await open();
    await notice(other, 'repris').waitFor();
    await button(other, 'Oublier ce brouillon').click();
    await notice(one, 'effacé de cet appareil').waitFor();
    deepEqual([await shown(one), await shown(other)], ['11', '11']);
    equal(await one.evaluate((key) => localStorage.getItem(key), KEY), null);
  });
  await close();
}

await check('up to here nothing failed', () => deepEqual(wrong.splice(0), []));

{
  const { open, close } = await person();
  await check('in a frame that may not store it is said, and the widget works', async () => {
    const page = await open('/frame');
    const frame = page.frames()[1];
    ok(frame !== undefined);
    await frame.locator('shoot-draft .toast.bad').filter({ hasText: 'refuse l’accès' }).waitFor();
    await frame.locator('shoot-estimate').evaluate((element, text) => { element.document = text; return element.updateComplete; }, film);
    await type(frame, '51');
    equal(await shown(frame), '51');
    deepEqual(wrong.filter((each) => !/sandbox/iu.test(each)), []);
  });
  await close();
}

await browser.close();
server.close();
demo.close();
print();
