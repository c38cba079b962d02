/** The package as `npm publish` would send it, and a project in a temporary folder that has installed it, with the dependencies that are here. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
/** Each has a module of its own, `shootprint/define/…`. */
export const PUBLIC = readdirSync(join(root, 'src/define')).map((name) => basename(name, '.ts'));
export const DOMAINS = readdirSync(join(root, 'src/factors/edition/domains')).map((name) => basename(name, '.ts'));

const tar = (...parameters) => execFileSync('tar', parameters, { stdio: ['ignore', 'ignore', 'inherit'] });

/** `files` are the paths in the package, `project` a folder that imports it by its name. */
export function pack() {
  const folder = mkdtempSync(join(tmpdir(), 'shootprint-'));
  const [{ files, filename }] = JSON.parse(execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  const tarball = join(folder, filename);
  const project = join(folder, 'project');
  const installed = join(project, 'node_modules/shootprint');
  mkdirSync(dirname(installed), { recursive: true });
  tar('-xzf', tarball, '-C', folder);
  renameSync(join(folder, 'package'), installed);
  writeFileSync(join(project, 'package.json'), '{ "name": "project", "private": true, "type": "module" }\n');
  for (const name of Object.keys(readJson(join(installed, 'package.json')).dependencies)) {
    const link = join(project, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), link, 'junction');
  }

  /** The same package with another package.json. */
  const altered = (change) => {
    const file = join(installed, 'package.json');
    const before = readFileSync(file, 'utf8');
    const other = join(folder, 'altered.tgz');
    writeFileSync(file, JSON.stringify(change(JSON.parse(before))));
    try {
      renameSync(installed, join(folder, 'package'));
      tar('-czf', other, '-C', folder, 'package');
    } finally {
      renameSync(join(folder, 'package'), installed);
      writeFileSync(file, before);
    }
    return other;
  };

  return { files: files.map(({ path }) => path.replaceAll('\\', '/')), tarball, project, installed, altered, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
