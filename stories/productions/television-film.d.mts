import type * as shootprint from '../../src/index.js';

/** What the example asks of the pure entry: `import * as library from 'shootprint'`, or src/index.ts in a story. */
export type Library = Pick<typeof shootprint,
  'ABSENT' | 'SCHEMA' | 'applyChange' | 'catalogue' | 'closeBalance' | 'decimal' | 'documentOf' | 'emptyProduction' | 'freezeEstimate' | 'parseProduction'>;
export type Language = 'fr' | 'en' | 'de';

export declare const LANGUAGES: readonly Language[];
export declare const STAGES: readonly shootprint.Stage[];

/** The invented film as a JSON document. French and `drafting` when nothing is said. */
export declare function buildTelevisionFilm(library: Library, choice?: { readonly language?: Language; readonly stage?: shootprint.Stage }): shootprint.ProductionDocument;
/** A production of which nothing is known yet. */
export declare function buildEmpty(library: Library): shootprint.ProductionDocument;
/** The draft with two inputs typed wrongly and one left empty. */
export declare function buildUnreadable(library: Library, choice?: { readonly language?: Language }): shootprint.ProductionDocument;
