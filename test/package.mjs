/** What `npm publish` would send, and what a project that installs it would meet. Needs a build. */
import { deepEqual, ok } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createCount } from './count.mjs';
import { checkConsumer } from './package/consumer.mjs';
import { checkContents } from './package/contents.mjs';
import { checkMap } from './package/map.mjs';
import { checkPages } from './package/pages.mjs';
import { PUBLIC, pack, root } from './package/packed.mjs';

const { exports, customElements } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const { check, print } = createCount();

const { TAGS } = await import('shootprint/elements');

/** The value of an expression in a fresh Node that has no page. */
const inNode = (expression) =>
  JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', `process.stdout.write(JSON.stringify(${expression}))`], { cwd: root, encoding: 'utf8' }));
const imported = (specifier) => inNode(`Object.keys(await import('${specifier}'))`);

await check('every exported path exists', () => {
  const targets = Object.values(exports).flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)));
  deepEqual(targets.filter((target) => !target.includes('*') && !existsSync(root + target)), []);
});

await check('the pure entry works in Node and exports something', () => ok(imported('shootprint').length > 0));

await check('the elements and what registers them can be imported without a page, and register nothing there', () => {
  ok(imported('shootprint/elements').length > 0);
  const all = ['shootprint/define', ...PUBLIC.map((tag) => `shootprint/define/${tag}`)];
  deepEqual(inNode(`await Promise.all(${JSON.stringify(all)}.map((name) => import(name))).then(() => ${JSON.stringify(Object.keys(TAGS))}.filter((tag) => globalThis.customElements?.get(tag) !== undefined))`), []);
});

await check('without a page, a registry that is given is filled all the same', () => {
  deepEqual(inNode(`await import('shootprint/elements').then(({ TAGS, register }) => { const tags = []; register(TAGS, { get: () => undefined, define: (tag) => { tags.push(tag); } }); return tags; })`), Object.keys(TAGS));
});

/** The files of ours that a module imports, itself included; `outside` is told what else. */
function reachedFrom(file, outside = () => {}, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, specifier] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)) {
    if (specifier.startsWith('.')) reachedFrom(fileURLToPath(new URL(specifier, `file://${file}`)), outside, seen);
    else outside(specifier, file);
  }
  return seen;
}

await check('a domain of factors can be imported alone: it reaches no table but its own', () => {
  deepEqual(inNode(`await import('shootprint/factors/travel').then(({ catalogue, fr }) => [catalogue.get('train.high-speed.fr').kgPer.toFixed(), typeof fr['train.high-speed.fr'], catalogue.get('hotel.fr') ?? null])`), ['0.00293', 'string', null]);
  const tables = [...reachedFrom(`${root}dist/esm/factors/edition/domains/travel.js`)].filter((file) => /\/edition\/(?!stamp\.js)/.test(file));
  deepEqual(tables.map((file) => file.slice(file.indexOf('/edition/'))), ['/edition/domains/travel.js']);
});

await check('the pure entry reaches neither Lit nor an element', () => {
  const seen = reachedFrom(`${root}dist/esm/index.js`, (specifier, file) => ok(!/^(lit|@lit)/.test(specifier), `${file} imports ${specifier}`));
  deepEqual([...seen].filter((file) => file.includes('/esm/elements/')), []);
});

await check('the manifest describes every element that is defined', () => {
  const { modules } = JSON.parse(readFileSync(`${root}${customElements}`, 'utf8'));
  const described = new Map(modules.flatMap((module) => module.declarations ?? []).map((declaration) => [declaration.name, declaration]));
  const names = inNode(`Object.entries(await import('shootprint/elements')).filter(([, value]) => typeof value === 'function' && 'observedAttributes' in value).map(([name]) => name)`);
  ok(names.length > 0, 'no element is exported');
  deepEqual(names.filter((name) => !described.get(name)?.tagName), [], 'elements without @tag in their doc-comment');
  deepEqual(names.filter((name) => !described.get(name)?.summary), [], 'elements without @summary in their doc-comment');
});

const packed = pack();
try {
  await checkMap(check, packed);
  await checkContents(check, packed);
  await checkConsumer(check, packed);
  await checkPages(check, packed);
} finally {
  packed.remove();
}
print();
