/** Holds a plain value against the schema, and says of each difference what it is and where, in our own codes. */
import type { core } from 'zod/mini';
import { type Json, type JsonObject, isList } from './canonical.js';
import { type Problem, type ProblemCode, type Trail, problem, shortened } from './problem.js';
import { type ProductionDocument, productionSchema } from './schema.js';

export type Shape = { readonly kind: 'ok'; readonly document: ProductionDocument } | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

function at(value: Json, trail: Trail): Json | undefined {
  let found: Json | undefined = value;
  for (const step of trail) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = isList(found) ? found[Number(step)] : found[String(step)];
  }
  return found;
}

/** What is wrong, in our own codes. A check of ours has said its own in `params`. */
export function problemsOf(issue: core.$ZodIssue, document: Json, trail: Trail = []): readonly Problem[] {
  const path = [...trail, ...issue.path];
  const value = at(document, path);
  const found = typeof value === 'object' ? '' : shortened(String(value));
  if (issue.code === 'custom' && issue.params !== undefined) return [problem(issue.params['code'] as ProblemCode, path, { found, limit: String(issue.params['limit']) })];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => problem('unknown-key', [...path, key], { found: shortened(key) }));
  if (value === undefined) return [problem('missing', path)];
  // Of two shapes, the one that is of the value's own type says what is wrong; a discriminated union has none.
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const near = issue.errors.find((issues) => !issues.some((each) => each.code === 'invalid_type' && each.path.length === 0)) ?? [];
    return near.length === 0 ? [problem('invalid', path, { found })] : near.flatMap((each) => problemsOf(each, document, path));
  }
  if (issue.code === 'too_big') return [problem(isList(value) ? 'too-many' : 'too-long', path, { limit: String(issue.maximum) })];
  if (issue.code === 'invalid_value') return [problem('unknown-value', path, { found })];
  return [problem('invalid', path, { found })];
}

export function checkShape(document: JsonObject): Shape {
  const result = productionSchema.safeParse(document);
  if (result.success) return { kind: 'ok', document: result.data };
  return { kind: 'refused', problems: result.error.issues.flatMap((issue) => problemsOf(issue, document)) };
}
