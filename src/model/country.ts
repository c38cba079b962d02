/**
 * Which factor serves a country: its own; else the European average inside the Union, else the world's, else what the activity proposes, else
 * the first there is. Where the country decides (`elsewhere` of the factor), whatever is not its own is said on the line and widens its range.
 */
import type { Catalogue, Factor } from '../factors/index.js';
import { type ActivityId, activityOf } from './activities.js';

/** The European Union since 2020: ISO 3166-1 alpha-2. */
const UNION: ReadonlySet<string> = new Set('AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '));

/** Percent by which the range is widened, where the factor is that of another country and the country decides; else undefined. */
export function elsewhereFrom({ region, elsewhere }: Factor, country: string): string | undefined {
  return region === country ? undefined : elsewhere;
}

/** The factor proposed for an activity in a country. Undefined where the edition has none for the activity. */
export function proposedFactor(activity: ActivityId, country: string, catalogue: Catalogue): Factor | undefined {
  const row = activityOf(activity);
  const found = row.factors.flatMap((family) => catalogue.find({ family }));
  // A host's own factor is never proposed before a published one that fits as well.
  const offered = [...found.filter(({ origin }) => origin === undefined), ...found.filter(({ origin }) => origin === 'host')];
  const named = offered.find(({ id }) => id === row.proposed);
  if (named !== undefined && elsewhereFrom(named, country) === undefined) return named;
  const from = (region: string): Factor | undefined => offered.find((factor) => factor.region === region);
  return from(country) ?? (UNION.has(country) ? from('EU') : undefined) ?? from('WORLD') ?? named ?? offered[0];
}
