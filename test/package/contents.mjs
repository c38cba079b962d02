/** What the package holds: what the sources make, file by file, and nothing of the machine it was made on. */
import { deepEqual, ok } from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, posix } from 'node:path';
import { readJson, root } from './packed.mjs';

const sources = readdirSync(join(root, 'src'), { recursive: true }).map((name) => String(name).replaceAll('\\', '/')).filter((name) => name.endsWith('.ts')).map((name) => name.slice(0, -'.ts'.length));
/** What a page loads by its address. */
const page = readdirSync(join(root, 'src/page'), { recursive: true }).map((name) => String(name).replaceAll('\\', '/')).filter((name) => /\.(?:css|html)$/u.test(name));
const loaded = [...page, 'integrity.json', ...['shootprint.min', 'frame', 'frame-loader'].flatMap((name) => [`${name}.js`, `${name}.js.map`])];
const ALWAYS = ['LICENSE', 'README.md', 'package.json', 'dist/custom-elements.json', ...loaded.map((name) => `dist/cdn/${name}`), ...sources.map((name) => `dist/types/${name}.d.ts`)];
/** A source of types alone makes no module; an index whose names all come from elsewhere makes none either. */
const MAY = new Set([...ALWAYS, ...sources.flatMap((name) => [`dist/esm/${name}.js`, `dist/esm/${name}.js.map`])]);
const isChunk = (path) => /^dist\/cdn\/chunks\/[a-z][a-z-]*\d?(\.styles)?\.js(\.map)?$/u.test(path);
const MACHINE = [root, homedir()].map((path) => path.replace(/[\\/]$/u, '')).filter((path) => path.length > 1);

export async function checkContents(check, { files, installed }) {
  const read = (path) => readFileSync(join(installed, path), 'utf8');

  await check('nothing is published but the licence, the readme, and what the sources make', () => {
    deepEqual(files.filter((path) => !MAY.has(path) && !isChunk(path)), []);
  });

  await check('all that must be published is', () => deepEqual(ALWAYS.filter((path) => !files.includes(path)), []));

  await check('no published file holds a path of the machine it was made on', () => {
    const found = files.filter((path) => MACHINE.some((folder) => new RegExp(`${folder.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}[\\\\/]`, 'u').test(read(path))) || read(path).includes('file://'));
    deepEqual(found, []);
  });

  await check('a source map needs no file that is not published: it holds the text of each source, under a relative path', () => {
    const maps = files.filter((path) => path.endsWith('.map'));
    ok(maps.length > 0, 'there is no source map');
    const wrong = maps.flatMap((path) => {
      const { sources: named, sourcesContent = [], sourceRoot = '' } = JSON.parse(read(path));
      const isHeld = (source, index) => files.includes(posix.join(posix.dirname(path), source)) || typeof sourcesContent[index] === 'string';
      const bad = named.filter((source, index) => /^([a-z]+:|\/|[A-Z]:\\)/iu.test(sourceRoot + source) || !isHeld(source, index));
      return bad.map((source) => `${path}: ${source}`);
    });
    deepEqual(wrong, []);
  });

  await check('a module that names a source map is published with it, and a map with its module', () => {
    const named = files.filter((path) => path.endsWith('.js')).flatMap((path) => {
      const [, name] = /\/\/# sourceMappingURL=(\S+)\s*$/u.exec(read(path)) ?? [];
      return name === undefined ? [] : [posix.join(posix.dirname(path), name)];
    });
    deepEqual(named.sort(), files.filter((path) => path.endsWith('.map')).sort());
  });

  await check('no module imports another for an effect alone but those that register', () => {
    const wrong = files.filter((path) => /^dist\/esm\/.*\.js$/u.test(path) && !path.startsWith('dist/esm/define/')).filter((path) => /^import\s*['"]/mu.test(read(path)));
    deepEqual(wrong, []);
  });

  await check('every module that the manifest of the elements names is published', () => {
    const { modules } = readJson(join(installed, 'dist/custom-elements.json'));
    const named = modules.flatMap(({ path, exports = [] }) => [path, ...exports.map(({ declaration }) => declaration.module).filter((module) => module !== undefined)]);
    ok(named.length > 0, 'the manifest is empty');
    deepEqual([...new Set(named)].map((path) => path.replace(/^\//u, '')).filter((path) => !files.includes(path)), []);
  });
}
