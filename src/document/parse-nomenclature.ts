/**
 * Opens a nomenclature of a host's own: an object or JSON text. Foreign data, as a document is: it returns a result, never throws, and names the
 * place of every problem. What a shape cannot say is said here: group ids are unique, and every activity named is put into a group that is there.
 */
import * as z from 'zod/mini';
import { ACTIVITY_IDS, isActivityId } from '../model/index.js';
import type { HostNomenclature } from '../nomenclature/index.js';
import { boundedList } from './bounded-list.js';
import { matching, text } from './field.js';
import { foreignJson } from './foreign-json.js';
import { sentence } from './host-schema.js';
import { LIMITS } from './limits.js';
import { type Problem, problem, shortened } from './problem.js';
import { problemsOf } from './shape.js';

/** The schema a nomenclature declares. */
export const NOMENCLATURE_SCHEMA = 'shootprint/nomenclature@1';

const MOST_GROUPS = 100;
const groupId = matching(/^[a-z0-9][a-z0-9.-]*$/, 64);
const label = sentence(LIMITS.label);
const labels = z.strictObject({ fr: label, en: label, de: label });
const schema = z.strictObject({
  schema: z.literal(NOMENCLATURE_SCHEMA),
  labels,
  groups: boundedList(z.strictObject({ id: groupId, labels }), MOST_GROUPS).check(z.minLength(1)),
  activities: z.record(text(40), groupId),
  otherwise: groupId,
});

export type ParsedNomenclature = { readonly kind: 'ok'; readonly nomenclature: HostNomenclature } | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

function disagreements({ groups, activities, otherwise }: z.infer<typeof schema>): readonly Problem[] {
  const ids = new Set(groups.map(({ id }) => id));
  const unknown = (path: readonly (string | number)[], id: string): readonly Problem[] => (ids.has(id) ? [] : [problem('unknown-value', path, { found: shortened(id) })]);
  return [
    ...groups.flatMap(({ id }, index) => (groups.findIndex((group) => group.id === id) === index ? [] : [problem('duplicate-id', ['groups', index, 'id'], { found: shortened(id) })])),
    ...Object.entries(activities).flatMap(([activity, id]) => (isActivityId(activity) ? unknown(['activities', activity], id) : [problem('unknown-key', ['activities', activity], { found: shortened(activity) })])),
    ...unknown(['otherwise'], otherwise),
  ];
}

/** Opens a host's nomenclature. Never throws. */
export function parseNomenclature(input: unknown): ParsedNomenclature {
  const foreign = foreignJson(input, LIMITS.note * ACTIVITY_IDS.length);
  if (foreign.kind === 'refused') return { kind: 'refused', problems: [foreign.problem] };
  const result = schema.safeParse(foreign.value);
  if (!result.success) return { kind: 'refused', problems: result.error.issues.flatMap((issue) => problemsOf(issue, foreign.value)).slice(0, LIMITS.problems) };
  const problems = disagreements(result.data);
  if (problems.length > 0) return { kind: 'refused', problems: problems.slice(0, LIMITS.problems) };
  const { schema: _schema, ...nomenclature } = result.data;
  return { kind: 'ok', nomenclature: nomenclature as HostNomenclature };
}
