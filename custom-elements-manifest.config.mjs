/**
 * The manifest of the elements names what is published, not what it was made of: src/elements/shoot-total.ts becomes dist/esm/elements/shoot-total.js.
 * It holds the public elements, what they share, and their events, and of each only what a page may use.
 */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';

const SOURCES = 'src/elements';
/** Where the public names come from, and the classes that they extend. */
const PUBLIC = new Set(['index', 'shoot-element', 'document-element', ...[...readFileSync(`${SOURCES}/index.ts`, 'utf8').matchAll(/from '\.\/([\w-]+)\.js'/g)].map(([, name]) => name)]);

/** As the analyser gives it: from the root, with a slash before it or not, or from the module that names it. */
function published(path, from) {
  const source = path.startsWith('.') ? posix.join(posix.dirname(from), path) : path.replace(/^\//u, '');
  return source.startsWith(`${SOURCES}/`) ? source.replace(/^src/u, 'dist/esm').replace(/\.ts$/u, '.js') : path;
}

function rename(node, from) {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'object' && value !== null) rename(value, from);
    else if (key === 'module') node[key] = published(value, from);
  }
}

const isPublic = ({ name, privacy }) => !name.startsWith('#') && (privacy === undefined || privacy === 'public');

/** Every widget takes every token; what each is for stands in the guide. */
const TOKENS = [...readFileSync('stories/guide/en/looks.md', 'utf8').matchAll(/^\| `(--shoot-[\w-]+)` \| (.+?) \|.*\| (.+?) \|$/gm)].map(([, name, value, description]) => ({ name, default: value.replaceAll('`', ''), description }));

/** What the analyser makes of `dispatchEvent` has no words: the doc-comment says which events there are, and when. */
function keepPublic(declaration) {
  if (declaration.members) declaration.members = declaration.members.filter(isPublic);
  if (declaration.events) declaration.events = declaration.events.filter(({ name, description }) => name !== undefined && description !== undefined);
  if (declaration.tagName) declaration.cssProperties = TOKENS;
}

const definitionsIn = ({ path, declarations }) => declarations.filter(({ tagName }) => tagName !== undefined)
  .map(({ name, tagName }) => ({ kind: 'custom-element-definition', name: tagName, declaration: { name, module: path } }));

export default {
  globs: [`${SOURCES}/**/*.ts`],
  outdir: 'dist',
  litelement: true,
  plugins: [{
    name: 'published',
    packageLinkPhase({ customElementsManifest }) {
      customElementsManifest.modules = customElementsManifest.modules.filter(({ path }) => posix.dirname(path) === SOURCES && PUBLIC.has(posix.basename(path, '.ts')));
      for (const module of customElementsManifest.modules) {
        rename(module, module.path);
        module.path = published(module.path, module.path);
        module.declarations.forEach(keepPublic);
        module.exports.push(...definitionsIn(module));
      }
    },
  }],
};
