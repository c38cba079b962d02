/** Entries that no estimate can be made of: litres against a factor per kilometre, where a file was made by hand. */
import { ShootError } from '../errors.js';
import type { Catalogue } from '../factors/index.js';
import { type Entry, emptyProduction } from '../model/index.js';
import { balance, estimate } from '../calculation/index.js';
import { type Finding, finding } from './finding.js';

function errorOf(entries: readonly Entry[], catalogue: Catalogue): string | undefined {
  const production = { ...emptyProduction(catalogue.edition.id), entries };
  try {
    estimate(production, catalogue);
    balance(production, catalogue);
    return undefined;
  } catch (error) {
    return error instanceof ShootError ? error.code : String(error);
  }
}

export function computingFindings(entries: readonly Entry[], catalogue: Catalogue, path: string): readonly Finding[] {
  if (errorOf(entries, catalogue) === undefined) return [];
  return entries.flatMap((entry, index) => {
    const error = errorOf([entry], catalogue);
    return error === undefined ? [] : [finding('not-computable', `${path}/${index}`, '', error)];
  });
}
