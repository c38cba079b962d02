import { deepEqual, ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const NPM_ITSELF = new Set(['ci', 'install', 'i', 'pack', 'publish', 'run', 'version', 'view', 'exec']);

const readme = () => {
  ok(existsSync(`${root}README.md`), 'README.md is missing');
  return readFileSync(`${root}README.md`, 'utf8');
};

it('promises no npm command that package.json lacks', () => {
  const text = readme();
  const names = [...text.matchAll(/\bnpm run ([\w:-]+)/g), ...text.matchAll(/(?:^|[`$&;] ?)npm (?!run\b)([a-z][\w:-]*)/gm)].map(([, name]) => name);
  ok(names.length > 0, 'README.md shows no npm command');
  deepEqual([...new Set(names)].filter((name) => !NPM_ITSELF.has(name) && !(name in scripts)), []);
});

it('names every script a contributor can run', () => {
  const text = readme();
  const shown = (name) => text.includes(`npm run ${name}`) || ((name === 'test' || name === 'start') && text.includes(`npm ${name}`));
  deepEqual(Object.keys(scripts).filter((name) => !shown(name)), []);
});

it('links only to files that exist', () => {
  const paths = [...readme().matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(([, path]) => path);
  deepEqual(paths.filter((path) => !existsSync(root + path)), []);
});

it('shows the script that saves and restores as the demo runs it, in ten lines', () => {
  const lines = readFileSync(`${root}stories/demo/saves.js`, 'utf8').trimEnd().split('\n');
  ok(lines.length <= 10, `${lines.length} lines`);
  ok(readme().includes(`\n\n${lines.map((line) => `    ${line}`).join('\n')}\n`), 'README.md shows another script than stories/demo/saves.js');
});
