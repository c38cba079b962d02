/**
 * The same entries, seen in the orders that the trade uses. A view is a list of groups and the rule that puts an entry in one: each entry is in
 * one group of a view, so the total is the same in all of them.
 * `family`: the seven families of article 122-18 of the CNC's general aid regulation (domain of the French double balance); the tables of the
 * others, with their sources, are in tables.ts. Of countries, units and episodes the entries themselves say which there are. A host may add one of
 * its own (`viewOf`).
 */
import { familyOf } from '../calculation/index.js';
import { type ActivityId, DEPARTMENTS, type Entry, FAMILIES, PHASES } from '../model/index.js';
import { AMERICAN, BUDGET, GHG, GROUPS, ISO, LABEL } from './tables.js';

export interface View {
  /** Absent where the entries themselves say them. */
  readonly groups?: readonly string[];
  /** Empty for an entry that is of no group in particular. */
  readonly groupOf: (entry: Entry) => string;
}

/** What a post-production does is of it, wherever its activity belongs otherwise. */
const inPost = (group: (entry: Entry) => string) => (entry: Entry): string => (familyOf(entry) === 'post' ? 'post' : group(entry));

export const VIEWS = {
  family: { groups: FAMILIES, groupOf: familyOf },
  phase: { groups: PHASES, groupOf: (entry) => entry.phase },
  department: { groups: DEPARTMENTS, groupOf: (entry) => entry.department },
  budget: { groups: BUDGET, groupOf: inPost(({ activity }) => GROUPS[activity][0]) },
  label: { groups: LABEL, groupOf: inPost(({ activity }) => GROUPS[activity][1]) },
  ghg: { groups: GHG, groupOf: ({ activity }) => GROUPS[activity][2] },
  iso: { groups: ISO, groupOf: ({ activity }) => GROUPS[activity][3] },
  american: { groups: AMERICAN, groupOf: ({ activity }) => GROUPS[activity][4] },
  country: { groupOf: ({ country }) => country },
  'shooting-unit': { groupOf: ({ shootingUnit = '' }) => shootingUnit },
  episode: { groupOf: ({ episode = '' }) => episode },
} as const satisfies Record<string, View>;

export type ViewId = keyof typeof VIEWS;

/** "Episode 2" before "Episode 10". */
const { compare } = new Intl.Collator('en', { numeric: true });

/** The groups of a view, in the order they are shown: what is of none in particular comes last. */
export function groupsIn({ groups, groupOf }: View, entries: readonly Entry[]): readonly string[] {
  return groups ?? [...new Set(entries.map(groupOf))].sort((one, other) => Number(one === '') - Number(other === '') || compare(one, other) || (one < other ? -1 : 1));
}

export function isViewId(text: string): text is ViewId {
  return Object.hasOwn(VIEWS, text);
}

/** A nomenclature of the host's: its groups by id, and the one that each activity belongs to; `otherwise` for all it does not name. */
export interface HostNomenclature {
  readonly labels: Readonly<Record<'fr' | 'en' | 'de', string>>;
  readonly groups: readonly { readonly id: string; readonly labels: Readonly<Record<'fr' | 'en' | 'de', string>> }[];
  readonly activities: Readonly<Partial<Record<ActivityId, string>>>;
  readonly otherwise: string;
}

export function viewOf({ groups, activities, otherwise }: HostNomenclature): View {
  return { groups: groups.map(({ id }) => id), groupOf: ({ activity }) => activities[activity] ?? otherwise };
}
