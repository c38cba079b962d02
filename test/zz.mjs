/**
 * Every story of the built Storybook: it renders, its play function passes, nothing is logged as an error, axe finds
 * nothing, neither in its own theme nor in the colours of the other, nothing outside is asked for. Every page of
 * documentation: it renders. Needs `npm run storybook:build`.
 */
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import { BROWSER_ARGUMENTS, findBrowser } from './browser.mjs';
import { createCount } from './count.mjs';

const PAGES = 4;
const STORY_LIMIT = 20_000;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// A story is a fragment: rules about whole pages have nothing to say about it.
const PAGE_RULES = { region: { enabled: false }, 'page-has-heading-one': { enabled: false }, 'landmark-one-main': { enabled: false } };

const folder = '/tmp/sp/sb';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const { check, print } = createCount();
// Cached as a real host would: the preview's code is compiled once, not once a story.
const files = sirv(folder, { maxAge: 3600 });
const server = createServer((request, response) => {
  if (request.url !== '/favicon.ico') return files(request, response);
  response.statusCode = 204; // browsers ask for it by themselves; its absence is no defect of a story
  return response.end();
});
await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_ARGUMENTS });

/** Notes what the preview says about itself; the channel appears some time after the page starts. */
function listen() {
  window.told = [];
  const attach = (channel) => {
    for (const name of ['storyFinished', 'storyErrored', 'storyThrewException', 'storyMissing', 'playFunctionThrewException', 'docsRendered']) {
      channel.on(name, (detail) => window.told.push(`${name}: ${detail?.status ?? detail?.message ?? detail?.description ?? ''}`));
    }
  };
  let held;
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true, get: () => held, set: (channel) => { held = channel; attach(channel); },
  });
}

/** What a rendered story must be, seen from inside the page: '' when all is well. */
function inspectStory() {
  const stage = document.querySelector('#storybook-root .stage'); // the wrapper that .storybook/preview.ts adds
  if (!stage?.firstElementChild) return 'nothing was rendered';
  const names = new Set();
  let isVisible = false;
  const walk = (node) => {
    for (const element of node.querySelectorAll('*')) {
      if (!element.matches(':defined') && element.checkVisibility()) names.add(element.localName);
      const { width, height } = element.getBoundingClientRect();
      if (width > 0 && height > 0) isVisible = true;
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(stage);
  if (names.size > 0) return `not defined: ${[...names].join(', ')}`;
  return isVisible ? '' : 'nothing can be seen';
}

async function runAxe(options) {
  const { theme } = document.querySelector('#storybook-root .stage').dataset;
  const { violations } = await window.axe.run('#storybook-root', { ...options, resultTypes: ['violations'] });
  return violations.map((violation) => `axe, ${theme}, ${violation.id}: ${violation.help}\n${violation.nodes.map((found) =>
    `    ${found.target.flat(3).join(' ')}\n      ${found.failureSummary?.replace(/\n/g, '\n      ')}`).join('\n')}`);
}

/** A story that went well leaves a page that shows the next one, as in Storybook itself; otherwise the page is loaded anew. */
async function show(page, { id, type }, isReady) {
  if (!isReady) return page.goto(`${origin}/iframe.html?id=${id}&viewMode=${type}&globals=a11y.manual:!true`);
  return page.evaluate((storyId) => {
    window.told.length = 0;
    window['__STORYBOOK_ADDONS_CHANNEL__'].emit('setCurrentStory', { storyId, viewMode: 'story' });
  }, id);
}

async function visit(page, entry, isReady) {
  const wrong = [];
  const isStory = entry.type === 'story';
  const note = {
    console: (message) => { if (message.type() === 'error') wrong.push(`console: ${message.text()} ${message.location().url}`); },
    pageerror: (error) => wrong.push(`page error: ${error.stack ?? error.message}`),
    request: (request) => { if (/^https?:/.test(request.url()) && !request.url().startsWith(origin)) wrong.push(`asked for ${request.url()}`); },
  };
  for (const [name, listener] of Object.entries(note)) page.on(name, listener);
  try {
    await show(page, entry, isReady);
    await page.waitForFunction(() => window.told?.length > 0, null, { timeout: STORY_LIMIT });
    const told = await page.evaluate(() => window.told);
    if (isStory) {
      wrong.push(...told.filter((line) => line !== 'storyFinished: success'));
      // Some widgets are fetched when they come near: a reader goes down the page too.
      await page.evaluate(() => { scrollTo(0, document.body.scrollHeight); });
      await page.waitForFunction(() => window.inspectStory() === '', null, { timeout: STORY_LIMIT }).catch(() => {});
      const remark = await page.evaluate(() => window.inspectStory());
      if (remark) wrong.push(remark);
      if (!await page.evaluate(() => 'axe' in window)) await page.evaluate(axe);
      wrong.push(...await page.evaluate(runAxe, { runOnly: { type: 'tag', values: RULES }, rules: PAGE_RULES }));
      await page.evaluate(() => { const { dataset } = document.querySelector('#storybook-root .stage'); dataset.theme = dataset.theme === 'dark' ? 'light' : 'dark'; });
      wrong.push(...await page.evaluate(runAxe, { runOnly: { type: 'rule', values: ['color-contrast'] } }));
    } else {
      wrong.push(...told.filter((line) => !/^(docsRendered|storyFinished)/.test(line)));
      if (!await page.evaluate(() => document.querySelector('#storybook-docs')?.textContent?.trim())) wrong.push('the page is empty');
    }
  } catch (error) {
    wrong.push(error.message);
  } finally {
    for (const [name, listener] of Object.entries(note)) page.off(name, listener);
  }
  if (wrong.length > 0) throw new Error(wrong.map((line) => `  ${line}`).join('\n'));
}

const entries = Object.values(JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')).entries);
const queue = [...entries];
await Promise.all(Array.from({ length: PAGES }, async () => {
  const context = await browser.newContext({ locale: 'en-US', timezoneId: 'Europe/Paris', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.addInitScript(listen);
  await page.addInitScript(`window.inspectStory = ${inspectStory}`);
  let isReady = false;
  for (let entry = queue.shift(); entry; entry = queue.shift()) {
    await check(`${entry.type} ${entry.id} (${entry.title} / ${entry.name})`, async () => {
      const wasReady = isReady && entry.type === 'story';
      isReady = false;
      await visit(page, entry, wasReady);
      isReady = entry.type === 'story';
    });
  }
  await context.close();
}));
await browser.close();
server.close();
print();
