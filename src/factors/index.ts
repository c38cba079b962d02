export type { Argument, Arguments, Assumption, AssumptionNotes, Boundary, ColdNotes, EditionContent, EditionNotes, HotRecord, Phase, Source, Translated } from './record.js';
export type { Factor, FactorId, Uncertainty } from './factor.js';
export { type Catalogue, type CatalogueContent, type Edition, createCatalogue } from './catalogue.js';
export { type HostFactor, isHostFactor, withHostFactors } from './host-factors.js';
export { type HostNotes, type HostSource, type Said, saidIn } from './host-notes.js';
export type { FactorQuery } from './query.js';
export { catalogue, loadFactorLabels, loadEditionNotes } from './bundled.js';
