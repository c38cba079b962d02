/** Registers the widgets: the only module with a side effect. */
import { TAGS, register } from './elements/index.js';

register(TAGS);
