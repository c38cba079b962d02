/**
 * The snippet builder of the demo: what it shows is what runs. Its lines are copied into a page of another site, under a policy that names the two origins and nothing
 * else, and compared with its own preview. Needs a build.
 */
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { createDemoServer } from '../../stories/demo/serve.mjs';
import { BROWSER_ARGUMENTS, findBrowser } from '../browser.mjs';
import { createCount } from '../count.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const { version, files: HASHES } = JSON.parse(readFileSync(`${root}dist/cdn/integrity.json`, 'utf8'));
const ACCENT = 'rgb(122 0 60)';
const LANGUAGES = ['fr', 'en', 'de'];
/** What stands in the widget of a language, and in no other's. */
const SAYS = { fr: /\b(?:et|du|des|une|le|la|aucune?|empreinte|encore|rien|pour)\b/iu, en: /\b(?:the|and|of|no|with|an|footprint|nothing|yet)\b/iu, de: /\b(?:und|der|die|das|keine|noch|nichts|Fußabdruck)\b/iu };
const WIDGETS = ['estimate', 'quick', 'balance', 'production', 'total', 'breakdown', 'comparison', 'factors'];
const WAYS = ['script', 'room', 'frame', 'bare', 'npm'];
const { check, print } = createCount();

/** What the other site answers: its page, its style sheet, and what its bundler made. */
const own = new Map();
const filesServer = createDemoServer();
const siteServer = createServer((request, response) => {
  const found = own.get(request.url);
  response.statusCode = found === undefined ? 404 : 200;
  response.setHeader('Content-Type', /\.js$/u.test(request.url) ? 'text/javascript' : /\.css$/u.test(request.url) ? 'text/css' : 'text/html; charset=utf-8');
  response.setHeader('Content-Security-Policy', `default-src 'none'; script-src 'self' ${files}; style-src 'self' ${files}; frame-src ${files}; require-trusted-types-for 'script'`);
  response.end(found);
});
for (const server of [filesServer, siteServer]) await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
const [files, site] = [filesServer, siteServer].map((server) => `http://127.0.0.1:${server.address().port}`);
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_ARGUMENTS });

/** A page that notes what it does wrong. */
async function open(options = {}) {
  const context = await browser.newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris', viewport: { width: 1000, height: 900 }, ...options });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const wrong = [];
  const asked = [];
  page.on('console', (message) => { if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico')) wrong.push(`${message.text()} ${message.location().url}`); });
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('request', (request) => asked.push(request.url()));
  return { page, wrong, asked, context };
}

async function openBuilder(path = '/builder.html', options = {}) {
  const opened = await open(options);
  await opened.page.goto(files + path);
  await opened.page.locator('snippet-builder pre').first().waitFor();
  return opened;
}

/** Puts choices into the fields, as somebody would, and answers with the blocks as they stand there. */
async function choose(page, choices) {
  await page.evaluate((values) => {
    const form = document.querySelector('snippet-builder form');
    for (const [name, value] of Object.entries(values)) form.elements.namedItem(name).value = value;
    form.elements.namedItem('widget').dispatchEvent(new Event('input', { bubbles: true }));
    form.elements.namedItem('widget').dispatchEvent(new Event('change', { bubbles: true }));
  }, choices);
  await page.locator('snippet-builder iframe[data-ready="true"]').waitFor();
  return Object.fromEntries(await page.locator('snippet-builder figure').evaluateAll((figures) => figures.map((figure) => [figure.dataset.block, figure.querySelector('pre').textContent])));
}

const isFramed = (way) => way === 'frame' || way === 'bare';

/** The document in which the widget stands: the page's, or that of the frame in it. */
async function standsIn(frame, way) {
  if (!isFramed(way)) return frame;
  const inner = await frame.waitForSelector('iframe');
  return inner.contentFrame();
}

/** What runs there, once it says something in the language that was asked for. */
async function runs(frame, { widget, language, way }) {
  const document = await standsIn(frame, way);
  const tag = { quick: 'shoot-estimate', production: 'shoot-estimate' }[widget] ?? `shoot-${widget}`;
  const told = await document.waitForFunction(([name, words]) => {
    const element = globalThis.document.querySelector(name);
    const said = (node) => [...node.childNodes].map((child) => (child.nodeName === 'STYLE' ? '' : child.shadowRoot ? said(child.shadowRoot) : child.nodeType === 3 ? child.data : said(child))).join(' ');
    const text = element?.shadowRoot ? said(element.shadowRoot) : '';
    if (!new RegExp(words, 'iu').test(text)) return undefined;
    const holder = element.closest('shoot-production') ?? element;
    const { kind, country } = holder.document?.profile ?? {};
    return { tag: name, lang: element.closest('[lang]').lang, view: element.getAttribute('view'), kind, country, accent: getComputedStyle(element).getPropertyValue('--shoot-accent').trim(), scheme: getComputedStyle(element).colorScheme };
  }, [tag, SAYS[language].source]).catch((error) => { throw new Error(`${tag} says nothing in "${language}": ${error.message}`); });
  return told.jsonValue();
}

/** As the integrator does: the lines into the page, the styles into the style sheet, the module through a bundler. */
async function putOnSite({ page: text, styles, module, terminal }, language) {
  own.clear();
  if (module !== undefined) {
    match(terminal, /^npm install shootprint$/u);
    const { outputFiles } = await build({ stdin: { contents: module, resolveDir: root }, bundle: true, splitting: true, format: 'esm', write: false, outdir: '/', minify: true, logLevel: 'error', absWorkingDir: root });
    for (const file of outputFiles) own.set(file.path.replace(/^.*\//u, '/'), file.text);
  }
  if (styles !== undefined) own.set('/site.css', styles);
  const bundle = module === undefined ? '' : '<script type="module" src="/stdin.js"></script>';
  own.set('/', `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Un fonds</title>${styles === undefined ? '' : '<link rel="stylesheet" href="/site.css">'}${bundle}</head><body>${text}</body></html>`);
}

{
  const builder = await openBuilder();
  const other = await open();
  const pairs = [...WIDGETS.flatMap((widget) => ['script', 'frame'].map((way) => [widget, way])), ...['room', 'bare', 'npm'].flatMap((way) => ['estimate', 'total'].map((widget) => [widget, way]))];
  for (const [index, [widget, way]] of pairs.entries()) {
    const language = LANGUAGES[index % LANGUAGES.length];
    await check(`${widget}, by ${way}, in "${language}": what is copied runs on another site, and is what the preview shows`, async () => {
      const blocks = await choose(builder.page, { widget, way, language, kind: 'documentary', country: 'BE', theme: 'own', scheme: 'dark', 'dark.accent': ACCENT });
      await putOnSite(blocks, language);
      await other.page.goto(`${site}/`);
      const choice = { widget, way, language };
      const there = await runs(other.page.mainFrame(), choice);
      const expected = widget === 'factors' ? { kind: undefined, country: undefined } : { kind: 'documentary', country: 'BE' };
      deepEqual(there, { ...expected, tag: there.tag, lang: language, view: widget === 'quick' ? 'quick' : null, accent: ACCENT, scheme: 'dark' });
      const preview = await (await builder.page.locator('snippet-builder iframe').elementHandle()).contentFrame();
      deepEqual(await runs(preview, { ...choice, way: way === 'npm' ? 'script' : way }), there);
      if (way !== 'npm') ok((await builder.page.locator('snippet-builder iframe').getAttribute('srcdoc')).includes(`\n${blocks.page}\n`), 'the preview is made of other lines');
      deepEqual([builder.wrong.splice(0), other.wrong.splice(0)], [[], []]);
    });
  }
  await check('a theme stands in the lines as a style sheet and a class, in a frame as an option, and is what dresses both', async () => {
    for (const way of WAYS) {
      const blocks = await choose(builder.page, { widget: 'estimate', way, language: 'fr', kind: '', country: '', theme: 'label' });
      equal(blocks.styles, undefined);
      await putOnSite(way === 'npm' ? { ...blocks, page: `<link rel="stylesheet" href="/stdin.css">${blocks.page}` } : blocks, 'fr');
      await other.page.goto(`${site}/`);
      const { accent, kind, country } = await runs(other.page.mainFrame(), { widget: 'estimate', way, language: 'fr' });
      deepEqual([way, accent.replace(/\s|rgb\(31,?92,?58\)/gu, ''), kind, country], [way, 'light-dark(#19502f,#8fd6a8)', 'tv-film', 'FR']);
    }
    deepEqual([builder.wrong.splice(0), other.wrong.splice(0)], [[], []]);
  });
  await check('the frame with its loader is as high as what it shows in the preview too', async () => {
    await choose(builder.page, { widget: 'total', way: 'frame', theme: 'none' });
    const preview = await (await builder.page.locator('snippet-builder iframe').elementHandle()).contentFrame();
    await preview.waitForFunction(() => document.querySelector('iframe').getBoundingClientRect().height < 600);
  });
  await check('files are named with their version and their integrity, as the build wrote them', async () => {
    const { page } = await choose(builder.page, { widget: 'estimate', way: 'room', theme: 'dark' });
    const named = [...page.matchAll(/="([^"]+)" integrity="([^"]+)"/gu)].map(([, address, hash]) => [address, hash]);
    deepEqual(named, ['shootprint.css', 'themes/dark.css', 'shootprint.min.js'].map((name) => [`${files}/shootprint/${version}/${name}`, HASHES[name]]));
  });
  await other.context.close();
  await builder.context.close();
}

{
  const { page, wrong, asked, context } = await openBuilder();
  const pairSaid = (pair, index = 0) => page.locator(`[data-pair="${pair}"]`).nth(index).textContent();
  await check('a contrast is told as a figure and in words, for each scheme that was chosen, as soon as it is typed', async () => {
    await choose(page, { theme: 'own', scheme: 'both' });
    match(await pairSaid('accent'), /accent sur le fond 7,8\u202f: 1, suffisant/u);
    match(await pairSaid('accent', 1), /9,3\u202f: 1, suffisant/u);
    await page.locator('[name="light.accent"]').fill('oklch(85% 0.1 90)');
    match(await pairSaid('accent'), /accent sur le fond 1,\d\u202f: 1, insuffisant\u202f: il faut 4,5\u202f: 1/u);
    match(await pairSaid('on-accent'), /insuffisant/u);
    match(await pairSaid('accent', 1), /9,3\u202f: 1, suffisant/u);
    match(await page.locator('.contrast output').textContent(), /^2 contrastes ne suffisent pas/u);
    match(await page.locator('[data-for="light.accent"]').inputValue(), /^#[\da-f]{6}$/u);
    await page.locator('[name="light.surface"]').fill('#777777');
    match(await pairSaid('edge'), /insuffisant\u202f: il faut 3\u202f: 1/u);
  });
  await check('a colour that is taken from the picker stands in the text beside it, and the other way round', async () => {
    await page.locator('[data-for="light.accent"]').fill('#123456');
    equal(await page.locator('[name="light.accent"]').inputValue(), '#123456');
    await page.locator('[name="light.accent"]').fill('rebeccapurple');
    equal(await page.locator('[data-for="light.accent"]').inputValue(), '#663399');
  });
  for (const hostile of ['red;} </style><script>globalThis.stolen=1</script>', 'url(https://evil.example/x)', 'var(--x)', '"><img src=x onerror=alert(1)>']) {
    await check(`a colour that is none, ${hostile}, is refused in words, and is nowhere in the lines`, async () => {
      const { styles: before } = await choose(page, { 'way': 'script', 'light.accent': '#0b5a6a' });
      const { styles } = await choose(page, { 'light.accent': hostile });
      equal(styles, before);
      const field = page.locator('[name="light.accent"]');
      equal(await field.getAttribute('aria-invalid'), 'true');
      ok(await page.locator(`#${await field.getAttribute('aria-errormessage')}`).isVisible());
    });
  }
  for (const [hostile, written] of [
    ['https://evil.example/"><img src=x onerror="globalThis.stolen=1">', 'https://evil.example/%22%3E%3Cimg%20src=x%20onerror=%22globalThis.stolen=1%22%3E/'],
    ["https://evil.example/a&quot;'/?x#y", "https://evil.example/a&amp;quot;'/"], ['javascript:alert(1)', undefined], ['//evil.example/', undefined], ['https://me:you@evil.example/', undefined],
  ]) {
    await check(`an address like ${hostile} is ${written === undefined ? 'refused in words' : 'text in the lines'}, and nothing is fetched from it`, async () => {
      await choose(page, { address: `${files}/shootprint/${version}/` });
      asked.length = 0;
      const { page: text } = await choose(page, { address: hostile, way: 'script', theme: 'none' });
      ok(text.startsWith(`<script type="module" src="${written ?? `${files}/shootprint/${version}/`}shootprint.min.js" integrity`), text);
      equal(await page.locator('[name="address"]').getAttribute('aria-invalid'), written === undefined ? 'true' : null);
      if (written !== undefined) match(await page.locator('.note').textContent(), /avec les fichiers de cette page au lieu des vôtres/u);
      const preview = await (await page.locator('snippet-builder iframe').elementHandle()).contentFrame();
      await runs(preview, { widget: 'estimate', way: 'script', language: 'fr' });
      deepEqual(await Promise.all([page, preview].map((each) => each.evaluate(() => [globalThis.stolen, document.querySelectorAll('img').length, document.querySelectorAll('body script').length]))), [[undefined, 0, 0], [undefined, 0, 1]]);
      deepEqual(asked.filter((url) => url.includes('evil') && !url.startsWith(files)), []);
    });
  }
  await check('the lines are copied as they stand; where the browser refuses, they are selected and it is said how', async () => {
    const { page: text } = await choose(page, { address: `${files}/shootprint/${version}/`, theme: 'none' });
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: files });
    await page.locator('figure button').press('Enter');
    await page.getByText('Copié.').waitFor();
    equal(await page.evaluate(() => navigator.clipboard.readText()), text);
    await page.evaluate(() => { navigator.clipboard.writeText = () => Promise.reject(new Error('refused')); });
    await page.locator('figure button').press('Enter');
    await page.getByText('le texte est sélectionné').waitFor();
    equal(await page.evaluate(() => getSelection().toString()), text);
  });
  await check('the guide that it names is there, and nothing went wrong all the while', async () => {
    const address = await page.locator('.guide a').evaluate(({ href }) => href);
    equal((await page.request.get(address)).status(), 200);
    deepEqual(wrong, []);
  });
  await context.close();
}

for (const [path, options] of [['/builder.html', { viewport: { width: 320, height: 700 } }], ['/en/builder.html', { viewport: { width: 320, height: 700 }, colorScheme: 'dark' }], ['/de/builder.html', { colorScheme: 'dark' }]]) {
  await check(`${path} is accessible and no wider than its window, ${JSON.stringify(options)}, with own colours that are bad`, async () => {
    const { page, wrong, context } = await openBuilder(path, options);
    await choose(page, { 'theme': 'own', 'scheme': 'both', 'light.accent': '#eeeeee', 'dark.error': 'none at all', 'address': 'nowhere' });
    await page.evaluate(axe);
    const found = await page.evaluate(() => window.axe.run('body', { iframes: false, runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } }));
    deepEqual(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]), []);
    equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
    deepEqual(wrong, []);
    await context.close();
  });
}

await check('kinds of production and the colours that nobody chose are those of the library', async () => {
  const { KINDS } = await import('../../dist/esm/index.js');
  const read = (name) => readFileSync(root + name, 'utf8');
  const listed = /KINDS = \[(.*?)\]/u.exec(read('stories/demo/builder/snippet.js'))[1];
  deepEqual([...listed.matchAll(/'([\w-]+)'/gu)].map(([, kind]) => kind), [...KINDS]);
  const base = read('src/elements/styles/base.styles.ts');
  for (const [, value] of read('stories/demo/builder/contrast.js').matchAll(/^const (?:MUTED|EDGE|MORE) = '(.*)';$/gmu)) ok(base.includes(`, ${value});`), value);
  for (const [, ...pair] of base.matchAll(/--shoot-(?:accent|on-accent|error), light-dark\((#\w+), (#\w+)\)/gu)) for (const value of pair) ok(read('stories/demo/builder/snippet-builder.js').includes(`'${value}'`), value);
});

await browser.close();
filesServer.close();
siteServer.close();
print();
