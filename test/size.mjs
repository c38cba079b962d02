/**
 * The weight of dist/cdn, file by file, and of the first load: the entry with every chunk it imports statically.
 * Exits 1 when the first load is above its budget. Sizes are bytes / 1000; gzip level 9, brotli quality 11.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { transformSync } from 'esbuild';
import { parseAst } from 'rollup/parseAst';

export const FIRST_LOAD_BUDGET_KB = 60;
/** With the rows of a production and the names of all factors, which come in chunks of their own. */
export const FILLED_BUDGET_KB = 67;
/** The questions of the quick estimate and what makes lines of answers, on top of all that the first load knows. */
export const QUICK_BUDGET_KB = 75;
/** Of what the first load knows of all factors, by itself. */
export const FACTORS_BUDGET_KB = 9;
const cdn = fileURLToPath(new URL('../dist/cdn', import.meta.url));

/** The files that the given one imports statically, itself first. */
function staticClosure(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const node of parseAst(readFileSync(file, 'utf8')).body) {
    if ('source' in node && node.source) staticClosure(join(dirname(file), String(node.source.value)), seen);
  }
  return seen;
}

/** Weighs what a build left: one row a file, and the sum of the first load, in bytes. */
export function weigh(directory = cdn) {
  const first = staticClosure(join(directory, 'shootprint.min.js'));
  const rows = readdirSync(directory, { recursive: true }).map((name) => join(directory, String(name)))
    .filter((file) => file.endsWith('.js'))
    .map((file) => {
      const bytes = readFileSync(file);
      return {
        file: relative(directory, file), isFirst: first.has(file),
        min: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes).length,
      };
    })
    .sort((a, b) => Number(b.isFirst) - Number(a.isFirst) || b.gzip - a.gzip);
  const sum = (key) => rows.filter((row) => row.isFirst).reduce((total, row) => total + row[key], 0);
  return { rows, first: { min: sum('min'), gzip: sum('gzip'), brotli: sum('brotli') } };
}

/** The compiled tables of the first load, minified as they are in it. */
function weighFactors() {
  const edition = fileURLToPath(new URL('../src/factors/edition/', import.meta.url));
  const text = ['hot.ts', 'stamp.ts'].map((name) => transformSync(readFileSync(join(edition, name), 'utf8'), { loader: 'ts', minify: true }).code).join('');
  return { min: text.length, gzip: gzipSync(text, { level: 9 }).length, brotli: brotliCompressSync(text).length };
}

function print() {
  const { rows, first } = weigh();
  const kilobytes = (bytes) => (bytes / 1000).toFixed(2).padStart(9);
  const line = (name, row) => console.log(`${name.padEnd(44)}${kilobytes(row.min)}${kilobytes(row.gzip)}${kilobytes(row.brotli)}`);
  console.log(`${'kB'.padEnd(44)}${'min'.padStart(9)}${'gzip'.padStart(9)}${'brotli'.padStart(9)}`);
  for (const row of rows) line(`${row.isFirst ? '' : '  lazy '}${row.file}`, row);
  line('first load, French', first);
  const isWithin = first.gzip <= FIRST_LOAD_BUDGET_KB * 1000;
  console.log(`budget ${FIRST_LOAD_BUDGET_KB} kB gzip: ${isWithin ? 'kept' : 'EXCEEDED'}`);
  const factors = weighFactors();
  line('of it, the factors by themselves', factors);
  const isLight = factors.gzip <= FACTORS_BUDGET_KB * 1000;
  console.log(`budget ${FACTORS_BUDGET_KB} kB gzip: ${isLight ? 'kept' : 'EXCEEDED'}`);
  if (!isWithin || !isLight) process.exitCode = 1;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) print();
