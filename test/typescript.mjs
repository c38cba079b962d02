/** `node --import ./test/typescript.mjs …` lets a Node test import src/ as it is written (Node 20 reads no TypeScript). */
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
