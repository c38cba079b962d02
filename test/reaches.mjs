/**
 * What a text reaches for outside of itself: the page's address, cookies, stores, the network, other windows. Read from the syntax tree,
 * because a page cannot see a script read `location`. Each reach is named once a file: as a global (`fetch`) or as a member of anything (`x.cookie`).
 * Refused whatever it reads: a member of the page that is only named when the script runs, since nobody can tell which one it is.
 */
import ts from 'typescript';

/** Names that no scope of the file declares. */
const GLOBALS = new Set(['location', 'cookieStore', 'localStorage', 'sessionStorage', 'indexedDB', 'caches', 'fetch', 'Request', 'XMLHttpRequest', 'WebSocket', 'WebTransport',
  'EventSource', 'RTCPeerConnection', 'Worker', 'SharedWorker', 'BroadcastChannel', 'MessageChannel', 'Image', 'Audio', 'FontFace', 'postMessage', 'open', 'history', 'navigation', 'performance', 'name',
  'origin', 'parent', 'top', 'opener', 'frames', 'frameElement', 'eval', 'Function', 'importScripts', 'PerformanceObserver']);

/** Members that give the same away, whatever they are read from. */
const MEMBERS = new Set(['location', 'cookie', 'cookieStore', 'referrer', 'documentURI', 'baseURI', 'localStorage', 'sessionStorage', 'indexedDB', 'caches', 'sendBeacon', 'serviceWorker', 'geolocation',
  'mediaDevices', 'credentials', 'userAgent', 'userAgentData', 'clipboard', 'contentWindow', 'postMessage', 'opener', 'frameElement', 'defaultView', 'designMode', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'BroadcastChannel', 'getEntriesByType',
  'pushState', 'replaceState', 'href']);

/** Objects of the page, of which some members are only there. */
const PAGE = new Set(['window', 'self', 'globalThis', 'document', 'navigator', 'frames']);
const PAGE_MEMBERS = new Set([...GLOBALS, 'URL', 'domain']);

/** Named in the text. */
const isNamed = (node) => ts.isStringLiteralLike(node) || ts.isNumericLiteral(node);

/** True where the identifier is read as a value. */
function isValue(node) {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  if (ts.isBindingElement(parent) && parent.propertyName === node) return false;
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent) || ts.isQualifiedName(parent) || ts.isTypeReferenceNode(parent)) return false;
  if (ts.isLabeledStatement(parent) || ts.isBreakOrContinueStatement(parent)) return false;
  return !('name' in parent && parent.name === node);
}

function reachesIn(source, checker) {
  const found = new Set();
  const isGlobal = (node) => node.text === 'globalThis' || !checker.getSymbolsInScope(node, ts.SymbolFlags.Value).some(({ name }) => name === node.text);
  const isPage = (node) => ts.isIdentifier(node) && PAGE.has(node.text) && isGlobal(node);
  const member = (name, of) => {
    if (MEMBERS.has(name)) found.add(name);
    else if (of !== undefined && isPage(of) && PAGE_MEMBERS.has(name)) found.add(name);
  };
  const visit = (node) => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (ts.isIdentifier(node) && GLOBALS.has(node.text) && isValue(node) && isGlobal(node)) found.add(node.text);
    if (ts.isPropertyAccessExpression(node)) member(node.name.text, node.expression);
    if (ts.isElementAccessExpression(node)) {
      if (isNamed(node.argumentExpression)) member(node.argumentExpression.text, node.expression);
      else if (isPage(node.expression)) found.add('a member that is named later');
    }
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const { initializer } = node.parent.parent;
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name) || isNamed(name)) member(name.text, initializer);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found].sort();
}

/** What each of the files reaches for: a map from its name to sorted names. Files that reach for nothing are left out. */
export function reachesOf(files) {
  const script = (name) => (name.endsWith('.js') ? ts.ScriptKind.JS : ts.ScriptKind.TS);
  const host = {
    getSourceFile: (name) => (files.has(name) ? ts.createSourceFile(name, files.get(name), ts.ScriptTarget.ES2022, true, script(name)) : undefined),
    fileExists: (name) => files.has(name), readFile: (name) => files.get(name), writeFile: () => {},
    getDefaultLibFileName: () => 'lib.d.ts', getCurrentDirectory: () => '', getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true, getNewLine: () => '\n',
  };
  const program = ts.createProgram([...files.keys()], { noLib: true, noResolve: true, allowJs: true, target: ts.ScriptTarget.ES2022 }, host);
  const checker = program.getTypeChecker();
  return new Map([...files.keys()].map((file) => [file, reachesIn(program.getSourceFile(file), checker)]).filter(([, found]) => found.length > 0));
}
