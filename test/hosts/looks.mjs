/**
 * How the widgets look on a page of somebody else's: the contrast of every ready theme, in light and dark, as the browser resolves it; the host's font; forced
 * colours, less motion, a page that runs from right to left, paper. Needs a build.
 */
import { deepEqual, equal, notEqual, ok } from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
import { createDemoServer } from '../../stories/demo/serve.mjs';
import { buildTelevisionFilm } from '../../stories/productions/television-film.mjs';
import { BROWSER_ARGUMENTS, findBrowser } from '../browser.mjs';
import { createCount } from '../count.mjs';

const MOST_TOKENS = 16;
const TEXT = 4.5;
const SHAPE = 3;
const library = await import('../../dist/esm/index.js');
const film = buildTelevisionFilm(library, { language: 'fr', stage: 'drafting' });
const shooting = buildTelevisionFilm(library, { language: 'fr', stage: 'shooting' });
const { check, print } = createCount();
const source = new URL('../../src/', import.meta.url);
const THEMES = readdirSync(new URL('page/themes/', source)).map((name) => name.replace('.css', ''));

let own = '';
const demo = createDemoServer();
const server = createServer((request, response) => {
  if (request.url !== '/own') return demo.emit('request', request, response);
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  return response.end(own);
});
await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_ARGUMENTS });

/** A page of LOOK.md's, light or dark, with widgets that hold the film. */
async function open(html, { head = '', root = '', document = film, media = {}, width = 1000 } = {}) {
  own = `<!doctype html><html lang="fr" ${root}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Un hôte</title>
    <style>:root { color-scheme: light dark; color: light-dark(#171b1d, #e6e9ea); background: light-dark(#ffffff, #14181a); --shoot-surface: light-dark(#ffffff, #14181a); font: 16px/1.5 monospace } body { margin: 0 }</style>
    ${head}<script type="module" src="/shootprint/shootprint.min.js"></script></head><body>${html}</body></html>`;
  const context = await browser.newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris', viewport: { width, height: 900 } });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  await page.emulateMedia(media);
  await page.goto(`${origin}/own`);
  await page.evaluate(async (given) => {
    const holder = globalThis.document.querySelector('shoot-production, shoot-estimate, shoot-balance');
    await customElements.whenDefined(holder.localName);
    holder.document = given;
    await holder.updateComplete;
  }, document);
  await page.waitForLoadState('networkidle');
  return { page, close: () => context.close() };
}

/** Every pair of LOOK.md that falls short, in the shadow of the first <shoot-total>: there the mixes and the schemes are what they are. */
const shortOf = (page, [text, shape]) => page.evaluate(([forText, forShape]) => {
  const { shadowRoot } = document.querySelector('shoot-total');
  const probe = shadowRoot.appendChild(document.createElement('span'));
  const pen = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
  const resolved = (value) => { probe.style.backgroundColor = value; return getComputedStyle(probe).backgroundColor; };
  const laid = (...colours) => {
    for (const colour of ['#fff', ...colours]) { pen.fillStyle = colour; pen.fillRect(0, 0, 1, 1); }
    return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const luminance = (bytes) => bytes.map((byte) => byte / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)).reduce((sum, c, index) => sum + c * [0.2126, 0.7152, 0.0722][index], 0);
  const ratio = (one, other) => { const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b); return (high + 0.05) / (low + 0.05); };
  const grounds = [];
  for (let node = shadowRoot.host; node; node = node.parentElement) grounds.unshift(getComputedStyle(node).backgroundColor);
  const [accent, field, densest] = [resolved('var(--_accent)'), resolved('var(--_field)'), shadowRoot.querySelectorAll('.scale .band').length];
  const band = `color-mix(in srgb, ${accent} ${100 * Number(getComputedStyle(shadowRoot.querySelector('.band')).opacity)}%, transparent)`;
  const bands = Array.from({ length: densest }, () => resolved(band));
  const pairs = [
    ['text', 'currentColor', [], forText], ['muted', 'var(--_muted)', [], forText], ['muted on field', 'var(--_muted)', [field], forText], ['text on field', 'currentColor', [field], forText],
    ['accent', 'var(--_accent)', [], forText], ['on-accent / accent', 'var(--_on-accent)', [accent], forText], ['more', 'var(--_more)', [], forText], ['less', 'var(--_less)', [], forText],
    ['error', 'var(--_error)', [], forText], ['edge', 'var(--_edge)', [], forShape], ['edge on field', 'var(--_edge)', [field], forShape], ['focus', 'var(--_focus)', [], forShape],
    ['index / its halo', 'var(--_accent)', [resolved('var(--_surface)')], forShape],
  ];
  const measured = pairs.map(([name, over, under, needed]) => [name, ratio(laid(...grounds, ...under, resolved(over)), laid(...grounds, ...under)), needed]);
  measured.push(['densest band', ratio(laid(...grounds, ...bands), laid(...grounds)), forShape]);
  probe.remove();
  return { count: measured.length, bands: densest, short: measured.filter(([, reached, needed]) => reached < needed).map(([name, reached]) => `${name} ${reached.toFixed(2)}`) };
}, [text, shape]);

const TOTAL = (theme) => `<shoot-production no-files class="shootprint-${theme}"><shoot-total></shoot-total></shoot-production>`;
const linkTo = (theme) => `<link rel="stylesheet" href="/shootprint/themes/${theme}.css">`;

await check(`at most ${MOST_TOKENS} tokens are read, all of them in base.styles.ts, and no theme or frame sets another`, () => {
  const read = (folder, name) => readFileSync(new URL(`${folder}/${name}`, source), 'utf8');
  const among = (folder, ending) => readdirSync(new URL(`${folder}/`, source), { recursive: true }).filter((name) => name.endsWith(ending)).flatMap((name) => [...read(folder, name).matchAll(/--shoot-[a-z-]+(?=[,):])/gu)].map(([token]) => token));
  const tokens = new Set(among('elements', '.ts'));
  ok(tokens.size <= MOST_TOKENS && tokens.size > 10, [...tokens].join());
  deepEqual([...tokens].filter((token) => !read('elements', 'styles/base.styles.ts').includes(`var(${token},`)), []);
  deepEqual(among('page', '.css').filter((token) => !tokens.has(token)), []);
});

for (const theme of ['none', ...THEMES]) {
  for (const colorScheme of ['light', 'dark']) {
    await check(`the theme ${theme} on a ${colorScheme} page: text reaches ${TEXT}, edges and drawings ${SHAPE}`, async () => {
      const { page, close } = await open(TOTAL(theme), { head: theme === 'none' ? '' : linkTo(theme), media: { colorScheme } });
      await page.locator('shoot-total .scale').waitFor();
      const { count, bands, short } = await shortOf(page, [TEXT, SHAPE]);
      deepEqual([count, bands, short], [14, 7, []]);
      if (theme !== 'none') notEqual(await page.locator('shoot-total').evaluate((element) => getComputedStyle(element).getPropertyValue('--shoot-accent')), '');
      await close();
    });
  }
}
await check('a theme that is too pale is found out, pair by pair', async () => {
  const { page, close } = await open(TOTAL('label'), { head: `${linkTo('label')}<style>.shootprint-label { --shoot-accent: #8fbf9f; --shoot-edge: #ddd; --shoot-muted: #aaa }</style>` });
  await page.locator('shoot-total .scale').waitFor();
  const names = (await shortOf(page, [TEXT, SHAPE])).short.map((told) => told.replace(/ [\d.]+$/u, ''));
  for (const name of ['muted', 'accent', 'on-accent / accent', 'edge', 'densest band']) ok(names.includes(name), `${name} is not among ${names.join()}`);
  await close();
});
await check('two themes live on one page, each on its own widget', async () => {
  const { page, close } = await open(`${TOTAL('dark')}${TOTAL('label')}`, { head: linkTo('dark') + linkTo('label'), media: { colorScheme: 'light' } });
  const grounds = await page.locator('shoot-production').evaluateAll((all) => all.map((each) => getComputedStyle(each).backgroundColor));
  deepEqual(grounds, ['rgb(20, 24, 26)', 'rgb(238, 243, 232)']);
  await close();
});
await check('what is written takes the font of the page, in fields and buttons too', async () => {
  const { page, close } = await open('<shoot-estimate></shoot-estimate>');
  await page.locator('shoot-reading input').first().waitFor();
  const fonts = await page.evaluate(() => {
    const inside = (node) => [...node.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? inside(each.shadowRoot) : [])]);
    return [...new Set(inside(document.body).filter((each) => each.matches('input, select, textarea, button, p, h2, h3, td, label, span')).map((each) => getComputedStyle(each).fontFamily))];
  });
  deepEqual(fonts, ['monospace']);
  await close();
});

await check('in forced colours everything drawn or pressed takes the system’s colours, whatever the theme', async () => {
  const { page, close } = await open('<shoot-production class="shootprint-label"><shoot-total></shoot-total><shoot-estimate view="quick"></shoot-estimate></shoot-production>', { head: linkTo('label'), media: { forcedColors: 'active' } });
  await page.locator('shoot-quick .choice input').first().waitFor();
  await page.locator('shoot-quick .choice label, shoot-quick .choice').first().click();
  const found = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('shoot-total');
    const probe = document.body.appendChild(document.createElement('span'));
    probe.style.forcedColorAdjust = 'none';
    const system = (name) => { probe.style.color = name; return getComputedStyle(probe).color; };
    const at = (root, selector, property) => getComputedStyle(root.querySelector(selector))[property];
    const quick = document.querySelector('shoot-estimate').shadowRoot.querySelector('shoot-quick').shadowRoot;
    return [
      ['tick', at(shadowRoot, '.tick', 'stroke'), system('CanvasText')], ['number', at(shadowRoot, '.scale text', 'fill'), system('CanvasText')],
      ['chosen', at(quick, '.choice input:checked', 'backgroundColor'), system('Highlight')],
      ['field', at(quick, '.box', 'borderTopStyle'), 'solid'], ['edge of a field', at(quick, '.box', 'borderTopColor'), system('ButtonBorder')],
    ].filter(([, is, should]) => is !== should);
  });
  deepEqual(found, []);
  await close();
});

await check('nothing moves by itself: no animation, no transition, whether less motion was asked for or not', async () => {
  for (const reducedMotion of ['reduce', 'no-preference']) {
    const { page, close } = await open('<shoot-estimate></shoot-estimate>', { media: { reducedMotion } });
    await page.locator('shoot-reading input').first().waitFor();
    await page.evaluate(() => {
      window.moved = [];
      for (const type of ['transitionrun', 'animationstart']) document.addEventListener(type, (event) => window.moved.push(event.composedPath()[0].localName), true);
    });
    const moving = () => page.evaluate(() => {
      function* roots(root) { yield root; for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) yield* roots(shadowRoot); }
      return [...window.moved, ...[...roots(document)].flatMap((root) => root.getAnimations()).map((each) => each.constructor.name)];
    });
    await page.locator('shoot-reading input').first().fill('12');
    await page.locator('shoot-add-entry button').first().hover();
    await page.locator('shoot-add-entry button').first().click();
    await page.locator('shoot-estimate .views button').first().click();
    await page.locator('shoot-quick input').first().waitFor();
    deepEqual(await moving(), []);
    // The measure sees one that is there.
    await page.locator('shoot-estimate .views').evaluate((element) => { element.animate([{ opacity: 0 }, { opacity: 1 }], { duration: 60_000 }); });
    deepEqual(await moving(), ['Animation']);
    await close();
  }
});

await check('on a page that runs from right to left every part stands where it stands elsewhere, and nothing is wider', async () => {
  const places = [];
  for (const root of ['', 'dir="rtl"']) {
    const { page, close } = await open('<shoot-production><shoot-estimate></shoot-estimate><shoot-balance></shoot-balance></shoot-production>', { root, document: shooting, width: 700 });
    await page.locator('shoot-balance-entry').first().waitFor();
    places.push(await page.evaluate(() => {
      const inside = (node) => [...node.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? inside(each.shadowRoot) : [])]);
      return { wide: document.documentElement.scrollWidth, parts: ['shoot-estimate', 'shoot-balance'].flatMap((tag) => inside(document.querySelector(tag).shadowRoot)).filter((each) => !each.matches('svg *')).map((each) => [each.localName, Math.round(each.getBoundingClientRect().left), each.checkVisibility() ? getComputedStyle(each).direction : '']) };
    }));
    await close();
  }
  const [left, right] = places;
  ok(left.parts.length > 200, `${left.parts.length} parts`);
  deepEqual(right.parts.filter((part, index) => String(part) !== String(left.parts[index])).slice(0, 5), []);
  equal(right.wide, 700);
});

for (const theme of ['none', ...THEMES]) {
  await check(`on paper, with the theme ${theme} in the dark: black on white, no command, every figure`, async () => {
    const { page, close } = await open(`<shoot-estimate class="shootprint-${theme}"></shoot-estimate>`, { head: theme === 'none' ? '' : linkTo(theme), media: { colorScheme: 'dark' } });
    await page.locator('shoot-estimate-entry').first().waitFor();
    const shown = await page.locator('shoot-estimate shoot-total [part="total"]').textContent();
    const told = () => page.evaluate(() => {
      const inside = (node) => [...node.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? inside(each.shadowRoot) : [])]);
      const estimate = document.querySelector('shoot-estimate');
      const commands = inside(estimate.shadowRoot).filter((each) => each.localName === 'button' && ['shoot-file-bar', 'shoot-add-entry', 'shoot-seal'].includes(each.getRootNode().host.localName) && each.checkVisibility() && each.getBoundingClientRect().height > 0).map(({ localName }) => localName);
      return { color: getComputedStyle(estimate).color, background: getComputedStyle(estimate).backgroundColor, commands: [...new Set(commands)] };
    });
    ok((await told()).commands.length > 0, 'no command stands on the screen either');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    deepEqual(await told(), { color: 'rgb(0, 0, 0)', background: 'rgba(0, 0, 0, 0)', commands: [] });
    equal(await page.locator('shoot-estimate shoot-total [part="total"]').textContent(), shown);
    await close();
  });
}

await browser.close();
server.close();
print();
