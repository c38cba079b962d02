/**
 * The same entries, seen in the orders that the trade uses. A view is a table of groups and the rule that puts an entry in one.
 * `family`: the seven families of article 122-18 of the CNC's general aid regulation (domain of the French double balance).
 */
import { familyOf } from '../calculation/index.js';
import { DEPARTMENTS, type Entry, FAMILIES, PHASES } from '../model/index.js';

interface View<G extends string> {
  readonly groups: readonly G[];
  readonly groupOf: (entry: Entry) => G;
}

function view<G extends string>(groups: readonly G[], groupOf: (entry: Entry) => G): View<G> {
  return { groups, groupOf };
}

export const VIEWS = {
  family: view(FAMILIES, familyOf),
  phase: view(PHASES, (entry) => entry.phase),
  department: view(DEPARTMENTS, (entry) => entry.department),
} as const;

export type ViewId = keyof typeof VIEWS;

export function isViewId(text: string): text is ViewId {
  return Object.hasOwn(VIEWS, text);
}
