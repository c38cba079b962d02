/**
 * The host zoo: pages with every nuisance that sites are known for, and the widget in each of them. It must be as large as on a quiet page
 * and look the same, take what is typed, count it right, and leave nothing in the console. Needs a build.
 * First the measuring is shown pages that are spoilt: it must see each of them fail, in what it is spoilt in and in nothing else.
 *
 *   node test/hosts/zoo.mjs chromium                 all pages in one engine
 *   node test/hosts/zoo.mjs firefox webkit rtl       a page in two; ZOO_PICTURES names a folder for pictures of what was seen
 */
import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { createCount } from '../count.mjs';
import { buildProjects } from './visit/projects.mjs';
import { TYPED, expected, totalOf } from './visit/film.mjs';
import { TOLERANCE, isSameSize } from './visit/likeness.mjs';
import { openPuppet } from './visit/puppet.mjs';
import { createZooServer } from './visit/server.mjs';
import { referenceOf, saidIn, visit } from './visit/visit.mjs';
import { openWebKit } from './visit/webkit.mjs';
import { keepPictures } from './visit/pictures.mjs';

const ENGINES = { chromium: () => openPuppet('chromium'), firefox: () => openPuppet('firefox'), webkit: openWebKit };
const folder = fileURLToPath(new URL('zoo/', import.meta.url));
const pagesIn = async (path) => (await readdir(join(folder, path))).filter((name) => name.endsWith('.html') && !name.startsWith('reference')).map((name) => name.replace('.html', '')).sort();
const { check, print } = createCount();
const total = totalOf(expected);
const given = process.argv.slice(2);
const named = Object.keys(ENGINES).filter((name) => given.includes(name));
const engines = named.length > 0 ? named : Object.keys(ENGINES);
const asked = given.filter((name) => !named.includes(name));
const wanted = (names) => (asked.length === 0 ? names : names.filter((name) => asked.includes(name)));

const typedLineOf = ({ entries }) => entries.find(({ id }) => id === TYPED.line).planned;

/** What is claimed of a page, by name: each throws where it does not hold. */
const CLAIMS = {
  size: ['it has the size it has on a quiet page', ({ seen, model }) => {
    ok(seen, 'it is not to be seen');
    const told = ({ width, height }) => `${width} × ${height}`;
    ok(isSameSize(seen.box, model.box), `${told(seen.box)} instead of ${told(model.box)}`);
  }],
  pixels: ['it looks as on a quiet page', ({ seen, differing }) => {
    ok(seen, 'it is not to be seen');
    ok(differing.share <= TOLERANCE.share, `${(differing.share * 100).toFixed(3)} % of the pixels differ`);
  }],
  keyboard: ['a value can be typed by keyboard', ({ after }) => {
    ok(after.isFocused, 'the field cannot be focused');
    deepEqual(typedLineOf(after.document), typedLineOf(expected));
  }],
  total: ['the total is right to the last digit, and shown', ({ after }) => {
    deepEqual(after.document, expected);
    deepEqual(totalOf(after.document), total);
    ok(` ${after.shown} `.includes(` ${total.shown} `), `${after.shown} instead of ${total.shown}`);
    if (typeof after.heard === 'string') ok(Number(after.heard) > 0, 'the host hears no change');
  }],
  quiet: ['no violation, no error, nothing asked for outside', ({ said, wrong, warnings, asked: addresses }) => {
    deepEqual(wrong, []);
    deepEqual(addresses.filter((address) => /^https?:/u.test(address) && !/^http:\/\/(127\.0\.0\.1|[\w.]+\.zoo\.test):\d{4,}\//u.test(address)), []);
    equal(warnings.some((warning) => !said.warns || !warning.includes(said.warns)), false, `warnings: ${warnings.join(' | ')}`);
    if (said.warns) ok(warnings.length > 0, 'no warning');
  }],
};

async function claimsThatFail(found) {
  const failing = [];
  for (const [name, [, holds]] of Object.entries(CLAIMS)) {
    try { await holds(found); } catch { failing.push(name); }
  }
  return failing;
}

/** What an engine is known to do wrong is said in every run, until it does it right: then the page must no longer say so. */
async function stillKnown(claim, body) {
  console.log(`warning: known, and not mended: ${claim}`);
  await check(`known no more: ${claim}`, () => rejects(async () => body()));
}

async function tour(engine, { port, projects }) {
  const references = new Map();
  const address = (path, host = '127.0.0.1') => `http://${host}:${port}/${path}`;
  const reference = async ({ 'same-as': box = '', reference: page = 'reference.html' }) => {
    const url = `${address(`zoo/${page}`)}?box=${encodeURIComponent(box)}`;
    if (!references.has(url)) references.set(url, await referenceOf(engine, url));
    return references.get(url);
  };
  const seePage = async (path, file) => {
    const said = saidIn(await readFile(join(folder, file), 'utf8'));
    if (said.engines && !said.engines.split(' ').includes(engine.name)) return undefined;
    const model = await reference(said);
    return { said, ...await visit(engine, address(path, said.host), { said, shown: total.shown, model }) };
  };

  for (const name of wanted(await pagesIn('spoilt'))) {
    await check(`${engine.name}: the measuring sees what is spoilt in ${name}`, async () => {
      const found = await seePage(`zoo/spoilt/${name}.html`, `spoilt/${name}.html`);
      deepEqual(await claimsThatFail(found), found.said.fails.split(' '));
    });
  }
  const plain = wanted(await pagesIn('')).map((name) => [name, `zoo/${name}.html`, `${name}.html`]);
  const built = engine.name === 'chromium' ? wanted(projects).map((name) => [name, `built/${name}/index.html`, `${name}/index.html`]) : [];
  for (const [name, path, file] of [...plain, ...built]) {
    const found = await seePage(path, file).catch((error) => error);
    if (found === undefined) {
      console.log(`warning: ${name} was not visited in ${engine.name}, which its page says it is not for`);
      continue;
    }
    const known = found.said?.known?.split(' ') ?? [];
    for (const [key, [claim, holds]] of Object.entries(CLAIMS)) {
      const body = () => { if (found instanceof Error) throw found; return holds(found); };
      if (known[0] === engine.name && known.includes(key)) await stillKnown(`${engine.name}, ${name}: ${claim}`, body);
      else await check(`${engine.name}, ${name}: ${claim}`, body);
    }
    if (env.ZOO_PICTURES && found.seen) await keepPictures(env.ZOO_PICTURES, `${name}.${engine.name}`, found);
  }
}

const elapsed = (start) => `${((Date.now() - start) / 1000).toFixed(1)} s`;
const output = await mkdtemp(join(tmpdir(), 'shootprint-zoo-'));
const projects = engines.includes('chromium') ? await buildProjects(folder, output, wanted) : [];
const server = await createZooServer(output);
// Two engines share the time in which each of them waits for itself.
await Promise.all(engines.map(async (name) => {
  const start = Date.now();
  const engine = await ENGINES[name]();
  if (engine === undefined) return console.log(`warning: the host zoo was not run in ${name}, which this machine has not`);
  await tour(engine, { port: server.port, projects });
  await engine.close();
  return console.log(`${engine.version}: ${elapsed(start)}`);
}));
server.close();
await rm(output, { recursive: true, force: true });
print();
