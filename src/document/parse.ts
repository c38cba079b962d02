/**
 * Opens a document: text of a file, or a host's object. Foreign data, so it returns a result and never throws; it names the
 * place of every problem; it refuses bombs (limits.ts). The order: plain copy, version, shape, consistency, digests.
 * A snapshot whose digest does not match opens with a warning: what differs is for verifyProduction to say.
 */
import type { Production, Snapshot } from '../model/index.js';
import { type Json, type JsonObject, canonical } from './canonical.js';
import { checkConsistency } from './consistency.js';
import { digestOfText } from './digest.js';
import { foreignJson } from './foreign-json.js';
import { contentDocument, productionOf } from './form.js';
import { LIMITS } from './limits.js';
import { migrate } from './migrate.js';
import { type Problem, problem } from './problem.js';
import { checkShape } from './shape.js';

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

/**
 * Whether the digest is that of what the snapshot holds, to the letter: “24.0” in the place of “24” reads the same here, and gives another
 * digest to whoever computes it without this package.
 */
function sealProblems({ digest, ...content }: Snapshot, { digest: _digest, ...written }: JsonObject, index: number): readonly Problem[] {
  const [read, text] = [canonical(contentDocument(content)), canonical(written)];
  const computed = digestOfText(read);
  const expected = computed === digest && text !== read ? digestOfText(text) : computed;
  return digest === expected ? [] : [problem('digest-mismatch', ['snapshots', index, 'digest'], { expected, found: digest })];
}

function open(value: Json): Parsed {
  const migration = migrate(value);
  if (migration.kind === 'refused') return refused([migration.problem]);
  const shape = checkShape(migration.document);
  if (shape.kind === 'refused') return refused(shape.problems);
  const production = productionOf(shape.document);
  const { problems, warnings } = checkConsistency(production);
  if (problems.length > 0) return refused(problems);
  // The shape has seen that it is a list of objects, as many.
  const written = migration.document['snapshots'] as readonly JsonObject[];
  const unsealed = production.snapshots.flatMap((snapshot, index) => sealProblems(snapshot, written[index] ?? {}, index));
  return { kind: 'ok', production, warnings: [...unsealed, ...warnings].slice(0, LIMITS.problems) };
}

/** Opens the text of a file, or the JSON document itself. Never throws. */
export function parseProduction(input: unknown): Parsed {
  const foreign = foreignJson(input);
  return foreign.kind === 'refused' ? refused([foreign.problem]) : open(foreign.value);
}
