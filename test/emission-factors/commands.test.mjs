/** The commands of a steward, in a copy of the folder with zod and nothing else. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** @type {string[]} */
const made = [];
after(() => { for (const folder of made) rmSync(folder, { recursive: true }); });

function copyOfFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'factors-'));
  made.push(folder);
  cpSync(join(root, 'emission-factors'), join(folder, 'emission-factors'), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(realpathSync(join(root, 'node_modules', 'zod')), join(folder, 'node_modules', 'zod'));
  // Whatever a steward has under way in the real folder, the copy is as on the day of a release.
  assert.match(run(folder, 'compile --record --again').said, /recorded: \d+ records/);
  return folder;
}

/** @param {string} folder @param {string} command @param {Record<string, string>} [variables] */
function run(folder, command, variables = {}) {
  const [script = '', ...parameters] = command.split(' ');
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'emission-factors', `${script}.mjs`), ...parameters], { encoding: 'utf8', input: '', env: { ...process.env, ...variables } });
  return { status, said: `${stdout}${stderr}` };
}

describe('a command', () => {
  const folder = copyOfFolder();
  const commands = /** @type {readonly (readonly [string, number, RegExp])[]} */ ([
    ['lint', 0, /\d+ records, \d+ rules, 0 errors/],
    ['lint --write', 0, /0 errors/],
    ['compile', 0, /^edition \d{4}\.\d+ [0-9a-f]{12}: \d+ records/],
    ['due 2099-01-01', 0, /\d+ due on 2099-01-01/],
    ['due soon', 1, /"soon" is no date\. Remedy: /],
    ['diff 1999.1 2026.1', 1, /no edition "1999\.1"\. Remedy: name two of /],
    ['new', 1, /^nothing was said of the new record\. Remedy: give its id at least, as in --id car\.hydrogen\.fr/],
    ['new --id zeppelin.fr', 1, /^no file has ids that begin with "zeppelin\." yet\. Remedy: --file with one of energy/],
    ['new --id car.diesel.fr', 1, /travel\.json has a record "car\.diesel\.fr" already\. Remedy: /],
    ['compile --record', 1, /is already recorded\. Remedy: /],
    ['compile --record 1999.1', 1, /Remedy: say which day it stood for/],
  ]);
  for (const [command, status, said] of commands) {
    it(`${command} ${status === 0 ? 'runs' : 'refuses, with the remedy'}`, () => {
      const result = run(folder, command);
      assert.match(result.said, said);
      assert.equal(result.status, status, result.said);
    });
  }

  it('cross-check says that it was skipped where no official table is', () => {
    const { status, said } = run(folder, 'cross-check', { SHOOTPRINT_TABLES: join(folder, 'nowhere') });
    assert.match(said, /^skipped: no official table in .*nowhere/);
    assert.equal(status, 0);
  });
});

describe('a steward', () => {
  it('adds a record, is told what is left, adds another, and fixes the order of a file', () => {
    const folder = copyOfFolder();
    const added = run(folder, 'new --id car.hydrogen.fr --value 0.2');
    assert.match(added.said, /^car\.hydrogen\.fr stands in travel\.json\. Left to fill in \(13\):\n {2}per +unit of the source\n/);
    const check = run(folder, 'lint');
    const paths = [...added.said.matchAll(/^ {2}(\S+) {2}/gm)].map(([, path]) => path);
    assert.equal(paths.length, 13);
    assert.ok(check.said.startsWith(`ERROR   travel.json car.hydrogen.fr [nothing-left-open] left to fill in (13): ${paths.join(', ')}. Remedy: `), check.said);
    assert.equal(check.status, 1);
    assert.equal(run(folder, 'new --id car.hydrogen.gb').status, 0);
    assert.match(run(folder, 'lint').said, /car\.hydrogen\.fr \[nothing-left-open\][^]*car\.hydrogen\.gb \[nothing-left-open\]/);
  });

  it('compares two recorded editions while a record waits to be finished, but not with a folder that is not one yet', () => {
    const folder = copyOfFolder();
    const path = join(folder, 'emission-factors', 'editions.json');
    const editions = JSON.parse(readFileSync(path, 'utf8'));
    const [older, newer] = editions.editions.slice(-2).map((/** @type {{ version: string }} */ { version }) => version);
    assert.equal(run(folder, 'new --id car.hydrogen.fr').status, 0);
    const between = run(folder, `diff ${older} ${newer}`);
    assert.equal(between.status, 0, between.said);
    assert.doesNotMatch(between.said, /car\.hydrogen/);
    writeFileSync(path, JSON.stringify({ ...editions, current: '2099.1' }));
    assert.equal(run(folder, `diff ${older} ${newer}`).status, 0);
    const unfinished = run(folder, `diff ${newer} 2099.1`);
    assert.match(unfinished.said, /car\.hydrogen\.fr \[nothing-left-open\]/);
    assert.equal(unfinished.status, 1);
  });

  it('puts an older edition beside the newest and compares the two', () => {
    const folder = copyOfFolder();
    const path = join(folder, 'emission-factors', 'editions.json');
    const before = JSON.parse(readFileSync(path, 'utf8'));
    assert.match(run(folder, 'compile --record 2014.1 --as-of 2014-12-31').said, /^edition 2014\.1 recorded: \d+ records/);
    const { editions } = JSON.parse(readFileSync(path, 'utf8'));
    assert.deepEqual(editions.slice(1), before.editions);
    assert.equal(run(folder, 'lint').status, 0);
    assert.equal(run(folder, 'compile').status, 0);
    assert.match(readFileSync(join(folder, 'src', 'factors', 'edition', 'stamp.ts'), 'utf8'), /editions: readonly EditionContent\[\] = \[\n {2}\{"version":"2014\.1"/);
    assert.match(run(folder, `diff 2014.1 ${before.current}`).said, /^2014\.1 \(2014-12-31, reconstructed on \d{4}-\d\d-\d\d, \d+ current\) → /);
  });

  it('gets a file back in order, with no figure changed', () => {
    const folder = copyOfFolder();
    const path = join(folder, 'emission-factors', 'gases.json');
    const records = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(path, JSON.stringify([...records].reverse()));
    assert.equal(run(folder, 'lint').status, 1);
    assert.equal(run(folder, 'lint --write').status, 0);
    assert.deepEqual(JSON.parse(readFileSync(path, 'utf8')), records);
  });
});

/** @param {string} path */
const importsOf = (path) => [...readFileSync(path, 'utf8').matchAll(/^(?:import|export) .*from '([^']+)';$/gm)].map(([, name = '']) => name);

it('every script of the folder needs Node, zod and its neighbours alone', () => {
  const folder = join(root, 'emission-factors');
  const scripts = readdirSync(folder, { recursive: true }).map(String).filter((file) => file.endsWith('.mjs'));
  const foreign = scripts.flatMap((file) => importsOf(join(folder, file)).filter((name) => (
    name.startsWith('.') ? relative(folder, resolve(dirname(join(folder, file)), name)).startsWith('..') : !name.startsWith('node:') && name !== 'zod')));
  assert.deepEqual(foreign, []);
});
