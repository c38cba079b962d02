/**
 * The ladder and the house rules of src/, read from the syntax tree. `violationsOf` takes texts, so that each rule
 * can be seen to refuse; it answers with one sentence a violation.
 *
 * Two doors lead into a layer: its index.ts, and, because they need Lit and the index must not, the locale's
 * controllers. What registers one widget alone, in define/, names that widget's file: the index names them all. A dynamic import() may name any file: a lazy chunk is one file, and an
 * index would pull the whole layer into it. The direction holds for every import, types included.
 */
import { basename, posix } from 'node:path';
import ts from 'typescript';

export const LADDER = ['units', 'factors', 'model', 'calculation', 'nomenclature', 'planning', 'document', 'exchange', 'store', 'elements'];
const LOCALE = { reads: ['units'], readBy: ['exchange', 'elements', 'define.ts'] };
const ROOT_FILES = ['errors.ts', 'index.ts', 'define.ts'];
/** What a page loads: the script of the tag, the frame. */
const PAGE = 'page';
const ALONE = 'define';
const ENGINE = [...LADDER.slice(0, LADDER.indexOf('store')), 'locale', 'errors.ts', 'index.ts'];
/** The pure entry re-exports the engine and nothing that needs a page. */
const PURE_ENTRY_READS = LADDER.slice(0, LADDER.indexOf('store'));

const isController = (file) => /^src\/locale\/[^/]*controller[^/]*\.ts$/.test(file);
const isLitFile = (file) => file.startsWith('src/elements/') || isController(file);
const layerOf = (file) => file.split('/')[1];

/** Who may import which package. A package that is not here may not be imported at all. */
const PACKAGES = [
  { name: /^decimal\.js$/, isAllowed: (file) => file === 'src/units/decimal.ts', where: 'in units/decimal.ts' },
  { name: /^zod\/mini$/, isAllowed: (file) => ['document', 'exchange', 'factors'].includes(layerOf(file)), where: 'where foreign data enters (document, exchange, factors)' },
  { name: /^zod($|\/)/, isAllowed: () => false, where: 'as zod/mini' },
  { name: /^lit($|\/)/, isAllowed: isLitFile, where: 'in elements and the locale controller' },
  { name: /^@noble\/hashes\//, isAllowed: (file) => layerOf(file) === 'document', where: 'in document' },
];

/** Names that a page, a clock, a dice or a network stand behind. */
const IMPURE = new Set(['window', 'document', 'self', 'globalThis', 'navigator', 'location', 'history', 'localStorage', 'sessionStorage',
  'indexedDB', 'caches', 'crypto', 'fetch', 'XMLHttpRequest', 'WebSocket', 'Worker', 'performance', 'setTimeout', 'setInterval',
  'requestAnimationFrame', 'queueMicrotask', 'customElements', 'HTMLElement', 'Temporal', 'process', 'alert', 'prompt', 'confirm']);

function importsOf(source) {
  const found = [];
  const visit = (node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) found.push({ specifier: node.moduleSpecifier.text, node, isDynamic: false });
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) found.push({ specifier: node.argument.literal.text, node, isDynamic: true });
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      found.push({ specifier: argument && ts.isStringLiteralLike(argument) ? argument.text : undefined, node, isDynamic: true });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function* ladderViolations(file, { specifier, isDynamic }) {
  // Under the address that the script has on that page.
  if (specifier === undefined && file === 'src/page/script.ts') return;
  if (specifier === undefined) { yield 'imports a computed path: no bundler can follow it'; return; }
  if (!specifier.startsWith('.')) {
    const rule = PACKAGES.find(({ name }) => name.test(specifier));
    if (!rule) yield `imports ${specifier}, which is no dependency of src`;
    else if (!rule.isAllowed(file)) yield `imports ${specifier}, allowed only ${rule.where}`;
    return;
  }
  if (!specifier.endsWith('.js')) yield `imports ${specifier} without the ending .js`;
  const target = posix.join(posix.dirname(file), specifier).replace(/\.js$/, '.ts');
  if (!target.startsWith('src/')) { yield `imports ${specifier}, outside src`; return; }
  const [from, to] = [layerOf(file), layerOf(target)];
  if (from === to || to === 'errors.ts') return;
  const climbs = () => `${from} imports ${to} (${specifier}), which is not to its left`;
  if (from === 'errors.ts') yield climbs();
  else if (from === ALONE) { if (to !== 'elements') yield climbs(); }
  else if (from === PAGE) { if (to !== 'elements') yield climbs(); }
  else if (from === 'define.ts') { if (to === 'index.ts') yield climbs(); }
  else if (from === 'index.ts') { if (!PURE_ENTRY_READS.includes(to)) yield climbs(); }
  else if (from === 'locale') { if (!LOCALE.reads.includes(to)) yield climbs(); }
  else if (to === 'locale') { if (!LOCALE.readBy.includes(from)) yield climbs(); }
  else if (!LADDER.includes(to) || LADDER.indexOf(to) > LADDER.indexOf(from)) yield climbs();
  const isDoor = basename(target) === 'index.ts' || (from === ALONE && to === 'elements') || (isController(target) && isLitFile(file));
  if (!isDynamic && !isDoor && to !== ALONE && to !== PAGE && !ROOT_FILES.includes(to)) yield `imports ${specifier} past the index of ${to}`;
}

/** True when the identifier stands for a value that is read here: not a member's name, a key or a declaration. */
function isReference(node) {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isQualifiedName(parent)) return (parent.expression ?? parent.left) === node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent) || ts.isBindingElement(parent) && parent.propertyName === node) return false;
  if ('name' in parent && parent.name === node) return false;
  if (ts.isTypeReferenceNode(parent) || ts.isLabeledStatement(parent) || ts.isBreakOrContinueStatement(parent)) return false;
  return true;
}

function* engineViolations(source, checker) {
  // The checker declares globalThis in every scope.
  const isGlobal = (node) => node.text === 'globalThis' || !checker.getSymbolsInScope(node, ts.SymbolFlags.Value).some(({ name }) => name === node.text);
  const found = [];
  const visit = (node) => {
    if (ts.isIdentifier(node) && isReference(node)) {
      const { parent, text } = node;
      const member = ts.isPropertyAccessExpression(parent) && parent.expression === node ? parent.name.text : undefined;
      if (IMPURE.has(text) && isGlobal(node)) found.push(`uses ${text}: no DOM, clock, randomness, storage or network below store`);
      else if (text === 'Date' && isGlobal(node)) {
        if (member === 'now') found.push('uses Date.now: the time comes in as an argument');
        if (ts.isNewExpression(parent) && (parent.arguments?.length ?? 0) === 0) found.push('uses new Date() without an argument: the time comes in as an argument');
        if (ts.isCallExpression(parent) && parent.expression === node) found.push('uses Date() as a clock: the time comes in as an argument');
      } else if (text === 'Math' && member === 'random' && isGlobal(node)) found.push('uses Math.random: ids and seeds come in as arguments');
    }
    if ((ts.isClassDeclaration(node) || ts.isClassExpression(node)) && !source.fileName.endsWith('src/errors.ts')) found.push('declares a class: below store only errors are classes');
    ts.forEachChild(node, visit);
  };
  visit(source);
  yield* found;
}

function* styleViolations(source) {
  const found = [];
  const isDefault = (node) => ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);
  const visit = (node) => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) found.push('uses any');
    if (ts.isEnumDeclaration(node)) found.push('declares an enum');
    if (ts.isExportAssignment(node) || isDefault(node) || ts.isExportSpecifier(node) && node.name.text === 'default') found.push('has a default export');
    ts.forEachChild(node, visit);
  };
  visit(source);
  yield* found;
}

/** Tags that would keep their name where a page asks for another beginning. */
function* prefixViolations(source) {
  const found = [];
  const isFromLit = importsOf(source).some(({ specifier, node }) => specifier === 'lit' && (node.importClause?.namedBindings?.elements ?? []).some(({ name }) => name.text === 'html'));
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText(source) === 'html' && isFromLit && /<\/?shoot-/u.test(node.template.getText(source))) found.push("holds a widget in a template of lit's: its html comes from elements/prefix.ts");
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && /^(?:querySelector(?:All)?|closest|matches)$/u.test(node.expression.name.text)
      && node.arguments.some((argument) => ts.isStringLiteralLike(argument) && /(?<![-\w.#])shoot-/u.test(argument.text))) found.push('looks for a widget by the name it is written with: tagName() knows the one it has');
    ts.forEachChild(node, visit);
  };
  visit(source);
  yield* new Set(found);
}

/** What the files, a map from "src/…" to their text, do against the rules. */
export function violationsOf(files) {
  const host = {
    getSourceFile: (name) => (files.has(name) ? ts.createSourceFile(name, files.get(name), ts.ScriptTarget.ES2022, true) : undefined),
    fileExists: (name) => files.has(name), readFile: (name) => files.get(name), writeFile: () => {},
    getDefaultLibFileName: () => 'lib.d.ts', getCurrentDirectory: () => '', getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true, getNewLine: () => '\n',
  };
  // Without libraries and imports, a name that no scope declares is a global.
  const program = ts.createProgram([...files.keys()], { noLib: true, noResolve: true, allowJs: false, target: ts.ScriptTarget.ES2022 }, host);
  const checker = program.getTypeChecker();
  const found = [];
  for (const file of files.keys()) {
    const layer = layerOf(file);
    if (![...LADDER, 'locale', ALONE, PAGE, ...ROOT_FILES].includes(layer)) { found.push(`${file}: is in no layer`); continue; }
    const source = program.getSourceFile(file);
    const add = (messages) => { for (const message of messages) found.push(`${file}: ${message}`); };
    for (const imported of importsOf(source)) add(ladderViolations(file, imported));
    add(styleViolations(source));
    add(prefixViolations(source));
    if (ENGINE.includes(layer) && !isController(file)) add(new Set(engineViolations(source, checker)));
  }
  return found;
}

/** Lines a file should stay within. Tables may be longer, so this only warns. */
export function longFiles(files) {
  const budgetOf = (file) => {
    if (file.startsWith('src/factors/edition/')) return Infinity;
    if (/\.test\.(ts|mjs)$/.test(file)) return 200;
    if (/(^|[-./])styles?\.ts$/.test(basename(file))) return 90;
    return file.startsWith('src/elements/') ? 200 : 120;
  };
  return [...files].flatMap(([file, text]) => {
    const lines = text.split('\n').length - 1;
    return lines > budgetOf(file) ? [`${file}: ${lines} lines, ${budgetOf(file)} are usual`] : [];
  });
}
