/** `npm run bench`: tables of ratios measured within one run. They are read by people; nothing passes or fails by them. */
import { cpus } from 'node:os';
import '../typescript.mjs';

const TABLES = /** @type {const} */ ([
  ['from-nothing', 'printFromNothing'],
  ['keystroke', 'printKeystrokes'],
]);

console.log(`Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}`);
for (const [file, print] of TABLES) (await import(`./${file}.mjs`))[print]();
