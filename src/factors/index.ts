export type { Assumption, Boundary, ColdNotes, HotRecord, Phase, Source, Translated } from './record.js';
export type { Factor, FactorId, Uncertainty } from './factor.js';
export { type Catalogue, type CatalogueContent, type Edition, type FactorQuery, createCatalogue } from './catalogue.js';
export { catalogue, loadFactorLabels, loadFactorNotes } from './bundled.js';
