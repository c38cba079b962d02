/** What every command of a steward begins with: the folder, read and of the right shape, or what is wrong with it. */
import { readEdition } from './edition.mjs';
import { here, sentenceOf } from './lint.mjs';

/** Today, ISO. */
export const today = () => new Date().toISOString().slice(0, 10);

/**
 * @param {'complete' | 'draft'} [wanted] a draft may hold new records that leave something to fill in
 * @returns {import('./edition.mjs').Edition | undefined} undefined once it has been said what is wrong; the process will exit 1
 */
export function openFolder(wanted = 'complete') {
  const { findings, edition, draft } = readEdition(here, today());
  const opened = wanted === 'draft' ? draft : edition;
  if (opened !== undefined) return opened;
  for (const finding of findings) console.error(sentenceOf(finding));
  process.exitCode = 1;
  return undefined;
}

/** Says why a command does nothing, and what to do. The process will exit 1. @param {string} message */
export function refuse(message) {
  console.error(message);
  process.exitCode = 1;
}

/** @typedef {'fr' | 'en' | 'de'} Language */
/** @param {string | undefined} asked @returns {Language} English for want of another */
export function languageOf(asked) {
  return asked === 'fr' || asked === 'de' ? asked : 'en';
}
