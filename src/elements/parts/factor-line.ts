/**
 * The line of a factor: the records that replaced each other over the years, oldest first, with the edition that brought each and
 * what changed. Pure: what a reader asks when they say "what was it last year".
 */
import type { Catalogue, Factor, FactorId } from '../../factors/index.js';
import { type Decimal, ONE } from '../../units/index.js';

export interface LineStep {
  readonly factor: Factor;
  /** The version of the first edition that has the record. */
  readonly edition: string;
  /** Against the record before, as a share of it: −0.05 is five percent less. Absent for the first, and where the unit is another. */
  readonly change?: Decimal;
}

const latest = new WeakMap<Catalogue, Catalogue>();

/** The catalogue of the newest edition at hand: a production may go by an older one, its reader looks at all. The same for the same. */
export function newest(catalogue: Catalogue): Catalogue {
  let found = latest.get(catalogue);
  if (found === undefined) {
    const last = catalogue.editions.at(-1);
    found = (last === undefined ? undefined : catalogue.at(last.id)) ?? catalogue;
    latest.set(catalogue, found);
  }
  return found;
}

const following = new WeakMap<Catalogue, ReadonlyMap<FactorId, Factor>>();

/** By id, the record that replaced it. */
function followers(catalogue: Catalogue): ReadonlyMap<FactorId, Factor> {
  let known = following.get(catalogue);
  if (known === undefined) {
    known = new Map(catalogue.find({ past: true }).flatMap((factor) => (factor.supersedes === undefined ? [] : [[factor.supersedes, factor] as const])));
    following.set(catalogue, known);
  }
  return known;
}

/** One after the other, the start included. A host's records may go in a circle: none is taken twice. */
function walk(from: Factor, next: (factor: Factor) => Factor | undefined): readonly Factor[] {
  const passed = new Set<Factor>();
  for (let at: Factor | undefined = from; at !== undefined && !passed.has(at); at = next(at)) passed.add(at);
  return [...passed];
}

/** The version of the first edition that has a factor. */
export function editionOf(id: FactorId, catalogue: Catalogue): string {
  return (catalogue.editions.find((edition) => catalogue.at(edition.id)?.get(id) !== undefined) ?? catalogue.edition).version;
}

/** The whole line of a factor, itself included, oldest first. */
export function lineOf(factor: Factor, catalogue: Catalogue): readonly LineStep[] {
  const earlier = walk(factor, ({ supersedes }) => (supersedes === undefined ? undefined : catalogue.get(supersedes)));
  const later = walk(factor, ({ id }) => followers(catalogue).get(id)).filter((each) => !earlier.includes(each));
  const line = [...earlier.toReversed(), ...later];
  return line.map((each, index) => {
    const before = line[index - 1];
    const isComparable = before !== undefined && before.per === each.per && !before.kgPer.isZero();
    return { factor: each, edition: editionOf(each.id, catalogue), ...(isComparable ? { change: each.kgPer.div(before.kgPer).minus(ONE) } : {}) };
  });
}
