/** The hosts that are built: each folder with a package.json is a project of its own, with its own tool and its own configuration. */
import { readdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** As package.json exports it: what these projects would install is this folder. */
const alias = { 'shootprint/define': fileURLToPath(new URL('../../../dist/esm/define.js', import.meta.url)) };

export async function buildProjects(folder, output, wanted) {
  const names = wanted((await readdir(folder)).filter((name) => existsSync(join(folder, name, 'package.json'))).sort());
  for (const name of names) {
    await build({ root: join(folder, name), base: `/built/${name}/`, logLevel: 'error', resolve: { alias }, build: { outDir: join(output, name), emptyOutDir: true } });
  }
  return names;
}
