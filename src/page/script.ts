/**
 * What a script tag loads: registers all widgets, under the beginning that the tag names (`data-prefix="fund"`).
 * Sites add "?ver=…" to a script's address, and the chunks import this file without one: with a query it hands over to the file without, or all would be there twice.
 */
import { define } from '../elements/index.js';

const addressOf = (url: string): string => url.replace(/[?#].*/u, '');
const own = addressOf(import.meta.url);

if (own === import.meta.url) define({ prefix: [...document.scripts].find(({ src }) => addressOf(src) === own)?.dataset['prefix'] });
else void import(own);
