/** Registers all widgets. In `define/` each is registered alone. These are the only modules with a side effect; without a page there is none. */
import { define } from './elements/index.js';

define();

/** With the tags come their types: what `document.querySelector('shoot-estimate')` gives. */
export type { TAGS } from './elements/index.js';
