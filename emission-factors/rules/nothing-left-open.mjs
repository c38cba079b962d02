import { leftOpen } from '../misshapen.mjs';

/** @type {import('../edition.mjs').Rule} */
export const nothingLeftOpen = {
  name: 'nothing-left-open',
  description: 'Nothing of a new record is left to fill in.',
  check({ records }) {
    return records.flatMap(leftOpen);
  },
};
