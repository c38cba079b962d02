/** `npm run bench`: tables of ratios measured within one run. They are read by people; nothing passes or fails by them. */
import { cpus } from 'node:os';
import '../typescript.mjs';

const TABLES = /** @type {const} */ ([
  ['from-nothing', 'printFromNothing'],
  ['keystroke', 'printKeystrokes'],
  ['publicodes', 'printPublicodes'],
  ['quick-estimate', 'printQuickEstimate'],
]);

console.log(`Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}`);
console.log('Processor time, medians; every ratio is of this one run.');
for (const [file, print] of TABLES) (await import(`./${file}.mjs`))[print]();
