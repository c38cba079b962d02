/**
 * The frame on somebody else's site: alone, and with its loader, on two origins under a policy that lets nothing in but them. What passes between the two passes over
 * a port that only the named site is given. Needs a build.
 */
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { createDemoServer } from '../../stories/demo/serve.mjs';
import { buildTelevisionFilm } from '../../stories/productions/television-film.mjs';
import { BROWSER_ARGUMENTS, findBrowser } from '../browser.mjs';
import { createCount } from '../count.mjs';

const library = await import('../../dist/esm/index.js');
const { catalogue, estimate, parseProduction, serializeProduction, toText, verifyProduction, writeFragment } = library;
const LOADER_MOST_BYTES = 1500;
const { check, print } = createCount();
const film = buildTelevisionFilm(library, { language: 'fr', stage: 'drafting' });
const small = { ...film, entries: film.entries.slice(0, 2) };

let own = '';
const asked = [];
const filesServer = createDemoServer();
filesServer.on('request', ({ url }) => { asked.push(url); });
const siteServer = createServer((request, response) => {
  response.setHeader('Content-Security-Policy', `default-src 'none'; script-src ${files}; frame-src ${files}; require-trusted-types-for 'script'`);
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(`<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Un label</title></head><body><h1>Votre dossier</h1>${own}<p id="after">Après</p></body></html>`);
});
for (const server of [siteServer, filesServer]) await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
const [site, files] = [siteServer, filesServer].map((server) => `http://127.0.0.1:${server.address().port}`);
const LOADER = `<script type="module" src="${files}/shootprint/frame-loader.js"></script>`;
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_ARGUMENTS });

async function open(html, { width = 800, hosts } = {}) {
  own = html;
  const context = await browser.newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris', viewport: { width, height: 900 } });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const wrong = [];
  page.on('console', (message) => { if (message.type() === 'error') wrong.push(message.text()); });
  page.on('pageerror', (error) => wrong.push(error.message));
  await page.addInitScript(() => {
    window.heard = [];
    for (const type of ['shoot-input', 'shoot-change', 'shoot-save-request', 'shoot-error', 'submit']) addEventListener(type, (event) => { window.heard.push([type, event.text, event.fileName, event.code]); });
    window.messages = [];
    addEventListener('message', ({ origin, data }) => { window.messages.push([origin, data]); });
  });
  if (hosts !== undefined) {
    await page.route('**/frame.html*', async (route) => {
      const response = await route.fetch();
      return route.fulfill({ response, body: (await response.text()).replace('name="shootprint-hosts" content=""', `name="shootprint-hosts" content="${hosts}"`) });
    });
  }
  await page.goto(`${site}/`, { waitUntil: 'networkidle' });
  const frame = page.locator('iframe').first().contentFrame();
  return { page, frame, wrong, close: () => context.close() };
}

const settled = async (page) => {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); }));
};
const heights = (page, frame) => Promise.all([
  page.locator('iframe').first().evaluate((element) => element.getBoundingClientRect().height),
  frame.locator('html').evaluate((element) => [element.scrollHeight, element.getBoundingClientRect().height, element.scrollWidth - element.clientWidth]),
]);
/** Waits until the frame is as high as what it shows, twice in a row. */
async function followed(page, frame) {
  let before = 0;
  for (let tries = 0; tries < 100; tries += 1) {
    await settled(page);
    const [outer, [, inner]] = await heights(page, frame);
    if (outer === before && Math.abs(outer - inner) < 1) return outer;
    before = outer;
  }
  throw new Error(`the frame never came to rest: ${JSON.stringify(await heights(page, frame))}`);
}
async function rewrite(page, frame, text) {
  const field = frame.locator('shoot-estimate-entry shoot-reading input').first();
  await field.waitFor();
  await field.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
}
/** A document with the first figure of its first line changed: what the engine says of it. */
const totalOf = (document) => toText(estimate(parseProduction(JSON.stringify(document)).production, catalogue).total.kg);

await check(`the loader needs no more than ${LOADER_MOST_BYTES} bytes, zipped, and nothing else`, () => {
  const text = readFileSync(new URL('../../dist/cdn/frame-loader.js', import.meta.url));
  const { length } = gzipSync(text, { level: 9 });
  console.log(`size: frame loader ${length} bytes gzip`);
  ok(length <= LOADER_MOST_BYTES, `${length} bytes`);
  equal(/\bimport\s*["({]|\bfrom\s*["']/u.test(String(text)), false);
});

{
  const { page, frame, wrong, close } = await open(`<iframe title="Empreinte du tournage" width="700" height="900" src="${files}/shootprint/frame.html?widget=estimate&lang=de&accent=%23aa0044&color=red%3B&surface=url(${encodeURIComponent(`${files}/leak`)})&display-font=${encodeURIComponent('x; background: url(/leak)')}#nothing"></iframe>`);
  await check('a frame alone, without any script of ours on the site, shows what its address asks for', async () => {
    await frame.getByRole('heading', { name: 'Vorab-Bilanz' }).first().waitFor();
    equal(await frame.locator('html').evaluate((root) => root.style.cssText), '--shoot-accent: #aa0044;');
    deepEqual(asked.filter((url) => url.startsWith('/leak')), []);
    deepEqual(await page.evaluate(() => window.messages), []);
    deepEqual(wrong, []);
  });
  await close();
}

for (const sandboxed of ['', 'sandboxed']) {
  asked.length = 0;
  const { page, frame, wrong, close } = await open(`${LOADER}<form><shoot-frame name="estimate" widget="estimate" saves ${sandboxed}>Un instant.</shoot-frame></form>`);
  const how = sandboxed === '' ? 'with its loader' : 'in a sandbox without an origin';
  await check(`${how}: it has a title that says what it is, and its height is followed, up and down, with nothing to scroll`, async () => {
    await page.waitForFunction(() => document.querySelector('iframe').title !== 'Empreinte carbone du tournage');
    equal(await page.locator('iframe').getAttribute('title'), 'Empreinte carbone du tournage · Prévisionnel');
    equal(await page.locator('iframe').getAttribute('sandbox'), sandboxed === '' ? null : 'allow-scripts allow-forms allow-downloads');
    const empty = await followed(page, frame);
    await page.locator('shoot-frame').evaluate((element, given) => { element.document = given; }, small);
    await frame.locator('shoot-estimate-entry').first().waitFor();
    const filled = await followed(page, frame);
    ok(Math.abs(filled - empty) > 50, `${empty} and ${filled}`);
    deepEqual((await heights(page, frame))[1][2], 0);
    await page.locator('shoot-frame').evaluate((element, given) => { element.document = given; }, { ...film, entries: [] });
    await frame.locator('shoot-estimate-entry').first().waitFor({ state: 'detached' });
    ok(await followed(page, frame) < filled);
  });
  await check(`${how}: a document goes in, a gesture and the document come out, nothing of it through an address`, async () => {
    await page.locator('shoot-frame').evaluate((element, given) => { element.document = given; }, small);
    await rewrite(page, frame, '7');
    await page.waitForFunction(() => window.heard.some(([type]) => type === 'shoot-change'));
    const changed = await page.locator('shoot-frame').evaluate((element) => element.document);
    ok(totalOf(changed) !== totalOf(small), 'the total has not changed');
    await frame.getByRole('button', { name: 'Enregistrer', exact: false }).first().press('Enter');
    await page.waitForFunction(() => window.heard.some(([type]) => type === 'shoot-save-request'));
    const [, text, fileName] = await page.evaluate(() => window.heard.find(([type]) => type === 'shoot-save-request'));
    equal(serializeProduction(parseProduction(text).production), text);
    deepEqual(verifyProduction(text, catalogue).findings, []);
    match(fileName, /\.json$/u);
    const submitted = await page.evaluate(() => new FormData(document.querySelector('form')).get('estimate'));
    equal(submitted, text);
    deepEqual(asked.filter((url) => url.includes('entries') || url.includes('Les%20') || url.length > 200), []);
    deepEqual(wrong, []);
  });
  await close();
}

{
  const { page, frame, close } = await open(`${LOADER}<shoot-frame widget="estimate" view="quick" lang="en" title="Our film" accent="#aa0044" data-note="x" document="y">Wait</shoot-frame>`, { width: 320 });
  await check('options and the looks around it stand in its address, nothing else does; a given title stays; the document of a link opens', async () => {
    await frame.locator('shoot-quick input').first().waitFor();
    equal(await page.locator('iframe').getAttribute('title'), 'Our film');
    equal(await frame.locator('html').evaluate((root) => getComputedStyle(root).fontFamily), '"Times New Roman"');
    deepEqual([...new URL(await page.locator('iframe').getAttribute('src')).searchParams].sort(), [['accent', '#aa0044'], ['color', 'rgb(0, 0, 0)'], ['color-scheme', 'normal'], ['font-family', '"Times New Roman"'], ['font-size', '16px'], ['lang', 'en'], ['origin', site], ['view', 'quick'], ['widget', 'estimate']]);
    await followed(page, frame);
    deepEqual((await heights(page, frame))[1][2], 0);
    const written = await writeFragment(parseProduction(JSON.stringify(small)).production);
    equal(written.kind, 'ok');
    await page.locator('shoot-frame').evaluate((element, fragment) => { element.fragment = fragment; }, `#${written.fragment}`);
    await page.frames()[1].waitForFunction((title) => document.querySelector('shoot-estimate').document.profile.title === title, small.profile.title);
  });
  await close();
}

await check('whoever else speaks is not heard: another window with the same words and a port of its own', async () => {
  const { page, frame, close } = await open(`${LOADER}<shoot-frame widget="estimate">Un instant.</shoot-frame>`);
  await frame.locator('shoot-estimate shoot-profile-form input').first().waitFor();
  const height = await followed(page, frame);
  await page.evaluate(async () => {
    const stranger = document.body.appendChild(document.createElement('iframe'));
    for (const from of [window, stranger.contentWindow]) {
      const { port1, port2 } = new MessageChannel();
      from.postMessage.call(window, { shootprint: 'frame' }, location.origin, [port2]);
      port1.postMessage({ kind: 'height', pixels: 7 });
      port1.postMessage({ kind: 'event', type: 'shoot-change', detail: {}, document: '{}' });
    }
    await new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); });
  });
  await page.waitForFunction(() => window.messages.length >= 3);
  await settled(page);
  equal(await page.locator('iframe').first().evaluate((element) => element.getBoundingClientRect().height), height);
  deepEqual(await page.evaluate(() => window.heard), []);
  await close();
});

for (const [claim, html, hosts] of [
  ['a frame speaks only with the site that its address names', () => `<iframe title="x" src="${files}/shootprint/frame.html?widget=total&origin=https%3A%2F%2Fwww.example.org"></iframe>`],
  ['a frame that names no origin, or what is none, says nothing', () => `<iframe title="x" src="${files}/shootprint/frame.html?widget=total&origin=*"></iframe>`],
  ['a frame speaks with none but the sites its owner has listed', () => `<iframe title="x" src="${files}/shootprint/frame.html?widget=total&origin=${encodeURIComponent(site)}"></iframe>`, 'https://www.example.org https://fonds.example'],
]) {
  await check(claim, async () => {
    const { page, frame, close } = await open(html(), { hosts });
    await frame.locator('shoot-total').first().waitFor({ state: 'attached' });
    await settled(page);
    deepEqual(await page.evaluate(() => window.messages), []);
    await close();
  });
}
await check('a site that its owner has listed is spoken with', async () => {
  const { page, close } = await open(`<iframe title="x" src="${files}/shootprint/frame.html?widget=total&origin=${encodeURIComponent(site)}"></iframe>`, { hosts: `https://www.example.org ${site}` });
  await page.waitForFunction(() => window.messages.length === 1);
  deepEqual(await page.evaluate(() => window.messages), [[files, { shootprint: 'frame' }]]);
  await close();
});

await browser.close();
siteServer.close();
filesServer.close();
print();
