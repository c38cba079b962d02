/** The manifest of the elements names what is published, not what it was made of: src/elements/shoot-total.ts becomes dist/esm/elements/shoot-total.js. */
import { posix } from 'node:path';

const SOURCES = 'src/elements';

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

export default {
  globs: [`${SOURCES}/**/*.ts`],
  outdir: 'dist',
  litelement: true,
  plugins: [{
    name: 'published-paths',
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const module of modules) {
        rename(module, module.path);
        module.path = published(module.path, module.path);
      }
    },
  }],
};
