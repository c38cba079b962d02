/**
 * The exports map, as publint and Are The Types Wrong read it. The library is of modules alone: what it has to answer is an import, from Node or through
 * a bundler, so the types are read with the profile `esm-only`. A require() of it is answered by Node itself, from version 20.19 on.
 */
import { deepEqual, ok } from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { DOMAINS, PUBLIC, readJson, root } from './packed.mjs';

async function publintOn(tarball) {
  const { buffer, byteOffset, byteLength } = readFileSync(tarball);
  const { messages, pkg } = await publint({ pack: { tarball: buffer.slice(byteOffset, byteOffset + byteLength) }, strict: true });
  return messages.map((message) => formatMessage(message, pkg, { color: false }));
}

/** A pattern is read through all that it stands for; the files for a script tag have no types and are left out. */
const BY_PATTERN = [...PUBLIC.map((tag) => `define/${tag}`), ...DOMAINS.map((domain) => `factors/${domain}`)];

function typesOf(tarball) {
  const parameters = [join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js'), tarball, '--profile', 'esm-only', '--no-definitely-typed', '--format', 'ascii', '--no-color', '--no-emoji',
    '--exclude-entrypoints', './cdn/*', '--include-entrypoints', ...BY_PATTERN];
  return new Promise((resolve) => { execFile(process.execPath, parameters, { cwd: root }, (error, stdout, stderr) => { resolve({ code: error?.code ?? 0, text: stdout + stderr }); }); });
}

/** [what is wrong, the change, whether publint or the types tell of it] */
const BROKEN = [
  ['a module that is not there', (map) => ({ ...map, './define': { ...map['./define'], default: './dist/esm/undefined.js' } }), 'publint'],
  ['types after what they are types of', (map) => ({ ...map, './define': { default: map['./define'].default, types: map['./define'].types } }), 'publint'],
  ['a widget alone without its types', (map) => ({ ...map, './define/*': { ...map['./define/*'], types: './dist/types/undefined/*.d.ts' } }), 'types'],
];

export async function checkMap(check, { tarball, altered }) {
  await check('publint finds nothing wrong', async () => deepEqual(await publintOn(tarball), []));

  await check('the types of every module are found and are those of a module', async () => {
    const { code, text } = await typesOf(tarball);
    for (const name of BY_PATTERN) ok(text.includes(`"shootprint/${name}"`), `${name} was not looked at\n${text}`);
    ok(code === 0, text);
  });

  for (const [what, change, by] of BROKEN) {
    await check(`a map with ${what} is told of`, async () => {
      const broken = altered(({ exports, ...others }) => ({ ...others, exports: change(exports) }));
      if (by === 'publint') ok((await publintOn(broken)).length > 0);
      else ok((await typesOf(broken)).code > 0);
    });
  }

  await check('the map names these and nothing else', () => {
    const { exports } = readJson(join(root, 'package.json'));
    deepEqual(Object.keys(exports), ['.', './define', './define/*', './elements', './factors', './factors/*', './cdn/*', './custom-elements.json', './package.json']);
  });
}
