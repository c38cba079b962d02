/**
 * A label's own form, posted to a server in Node that opens and verifies what arrives: nothing of the widget is asked but its field. Needs a build.
 * The page comes back out of the browser's memory of form fields, not of whole pages: the cache for those is switched off.
 */
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { chromium } from 'playwright-core';
import { CONTENT_SECURITY_POLICY, createDemoServer } from '../../stories/demo/serve.mjs';
import { buildTelevisionFilm } from '../../stories/productions/television-film.mjs';
import { BROWSER_ARGUMENTS, findBrowser } from '../browser.mjs';
import { createCount } from '../count.mjs';

const library = await import('../../dist/esm/index.js');
const { catalogue, estimate, toText, verifyProduction } = library;
const { check, print } = createCount();
const PAGE = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Dépôt de dossier</title><script type="module" src="/shootprint/shootprint.min.js"></script></head>
<body><form method="post" action="/take"><label>Dossier <input name="file" value="2026-118"></label><shoot-estimate name="estimate" required></shoot-estimate><button id="send">Déposer</button></form></body></html>`;

const demo = createDemoServer();
/** What arrived: the fields of each form. */
const taken = [];
const server = createServer(async (request, response) => {
  if (request.method === 'POST' && request.url === '/take') {
    const fields = new URLSearchParams(await text(request));
    const verified = verifyProduction(fields.get('estimate') ?? '', catalogue);
    taken.push({ fields, verified });
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    return response.end(`<!doctype html><title>Reçu</title><p id="answer">${verified.kind} ${verified.kind === 'verified' ? toText(estimate(verified.production, catalogue).total.kg) : ''}</p>`);
  }
  if (request.url === '/form') {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Content-Security-Policy', CONTENT_SECURITY_POLICY);
    return response.end(PAGE);
  }
  return demo.emit('request', request, response);
});
await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({ executablePath: await findBrowser(), args: [...BROWSER_ARGUMENTS, '--disable-features=BackForwardCache'] });
const page = await (await browser.newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris' })).newPage();
const wrong = [];
page.on('console', (message) => { if (message.type() === 'error') wrong.push(message.text()); });
page.on('pageerror', (error) => wrong.push(error.message));

await page.goto(`${origin}/form`, { waitUntil: 'networkidle' });
const film = buildTelevisionFilm(library, { language: 'fr', stage: 'drafting' });

await check('a form that asks for an estimate is held back while there is none, and says why at the widget', async () => {
  await page.locator('#send').click();
  equal(new URL(page.url()).pathname, '/form');
  equal(taken.length, 0);
  const told = await page.locator('shoot-estimate').evaluate((element) => [element.validity.valueMissing, element.validationMessage, document.activeElement === element]);
  deepEqual(told, [true, 'Ajoutez au moins une ligne qui compte.', true]);
});

await check('what was typed last arrives as the canonical document, and verifies without a finding', async () => {
  await page.locator('shoot-estimate').evaluate((element, given) => { element.document = given; return element.updateComplete; }, film);
  const field = page.locator('shoot-estimate-entry#line-hire-cars shoot-reading input').first();
  await field.waitFor();
  await field.fill('7');
  await page.locator('#send').click();
  await page.locator('#answer').waitFor();
  const [{ fields, verified }] = taken;
  deepEqual([...fields.keys()], ['file', 'estimate']);
  equal(verified.kind, 'verified');
  deepEqual(verified.findings, []);
  const { planned } = verified.production.entries.find(({ id }) => id === 'hire-cars');
  ok(Object.values(planned.inputs).some((value) => toText(value) === '7'), 'the last thing that was typed is missing');
  match(await page.locator('#answer').textContent(), /^verified \d+/u);
});

await check('the way back finds the production as it was left, and sends it again', async () => {
  await page.goBack({ waitUntil: 'networkidle' });
  await page.locator('shoot-estimate-entry#line-hire-cars').waitFor();
  await page.locator('#send').click();
  await page.locator('#answer').waitFor();
  equal(taken.length, 2);
  equal(taken[1].fields.get('estimate'), taken[0].fields.get('estimate'));
});

await check('nothing of it is an error or a violation', () => deepEqual(wrong, []));

await browser.close();
server.close();
demo.close();
print();
