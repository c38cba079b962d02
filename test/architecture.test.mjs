import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { longFiles, violationsOf } from './architecture.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const textsBelow = (folder, ending) => new Map(readdirSync(join(root, folder), { recursive: true })
  .map((name) => `${folder}/${String(name).replaceAll('\\', '/')}`).filter((file) => ending.test(file)).sort()
  .map((file) => [file, readFileSync(join(root, file), 'utf8')]));

/** [what it is, file, text, what the refusal says] */
const REFUSED = [
  ['a layer that climbs', 'src/units/a.ts', "import { b } from '../model/index.js';", /units imports model/],
  ['a type import that climbs', 'src/units/a.ts', "import type { b } from '../model/index.js';", /units imports model/],
  ['an import type that climbs', 'src/units/a.ts', "export type A = import('../model/index.js').B;", /units imports model/],
  ['a lazy import that climbs', 'src/units/a.ts', "export const a = () => import('../model/b.js');", /units imports model/],
  ['a re-export that climbs', 'src/document/a.ts', "export * from '../store/index.js';", /document imports store/],
  ['a way past the index', 'src/model/a.ts', "import { b } from '../units/b.js';", /past the index of units/],
  ['a layer that reads the definition', 'src/elements/a.ts', "import '../define.js';", /elements imports define\.ts/],
  ['a layer that reads the pure entry', 'src/elements/a.ts', "import { b } from '../index.js';", /elements imports index\.ts/],
  ['a layer that reads a widget registered alone', 'src/elements/a.ts', "import '../define/shoot-total.js';", /elements imports define/],
  ['a widget registered alone that reads all', 'src/define/a.ts', "import '../define.js';", /define imports define\.ts/],
  ['a widget registered alone that reads the engine', 'src/define/a.ts', "import { b } from '../model/index.js';", /define imports model/],
  ['a page that reads the engine', 'src/page/a.ts', "import { b } from '../model/index.js';", /page imports model/],
  ['a layer that reads the page', 'src/elements/a.ts', "import '../page/script.js';", /elements imports page/],
  ['a pure entry with elements', 'src/index.ts', "export * from './elements/index.js';", /index\.ts imports elements/],
  ['a pure entry with the store', 'src/index.ts', "export * from './store/index.js';", /index\.ts imports store/],
  ['errors that read a layer', 'src/errors.ts', "import { a } from './units/index.js';", /errors\.ts imports units/],
  ['a locale that reads the model', 'src/locale/a.ts', "import { b } from '../model/index.js';", /locale imports model/],
  ['a calculation that reads the locale', 'src/calculation/a.ts', "import { b } from '../locale/index.js';", /calculation imports locale/],
  ['a controller read by the engine', 'src/exchange/a.ts', "import { b } from '../locale/locale-controller.js';", /past the index of locale/],
  ['a file in no layer', 'src/utils/a.ts', '', /is in no layer/],
  ['a path without its ending', 'src/model/a.ts', "import { b } from './b';", /without the ending/],
  ['a computed path', 'src/elements/a.ts', 'export const a = (name: string) => import(`./${name}.js`);', /computed path/],
  ['a path out of src', 'src/factors/a.ts', "import { b } from '../../emission-factors/b.js';", /outside src/],
  ['decimal.js elsewhere', 'src/units/quantity.ts', "import { Decimal } from 'decimal.js';", /decimal\.js, allowed only/],
  ['zod/mini in the model', 'src/model/a.ts', "import * as z from 'zod/mini';", /zod\/mini, allowed only/],
  ['classic zod', 'src/document/a.ts', "import { z } from 'zod';", /as zod\/mini/],
  ['lit in the engine', 'src/exchange/a.ts', "import { html } from 'lit';", /lit, allowed only/],
  ['lit in the locale', 'src/locale/messages.ts', "import { html } from 'lit';", /lit, allowed only/],
  ['a hash outside the document', 'src/model/a.ts', "import { sha256 } from '@noble/hashes/sha2.js';", /hashes.*allowed only/],
  ['a package nobody declared', 'src/model/a.ts', "import { b } from 'lodash';", /no dependency/],
  ['Node', 'src/model/a.ts', "import { readFile } from 'node:fs';", /no dependency/],
  ['the clock', 'src/model/a.ts', 'export const a = Date.now();', /Date\.now/],
  ['a date of now', 'src/model/a.ts', 'export const a = new Date();', /new Date\(\)/],
  ['a date of now without parentheses', 'src/model/a.ts', 'export const a = new Date;', /new Date\(\)/],
  ['a date as text', 'src/model/a.ts', 'export const a = Date();', /Date\(\) as a clock/],
  ['the dice', 'src/planning/a.ts', 'export const a = Math.random();', /Math\.random/],
  ['crypto', 'src/document/a.ts', 'export const a = crypto.randomUUID();', /uses crypto/],
  ['the window', 'src/exchange/a.ts', 'export const a = window.innerWidth;', /uses window/],
  ['the page', 'src/exchange/a.ts', "export const a = document.createElement('a');", /uses document/],
  ['the page, aside', 'src/exchange/a.ts', 'export const a = (document: string) => document; export const b = () => document.title;', /uses document/],
  ['the page by another name', 'src/exchange/a.ts', 'export const a = globalThis;', /uses globalThis/],
  ['the page in a short object', 'src/exchange/a.ts', 'export const a = { document };', /uses document/],
  ['storage', 'src/document/a.ts', "localStorage.setItem('a', 'b');", /uses localStorage/],
  ['the network', 'src/factors/a.ts', "export const a = () => fetch('/a');", /uses fetch/],
  ['a timer', 'src/factors/a.ts', 'setTimeout(() => {}, 1);', /uses setTimeout/],
  ['a clock in the locale', 'src/locale/a.ts', 'export const a = Date.now();', /Date\.now/],
  ['a class in the engine', 'src/model/a.ts', 'export class A {}', /declares a class/],
  ['a widget in a template of lit', 'src/elements/a.ts', "import { html } from 'lit'; export const a = () => html`<p><shoot-total></shoot-total></p>`;", /comes from elements\/prefix/],
  ['a widget looked for by its written name', 'src/elements/a.ts', "export const a = (root: Element) => root.querySelector('p, shoot-total');", /tagName/],
  ['any', 'src/elements/a.ts', 'export const a = (b: any) => b;', /uses any/],
  ['an enum', 'src/elements/a.ts', 'export enum A { b }', /enum/],
  ['a default export', 'src/elements/a.ts', 'export default 1;', /default export/],
  ['a default function', 'src/elements/a.ts', 'export default function a() {}', /default export/],
  ['a default by name', 'src/elements/a.ts', 'const a = 1; export { a as default };', /default export/],
];

/** [what it is, file, text] */
const ACCEPTED = [
  ['a layer that reads to its left', 'src/model/a.ts', "import { b } from '../units/index.js'; import { c } from '../errors.js'; import { d } from './d.js';"],
  ['decimal.js in its place', 'src/units/decimal.ts', "import { Decimal } from 'decimal.js';"],
  ['zod/mini where data enters', 'src/document/schema.ts', "import * as z from 'zod/mini';"],
  ['the locale in an export', 'src/exchange/a.ts', "import { b } from '../locale/index.js';"],
  ['a controller with lit', 'src/locale/locale-controller.ts', "import type { ReactiveController } from 'lit'; export const a = () => document.documentElement;"],
  ['a controller read by an element', 'src/elements/a.ts', "import { b } from '../locale/locale-controller.js';"],
  ['a lazy chunk that is one file', 'src/elements/a.ts', "export const a = () => import('../exchange/report.js');"],
  ['a parameter called document', 'src/document/a.ts', 'export const a = (document: { title: string }) => document.title; export const b = { document: 1 }; export type C = { document: string };'],
  ['a member called fetch', 'src/model/a.ts', 'export const a = (b: { fetch(): void }) => b.fetch();'],
  ['a given date', 'src/model/a.ts', "export const a = new Date('2026-01-01'); export const b = Date.UTC(2026, 0);"],
  ['an error class', 'src/errors.ts', 'export class ShootError extends Error {}'],
  ['a page in an element', 'src/elements/a.ts', 'export const a = () => document.title; export class B {}'],
  ['a widget registered alone', 'src/define/a.ts', "import { b } from '../elements/shoot-total.js'; import './b.js';"],
  ['the definition', 'src/define.ts', "import { b } from './elements/index.js';"],
];

describe('the architecture check', () => {
  for (const [name, file, text, says] of REFUSED) {
    it(`refuses ${name}`, () => {
      const found = violationsOf(new Map([[file, text]]));
      equal(found.length, 1, `one violation expected: ${JSON.stringify(found)}`);
      match(found[0], says);
    });
  }
  for (const [name, file, text] of ACCEPTED) {
    it(`accepts ${name}`, () => deepEqual(violationsOf(new Map([[file, text]])), []));
  }
  it('warns of a file that has grown too long', () => {
    equal(longFiles(new Map([['src/model/a.ts', 'a\n'.repeat(121)], ['src/elements/a.ts', 'a\n'.repeat(121)]])).length, 1);
  });
});

describe('src', () => {
  const files = textsBelow('src', /\.ts$/);
  it('keeps to the ladder and to the house rules', () => {
    ok(files.size > 0, 'src is empty');
    deepEqual(violationsOf(files), []);
  });
  it('has its long files named', () => {
    for (const line of longFiles(new Map([...files, ...textsBelow('test', /\.test\.(ts|mjs)$/)]))) console.log(`warning: ${line}`);
  });
});
