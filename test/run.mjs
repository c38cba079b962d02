/**
 * Every check, in order: `npm test`. A failed step does not stop the next ones; what failed is printed in full at
 * the end, and the last line is always "N passed, N failed".
 *
 *   node test/run.mjs               all steps
 *   node test/run.mjs node browser  only the steps named
 */
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { PINNED, findBrowser } from './browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const MINUTE = 60_000;
const STEP_LIMIT = 5 * MINUTE;

/** Files below the folders given whose names end so, sorted, node_modules left out. */
const filesEnding = (ending, ...folders) =>
  folders.flatMap((folder) => {
    try {
      return readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, String(name)));
    } catch (error) {
      if (error.code === 'ENOENT') return [];
      throw error;
    }
  }).filter((file) => file.endsWith(ending) && !file.includes('node_modules')).sort();

/** Runs one command with its output kept. Resolves always: a command that hangs is ended and has failed. */
function run(command, parameters) {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, { cwd: root, env: process.env, detached: process.platform !== 'win32' });
    let output = '';
    const keep = (chunk) => { output += chunk; };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const end = setTimeout(() => {
      output += `\nstopped after ${STEP_LIMIT / MINUTE} minutes\n`;
      try { process.kill(-child.pid, 'SIGKILL'); } catch { child.kill('SIGKILL'); }
    }, STEP_LIMIT);
    const finish = (code) => { clearTimeout(end); resolve({ code, output: stripVTControlCharacters(output) }); };
    child.on('error', (error) => { output += `${error.stack}\n`; finish(1); });
    child.on('close', finish);
  });
}

const node = (...parameters) => run(process.execPath, parameters);
const bin = (name, ...parameters) => node(join('node_modules', name), ...parameters);
const TSC = 'typescript/bin/tsc';

/** One command, one check. */
const single = ({ code, output }) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output });

/** A command whose output ends with "counted: N passed, N failed". Nothing counted, or nothing run, is a failure. */
function counted({ code, output }) {
  const found = [...output.matchAll(/^counted: (\d+) passed, (\d+) failed$/gm)].at(-1);
  if (!found) return { passed: 0, failed: 1, output: `${output}\nended (exit code ${code}) before its tests were counted` };
  const [passed, failed] = [Number(found[1]), Number(found[2])];
  if (passed + failed === 0) return { passed, failed: 1, output: `${output}\nno test ran` };
  if (code !== 0 && failed === 0) return { passed, failed: 1, output: `${output}\nexit code ${code}, though no test failed` };
  return { passed, failed, output };
}

/** Other engines than the one that comes with the packages may be missing: that is said, and is no failure. Nothing of it counts as passed. */
const whereThere = ({ code, output }) =>
  (code === 0 && /^warning: .* which this machine has not$/m.test(output) ? { passed: 0, failed: 0, output } : counted({ code, output }));

async function typeTests() {
  const refusals = filesEnding('.ts', 'test/types')
    .reduce((sum, file) => sum + (readFileSync(join(root, file), 'utf8').match(/@ts-expect-error/g) ?? []).length, 0);
  if (refusals === 0) return { passed: 0, failed: 1, output: 'test/types holds no @ts-expect-error: nothing was tested' };
  const { code, output } = await bin(TSC, '--project', 'test/types');
  if (code === 0) return { passed: refusals, failed: 0, output };
  const failed = Math.max(1, (output.match(/error TS/g) ?? []).length);
  return { passed: Math.max(0, refusals - failed), failed, output };
}

const nodeTests = async () => counted(await node('--import', './test/typescript.mjs', '--test', '--test-concurrency=2',
  '--test-reporter=./test/node-reporter.mjs', '--test-reporter-destination=stdout',
  ...filesEnding('.test.mjs', 'test', 'emission-factors', 'stories')));

const build = async () => {
  const built = await run('npm', ['run', '--silent', 'build']);
  if (built.code === 0) console.log(built.output.trim().replace(/^/gm, '     '));
  return single(built);
};

const STEPS = [
  ['factors', async () => single(await run('npm', ['run', '--silent', 'factors']))],
  ['types', async () => single(await bin(TSC, '--noEmit'))],
  ['type-tests', typeTests],
  ['build', build], // before node: test/node-entry.test.mjs runs what was built
  ['node', nodeTests],
  ['browser', async () => counted(await bin('@web/test-runner/dist/bin.js', '--config', 'test/web-test-runner.config.mjs'))],
  ['package', async () => counted(await node('test/package.mjs'))],
  ['strict-page', async () => counted(await node('test/strict-page.mjs'))],
  ['script-tag', async () => counted(await node('test/hosts/script-tag.mjs'))],
  ['frame', async () => counted(await node('test/hosts/frame.mjs'))],
  ['form', async () => counted(await node('test/hosts/form.mjs'))],
  ['guide', async () => counted(await node('test/hosts/guide.mjs'))],
  ['tabs', async () => counted(await node('test/hosts/tabs.mjs'))],
  ['saves', async () => counted(await node('test/hosts/saves.mjs'))],
  ['zoo', async () => counted(await node('test/hosts/zoo.mjs', 'chromium'))],
  ['zoo-firefox', async () => whereThere(await node('test/hosts/zoo.mjs', 'firefox'))],
  ['zoo-webkit', async () => whereThere(await node('test/hosts/zoo.mjs', 'webkit'))],
  ['builder', async () => counted(await node('test/hosts/builder.mjs'))],
  ['looks', async () => counted(await node('test/hosts/looks.mjs'))],
  ['privacy', async () => counted(await node('test/hosts/privacy.mjs'))],
  ['storybook', async () => {
    const built = await run('npm', ['run', '--silent', 'storybook:build']);
    return built.code === 0 ? counted(await node('test/storybook.mjs')) : single(built);
  }],
];

const elapsed = (start) => `${((Date.now() - start) / 1000).toFixed(1)} s`;

async function all(names) {
  const total = { passed: 0, failed: 0 };
  const failures = [];
  const start = Date.now();
  const steps = names.length > 0 ? STEPS.filter(([name]) => names.includes(name)) : STEPS;
  if (names.length > 0 && steps.length !== names.length) throw new Error(`Steps are: ${STEPS.map(([name]) => name).join(' ')}`);
  await findBrowser();
  for (const [name, check] of steps) {
    const began = Date.now();
    const { passed, failed, output } = await check().catch((error) => ({ passed: 0, failed: 1, output: error.stack }));
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) failures.push([name, output]);
    const told = output.match(/^(?:warning|size): .*$/gm) ?? [];
    for (const line of told) console.log(`     ${line}`);
    console.log(`${failed > 0 ? 'FAIL' : 'ok  '} ${name.padEnd(12)} ${String(passed).padStart(5)} passed ${String(failed).padStart(5)} failed   ${elapsed(began)}`);
  }
  console.log(`     everything ${elapsed(start)}`);
  for (const [name, output] of failures) console.log(`\n──── ${name} ────\n${output.trim()}`);
  return total;
}

Object.assign(process.env, PINNED, { CI: 'true', NO_COLOR: '1', STORYBOOK_DISABLE_TELEMETRY: '1' });
delete process.env.FORCE_COLOR;
const total = await all(process.argv.slice(2)).catch((error) => { console.log(error.message); return { passed: 0, failed: 1 }; });
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
