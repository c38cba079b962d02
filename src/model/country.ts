/**
 * Which factor serves a country: its own; else the European average inside the Union, else the world's, else what the activity proposes, else
 * the first there is, if the country decides nothing. Where the country decides (`elsewhere` of the factor), whatever is not its own is said on the line and widens its range.
 */
import type { Catalogue, Factor, FactorId } from '../factors/index.js';
import { type ActivityId, activityOf } from './activities.js';

/** The European Union since 2020: ISO 3166-1 alpha-2. */
const UNION: ReadonlySet<string> = new Set('AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '));

/** Percent by which the range is widened, where the factor is that of another country and the country decides; else undefined. */
export function elsewhereFrom({ region, elsewhere }: Factor, country: string): string | undefined {
  return region === country ? undefined : elsewhere;
}

/** How many segments two ids begin with alike. */
function kinship(one: FactorId, other: FactorId): number {
  const [segments, others] = [one.split('.'), other.split('.')];
  const differing = segments.findIndex((segment, index) => segment !== others[index]);
  return differing < 0 ? segments.length : differing;
}

/** Alike to here, two ids name the same thing of two places: `material.wood.`, `freight.air.`. */
const ALIKE = 2;

/**
 * The factor proposed for an activity in a country: of the first kind that the country has, the one most akin to what the activity proposes.
 * Undefined where the edition has none that may serve: where the country decides and nobody has named a stand-in, none is taken because it
 * comes first in the alphabet.
 */
export function proposedFactor(activity: ActivityId, country: string, catalogue: Catalogue): Factor | undefined {
  const row = activityOf(activity);
  const kinds = row.factors.map((family) => catalogue.find({ family }));
  // A host's own factor is never proposed before a published one that fits as well.
  const published = kinds.map((kind) => kind.filter(({ origin }) => origin === undefined));
  const hosts = kinds.map((kind) => kind.filter(({ origin }) => origin === 'host'));
  const [ordered, offered] = [[...published, ...hosts], [...published.flat(), ...hosts.flat()]];
  const named = offered.find(({ id }) => id === (row.proposedIn?.[country] ?? row.proposed));
  const likeness = ({ id }: Factor): number => (named === undefined ? 0 : kinship(id, named.id));
  const from = (region: string): Factor | undefined => ordered.map((kind) => kind.filter((factor) => factor.region === region)).find((kind) => kind.length > 0)
    ?.toSorted((one, other) => likeness(other) - likeness(one))[0];
  const alike = (factor: Factor | undefined): Factor | undefined => (factor === undefined || named === undefined || likeness(factor) >= ALIKE ? factor : undefined);
  const own = from(country);
  // What is the same everywhere is not looked for among the few things that a country has of its own, unless it is the same thing.
  if (named !== undefined && elsewhereFrom(named, country) === undefined) return alike(own) ?? named;
  return own ?? (UNION.has(country) ? alike(from('EU')) : undefined) ?? alike(from('WORLD')) ?? named ?? offered.find((factor) => elsewhereFrom(factor, country) === undefined);
}
