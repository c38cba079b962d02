/** Holds a plain value against the schema, and says of each difference what it is and where, in our own codes. */
import type { core } from 'zod/mini';
import { type Json, type JsonObject, isList } from './canonical.js';
import { type Problem, type Trail, problem, shortened } from './problem.js';
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

function problemsOf(issue: core.$ZodIssue, document: JsonObject): readonly Problem[] {
  const { path } = issue;
  const value = at(document, path);
  const found = typeof value === 'object' ? '' : shortened(String(value));
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => problem('unknown-key', [...path, key], { found: shortened(key) }));
  if (value === undefined) return [problem('missing', path)];
  if (issue.code === 'too_big') return [problem(isList(value) ? 'too-many' : 'too-long', path, { limit: String(issue.maximum) })];
  if (issue.code === 'invalid_value') return [problem('unknown-value', path, { found })];
  return [problem('invalid', path, { found })];
}

export function checkShape(document: JsonObject): Shape {
  const result = productionSchema.safeParse(document);
  if (result.success) return { kind: 'ok', document: result.data };
  return { kind: 'refused', problems: result.error.issues.flatMap((issue) => problemsOf(issue, document)) };
}
