/** Chromium and Firefox, driven alike. Both tell by themselves what stood in the console, what was thrown and what was asked for. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env } from 'node:process';
import puppeteer from 'puppeteer-core';
import { BROWSER_ARGUMENTS, findBrowser } from '../../browser.mjs';
import { REST, WINDOW } from './window.mjs';

const FIREFOX = ['firefox-esr', 'firefox'];
const onPath = (names) => (env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))).find(existsSync);

const KINDS = {
  // The pages that need a host name of their own are served here as well.
  chromium: async () => ({ executablePath: await findBrowser(), args: [...BROWSER_ARGUMENTS, '--host-resolver-rules=MAP *.zoo.test 127.0.0.1'] }),
  firefox: async () => {
    const executablePath = env.FIREFOX_PATH || onPath(FIREFOX);
    return executablePath && { browser: 'firefox', executablePath, extraPrefsFirefox: { 'network.captive-portal-service.enabled': false, 'browser.link.open_newwindow': 3 } };
  },
};

/** One window of a browser; undefined where the machine has none. */
export async function openPuppet(kind) {
  const options = await KINDS[kind]();
  if (!options) return undefined;
  const browser = await puppeteer.launch({ headless: true, defaultViewport: WINDOW, ...options });
  const page = await browser.newPage();
  let wrong = [];
  let asked = [];
  page.on('console', (message) => { if (message.type() === 'error') wrong.push(`console: ${message.text()}`); });
  page.on('pageerror', (error) => { wrong.push(`error: ${error.message}`); });
  page.on('request', (request) => { asked.push(request.url()); });
  return {
    name: kind,
    version: await browser.version(),
    async open(url) {
      [wrong, asked] = [[], []];
      await page.mouse.move(REST.x, REST.y);
      await page.goto(url, { waitUntil: 'load' });
    },
    /** What an expression gives in the page. */
    run: (expression) => page.evaluate(expression),
    click: ({ x, y }) => page.mouse.click(x, y),
    rest: () => page.mouse.move(REST.x, REST.y),
    async key(name) { await page.keyboard.press(name); },
    async all() { await page.keyboard.down('Control'); await page.keyboard.press('a'); await page.keyboard.up('Control'); },
    async type(text) { for (const each of text) await page.keyboard.press(each); },
    picture: async (clip) => Buffer.from(await page.screenshot({ clip, captureBeyondViewport: false, ...(kind === 'chromium' ? { optimizeForSpeed: true } : {}) })),
    notes: () => ({ wrong, asked }),
    close: () => browser.close(),
  };
}
