import { finding } from '../edition.mjs';
import { LEFT_OPEN } from '../misshapen.mjs';

/** @param {unknown} value @param {string} path @returns {string[]} the paths of what is left open */
function openPaths(value, path) {
  if (typeof value === 'string') return value.includes(LEFT_OPEN) ? [path] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) => openPaths(item, path === '' ? key : `${path}.${key}`));
}

/** @type {import('../edition.mjs').Rule} */
export const nothingLeftOpen = {
  name: 'nothing-left-open',
  description: 'Nothing of a new record is left to fill in.',
  check({ records }) {
    return records.flatMap((placed) => {
      const paths = openPaths(placed.record, '');
      return paths.length === 0 ? [] : [finding(this.name, placed, `left to fill in: ${paths.join(', ')}`, 'write what the source says; a part that it does not publish is left out')];
    });
  },
};
