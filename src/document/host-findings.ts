/**
 * A host's own factors in a document. Each is said to be the host's, which is no accusation; and the copy that the lines use is held
 * against what was frozen, and against the catalogue that knows the same id. Words may be put better; figures and sources may not change.
 */
import type { Catalogue, Factor } from '../factors/index.js';
import type { Production } from '../model/index.js';
import type { Json } from './canonical.js';
import { differences } from './difference.js';
import { type Finding, finding } from './finding.js';
import { factorDocument } from './form.js';

/** What of a factor never changes: neither its words nor the mark that retires it. */
export function lasting(factor: Factor): Json {
  const { deprecated: _retired, notes, ...figures } = factorDocument(factor);
  if (notes === undefined) return figures;
  const { labels: _labels, note: _note, bestBefore: _until, ...source } = notes;
  return { ...figures, notes: source };
}

/** Of a copied factor. @param known who else says something of this id */
export function copyFindings(copied: Factor, known: Factor | undefined, path: string): readonly Finding[] {
  return [
    ...(copied.origin === 'host' ? [finding('factor-of-host', path, '', copied.id)] : known === undefined ? [finding('factor-not-in-edition', path, '', copied.id)] : []),
    ...(known === undefined ? [] : differences(lasting(known), lasting(copied), path).map((each) => finding('factor-differs', each.path, each.expected, each.found))),
  ];
}

/** Of the factors that the living document carries. */
export function hostFindings({ factors = [] }: Production, catalogue: Catalogue): readonly Finding[] {
  return factors.flatMap((factor, index) => copyFindings(factor, catalogue.get(factor.id), `/factors/${index}`));
}
