/**
 * What a careful reader would ask of the lines as they stand: a family with nothing in it, the same thing told twice (by what it cost and by what
 * was used), a return told as one journey. Questions, never errors: everything stays counted.
 */
import { type Estimate, type EntryResult, familyOf } from '../calculation/index.js';
import { type ActivityId, type Entry, type EntryId, FAMILIES, type Family, type Production } from '../model/index.js';
import { integer } from '../units/index.js';

export type Raised =
  /** Nothing is entered in the family. */
  | { readonly kind: 'empty-family'; readonly family: Family }
  /** Both may be of one thing. */
  | { readonly kind: 'twice'; readonly entries: readonly [EntryId, EntryId] }
  /** Passengers who go and do not come back. */
  | { readonly kind: 'one-way'; readonly entry: EntryId }
  /** More people at table than there are people. */
  | { readonly kind: 'more-meals'; readonly entry: EntryId };

/** Told by what it cost, and by what was used: of one department, they may be the same. */
const SAME: readonly (readonly [spend: ActivityId, used: readonly ActivityId[]])[] = [
  ['rental', ['equipment', 'device', 'genset', 'genset-daily']],
  ['set-purchase', ['set-material', 'set-area', 'furniture', 'paint']],
  ['craft-service', ['drinks']],
  ['post-services', ['edit-suite', 'render']],
  ['storage', ['data-storage', 'data-transfer']],
  ['courier', ['van', 'truck', 'truck-distance']],
];
/** Two measures of one use: kilometres and litres of the same vehicles, a set by the day and by its power. */
const MEASURED_TWICE: readonly (readonly [ActivityId, readonly ActivityId[]])[] = [
  ['road-fuel', ['car', 'car-trips', 'van', 'truck-distance', 'recce', 'two-wheeler']],
  ['genset-daily', ['genset']],
  ['grid-daily', ['electricity', 'grid-hookup', 'studio']],
];
const RETURNED: ReadonlySet<ActivityId> = new Set(['flight', 'flight-cabin', 'train', 'ferry']);
const ONE = integer(1);

function pairs(results: readonly EntryResult[]): readonly Raised[] {
  return [...SAME, ...MEASURED_TWICE].flatMap(([one, others]) => results.filter(({ entry }) => entry.activity === one).flatMap((first) => {
    const second = results.find(({ entry }) => others.includes(entry.activity) && entry.department === first.entry.department && entry.phase === first.entry.phase);
    return second === undefined ? [] : [{ kind: 'twice', entries: [first.entry.id, second.entry.id] } as const];
  }));
}

const inputOf = ({ planned }: Entry, name: string) => (planned.kind === 'quantity' ? planned.inputs[name] : undefined);

/** What to ask of a plan, in the order in which it would be asked. */
export function raised({ profile, entries }: Pick<Production, 'profile' | 'entries'>, estimate: Estimate): readonly Raised[] {
  const counted = [...estimate.entries.values()].filter(({ emission }) => emission !== undefined);
  const used = new Set(entries.map(familyOf));
  return [
    ...FAMILIES.filter((family) => !used.has(family)).map((family) => ({ kind: 'empty-family', family }) as const),
    ...pairs(counted),
    ...counted.filter(({ entry }) => RETURNED.has(entry.activity) && inputOf(entry, 'trips')?.eq(ONE) === true).map(({ entry }) => ({ kind: 'one-way', entry: entry.id }) as const),
    ...(profile.crew === 0 ? [] : counted.filter(({ entry }) => entry.activity === 'meals' && inputOf(entry, 'people')?.gt(integer(profile.crew * 3)) === true).map(({ entry }) => ({ kind: 'more-meals', entry: entry.id }) as const)),
  ];
}
