/**
 * The two lines of the README, on a page of one site with the files of another: the browser checks what it is given, everything is found beside the script, nothing
 * moves, no name is left behind. Needs a build.
 */
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
import { createDemoServer } from '../../stories/demo/serve.mjs';
import { BROWSER_ARGUMENTS, findBrowser } from '../browser.mjs';
import { createCount } from '../count.mjs';

const { check, print } = createCount();
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const { version, files: HASHES } = JSON.parse(readFileSync(new URL('../../dist/cdn/integrity.json', import.meta.url), 'utf8'));
const WRITTEN = 'https://www.example.org';
const SLOWLY_MILLISECONDS = 60;
const ROOM = /<link rel="stylesheet".*>/u.exec(readme)[0];
const [, TAG, WIDGET] = /(<script type="module" src="https.*<\/script>)\s+(<shoot-estimate.*<\/shoot-estimate>)/u.exec(readme);
const FILE = `/shootprint/${version}/shootprint.min.js`;

const demo = createDemoServer();
/** What the site answers for its own page. */
let own = { headers: {}, body: '' };
const siteServer = createServer((request, response) => {
  if (request.url !== '/own') return demo.emit('request', request, response);
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...own.headers });
  return response.end(own.body);
});
const servers = [siteServer, createDemoServer()];
for (const server of servers) await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
const [site, files] = servers.map((server) => `http://127.0.0.1:${server.address().port}`);
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_ARGUMENTS });

/** A page of the site, with snippets as written. `altered`: a file that somebody changed on its way. */
async function open(html, { policy, altered, width = 1000, slowly = false, lang = 'fr', javaScriptEnabled = true } = {}) {
  const context = await browser.newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris', viewport: { width, height: 900 }, javaScriptEnabled });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const seen = { wrong: [], warnings: [], asked: [] };
  page.on('console', (message) => { (message.type() === 'error' ? seen.wrong : message.type() === 'warning' ? seen.warnings : []).push(message.text()); });
  page.on('pageerror', (error) => seen.wrong.push(error.message));
  page.on('request', (request) => seen.asked.push(request.url()));
  await page.route(`${files}/**`, async (route) => {
    if (slowly) await new Promise((resolve) => { setTimeout(resolve, SLOWLY_MILLISECONDS); });
    if (altered === undefined || !route.request().url().endsWith(altered)) return route.continue();
    const response = await route.fetch();
    return route.fulfill({ response, body: `${await response.text()}\nglobalThis.stolen = true;` });
  });
  own = {
    headers: policy === undefined ? {} : { 'Content-Security-Policy': policy },
    body: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Un fonds</title>${html.replaceAll(WRITTEN, files)}</body></html>`,
  };
  await page.addInitScript(() => {
    window.before = new Set(Reflect.ownKeys(window));
    window.symbolsBefore = new Set(Reflect.ownKeys(Symbol));
    window.shifts = [];
    new PerformanceObserver((list) => { for (const { value } of list.getEntries()) window.shifts.push(value); }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${site}/own`, { waitUntil: 'networkidle' });
  return { page, ...seen, close: () => context.close() };
}

async function settle(page) {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); }));
}

/** Adds a line and types a figure, by keyboard; answers with the total shown. */
async function typeLine(page, prefix = 'shoot') {
  const estimate = page.locator(`${prefix}-estimate`).first();
  await estimate.locator(`${prefix}-add-entry button`).first().press('Enter');
  await estimate.locator(`${prefix}-activity-search input`).waitFor();
  await page.keyboard.type('carburant');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const field = estimate.locator(`${prefix}-reading input`).first();
  await field.waitFor();
  await page.waitForFunction((name) => document.querySelector(`${name}-estimate`).shadowRoot.activeElement?.localName === `${name}-estimate-entry`, prefix);
  await page.keyboard.type('1000');
  await page.keyboard.press('Tab');
  const total = estimate.locator(`${prefix}-total [part="total"]`);
  await page.waitForFunction((name) => /\d/u.test(document.querySelector(`${name}-estimate`).shadowRoot.querySelector(`${name}-total`)?.shadowRoot.querySelector('[part="total"]')?.textContent ?? ''), prefix);
  return (await total.textContent()).replace(/\s+/gu, ' ').trim();
}

{
  const { page, wrong, warnings, asked, close } = await open(`${ROOM}${TAG}</head><body>${WIDGET}`, { policy: `default-src 'none'; script-src ${files}; style-src ${files}; require-trusted-types-for 'script'` });
  await check('two lines make a widget that works, under a policy that names nothing but the files, all found beside the script', async () => {
    match(await typeLine(page), /\d.*t CO₂e/u);
    await settle(page);
    deepEqual(asked.filter((address) => address !== `${site}/own` && !address.startsWith(`${files}/shootprint/${version}/`) && !address.endsWith('/favicon.ico')), []);
    ok(asked.some((address) => address.includes('/chunks/')), 'no chunk was asked for');
    deepEqual([wrong, warnings], [[], []]);
  });
  await check('no name is left on the page, whatever is loaded', async () => {
    for (const name of Object.keys(HASHES).filter((each) => each.startsWith('chunks/'))) await page.evaluate((address) => import(address).then(() => {}), `${files}/shootprint/${version}/${name}`);
    const left = await page.evaluate(() => [
      ...Reflect.ownKeys(window).filter((key) => !window.before.has(key) && !['before', 'symbolsBefore', 'shifts'].includes(key)),
      ...Reflect.ownKeys(Symbol).filter((key) => !window.symbolsBefore.has(key)),
    ].map(String));
    deepEqual(left, []);
  });
  await close();
}

{
  const { page, wrong, close } = await open(`${TAG}</head><body>${WIDGET}`, { altered: FILE });
  await check('a script that was changed on its way does not run; what the page says instead stays', async () => {
    equal(await page.evaluate(() => 'stolen' in window), false);
    ok(await page.getByText('Le calculateur d’empreinte s’affiche ici').isVisible());
    ok(wrong.some((text) => text.includes('integrity')), wrong.join());
  });
  await close();
}

for (const [altered, runs] of [[undefined, true], ['chunks/profile.js', false]]) {
  const map = JSON.stringify({ integrity: Object.fromEntries(Object.entries(HASHES).map(([name, hash]) => [`${files}/shootprint/${version}/${name}`, hash])) });
  const { page, close } = await open(`<script type="importmap">${map}</script>${TAG}</head><body>${WIDGET}`, { altered });
  await check(`parts that the page has checked: one ${runs ? 'as published comes' : 'that was changed does not run, and the rest does'}`, async () => {
    await settle(page);
    equal(await page.evaluate(() => 'stolen' in window), false);
    equal(await page.locator('shoot-profile-form input').count() > 0, runs);
    match(await typeLine(page), /\d.*t CO₂e/u);
  });
  await close();
}

{
  const { page, warnings, asked, wrong, close } = await open(`<script type="module" src="${FILE}?ver=6.8.3"></script></head><body><shoot-estimate></shoot-estimate>`);
  await check('an address with a query, as some systems write it, makes one copy, not two', async () => {
    match(await typeLine(page), /\d.*t CO₂e/u);
    deepEqual([warnings, wrong], [[], []]);
    const often = asked.filter((address) => address.includes('/chunks/'));
    deepEqual(often.filter((address, index) => often.indexOf(address) !== index), []);
  });
  await close();
}

{
  const { page, warnings, wrong, close } = await open(`<script type="module" src="/shootprint/shootprint.min.js" data-prefix="fund"></script>${TAG}</head><body><shoot-estimate></shoot-estimate><fund-estimate></fund-estimate>`);
  await check('two copies live side by side, one of them under another beginning', async () => {
    const [one, other] = [await typeLine(page), await typeLine(page, 'fund')];
    equal(one, other);
    deepEqual(await page.evaluate(() => {
      const names = (root) => [...root.querySelectorAll('*')].flatMap((each) => [each.localName, ...(each.shadowRoot === null ? [] : names(each.shadowRoot))]);
      return ['shoot', 'fund'].map((name) => [...new Set(names(document.querySelector(`${name}-estimate`).shadowRoot).filter((tag) => tag.includes('-')).map((tag) => tag.split('-')[0]))]);
    }), [['shoot'], ['fund']]);
    deepEqual([warnings, wrong], [[], []]);
  });
  await close();
}

await check('what stands between the tags is read where scripts are off, and takes no more room than it needs', async () => {
  const { page, close } = await open(`${ROOM}${TAG}</head><body>${WIDGET}<p id="after">Après</p>`, { javaScriptEnabled: false });
  ok(await page.getByText('Sans JavaScript, écrivez-nous').isVisible());
  ok((await page.locator('#after').boundingBox()).y < 200, 'room is kept for a widget that never comes');
  await close();
});

const movedBy = async (tag, { room = ROOM, ...options } = {}) => {
  const { page, close } = await open(`${room}${TAG}</head><body><h1>Un titre</h1><p>Un texte.</p><${tag}><p>Un instant.</p></${tag.split(' ')[0]}><p>Ce qui suit.</p>`, { slowly: true, ...options });
  await settle(page);
  const sum = await page.evaluate(() => window.shifts.reduce((total, value) => total + value, 0));
  await close();
  return sum;
};
await check('without room kept for it the page would move: the measure sees it', async () => ok(await movedBy('shoot-estimate', { room: '' }) > 0));
for (const tag of ['shoot-estimate', 'shoot-estimate view="quick"', 'shoot-balance', 'shoot-production', 'shoot-total', 'shoot-breakdown', 'shoot-comparison', 'shoot-provenance entry="car"', 'shoot-factors']) {
  await check(`nothing moves when <${tag}> comes, slowly, on a phone and on a desk, in French and German`, async () => {
    const moved = [];
    for (const [width, lang] of [[320, 'fr'], [1000, 'de']]) moved.push([width, lang, await movedBy(tag, { width, lang })]);
    deepEqual(moved.filter(([, , sum]) => sum !== 0), []);
  });
}

await browser.close();
for (const server of servers) server.close();
print();
