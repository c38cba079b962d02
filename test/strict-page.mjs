/**
 * The demo page as a ministry would serve it: a strict Content-Security-Policy with Trusted Types, not one report
 * allowed, whatever is clicked. Also weighs the first load as a browser asks for it. Needs a build.
 */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { CONTENT_SECURITY_POLICY, createDemoServer } from '../stories/demo/serve.mjs';
import { BROWSER_ARGUMENTS, findBrowser } from './browser.mjs';
import { createCount } from './count.mjs';
import { FILLED_BUDGET_KB, FIRST_LOAD_BUDGET_KB, QUICK_BUDGET_KB } from './size.mjs';

const SCRIPT = '/shootprint/shootprint.min.js';
const MOST_CLICKS = 60;
const { check, print } = createCount();
const server = createDemoServer();
await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_ARGUMENTS });

/** A page that notes all it does wrong. `html` answers for the address /page, under the same policy; chunks named in `gone` cannot be fetched. */
async function openPage(html, gone = []) {
  const context = await browser.newContext({ locale: 'en-US', timezoneId: 'Europe/Paris' });
  const page = await context.newPage();
  const noted = { wrong: [], outside: [], scripts: new Map() };
  page.on('console', (message) => { if (message.type() === 'error') noted.wrong.push(`${message.text()} ${message.location().url}`); });
  page.on('pageerror', (error) => noted.wrong.push(error.message));
  page.on('dialog', (dialog) => { dialog.dismiss().catch(() => {}); });
  page.on('request', (request) => { if (/^https?:/.test(request.url()) && !request.url().startsWith(origin)) noted.outside.push(request.url()); });
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') {
      noted.scripts.set(new URL(response.url()).pathname, response.body().catch(() => Buffer.alloc(0)));
    }
  });
  await page.exposeFunction('noteViolation', (text) => noted.wrong.push(text));
  await page.addInitScript(() => {
    window.print = () => {};
    document.addEventListener('securitypolicyviolation', (event) =>
      window.noteViolation(`violation of ${event.effectiveDirective}: ${event.blockedURI} ${event.sample} at ${event.sourceFile}:${event.lineNumber}`));
  });
  for (const chunk of gone) await page.route(`**/chunks/${chunk}.js`, (route) => route.abort());
  if (html) {
    await page.route(`${origin}/page`, (route) => route.fulfill({
      contentType: 'text/html', headers: { 'content-security-policy': CONTENT_SECURITY_POLICY },
      body: `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Page</title><script type="module" src="${SCRIPT}"></script></head><body>${html}</body></html>`,
    }));
  }
  const response = await page.goto(html ? `${origin}/page` : `${origin}/`, { waitUntil: 'networkidle' });
  return { page, noted, response, close: () => context.close() };
}

/** Every element of the page and of its open shadow roots. */
const PIERCE = `function* pierce(node) { for (const child of node.querySelectorAll('*')) { yield child; if (child.shadowRoot) yield* pierce(child.shadowRoot); } }`;
const widgets = (page) => page.evaluate(`(() => { ${PIERCE}
  return [...pierce(document)].filter((element) => element.localName.startsWith('shoot-')).map((element) => ({
    name: element.localName, isDefined: element.matches(':defined'), isFilled: (element.shadowRoot?.childElementCount ?? 0) > 0 }));
})()`);

/** Waits until the page has nothing left to do: no request, and a frame painted. */
async function settle(page) {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); }));
}

{
  const { page, noted, response, close } = await openPage();
  await check('the demo page is served with the strict policy', () => {
    equal(response.status(), 200, 'stories/demo/index.html is missing');
    equal(response.headers()['content-security-policy'], CONTENT_SECURITY_POLICY);
  });
  await check('every widget of the demo page is defined and has drawn itself once its place was seen', async () => {
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    for (let tries = 0; tries < 200 && (await widgets(page)).some(({ isDefined }) => !isDefined); tries += 1) await settle(page);
    await settle(page);
    const found = await widgets(page);
    ok(found.length > 0, 'no shoot-* element on the page');
    deepEqual(found.filter(({ isDefined, isFilled }) => !isDefined || !isFilled), []);
  });
  await check('the demo page loads without a violation or an error', () => deepEqual(noted.wrong, []));
  await check('typing in every field and pressing every button is no violation either', async () => {
    noted.wrong.length = 0;
    await page.evaluate(`(() => { ${PIERCE}
      for (const element of pierce(document)) if (element.localName === 'details') element.open = true; })()`);
    await settle(page);
    const fields = await page.locator('input:visible, textarea:visible').all();
    for (const field of fields.slice(0, MOST_CLICKS)) {
      const type = await field.getAttribute('type').catch(() => 'gone');
      if (['file', 'checkbox', 'radio', 'range', 'color', 'gone'].includes(type)) continue;
      await field.fill(type === 'date' ? '2026-03-02' : '12', { timeout: 1000 }).catch(() => {});
      await field.blur({ timeout: 1000 }).catch(() => {});
    }
    await settle(page);
    const presses = Math.min(MOST_CLICKS, await page.locator('button').count());
    for (let index = 0; index < presses; index += 1) {
      await page.locator('button').nth(index).dispatchEvent('click', undefined, { timeout: 1000 }).catch(() => {});
    }
    await settle(page);
    deepEqual(noted.wrong, []);
  });
  await check('nothing outside the page was asked for', () => deepEqual(noted.outside, []));
  await close();
}

{
  const { page, noted, close } = await openPage('<p>A page without a widget</p>');
  const chunks = readdirSync(fileURLToPath(new URL('../dist/cdn/chunks', import.meta.url))).filter((name) => name.endsWith('.js'));
  await check('every chunk loads on a strict page', async () => {
    ok(chunks.length > 0, 'no chunk in dist/cdn/chunks');
    for (const chunk of chunks) await page.evaluate((address) => import(address).then(() => {}), `/shootprint/chunks/${chunk}`);
    await settle(page);
    deepEqual(noted.wrong, []);
  });
  await check('a second script tag with another query defines nothing twice', async () => {
    await page.evaluate((address) => import(address).then(() => {}), `${SCRIPT}?ver=2`);
    deepEqual(noted.wrong, []);
  });
  await close();
}

{
  const { page, noted, close } = await openPage('<shoot-estimate lang="fr"></shoot-estimate>');
  const budget = FIRST_LOAD_BUDGET_KB * 1000;
  await check(`<shoot-estimate lang="fr"> is ready to type in with at most ${FIRST_LOAD_BUDGET_KB} kB gzip`, async () => {
    await page.locator('shoot-estimate input:visible').first().waitFor({ state: 'visible', timeout: 10_000 });
    let sum = 0;
    for (const [name, body] of noted.scripts) {
      const size = gzipSync(await body, { level: 9 }).length;
      sum += size;
      console.log(`${name.padEnd(48)}${(size / 1000).toFixed(2).padStart(8)} kB gzip`);
    }
    console.log(`first load as requested: ${(sum / 1000).toFixed(2)} kB gzip`);
    ok(sum <= budget, `${sum} bytes`);
    deepEqual(noted.wrong, []);
  });
  await check(`opened on a production, with its lines and the names of all factors, it takes at most ${FILLED_BUDGET_KB} kB gzip`, async () => {
    const first = [...noted.scripts.keys()].filter((name) => /shootprint\.min\.js$/.test(name));
    equal(first.length, 1);
    const later = await page.evaluate((names) => Promise.all(names.map((name) => fetch(`/shootprint/chunks/${name}.js`).then((response) => response.text()))), ['lines', 'line-rows', 'repeat', 'entry-list', 'number-parsing', 'labels-fr']);
    const bodies = await Promise.all(first.map((name) => noted.scripts.get(name)));
    const sum = [...bodies, ...later].reduce((total, body) => total + gzipSync(body, { level: 9 }).length, 0);
    console.log(`with lines: ${(sum / 1000).toFixed(2)} kB gzip`);
    ok(sum <= FILLED_BUDGET_KB * 1000, `${sum} bytes`);
  });
  await close();
}

{
  const { page, noted, close } = await openPage('<shoot-estimate lang="fr" view="quick"></shoot-estimate>');
  await check(`the quick estimate asks its questions with at most ${QUICK_BUDGET_KB} kB gzip`, async () => {
    await page.locator('shoot-quick input:visible').first().waitFor({ state: 'visible', timeout: 10_000 });
    await settle(page);
    const bodies = await Promise.all(noted.scripts.values());
    const sum = bodies.reduce((total, body) => total + gzipSync(body, { level: 9 }).length, 0);
    console.log(`quick estimate: ${(sum / 1000).toFixed(2)} kB gzip`);
    ok(sum <= QUICK_BUDGET_KB * 1000, `${sum} bytes`);
    deepEqual(noted.wrong, []);
  });
  await close();
}

{
  const { page, close } = await openPage('<shoot-estimate lang="fr"></shoot-estimate>');
  await check('a reader who has gone back to the lines is not taken to questions that come late', async () => {
    let comes;
    const called = new Promise((resolve) => { comes = resolve; });
    await page.route('**/chunks/quick.js', async (route) => { await called; await route.continue(); });
    const views = page.locator('shoot-estimate .views button');
    await views.first().click();
    await views.last().click();
    comes();
    await settle(page);
    equal(await page.locator('shoot-quick').count(), 0);
    equal(await views.last().getAttribute('aria-pressed'), 'true');
  });
  await close();
}

{
  const { page, close } = await openPage('<shoot-estimate lang="fr"></shoot-estimate>');
  await check('whoever comes back from the questions finds the foot of the estimate', async () => {
    const views = page.locator('shoot-estimate .views button');
    await views.first().click();
    await page.locator('shoot-quick input:visible').first().waitFor();
    await views.last().click();
    await page.locator('shoot-freeze').scrollIntoViewIfNeeded({ timeout: 10_000 });
    await page.locator('shoot-freeze shoot-seal button').first().waitFor({ state: 'visible', timeout: 10_000 });
  });
  await close();
}

for (const [gone, left] of [['quick', 'input:visible'], ['fr-quick', '.views button:visible']]) {
  const { page, close } = await openPage('<shoot-estimate lang="fr" view="quick"></shoot-estimate>', [gone]);
  await check(`where ${gone} cannot be fetched, the page says so and leaves a way on`, async () => {
    await page.getByText('Cette partie n’a pas pu être chargée').first().waitFor({ state: 'visible', timeout: 10_000 });
    await page.locator(`shoot-estimate ${left}`).first().waitFor({ state: 'visible', timeout: 10_000 });
  });
  await close();
}

await browser.close();
server.close();
print();
