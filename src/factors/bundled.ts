/** The editions that come with the library, the newest in front. Labels and notes are fetched when a reader needs them. */
import { table } from './edition/hot.js';
import { assumptions, edition, editions, elsewhere, quality } from './edition/stamp.js';
import { type Catalogue, createCatalogue } from './catalogue.js';
import type { FactorId } from './factor.js';
import { unpackLabels, unpackRecords } from './packed.js';
import type { EditionNotes } from './record.js';

const records = unpackRecords(table);

export const catalogue: Catalogue = createCatalogue({ edition, editions, records, quality, elsewhere, assumptions });

const LABELS = {
  fr: () => import('./edition/labels-fr.js'),
  en: () => import('./edition/labels-en.js'),
  de: () => import('./edition/labels-de.js'),
};

/** Factor labels of one language. */
export async function loadFactorLabels(language: keyof typeof LABELS): Promise<Readonly<Record<FactorId, string>>> {
  return unpackLabels(records, (await LABELS[language]()).labels, language);
}

/** Sources with their licences, and of every factor its locator, phases, gases and notes. */
export async function loadEditionNotes(): Promise<EditionNotes> {
  const { assumptionNotes, cold, reasons, sources } = await import('./edition/cold.js');
  return { factors: cold, sources, assumptions: assumptionNotes, reasons };
}
