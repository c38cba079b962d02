/**
 * Makes dist/ in one run:
 *   dist/esm    one module a source file, dependencies left outside, for bundlers and Node
 *   dist/types  the declarations of the same modules
 *   dist/cdn    what a page loads by its address: shootprint.min.js and its chunks, nothing outside, minified; the optional style sheets
 * and writes the integrity of those files where it is to be read: dist/cdn/integrity.json, and the snippets of README and guide.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';
import esbuild from 'rollup-plugin-esbuild';
import minifyLiterals from 'rollup-plugin-html-literals';
import ts from 'typescript';

const root = fileURLToPath(new URL('.', import.meta.url));
const { dependencies, version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const domains = readdirSync(`${root}src/factors/edition/domains`);
const alone = readdirSync(`${root}src/define`);
const isDependency = (id) => Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`));
const typescript = () => esbuild({ target: 'es2022', tsconfig: 'tsconfig.json', sourceMap: true });
const banner = `/*! shootprint ${version} | MIT */`;

/** As package.json says: registering is the only effect. */
const registers = (id) => id === `${root}src/define.ts` || ['define', 'page'].some((folder) => id.startsWith(`${root}src/${folder}/`));

/** Files of an earlier build must not survive: a chunk that no longer exists would be published. */
const clean = (directory) => ({ name: 'clean', buildStart: () => rmSync(directory, { recursive: true, force: true }) });

/** Declarations by the compiler itself, from the project's one tsconfig; any type error fails the build. */
const declarations = () => ({
  name: 'declarations',
  closeBundle() {
    const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
    const { options, fileNames } = ts.parseJsonConfigFileContent({ ...config, include: ['src'] }, ts.sys, root, {
      noEmit: false, declaration: true, emitDeclarationOnly: true, rootDir: `${root}src`, outDir: `${root}dist/types`,
    });
    const program = ts.createProgram(fileNames, options);
    const found = [...ts.getPreEmitDiagnostics(program), ...program.emit().diagnostics];
    if (found.length > 0) this.error(ts.formatDiagnostics(found, ts.createCompilerHost(options)));
  },
});

/** A chunk is named after its module, or after its folder when the module is an index. */
const chunkName = ({ facadeModuleId, name }) =>
  facadeModuleId && basename(facadeModuleId).startsWith('index.') ? basename(dirname(facadeModuleId)) : name;

/** Methods of decimal.js that nothing here calls: trigonometry, number bases, chance, of no use to a carbon footprint; powers and logarithms, since units/ has its own. */
const NOT_CALLED = new Set([
  'acos', 'acosh', 'asin', 'asinh', 'atan', 'atanh', 'cbrt', 'clamp', 'clampedTo', 'cos', 'cosh', 'cosine', 'cubeRoot', 'divToInt', 'dividedToIntegerBy', 'exp', 'hyperbolicCosine',
  'hyperbolicSine', 'hyperbolicTangent', 'inverseCosine', 'inverseHyperbolicCosine', 'inverseHyperbolicSine', 'inverseHyperbolicTangent', 'inverseSine', 'inverseTangent',
  'ln', 'log', 'logarithm', 'naturalExponential', 'naturalLogarithm', 'pow', 'sin', 'sine', 'sinh', 'tan', 'tanh', 'tangent', 'toBinary', 'toExponential', 'toFraction', 'toHex', 'toHexadecimal',
  'toNearest', 'toOctal', 'toPower', 'toPrecision',
]);
const CALLS = new RegExp(`(?<!\\b(?:Math|console))\\.(?:${[...NOT_CALLED].join('|')})\\(|Decimal\\.(?!clone\\b|ROUND_)\\w+`, 'u');

/** The names that `P.name = P.alias = …` assigns; none for any other statement. */
function methodNames({ type, expression }) {
  if (type !== 'ExpressionStatement' || expression.type !== 'AssignmentExpression') return [];
  const { left, right } = expression;
  const isMethod = left.type === 'MemberExpression' && !left.computed && left.object.name === 'P';
  return isMethod ? [left.property.name, ...methodNames({ type, expression: right })] : [];
}

/** `Decimal.abs = abs`: the same methods once more, as functions. `clone` is the one that is called. */
function isFunction({ type, expression }) {
  return type === 'ExpressionStatement' && expression.type === 'AssignmentExpression' && expression.left.object?.name === 'Decimal'
    && expression.right.type === 'Identifier' && expression.right.name === expression.left.property.name && expression.right.name !== 'clone';
}

/**
 * decimal.js holds the logarithm of ten and pi to a thousand digits, of the few that do not shrink in a zip, and reads both when it starts. Nothing asks
 * for either once its logarithms and its trigonometry are left out.
 */
const CONSTANTS = /** @type {const} */ (['LN10', 'PI']);
const FIRST_DIGITS = 3;

function withShorterConstants(code, fail) {
  return CONSTANTS.reduce((text, name) => {
    const found = new RegExp(`${name} = '([\\d.]{1000,})'`, 'u').exec(text);
    if (found === null) fail(`decimal.js has changed: look again at ${name}`);
    return text.replace(found[1], found[1].slice(0, FIRST_DIGITS));
  }, code);
}

/** Text in another base, infinity, not a number: units/decimal.ts reads plain decimal text only, and refuses the rest before. */
const OTHER_TEXT = 'return isDecimal.test(v) ? parseDecimal(x, v) : parseOther(x, v);';

function withPlainText(code, fail) {
  if (!code.includes(OTHER_TEXT)) fail('decimal.js has changed: look again at parseOther');
  return code.replace(OTHER_TEXT, 'if (!isDecimal.test(v)) throw Error(invalidArgument + v); return parseDecimal(x, v);');
}

/** Leaves them out of the script that sites load, a third of the library's weight; fails when one is called after all, or is no longer found where it was. */
const lighterDecimal = () => ({
  name: 'lighter-decimal',
  transform(code, id) {
    // What is drawn is plain numbers, which have some methods of those names.
    const isOurs = id.startsWith(`${root}src/`) && !id.includes('/elements/drawing/');
    const [call] = isOurs ? CALLS.exec(code) ?? [] : [];
    if (call !== undefined) this.error(`${id} holds ${call}, which rollup.config.mjs leaves out of decimal.js`);
    if (!id.endsWith('/decimal.js/decimal.mjs')) return null;
    const { body } = this.parse(code);
    const functions = body.find((node) => node.type === 'FunctionDeclaration' && node.id.name === 'clone').body.body.filter(isFunction);
    const methods = body.filter((node) => methodNames(node).some((name) => NOT_CALLED.has(name)));
    const found = new Set(methods.flatMap(methodNames));
    const differing = [...found].filter((name) => !NOT_CALLED.has(name)).concat([...NOT_CALLED].filter((name) => !found.has(name)));
    if (differing.length > 0 || functions.length === 0) this.error(`decimal.js has changed: look again at ${differing.join(', ')}`);
    const left = [...methods, ...functions].sort((a, b) => b.start - a.start);
    const lighter = left.reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), code);
    return { code: withPlainText(withShorterConstants(lighter, (why) => this.error(why)), (why) => this.error(why)), map: null };
  },
});

/**
 * What libraries write on the page's own globals: lists of versions, a registry of schemas, a symbol that the standard decorators need. The script for sites leaves
 * no name behind, nor does it read one: a polyfill for browsers that cannot run it, settings of another copy. [module, what stands there, what takes its place]
 */
const GLOBAL_NAMES = [
  ['@lit/reactive-element/reactive-element.js', 'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
  ['@lit/reactive-element/reactive-element.js', 'litPropertyMetadata.get(t)', 'void 0'],
  ['@lit/reactive-element/reactive-element.js', 'a.reactiveElementPolyfillSupport', 'void 0'],
  ['@lit/reactive-element/reactive-element.js', /,\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/u, ''],
  ['@lit/reactive-element/decorators/property.js', '"object"==typeof o?r(t,e,o):', ''],
  ['lit-html/lit-html.js', 't.litHtmlPolyfillSupport', 'void 0'],
  ['lit-html/lit-html.js', /,\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/u, ''],
  ['lit-element/lit-element.js', 's.litElementHydrateSupport?.({LitElement:i})', '0'],
  ['lit-element/lit-element.js', 's.litElementPolyfillSupport', 'void 0'],
  ['lit-element/lit-element.js', /\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/u, '0'],
  ['zod/v4/core/core.js', 'globalThis.__zod_globalConfig?.postProcessor', 'undefined'],
  ['zod/v4/core/core.js', '(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});', ''],
  ['zod/v4/core/core.js', 'globalConfig = globalThis.__zod_globalConfig;', 'globalConfig = {};'],
  ['zod/v4/core/registries.js', '(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());', ''],
  ['zod/v4/core/registries.js', 'globalRegistry = globalThis.__zod_globalRegistry;', 'globalRegistry = registry();'],
];

const withoutGlobalNames = () => ({
  name: 'without-global-names',
  transform(code, id) {
    const changes = GLOBAL_NAMES.filter(([module]) => id.endsWith(`/node_modules/${module}`));
    const changed = changes.reduce((text, [module, found, instead]) => {
      if (typeof found === 'string' ? !text.includes(found) : !found.test(text)) this.error(`${module} has changed: look again at ${found}`);
      return text.replace(found, instead);
    }, code);
    return changes.length === 0 ? null : { code: changed, map: null };
  },
});

/** The style sheets of src/page, smaller, and its pages, under their own names. */
const pageFiles = () => ({
  name: 'page-files',
  async generateBundle() {
    for (const file of readdirSync(`${root}src/page`, { recursive: true }).filter((name) => name.endsWith('.css'))) {
      const { code } = await transform(readFileSync(`${root}src/page/${file}`, 'utf8'), { loader: 'css', minify: true });
      this.emitFile({ type: 'asset', fileName: file.replaceAll('\\', '/'), source: `${banner}\n${code}` });
    }
    this.emitFile({ type: 'asset', fileName: 'frame.html', source: readFileSync(`${root}src/page/frame.html`) });
  },
});

/** Where people copy a tag from. Beside an address with this version stands the integrity of the file it names. */
const SNIPPETS = ['README.md', ...readdirSync(`${root}stories/guide/snippets`).map((name) => `stories/guide/snippets/${name}`)];
const TAG = /(\/shootprint\/)[\d.]+(\/([\w./-]+)"(?:[^>]*? integrity="|: "))sha384-[\w+/=]*/gu;

/** Subresource integrity of all that a page may load: to a file, and into the snippets. */
const integrity = () => ({
  name: 'integrity',
  writeBundle({ dir }) {
    const files = readdirSync(dir, { recursive: true }).map((name) => name.replaceAll('\\', '/')).filter((name) => /\.(?:js|css)$/u.test(name)).sort();
    const hashes = Object.fromEntries(files.map((name) => [name, `sha384-${createHash('sha384').update(readFileSync(join(dir, name))).digest('base64')}`]));
    writeFileSync(join(dir, 'integrity.json'), `${JSON.stringify({ version, files: hashes }, null, 2)}\n`);
    for (const name of files.filter((each) => !each.startsWith('chunks/'))) console.log(`${name.padEnd(24)} ${hashes[name]}`);
    for (const file of SNIPPETS) {
      const text = readFileSync(root + file, 'utf8');
      const written = text.replace(TAG, (_, before, after, name) => {
        if (hashes[name] === undefined) this.error(`${file} names ${name}, which is not in dist/cdn`);
        return `${before}${version}${after}${hashes[name]}`;
      });
      if (written !== text) writeFileSync(root + file, written);
    }
  },
});

/** Rollup only warns about an import it cannot resolve, and about a cycle; both are defects here. */
const onwarn = (warning, warn) => {
  if (warning.code === 'UNRESOLVED_IMPORT') throw new Error(warning.message);
  if (warning.code === 'CIRCULAR_DEPENDENCY' && !warning.message.includes('node_modules')) throw new Error(warning.message);
  warn(warning);
};

export default [
  {
    // Each widget and each domain of factors can be imported alone.
    input: ['src/index.ts', 'src/define.ts', 'src/elements/index.ts', 'src/factors/index.ts', ...alone.map((file) => `src/define/${file}`), ...domains.map((file) => `src/factors/edition/domains/${file}`)],
    external: isDependency,
    onwarn,
    // Without it, each module that read a name through an index would import, for an effect they have not, all that the index names.
    treeshake: { moduleSideEffects: registers },
    plugins: [clean('dist'), nodeResolve({ extensions: ['.ts', '.js'] }), typescript(), declarations()],
    output: { dir: 'dist/esm', format: 'es', sourcemap: true, preserveModules: true, preserveModulesRoot: 'src' },
  },
  {
    input: { 'shootprint.min': 'src/page/script.ts', frame: 'src/page/frame.ts', 'frame-loader': 'src/page/frame-loader.ts' },
    onwarn,
    // Without it, an index drags all it names into the first load.
    treeshake: { moduleSideEffects: (id) => !id.startsWith(`${root}src/`) || registers(id) },
    plugins: [
      nodeResolve({ extensions: ['.ts', '.js'], browser: true, exportConditions: ['production'] }),
      typescript(),
      lighterDecimal(),
      withoutGlobalNames(),
      pageFiles(),
      integrity(),
      // A space between two words is part of the sentence: runs of spaces become one, never none.
      minifyLiterals({ include: ['src/**'], exclude: ['src/elements/prefix.ts'], options: { minifyOptions: { conservativeCollapse: true } } }),
      terser({ ecma: 2022, module: true, compress: { passes: 3 }, format: { comments: /^!/ } }),
    ],
    output: {
      dir: 'dist/cdn',
      format: 'es',
      sourcemap: true,
      banner: (chunk) => (chunk.isEntry ? banner : ''),
      entryFileNames: '[name].js',
      chunkFileNames: (chunk) => `chunks/${chunkName(chunk)}.js`,
    },
  },
];
