/**
 * What a project that has installed the package gets of it: its bundles, made by two bundlers, hold what is used and no more; its own code compiles; and
 * the engine runs in a worker. Sizes are of minified, bundled modules with their dependencies, in bytes / 1000.
 */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build, transform } from 'esbuild';
import { rollup } from 'rollup';
import { DOMAINS, PUBLIC, root } from './packed.mjs';

/** Of the bundle of `code`, without what it fetches later: its text, and the files that something of it comes from. */
export async function bundle(project, code, options = {}) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: project }, absWorkingDir: project, outdir: join(project, 'out'), bundle: true, splitting: true, minify: true, format: 'esm', target: 'es2022',
    write: false, metafile: true, logLevel: 'silent', ...options,
  });
  const byName = new Map(Object.entries(metafile.outputs));
  const first = new Set();
  const visit = (name) => {
    if (first.has(name)) return;
    first.add(name);
    for (const { path, kind } of byName.get(name).imports) if (kind === 'import-statement') visit(path);
  };
  visit([...byName].find(([, { entryPoint }]) => entryPoint === '<stdin>')[0]);
  const files = outputFiles.map(({ path, text }) => ({ name: path.slice(project.length + 1).replaceAll('\\', '/'), text }));
  const inputs = [...first].flatMap((name) => Object.entries(byName.get(name).inputs)).filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([name]) => name);
  const texts = files.filter(({ name }) => first.has(name)).map(({ text }) => text);
  return { files, inputs, min: texts.join('').length, gzip: texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0) };
}

const isElement = (name) => /shootprint\/dist\/esm\/(elements|define)/u.test(name);
const isLit = (name) => /node_modules\/(@lit|lit)/u.test(name);
const isZod = (name) => name.includes('node_modules/zod/');
const kilobytes = (bytes) => (bytes / 1000).toFixed(2).padStart(9);

/** [what, code, the most it may be in kB gzip] */
const BUNDLES = {
  isUnit: ["import { isUnit } from 'shootprint'; console.log(isUnit('km'));", 2],
  convert: ["import { convert, decimal, quantity, toText } from 'shootprint'; console.log(toText(convert(quantity(decimal('3'), 'MWh'), 'kWh').amount));", 16],
  catalogue: ["import { catalogue } from 'shootprint'; console.log(catalogue.get('train.high-speed.fr'));", 28],
  factors: ["import { catalogue } from 'shootprint/factors'; console.log(catalogue.get('train.high-speed.fr'));", 28],
  'one domain of factors': ["import { catalogue } from 'shootprint/factors/travel'; console.log(catalogue.get('train.high-speed.fr'));", 24],
  'estimate and parseProduction': ["import { catalogue, estimate, parseProduction } from 'shootprint'; const { production } = parseProduction('{}'); console.log(estimate(production, catalogue));", 50],
};

/** The same of the other bundler, which also splits inside a module that is partly needed later. */
async function fromRollup(project, code) {
  const entry = join(project, 'entry.js');
  const built = await rollup({
    input: entry, onwarn: (warning) => { if (warning.code === 'UNRESOLVED_IMPORT') throw new Error(warning.message); },
    plugins: [{ name: 'entry', resolveId: (id) => (id === entry ? entry : null), load: (id) => (id === entry ? code : null) }, nodeResolve({ browser: true })],
  });
  const { output } = await built.generate({ format: 'es' });
  await built.close();
  const byName = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const first = new Set();
  const visit = (name) => { if (!first.has(name)) { first.add(name); byName.get(name).imports.forEach(visit); } };
  visit(output[0].fileName);
  const chunks = [...first].map((name) => byName.get(name));
  const texts = await Promise.all(chunks.map(async (chunk) => (await transform(chunk.code, { minify: true, format: 'esm' })).code));
  return {
    inputs: chunks.flatMap(({ modules }) => Object.entries(modules)).filter(([, { renderedLength }]) => renderedLength > 0).map(([name]) => name.replaceAll('\\', '/')),
    min: texts.join('').length, gzip: texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0),
  };
}

/** Every module with its types, in Node's way of resolving: the declarations themselves are checked too. */
const TYPED = `${['shootprint', 'shootprint/define', 'shootprint/elements', 'shootprint/factors', ...PUBLIC.map((tag) => `shootprint/define/${tag}`), ...DOMAINS.map((domain) => `shootprint/factors/${domain}`)].map((name) => `import '${name}';`).join('\n')}
import { catalogue, estimate, parseProduction } from 'shootprint';
const parsed = parseProduction('{}');
export const kilograms: string | undefined = parsed.kind === 'ok' ? estimate(parsed.production, catalogue).total.kg.toFixed() : undefined;
`;
const queried = (tag, property) => `document.createElement('${tag}').${property};\n`;

/** What the compiler has against it. */
function compiled(project, name, code) {
  writeFileSync(join(project, `${name}.ts`), code);
  const parameters = ['--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2023,dom,dom.iterable', '--module', 'nodenext', `${name}.ts`];
  const { stdout, status } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), ...parameters], { cwd: project, encoding: 'utf8' });
  return status === 0 ? '' : stdout || `ended with ${status}`;
}

export async function checkConsumer(check, { project }) {
  const sizes = new Map();
  for (const [what, [code, limit]] of Object.entries(BUNDLES)) {
    await check(`a bundle of ${what} holds no Lit and no element, and at most ${limit} kB gzip`, async () => {
      const made = await bundle(project, code);
      sizes.set(what, made);
      deepEqual(made.inputs.filter((name) => isElement(name) || isLit(name)), []);
      ok(made.gzip <= limit * 1000, `${made.gzip} bytes gzip`);
    });
  }

  await check('another bundler leaves Lit and the elements out too', async () => {
    const [code] = BUNDLES['estimate and parseProduction'];
    const { inputs } = await fromRollup(project, code);
    deepEqual(inputs.filter((name) => isElement(name) || isLit(name)), []);
    ok(inputs.some((name) => name.endsWith('/calculation/estimate.js')), 'the engine is not in it');
  });

  await check('the catalogue brings no reader of documents, through either door', () => {
    for (const what of ['catalogue', 'factors']) deepEqual(sizes.get(what).inputs.filter((name) => isZod(name) || name.includes('/esm/document/')), []);
  });

  await check('an import for its effect alone brings nothing of the pure modules, and all of what registers', async () => {
    for (const name of ['shootprint', 'shootprint/elements', 'shootprint/factors']) equal((await bundle(project, `import '${name}';`)).min, 0, name);
    for (const name of ['shootprint/define', 'shootprint/cdn/shootprint.min.js']) ok((await bundle(project, `import '${name}';`)).min > 50_000, name);
  });

  await check('one widget alone holds no other, and is lighter than all', async () => {
    const [alone, all] = [await fromRollup(project, "import 'shootprint/define/shoot-total';"), await fromRollup(project, "import 'shootprint/define';")];
    sizes.set('shoot-total alone', alone).set('all widgets', all);
    const widgets = alone.inputs.filter((name) => PUBLIC.includes(basename(name, '.js')) && name.includes('/elements/')).map((name) => basename(name, '.js'));
    deepEqual(widgets.sort(), ['shoot-production', 'shoot-total']);
    ok(alone.gzip < all.gzip, `${alone.gzip} bytes, all are ${all.gzip}`);
  });
  console.log(`size: ${'a consumer’s bundle, kB'.padEnd(40)}${'min'.padStart(9)}${'gzip'.padStart(9)}`);
  for (const [what, { min, gzip }] of sizes) console.log(`size: ${what.padEnd(40)}${kilobytes(min)}${kilobytes(gzip)}`);

  await check('a project compiles against all modules, their declarations included, and knows the tags', () => {
    equal(compiled(project, 'all', `${TYPED}${queried('shoot-balance', 'document')}`), '');
  });
  await check('with one widget registered alone come the types of its tag, and not of the others', () => {
    equal(compiled(project, 'alone', `import 'shootprint/define/shoot-total';\n${queried('shoot-total', 'side')}// @ts-expect-error\n${queried('shoot-balance', 'document')}`), '');
  });

  await check('the engine runs in a worker of Node', async () => {
    const file = join(project, 'worker.js');
    writeFileSync(file, `import { parentPort } from 'node:worker_threads';\n${ENGINE}\nparentPort.postMessage(run());\n`);
    const worker = new Worker(file);
    const answer = await new Promise((resolve, reject) => { worker.once('message', resolve); worker.once('error', reject); worker.once('exit', (code) => { reject(new Error(`ended with ${code}`)); }); });
    await worker.terminate();
    deepEqual(answer, EXPECTED);
  });
}

/** A production written, read, computed and verified. */
export const ENGINE = `import { applyChange, catalogue, decimal, emptyProduction, estimate, freezeEstimate, parseProduction, serializeProduction, toText, verifyProduction } from 'shootprint';
export function run() {
  const planned = { kind: 'quantity', unit: 'passenger.km', factor: 'train.high-speed.fr', quality: 'estimated', inputs: { total: decimal('1000') } };
  const entry = { id: 'train', label: '', activity: 'train', phase: 'shoot', department: 'production', country: 'FR', planned, actual: { kind: 'absent' } };
  const text = serializeProduction(freezeEstimate(applyChange(emptyProduction(catalogue.edition.id), { kind: 'entry/add', entry }), catalogue, '2026-03-02'));
  return [toText(estimate(parseProduction(text).production, catalogue).total.kg), verifyProduction(text, catalogue).kind];
}`;
export const EXPECTED = ['2.93', 'verified'];
