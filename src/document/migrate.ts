/**
 * Old documents open for ever: one step a version, each with a fixture in test/fixtures/documents.
 * A step leaves the snapshots as they are: a digest covers the content as it was written.
 * Refuses a newer version than this package knows (the file is left untouched) and what is no production.
 */
import { type Json, type JsonObject, isObject } from './canonical.js';
import { type Problem, problem, shortened } from './problem.js';
import { SCHEMA, SCHEMA_VERSION } from './schema-version.js';

const SCHEMA_PATTERN = /^shootprint\/production@([1-9]\d{0,8})$/;

/** The step at n turns version n into n + 1, `schema` included. */
type Steps = Readonly<Record<number, (document: JsonObject) => JsonObject>>;
const STEPS: Steps = {};

export type Migration = { readonly kind: 'ok'; readonly document: JsonObject } | { readonly kind: 'refused'; readonly problem: Problem };

/** The document in the form of the current version. */
export function migrate(value: Json, current: number = SCHEMA_VERSION, steps: Steps = STEPS): Migration {
  if (!isObject(value) || typeof value['schema'] !== 'string') return { kind: 'refused', problem: problem('other-shape') };
  const { schema } = value;
  const version = Number(SCHEMA_PATTERN.exec(schema)?.[1]);
  if (Number.isNaN(version)) return { kind: 'refused', problem: problem('unknown-schema', ['schema'], { found: shortened(schema) }) };
  if (version > current) {
    return { kind: 'refused', problem: problem('newer-schema', ['schema'], { found: schema, supported: SCHEMA }) };
  }
  let document = value;
  for (let each = version; each < current; each += 1) document = steps[each]?.(document) ?? document;
  return { kind: 'ok', document };
}
