/** The edition that comes with the library. Labels and notes are fetched when a reader needs them. */
import { assumptions, edition, hot, quality, sources } from './edition/hot.js';
import { type Catalogue, createCatalogue } from './catalogue.js';
import type { FactorId } from './factor.js';
import type { ColdNotes } from './record.js';

export const catalogue: Catalogue = createCatalogue({ edition, sources, records: hot, quality, assumptions });

/** Factor labels of one language. */
export async function loadFactorLabels(language: 'fr' | 'en' | 'de'): Promise<Readonly<Record<FactorId, string>>> {
  switch (language) {
    case 'fr': return (await import('./edition/labels-fr.js')).labels;
    case 'de': return (await import('./edition/labels-de.js')).labels;
    case 'en': return (await import('./edition/labels-en.js')).labels;
  }
}

/** Locators, phases, gases and notes of every factor. */
export async function loadFactorNotes(): Promise<Readonly<Record<FactorId, ColdNotes>>> {
  return (await import('./edition/cold.js')).cold;
}
