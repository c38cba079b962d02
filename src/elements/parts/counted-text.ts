/** An emission with its range, as part of a sentence. */
import type { Emission } from '../../calculation/index.js';
import type { AllMessages, Language } from '../../locale/index.js';
import { figureOf } from './words.js';

/** "entre 60 et 86 t à 95 %" */
export function countedText(emission: Pick<Emission, 'kg' | 'range'>, messages: AllMessages, language: Language): string {
  const { low, high, unit } = figureOf(emission, language);
  return `${messages.figure.between(low, high, unit)} ${messages.provenance.at95}`;
}
