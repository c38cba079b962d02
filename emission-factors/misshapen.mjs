/** What is said of a file, or of a record, that has not the shape of schema.mjs. */

/** What new.mjs writes where a person has to write. */
export const LEFT_OPEN = 'TO FILL IN';

const RULE = { rule: 'schema', level: /** @type {const} */ ('error') };

const OPEN = 'nothing-left-open';

/** @param {import('./edition.mjs').Finding} finding */
export function isLeftOpen({ rule }) {
  return rule === OPEN;
}

/** @param {string} file @param {string} message @returns {import('./edition.mjs').Finding} */
export function unreadable(file, message) {
  return { ...RULE, file, record: '', message, remedy: 'put the file back, or correct its JSON' };
}

/** @param {unknown} value @param {string} [path] @returns {string[]} the paths of what nobody has written yet */
function openPaths(value, path = '') {
  if (typeof value === 'string') return value.includes(LEFT_OPEN) ? [path] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) => openPaths(item, path === '' ? key : `${path}.${key}`));
}

/** One finding a record, with every field that waits. @param {import('./edition.mjs').Placed} placed @returns {import('./edition.mjs').Finding[]} */
export function leftOpen({ file, record }) {
  const paths = openPaths(record);
  return paths.length === 0 ? [] : [{
    file, record: String(record.id), rule: OPEN, level: 'error', message: `left to fill in (${paths.length}): ${paths.join(', ')}`,
    remedy: 'write what the source says; a part that it does not publish is left out',
  }];
}

/**
 * Nothing for what is only left open: `leftOpen` says that, with the rest of the record.
 * @param {string} file @param {any} json @param {{ path: PropertyKey[], message: string }} issue @returns {import('./edition.mjs').Finding[]}
 */
export function misshapen(file, json, issue) {
  const [first = '', ...rest] = issue.path.map(String);
  const found = issue.path.reduce((inner, key) => inner?.[key], json);
  if (typeof found === 'string' && found.includes(LEFT_OPEN)) return [];
  return [{ ...RULE, file, record: String(json?.[first]?.id ?? first), message: `${rest.join('.')}: ${issue.message}`, remedy: 'give it the shape that schema.mjs describes' }];
}
