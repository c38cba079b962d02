/** A widget that is registered alone: with it stands all it can ever show, read from the sources, and nothing that it cannot. */
import { deepEqual, ok } from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('../src', import.meta.url));
const elements = join(src, 'elements');
const read = (file) => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//gu, '').replace(/^\s*\/\/.*$/gmu, '');
const filesIn = (folder) => readdirSync(folder).filter((name) => name.endsWith('.ts')).sort().map((name) => join(folder, name));

/** The file and those it imports, of the ones that are wanted, itself first. */
function reached(file, isWanted, seen = new Set()) {
  seen.add(file);
  for (const [, specifier] of read(file).matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/gu)) {
    const target = resolve(dirname(file), specifier.replace(/\.js$/u, '.ts'));
    if (!seen.has(target) && existsSync(target) && isWanted(target)) reached(target, isWanted, seen);
  }
  return seen;
}

const registeredIn = (file) => [...read(file).matchAll(/'(shoot-[a-z-]+)': (\w+)/gu)].map(([, tag, name]) => [tag, name]);
const classes = new Map(filesIn(elements).flatMap((file) => [...read(file).matchAll(/export class (\w+)/gu)].map(([, name]) => [name, file])));
const first = registeredIn(join(elements, 'tags.ts'));
const chunks = filesIn(join(elements, 'chunks')).flatMap(registeredIn);
const fileOf = new Map([...first, ...chunks].map(([tag, name]) => [tag, classes.get(name)]));
const isFirst = new Set(first.map(([tag]) => tag));

/** What a widget's templates name, and those of the parts it is made of. What a chunk holds is no part of who fetches it. */
const isPart = (file) => file.startsWith(elements) && basename(file) !== 'lazy.ts' && !file.startsWith(join(elements, 'chunks'));
const named = (tag) => [...reached(fileOf.get(tag), isPart)].flatMap((file) => [...read(file).matchAll(/<(shoot-[a-z-]+)/gu)].map(([, each]) => each));

function shownBy(tag, seen = new Set()) {
  seen.add(tag);
  for (const each of named(tag)) if (!seen.has(each)) shownBy(each, seen);
  return seen;
}

/** The tags a definition registers, without those it only gives a type. */
const defined = (file) => [...read(file).matchAll(/\bregister\(\{([^}]*)\}/gu)].flatMap(([, tags]) => [...tags.matchAll(/'(shoot-[a-z-]+)'/gu)].map(([, tag]) => tag));
const inDefine = (file) => file.startsWith(join(src, 'define'));
const alone = existsSync(join(src, 'define')) ? filesIn(join(src, 'define')) : [];
const PUBLIC = [...read(join(elements, 'index.ts')).matchAll(/'\.\/(shoot-[a-z-]+)\.js'/gu)].map(([, tag]) => tag);

describe('a widget registered alone', () => {
  it('is every public one', () => {
    ok(PUBLIC.length > 0, 'no public widget was found');
    deepEqual(alone.map((file) => basename(file, '.ts')), PUBLIC.sort());
  });

  it('knows the files of all widgets', () => {
    deepEqual([...fileOf].filter(([, file]) => file === undefined), []);
    ok(isFirst.size > 0 && isFirst.size < fileOf.size, 'nothing is light, or nothing comes later');
  });

  for (const file of alone) {
    const tag = basename(file, '.ts');
    it(`${tag}: a production, itself, all it can show of what no chunk brings, and no other`, () => {
      const needed = new Set([...shownBy('shoot-production'), ...shownBy(tag)].filter((each) => isFirst.has(each)));
      const registered = [...reached(file, inDefine)].flatMap((each) => defined(each));
      deepEqual(registered.sort(), [...needed].sort());
    });
  }
});
