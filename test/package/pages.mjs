/** Pages of a project that has installed the package: each widget registered alone, on a page of its own, and the engine in a worker. */
import { deepEqual, ok } from 'node:assert/strict';
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
import { BROWSER_ARGUMENTS, findBrowser } from '../browser.mjs';
import { ENGINE, EXPECTED, bundle } from './consumer.mjs';
import { PUBLIC } from './packed.mjs';

/** The tags that each brings besides its own: a production always, and what it shows. test/define.test.mjs reads the whole of it from the sources. */
const WITH = {
  'shoot-balance': ['shoot-comparison', 'shoot-provenance'], 'shoot-breakdown': ['shoot-provenance'], 'shoot-comparison': ['shoot-provenance'],
  'shoot-estimate': ['shoot-breakdown', 'shoot-provenance', 'shoot-total'], 'shoot-factors': [], 'shoot-production': [], 'shoot-provenance': [], 'shoot-total': [],
};

/** Serves what the bundler made; any other address is an empty page. */
async function serve(files) {
  const byPath = new Map(files.map(({ name, text }) => [`/${name}`, text]));
  const server = createServer(({ url }, response) => {
    const text = byPath.get(url);
    response.setHeader('Content-Type', text === undefined ? 'text/html; charset=utf-8' : 'text/javascript');
    response.end(text ?? '<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title><body></body></html>');
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

async function onPage(browser, origin, act) {
  const page = await (await browser.newContext({ locale: 'fr-FR' })).newPage();
  const wrong = [];
  page.on('console', (message) => { if (['error', 'warning'].includes(message.type()) && !message.text().includes('favicon')) wrong.push(message.text()); });
  page.on('pageerror', (error) => wrong.push(error.message));
  try {
    await page.goto(`${origin}/page`);
    return [await act(page), wrong];
  } finally {
    await page.context().close();
  }
}

export async function checkPages(check, { project }) {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_ARGUMENTS });
  try {
    for (const tag of PUBLIC) {
      await check(`${tag} alone registers a production, itself and what it shows; it draws itself inside the production, and no other public widget is there`, async () => {
        const { files } = await bundle(project, `import 'shootprint/define/${tag}';`);
        const { origin, close } = await serve(files);
        try {
          const [found, wrong] = await onPage(browser, origin, (page) => page.evaluate(async ([name, tags]) => {
            document.body.innerHTML = name === 'shoot-production' ? '<shoot-production></shoot-production>' : `<shoot-production><${name}></${name}></shoot-production>`;
            await import('/out/stdin.js');
            const element = document.querySelector(name);
            await element.updateComplete;
            const production = document.querySelector('shoot-production');
            return [tags.filter((each) => customElements.get(each) !== undefined), element.productionStore === production.productionStore, element.shadowRoot !== null];
          }, [tag, PUBLIC]));
          deepEqual(found, [[...new Set(['shoot-production', tag, ...WITH[tag]])].sort(), true, true]);
          deepEqual(wrong, []);
        } finally {
          close();
        }
      });
    }

    await check('the engine runs in a worker of a page, as a module', async () => {
      const { files } = await bundle(project, `${ENGINE}\npostMessage(run());`);
      ok(files.length > 0);
      const { origin, close } = await serve(files);
      try {
        const [answer, wrong] = await onPage(browser, origin, (page) => page.evaluate(() => new Promise((resolve, reject) => {
          const worker = new Worker('/out/stdin.js', { type: 'module' });
          worker.onmessage = ({ data }) => { resolve(data); };
          worker.onerror = ({ message }) => { reject(new Error(message)); };
        })));
        deepEqual([answer, wrong], [EXPECTED, []]);
      } finally {
        close();
      }
    });
  } finally {
    await browser.close();
  }
}
