/**
 * Opens a document: text of a file, or a host's object. Foreign data, so it returns a result and never throws; it names the
 * place of every problem; it refuses bombs (limits.ts). The order: plain copy, version, shape, consistency, digests.
 * A snapshot whose digest does not match opens with a warning: what differs is for verifyProduction to say.
 */
import type { Production } from '../model/index.js';
import type { Json } from './canonical.js';
import { checkConsistency } from './consistency.js';
import { foreignJson } from './foreign-json.js';
import { productionOf } from './form.js';
import { LIMITS } from './limits.js';
import { migrate } from './migrate.js';
import { type Problem, problem } from './problem.js';
import { checkShape } from './shape.js';
import { digestOfContent } from './snapshot.js';

export interface Opened {
  readonly kind: 'ok';
  readonly production: Production;
  readonly warnings: readonly Problem[];
}

export interface Refused {
  readonly kind: 'refused';
  /** At least one, at most fifty. */
  readonly problems: readonly Problem[];
}

export type Parsed = Opened | Refused;

function refused(problems: readonly Problem[]): Refused {
  return { kind: 'refused', problems: problems.slice(0, LIMITS.problems) };
}

function open(value: Json): Parsed {
  const migration = migrate(value);
  if (migration.kind === 'refused') return refused([migration.problem]);
  const shape = checkShape(migration.document);
  if (shape.kind === 'refused') return refused(shape.problems);
  const production = productionOf(shape.document);
  const { problems, warnings } = checkConsistency(production);
  if (problems.length > 0) return refused(problems);
  const unsealed = production.snapshots.flatMap(({ digest, ...content }, index) => {
    const expected = digestOfContent(content);
    return digest === expected ? [] : [problem('digest-mismatch', ['snapshots', index, 'digest'], { expected, found: digest })];
  });
  return { kind: 'ok', production, warnings: [...unsealed, ...warnings].slice(0, LIMITS.problems) };
}

/** Opens the text of a file, or the JSON document itself. Never throws. */
export function parseProduction(input: unknown): Parsed {
  const foreign = foreignJson(input);
  return foreign.kind === 'refused' ? refused([foreign.problem]) : open(foreign.value);
}
