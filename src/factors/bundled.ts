/** The edition that comes with the library. Labels and notes are fetched when a reader needs them. */
import { assumptions, edition, quality, sources, table } from './edition/hot.js';
import { type Catalogue, createCatalogue } from './catalogue.js';
import type { FactorId } from './factor.js';
import { unpackLabels, unpackRecords } from './packed.js';
import type { ColdNotes } from './record.js';

export const catalogue: Catalogue = createCatalogue({ edition, sources, records: unpackRecords(table), quality, assumptions });

const LABELS = {
  fr: () => import('./edition/labels-fr.js'),
  en: () => import('./edition/labels-en.js'),
  de: () => import('./edition/labels-de.js'),
};

/** Factor labels of one language. */
export async function loadFactorLabels(language: keyof typeof LABELS): Promise<Readonly<Record<FactorId, string>>> {
  return unpackLabels(table.id, (await LABELS[language]()).labels);
}

/** Locators, phases, gases and notes of every factor. */
export async function loadFactorNotes(): Promise<Readonly<Record<FactorId, ColdNotes>>> {
  return (await import('./edition/cold.js')).cold;
}
