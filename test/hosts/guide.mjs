/**
 * The code of the guide, run as its reader would: pages in a browser with the files on another site, the WordPress plugin in PHP, the engine in Node. What needs
 * tools of its own (React, Vue, Svelte) runs in the zoo, and the ten lines that save in saves.mjs. Needs a build.
 */
import { deepEqual, equal, match, notEqual, ok } from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { PhpNode } from 'php-wasm/PhpNode';
import { chromium } from 'playwright-core';
import { createDemoServer } from '../../stories/demo/serve.mjs';
import { buildTelevisionFilm } from '../../stories/productions/television-film.mjs';
import { BROWSER_ARGUMENTS, findBrowser } from '../browser.mjs';
import { createCount } from '../count.mjs';

const library = await import('../../dist/esm/index.js');
const { parseProduction, writeFragment } = library;
const { check, print } = createCount();
const FOLDER = new URL('../../stories/guide/snippets/', import.meta.url);
const read = (name) => readFileSync(new URL(name, FOLDER), 'utf8');
const WRITTEN = 'https://www.example.org';
const film = buildTelevisionFilm(library, { language: 'fr', stage: 'drafting' });
const small = { ...film, entries: film.entries.slice(0, 2) };
const SCRIPT = /<script type="module" src="[^"]*shootprint\.min\.js"><\/script>/u.exec(read('page.html'))[0];
const ran = new Set();

let own = { headers: {}, body: '' };
const posted = [];
const filesServer = createDemoServer();
const siteServer = createServer(async (request, response) => {
  if (request.method === 'POST') {
    let text = '';
    for await (const chunk of request) text += chunk;
    posted.push([request.url, new URLSearchParams(text)]);
  }
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...own.headers });
  response.end(own.body);
});
for (const server of [siteServer, filesServer]) await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
const [site, files] = [siteServer, filesServer].map((server) => `http://127.0.0.1:${server.address().port}`);
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_ARGUMENTS });
const here = (text) => text.replaceAll(WRITTEN, files);

/** A page of a site, with code of the guide on it. */
async function open(names, { before = '', policy, html } = {}) {
  for (const name of names) ran.add(name);
  const body = html ?? `<!doctype html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Un fonds</title>${before}${names.map(read).join('\n')}</html>`;
  own = { headers: policy === undefined ? {} : { 'Content-Security-Policy': policy }, body: here(body) };
  const context = await browser.newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris' });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const wrong = [];
  page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) wrong.push(message.text()); });
  page.on('pageerror', (error) => wrong.push(error.message));
  await page.goto(`${site}/`, { waitUntil: 'networkidle' });
  return { page, wrong, close: () => context.close() };
}
/** Runs a script of the guide on the page, as a module would, with what its reader has. */
const run = (page, name, given = {}) => {
  ran.add(name);
  return page.evaluate(([code, values]) => new (Object.getPrototypeOf(async () => {}).constructor)(...Object.keys(values), 'film', code)(...Object.values(values), document.querySelector('shoot-estimate')), [read(name), given]);
};
const shows = (page, selector) => page.locator(selector).first().waitFor();

for (const [names, selector, before] of [
  [['room.html', 'two-lines.html'], 'shoot-estimate shoot-profile-form input'],
  [['page.html'], 'shoot-balance h2'],
  [['views.html'], 'shoot-total [part="total"]', SCRIPT],
  [['link.html'], 'shoot-estimate shoot-link', SCRIPT],
  [['versions.html'], 'fund-estimate fund-profile-form input'],
  [['integrity.html'], 'shoot-estimate shoot-profile-form input', ''],
  [['wordpress-block.html'], 'shoot-quick input'],
]) {
  await check(`${names.join(' and ')}: what it promises is on the page`, async () => {
    const alone = names[0] === 'integrity.html' ? `${read('integrity.html')}${SCRIPT}<shoot-estimate></shoot-estimate>` : undefined;
    const { page, wrong, close } = await open(names, { before, ...(alone === undefined ? {} : { html: `<!doctype html><html lang="fr"><meta charset="utf-8"><title>x</title>${alone}</html>` }) });
    await shows(page, selector);
    deepEqual(wrong, []);
    await close();
  });
}

await check('policy.txt: a page that sends it shows the widget without a report, its files being its own', async () => {
  ran.add('policy.txt');
  const policy = read('policy.txt').trim().replaceAll("'self'", files);
  const { page, wrong, close } = await open(['two-lines.html'], { policy });
  await shows(page, 'shoot-estimate shoot-profile-form input');
  deepEqual(wrong, []);
  await close();
});

await check('document.js, factors.js and link.js: what a page gives is there', async () => {
  const { page, wrong, close } = await open([], { before: `${SCRIPT}<shoot-estimate lang="fr"></shoot-estimate>` });
  await page.evaluate(() => customElements.whenDefined('shoot-estimate').then(() => {}));
  await run(page, 'document.js', { production: small });
  const state = () => page.evaluate(() => document.querySelector('shoot-estimate').updateComplete.then(() => document.querySelector('shoot-estimate').document));
  deepEqual(JSON.parse(JSON.stringify(await state())).entries.map(({ id }) => id), small.entries.map(({ id }) => id));
  await run(page, 'factors.js');
  equal(await page.evaluate(() => document.querySelector('shoot-estimate').updateComplete.then(() => document.querySelector('shoot-estimate').factors.publisher)), 'Our fund');
  const { fragment } = await writeFragment(parseProduction(JSON.stringify({ ...small, profile: { ...small.profile, title: 'Par le lien' } })).production);
  await page.evaluate((text) => { location.hash = text; }, fragment);
  await run(page, 'link.js');
  equal((await state()).profile.title, 'Par le lien');
  deepEqual(wrong, []);
  await close();
});

await check('form.html: the document arrives under its name, and engine.mjs verifies it in Node', async () => {
  const { page, close } = await open(['form.html'], { before: SCRIPT });
  await page.evaluate(() => customElements.whenDefined('shoot-estimate').then(() => {}));
  await page.evaluate((given) => { const [element] = document.getElementsByTagName('shoot-estimate'); element.document = given; return element.updateComplete.then(() => {}); }, small);
  await page.getByRole('button', { name: 'Déposer le dossier' }).click();
  await page.waitForURL('**/dossiers');
  const [[address, fields]] = posted;
  equal(address, '/dossiers');
  ran.add('engine.mjs');
  const code = read('engine.mjs').replace(/^import \{(.*)\} from 'shootprint';$/mu, 'const {$1} = library;').replace('verifyProduction(text, catalogue);', 'return [total.kg.toFixed(), verifyProduction(text, catalogue)];');
  const [kg, verified] = new Function('library', 'text', code)(library, fields.get('previsionnel'));
  match(kg, /^\d+/u);
  deepEqual(verified.findings, []);
  await close();
});

await check('theme.html: the widget wears the theme', async () => {
  const { page, wrong, close } = await open(['theme.html'], { before: SCRIPT });
  await shows(page, 'shoot-estimate .views button');
  notEqual(await page.locator('shoot-estimate').evaluate((element) => getComputedStyle(element).getPropertyValue('--shoot-accent')), '');
  deepEqual(wrong, []);
  await close();
});

await check('tokens.css: the widget wears them', async () => {
  ran.add('tokens.css');
  const { page, close } = await open([], { before: `${SCRIPT}<style>${read('tokens.css')}</style><div class="footprint"><shoot-estimate></shoot-estimate></div>` });
  await shows(page, 'shoot-estimate .views button');
  equal(await page.locator('shoot-estimate .views [aria-pressed="true"]').evaluate((button) => getComputedStyle(button).borderTopColor), 'rgb(138, 43, 18)');
  await close();
});

await check('frame-alone.html: the frame shows the questions without any script on the site', async () => {
  const { page, wrong, close } = await open(['frame-alone.html']);
  await page.locator('iframe').contentFrame().locator('shoot-quick input').first().waitFor();
  deepEqual(wrong, []);
  await close();
});

await check('frame.html and frame.js: the document goes in, and its title comes out with a change', async () => {
  const { page, wrong, close } = await open(['frame.html']);
  const told = [];
  page.on('console', (message) => told.push(message.text()));
  await run(page, 'frame.js', { production: small });
  const field = page.locator('iframe').contentFrame().locator('shoot-quick input[type="text"]').first();
  await field.waitFor();
  await page.frames()[1].waitForFunction((title) => document.querySelector('shoot-estimate').document.profile.title === title, small.profile.title);
  await field.fill('92');
  await field.press('Tab');
  await page.waitForFunction((title) => document.querySelector('shoot-frame').document?.profile.title === title && document.querySelector('shoot-frame').document !== undefined, small.profile.title);
  for (let tries = 0; tries < 50 && !told.includes(small.profile.title); tries += 1) await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(resolve); }));
  ok(told.includes(small.profile.title), told.join());
  deepEqual(wrong, []);
  await close();
});

/** What WordPress gives a plugin, as far as this one asks. */
const WORDPRESS = `<?php define('ABSPATH', '/'); function add_shortcode($name, $act) { $GLOBALS[$name] = $act; }
function shortcode_atts($usual, $given, $name) { return array_merge($usual, array_intersect_key((array) $given, $usual)); }
function plugins_url($path, $file) { return "${files}/$path"; } function wp_enqueue_script_module(...$given) { $GLOBALS['script'] = $given; } function esc_attr($text) { return htmlspecialchars($text, ENT_QUOTES); } ?>`;
async function shortcode(given) {
  ran.add('wordpress-plugin.php');
  const php = new PhpNode();
  let out = '';
  for (const stream of ['output', 'error']) php.addEventListener(stream, ({ detail }) => { out += detail; });
  await php.binary;
  await php.run(`${WORDPRESS}${read('wordpress-plugin.php')}\necho json_encode([$GLOBALS['shootprint'](json_decode('${JSON.stringify(given)}', true)), $GLOBALS['script']]);`);
  return JSON.parse(out);
}

await check('wordpress-plugin.php: the shortcode makes a widget that comes, with the script named once and without a query', async () => {
  const [html, [name, address, needs, version]] = await shortcode({ widget: 'estimate', lang: 'fr', view: 'quick', kind: 'series' });
  equal(html, '<shoot-estimate lang="fr" view="quick" kind="series"></shoot-estimate>');
  deepEqual([name, needs, version], ['shootprint', [], null]);
  const { page, wrong, close } = await open([], { before: `<script type="module" src="${address}"></script>${html}` });
  await shows(page, 'shoot-quick input');
  deepEqual(wrong, []);
  await close();
});

await check('wordpress-plugin.php: what an editor writes stays text, and an unknown widget is an estimate', async () => {
  const [html] = await shortcode({ widget: 'x><script>', lang: '\\u0022><img src=x>', onload: 'x' });
  equal(html, '<shoot-estimate lang="&quot;&gt;&lt;img src=x&gt;"></shoot-estimate>');
});

await check('every piece of code of the guide has run', () => deepEqual(readdirSync(FOLDER).filter((name) => !ran.has(name)), []));

await browser.close();
siteServer.close();
filesServer.close();
print();
