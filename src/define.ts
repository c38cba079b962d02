/** Registers all widgets. In `define/` each is registered alone. These are the only modules with a side effect; without a page there is none. */
import { TAGS, register } from './elements/index.js';

register(TAGS);

/** With the tags come their types: what `document.querySelector('shoot-estimate')` gives. */
export type { TAGS } from './elements/index.js';
