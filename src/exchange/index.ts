export { FRAGMENT_VERSION, type Fragment, LONGEST_FRAGMENT, type ReadFragment, readFragment, writeFragment } from './fragment.js';
