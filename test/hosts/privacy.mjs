/**
 * Privacy, proved: each public widget lives its whole life on a page that watches it. It asks for nothing but its own chunks, sets and
 * reads no cookie, stores nothing without `autosave`, reads no address of the page and tells no other window anything. Needs a build.
 * First the watch is shown one leak of each kind: it must see them all.
 */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildTelevisionFilm } from '../../stories/productions/television-film.mjs';
import { reachesOf } from '../reaches.mjs';
import { helpers, sweep } from './life.mjs';
import { LEAKS, SECRETS, SPILLS, watch } from './watch.mjs';
import { PAGE, SCRIPT, browser, check, host, leftInPeace, lived, openPage, pages, print, remember, secretIn, stop } from './watched-page.mjs';

const library = await import('../../dist/esm/index.js');
const { TAGS } = await import('../../dist/esm/elements/index.js');
const film = (stage, language = 'fr') => buildTelevisionFilm(library, { language, stage });
/** What is only asked for where a newer edition of the factors is out: so far there is one. */
const WAITING = new Set(['edition.js', 'adoption.js']);

{
  const { page, all, kept, close } = await openPage('<p>A page</p>', { withLibrary: false });
  for (const [leak, note, address] of LEAKS) {
    await check(`the watch sees ${leak}`, async () => {
      const before = await all();
      const past = { reached: before.reached.length, requests: before.requests.length };
      await page.evaluate(`(${leak})()`);
      const { reached, requests } = await all();
      if (note !== undefined) ok(reached.slice(past.reached).some((each) => each.startsWith(note)), `noted: ${reached.slice(past.reached).join(', ')}`);
      if (address !== undefined) ok(requests.slice(past.requests).some((each) => each.includes(address)), `asked: ${requests.slice(past.requests).join(', ')}`);
    });
  }
  for (const [where, place, spill] of SPILLS) {
    await check(`the search sees a secret in ${where}`, async () => {
      const secretsNow = async () => JSON.stringify(place === 'stored' ? (await kept()).local : (await all())[place]).split('sekret-').length;
      const before = await secretsNow();
      await page.evaluate(`(${spill})()`);
      ok(await secretsNow() > before, 'it was not found');
    });
  }
  await close();
}

const found = (page, selector, text = '') => page.locator(selector).filter({ hasText: text, visible: true }).first();
const press = (page, selector, text) => found(page, selector, text).click();
const stageOf = (page, tag) => page.locator(tag).evaluate((element) => element.document.stage);
const documentOf = (page, tag) => page.locator(tag).evaluate((element) => JSON.stringify(element.document));

async function give(page, tag, given, name = 'document') {
  await page.locator(tag).first().evaluate(async (element, [key, value]) => { element[key] = value; await element.updateComplete; }, [name, given]);
}

/** Sees the whole page: what waits to be seen comes. */
async function scrolled({ page, settle }) {
  for (let step = 0; step <= 5; step += 1) {
    await page.evaluate((part) => { scrollTo(0, document.documentElement.scrollHeight * part); }, step / 5);
    await settle();
  }
}

/** In the other two languages, and back. */
async function translated({ page, settle }, tag) {
  for (const language of ['en', 'de', 'fr']) {
    await page.locator(tag).evaluate((element, lang) => { element.lang = lang; }, language);
    await settle();
  }
}

/** All that can be pressed and typed. */
async function swept({ page, settle }) {
  const count = await page.evaluate(sweep);
  await settle();
  return count;
}

/** The question before the freezing or the closing, answered. */
async function sealed(page, owner) {
  await page.locator(`${owner} shoot-seal button.main`).first().scrollIntoViewIfNeeded();
  await press(page, `${owner} shoot-seal button.main`);
  await press(page, `${owner} shoot-seal dialog [type="submit"]`);
}

async function saved(page) {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'shoot-file-bar button', 'Enregistrer')]);
  return readFile(await download.path(), 'utf8');
}

{
  const opened = await openPage('<shoot-estimate id="film"></shoot-estimate>');
  const { page, settle } = opened;
  await check('an estimate is begun with the questions, typed into, explained, saved, opened, frozen', async () => {
    await translated(opened, 'shoot-estimate');
    await press(page, 'shoot-estimate .views button');
    for (const [id, text] of [['runtimeMinutes', '90'], ['shootingDays', '24'], ['crew', '45']]) await page.locator(`shoot-quick #${id}`).fill(text);
    for (const radio of await page.locator('shoot-quick input[type=radio]:visible').all()) await radio.check({ force: true, timeout: 1000 }).catch(() => {});
    ok((await page.locator('shoot-quick-result .result').textContent()).length > 0);
    await press(page, 'shoot-estimate .views button >> nth=1');
    await page.locator('shoot-estimate-entry').first().waitFor();
    if (await page.locator('shoot-profile-form').count() === 0) await press(page, 'shoot-profile button');
    await page.locator('shoot-profile-form #title').fill('Le Phare');
    await page.locator('shoot-profile-form #title').blur();
    await settle();
    await give(page, 'shoot-estimate', film('drafting'));
    const field = page.locator('shoot-estimate-entry#line-hire-cars shoot-reading input').first();
    await field.fill('7');
    await field.blur();
    await press(page, 'shoot-estimate-entry#line-hire-cars .figure-link');
    await page.locator('shoot-estimate-entry#line-hire-cars shoot-provenance-view').first().waitFor();
    await press(page, 'shoot-estimate-entry#line-hire-cars button.link');
    await page.locator('shoot-entry-details').first().waitFor();
    await press(page, 'shoot-add-entry button');
    await page.locator('shoot-activity-search input').first().fill('train');
    await scrolled(opened);
    await translated(opened, 'shoot-estimate');
    const text = await saved(page);
    deepEqual(secretIn(text), []);
    await page.locator('shoot-file-bar input[type=file]').setInputFiles({ name: 'film.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await page.locator('shoot-file-bar .toast').waitFor();
    await page.locator('shoot-file-bar input[type=file]').setInputFiles({ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from('{') });
    await page.locator('shoot-file-bar shoot-problems').waitFor();
    await sealed(page, 'shoot-freeze');
    await settle();
    equal(await stageOf(page, 'shoot-estimate'), 'estimated');
    deepEqual(secretIn(await documentOf(page, 'shoot-estimate')), []);
  });
  await leftInPeace('an estimate', opened);
  await opened.close();
}

{
  const opened = await openPage('<shoot-balance id="film"></shoot-balance>');
  const { page, settle } = opened;
  await check('a balance is filled in, explained, saved and closed', async () => {
    await translated(opened, 'shoot-balance');
    await give(page, 'shoot-balance', film('shooting'));
    await scrolled(opened);
    const field = page.locator('shoot-balance-entry shoot-reading input:visible').first();
    await field.fill('7');
    await field.blur();
    await press(page, 'shoot-balance-entry .figure-link');
    await translated(opened, 'shoot-balance');
    deepEqual(secretIn(await saved(page)), []);
    await sealed(page, 'shoot-close');
    await settle();
    equal(await stageOf(page, 'shoot-balance'), 'balanced');
    await scrolled(opened);
  });
  await leftInPeace('a balance', opened);
  await opened.close();
}

{
  const inside = ['shoot-estimate', 'shoot-balance', 'shoot-total', 'shoot-breakdown', 'shoot-comparison', 'shoot-factors', 'shoot-profile', 'shoot-file-bar', 'shoot-add-entry'];
  const opened = await openPage(`<form><shoot-production id="film" name="estimate" required>${inside.map((tag) => `<${tag}></${tag}>`).join('')}<shoot-provenance entry="hire-cars"></shoot-provenance></shoot-production></form>`);
  const { page, settle } = opened;
  const pressed = [];
  await check('every widget of a production is pressed and typed into, at each stage', async () => {
    deepEqual(Object.keys(TAGS).filter((tag) => !['shoot-production', 'shoot-provenance', ...inside].includes(tag)), [], 'not driven');
    for (const stage of ['drafting', 'estimated', 'shooting', 'balanced']) {
      await give(page, 'shoot-production', film(stage));
      await scrolled(opened);
      pressed.push(await swept(opened));
      await page.keyboard.press('Escape');
      deepEqual(secretIn(await documentOf(page, 'shoot-production')), []);
    }
    await give(page, 'shoot-production', film('shooting', 'de'));
    await translated(opened, 'shoot-production');
    await give(page, 'shoot-production', '{"schema":"none"}');
    await give(page, 'shoot-production', [{ id: 'x' }], 'factors');
    const groups = [{ id: 'all', labels: { fr: 'Tout', en: 'All', de: 'Alles' } }];
    await give(page, 'shoot-breakdown', { schema: 'shootprint/nomenclature@1', labels: { fr: 'Postes', en: 'Items', de: 'Posten' }, groups, activities: {}, otherwise: 'all' }, 'nomenclature');
    await settle();
    ok(pressed.every((count) => count > 20), `buttons pressed: ${pressed}`);
    deepEqual(secretIn(await page.evaluate(() => JSON.stringify([...new FormData(document.forms[0])]))), []);
  });
  console.log(`buttons pressed at the four stages: ${pressed.join(', ')}`);
  await leftInPeace('a production with every widget', opened, { reached: ['navigator.clipboard'] });
  await opened.close();
}

{
  const opened = await openPage('<shoot-estimate id="film" autosave="film"></shoot-estimate>');
  const { page, settle, kept } = opened;
  const KEY = 'shootprint/draft/film';
  const draftOf = async () => (await kept()).local[KEY];
  const mayReach = ['window.localStorage', `storage.getItem ${KEY}`, `storage.removeItem ${KEY}`];
  const isDraft = (reach) => mayReach.includes(reach) || reach.startsWith(`storage.setItem ${KEY} `);
  await check('with `autosave` a draft is kept under its own name, says so, and holds nothing of the page', async () => {
    await give(page, 'shoot-estimate', film('drafting'));
    const field = page.locator('shoot-estimate-entry#line-hire-cars shoot-reading input').first();
    await field.fill('7');
    await field.blur();
    await found(page, 'shoot-draft button').waitFor();
    const { reached, requests } = await opened.all();
    remember({ requests });
    ok(reached.some((reach) => reach.startsWith('storage.setItem')), 'nothing was stored');
    deepEqual(reached.filter((reach) => !isDraft(reach)), []);
    deepEqual(secretIn(reached.join('\n')), []);
    deepEqual(Object.keys((await kept()).local).sort(), ['host', KEY]);
    ok((await draftOf()).includes('hire-cars'));
  });
  await check('the draft is there again at the next visit', async () => {
    await page.reload();
    await page.locator('shoot-estimate-entry#line-hire-cars').waitFor();
    await settle();
    deepEqual((await opened.all()).reached.filter((reach) => !isDraft(reach)), []);
  });
  await check('forgetting it leaves nothing on the device, not after the page is left either', async () => {
    await press(page, 'shoot-draft button');
    deepEqual((await opened.all()).reached.filter((reach) => !isDraft(reach)), []);
    equal(await draftOf(), undefined);
    await page.goto(`${host}/start`);
    deepEqual(await page.evaluate(() => Object.keys(localStorage)), ['host']);
  });
  await check('without `autosave` a draft that lies there is neither read nor touched', async () => {
    await page.evaluate((key) => localStorage.setItem(key, '{"count":1,"text":"{}"}'), KEY);
    pages.set(new URL(PAGE).pathname, pages.get(new URL(PAGE).pathname).replace(' autosave="film"', ''));
    await page.goto(PAGE);
    await give(page, 'shoot-estimate', film('drafting'));
    await page.locator('shoot-estimate-entry#line-hire-cars').waitFor();
    deepEqual((await opened.all()).reached, []);
    deepEqual((await kept()).local, { host: SECRETS.stored, [KEY]: '{"count":1,"text":"{}"}' });
  });
  await opened.close();
}

{
  const opened = await openPage('<shoot-estimate id="film" link="https://fund.example/estimate"></shoot-estimate>');
  const { page } = opened;
  await check('a link holds the document and the address that the host gave, and nothing of the page it is copied on', async () => {
    await give(page, 'shoot-estimate', library.documentOf(library.emptyProduction(library.catalogue.edition.id, { title: 'Le Quai' })));
    await press(page, 'shoot-link button');
    await found(page, 'shoot-link [role="status"] p').waitFor();
    const answer = await page.locator('shoot-estimate').evaluate((element) => element.toFragment());
    equal(answer.kind, 'ok');
    const read = await library.readFragment(answer.fragment);
    deepEqual(secretIn(library.serializeProduction(read.production)), []);
    await page.locator('shoot-estimate').evaluate(async (element, fragment) => { element.fragment = fragment; await element.updateComplete; }, answer.fragment);
  });
  await leftInPeace('a page that opens links', opened, { reached: ['navigator.clipboard'] });
  await opened.close();
}

{
  const opened = await openPage('<shoot-estimate id="film" factors="own.json"></shoot-estimate>');
  await scrolled(opened);
  await leftInPeace('the host’s own factors at an address', opened, { reached: [`window.fetch own.json`], requests: [`GET ${host}/files/own.json`] });
  await opened.close();
}

await check('inside a frame of another page, a widget that is used tells the page around it nothing', async () => {
  const context = await browser.newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris' });
  await context.addInitScript(watch);
  await context.addInitScript(helpers);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const outer = host.replace('127.0.0.1', 'localhost');
  pages.set('/files/around', `<!doctype html><title>Around</title><script>window.heard = []; addEventListener('message', (event) => { window.heard.push(event.data); });</script><iframe src="${host}/files/inner" width="900" height="700"></iframe>`);
  pages.set('/files/inner', `<!doctype html><html lang="fr"><title>Inner</title>${SCRIPT}<shoot-estimate></shoot-estimate>`);
  await page.goto(`${host.replace('127.0.0.1', 'localhost')}/files/around`);
  await page.waitForLoadState('networkidle');
  const inner = page.frames().find((frame) => frame.url().endsWith('/inner'));
  await inner.locator('shoot-estimate').evaluate(async (element, given) => { element.document = given; await element.updateComplete; }, film('drafting'));
  await inner.locator('shoot-estimate-entry#line-hire-cars').waitFor();
  await inner.evaluate(sweep);
  deepEqual(await page.evaluate(() => window.heard), []);
  await inner.evaluate(() => { parent.postMessage('a', '*'); });
  await page.waitForFunction(() => window.heard.length === 1);
  await context.close();
});

{
  const folder = fileURLToPath(new URL('../../dist/cdn', import.meta.url));
  const scripts = readdirSync(folder, { recursive: true }).map((name) => String(name).replaceAll('\\', '/')).filter((name) => name.endsWith('.js'));
  const reaches = reachesOf(new Map(scripts.map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')])));
  await check('what is served, packages included, reaches for no more than the source does', () => {
    const { 'frame.js': frame, 'frame-loader.js': loader, ...widgets } = Object.fromEntries(reaches);
    const kinds = [...new Set(Object.values(widgets).flat())].sort();
    deepEqual(kinds, ['clipboard', 'fetch', 'href', 'localStorage']);
    // A sentence and a link are copied.
    equal(Object.values(widgets).flat().length, kinds.length + 1, 'each in one chunk, copying in two');
    // The frame and its site speak with each other, as test/hosts/frame.mjs watches; neither stores or fetches.
    deepEqual([frame, loader].map((each) => each.sort()), [['MessageChannel', 'href', 'location', 'parent', 'postMessage'], ['baseURI', 'contentWindow', 'href', 'origin', 'postMessage']]);
  });
  const chunks = scripts.filter((name) => name.startsWith('chunks/')).map((name) => name.slice('chunks/'.length));
  const idle = chunks.filter((name) => !lived.has(name) && !WAITING.has(name));
  console.log(`chunks that were asked for: ${chunks.filter((name) => lived.has(name)).length} of ${chunks.length}`);
  if (idle.length > 0) console.log(`warning: no life under the watch asks for ${idle.join(', ')}`);
}

await stop();
print();
