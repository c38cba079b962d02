/**
 * The limits of a document. A file beyond them is refused, not read in part.
 * What a person types is bounded by TEXT_LIMITS, so that what can be typed can be opened again.
 * The text limit holds the largest closed balance: 20,000 entries of about 1,600 characters, each standing three times
 * (living, in the estimate, in the balance) with its two computed lines.
 */
import { MOST_COPRODUCERS, TEXT_LIMITS } from '../model/index.js';

export const LIMITS = {
  /** Characters (UTF-16 code units) of a file, or of all texts of a host's object together. */
  text: 40_000_000,
  /** Objects, lists, texts and truth values of a document together. */
  values: 3_000_000,
  /** Members of one object. */
  members: 100,
  /** Objects and lists inside one another. */
  depth: 12,
  /** Problems reported of one document. */
  problems: 50,
  entries: 20_000,
  snapshots: 20,
  /** Factors that one snapshot copies, and that a host may give. */
  factors: 2_000,
  coproducers: MOST_COPRODUCERS,
  ...TEXT_LIMITS,
  /** More than may be typed: files that hold as much open. */
  places: 1_000,
  /** Characters of an input: a figure of more digits is no figure of a film. */
  input: 100,
  /** Characters of a computed figure: up to five inputs multiplied, 34 significant digits. */
  figure: 700,
  /** Digits of a whole number of minutes, days or people. */
  count: 6,
} as const;
