export type { Assumption, AssumptionNotes, Boundary, ColdNotes, EditionNotes, HotRecord, Phase, Source, Translated } from './record.js';
export type { Factor, FactorId, Uncertainty } from './factor.js';
export { type Catalogue, type CatalogueContent, type Edition, type FactorQuery, createCatalogue } from './catalogue.js';
export { catalogue, loadFactorLabels, loadEditionNotes } from './bundled.js';
