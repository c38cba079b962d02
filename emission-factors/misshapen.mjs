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

/** @param {string} file @param {any} json @param {{ path: PropertyKey[], message: string }} issue @returns {import('./edition.mjs').Finding} */
export function misshapen(file, json, issue) {
  const [first = '', ...rest] = issue.path.map(String);
  const found = issue.path.reduce((inner, key) => inner?.[key], json);
  const at = { ...RULE, file, record: String(json?.[first]?.id ?? first) };
  if (typeof found === 'string' && found.includes(LEFT_OPEN)) {
    return { ...at, rule: OPEN, message: `${rest.join('.')} is left to fill in`, remedy: 'write what the source says; a part that it does not publish is left out' };
  }
  return { ...at, message: `${rest.join('.')}: ${issue.message}`, remedy: 'give it the shape that schema.mjs describes' };
}
