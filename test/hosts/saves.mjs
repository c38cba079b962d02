/**
 * A host that keeps productions on its own server with the ten lines of stories/demo/saves.js, on the demo's strict page: what was saved is
 * there at the next visit, and nobody is told that something is saved which is not. Needs a build.
 */
import { deepEqual, equal } from 'node:assert/strict';
import { chromium } from 'playwright-core';
import { createDemoServer } from '../../stories/demo/serve.mjs';
import { BROWSER_ARGUMENTS, findBrowser } from '../browser.mjs';
import { createCount } from '../count.mjs';

const { catalogue, verifyProduction } = await import('../../dist/esm/index.js');
const { check, print } = createCount();
const server = createDemoServer();
await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
const origin = `http://127.0.0.1:${server.address().port}`;
const SAVE = `${origin}/saves/film`;
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_ARGUMENTS });
const context = await browser.newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris' });
const page = await context.newPage();
page.setDefaultTimeout(10_000);
const wrong = [];
const downloads = [];
page.on('console', (message) => { if (message.type() === 'error' && !/Failed to load resource/u.test(message.text())) wrong.push(message.text()); });
page.on('pageerror', (error) => wrong.push(error.message));
page.on('download', (download) => downloads.push(download.suggestedFilename()));

const visit = (path = '/saves.html') => page.goto(`${origin}${path}`, { waitUntil: 'networkidle' });
const field = (label) => page.locator(`shoot-profile-form #${label}`);
const told = () => page.locator('[role="status"][data-saved]');
const press = () => page.locator('shoot-file-bar button').last().click();
const titled = () => page.locator('shoot-estimate').evaluate((element) => element.document.profile.title);
const keptTitle = async () => {
  const verified = verifyProduction(await (await fetch(SAVE)).text(), catalogue);
  return verified.kind === 'verified' && verified.findings.length === 0 ? verified.production.profile.title : verified;
};

async function type(title) {
  if (await page.locator('shoot-profile-form').count() === 0) await page.locator('shoot-profile button').first().click();
  await field('title').fill(title);
  await field('title').blur();
}

await check('where nothing was saved yet, the page begins with nothing', async () => {
  equal((await fetch(SAVE)).status, 404);
  await visit();
  await page.locator('shoot-profile button').first().waitFor();
  equal(await page.locator('.loading').isVisible(), false);
});

await check('what is saved goes to the server, which verifies it; no file is made, and it is said', async () => {
  await type('Le Phare');
  await press();
  await told().filter({ hasText: 'Enregistré sur le serveur' }).waitFor();
  equal(await keptTitle(), 'Le Phare');
  deepEqual(downloads, []);
});

await check('it is there at the next visit, to be changed and saved again; what was said is taken back once something has changed', async () => {
  await visit();
  await page.locator('shoot-profile button').first().waitFor();
  equal(await titled(), 'Le Phare');
  await type('Le Quai');
  await press();
  await told().filter({ hasText: 'Enregistré' }).waitFor();
  await type('Le Port');
  equal(await told().textContent(), '');
  equal(await keptTitle(), 'Le Quai');
});

for (const [what, answer] of [['the server answers that it could not', (route) => route.fulfill({ status: 507 })], ['nothing answers', (route) => route.abort()]]) {
  await check(`nobody is told that it is saved where ${what}; it can be tried again`, async () => {
    await page.route(SAVE, answer);
    await press();
    await told().filter({ hasText: 'Pas enregistré' }).waitFor();
    equal(await keptTitle(), 'Le Quai');
    await page.unroute(SAVE);
  });
}

await check('what was not saved before is saved at the next try', async () => {
  await press();
  await told().filter({ hasText: 'Enregistré sur' }).waitFor();
  equal(await keptTitle(), 'Le Port');
});

for (const [what, answer] of [['answers that it could not', (route) => route.fulfill({ status: 500 })], ['does not answer', (route) => route.abort()]]) {
  await check(`a page whose server ${what} offers nothing that could be saved over what is there`, async () => {
    await page.route(SAVE, answer);
    await visit();
    equal(await page.locator('.loading').isVisible(), true);
    equal(await page.locator('shoot-estimate').isVisible(), false);
    await page.unroute(SAVE);
  });
}

await check('the server refuses what is no production, and keeps what it has', async () => {
  equal((await fetch(SAVE, { method: 'PUT', body: '{"schema":"none"}' })).status, 422);
  equal(await keptTitle(), 'Le Port');
});

for (const [path, words] of [['/en/saves.html', 'Saved on'], ['/de/saves.html', 'gespeichert']]) {
  await check(`the same page in another language: ${path}`, async () => {
    await visit(path);
    await page.locator('shoot-file-bar button').last().waitFor();
    equal(await titled(), 'Le Port');
    await press();
    await told().filter({ hasText: words }).waitFor();
  });
}

await check('nothing of it is an error or a violation', () => deepEqual([wrong, downloads], [[], []]));

await browser.close();
server.close();
print();
