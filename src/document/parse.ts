/**
 * Opens a document: text of a file, or a host's object. Foreign data, so it returns a result and never throws; it names the
 * place of every problem; it refuses bombs (limits.ts). The order: plain copy, version, shape, consistency, digests.
 * A snapshot whose digest does not match opens with a warning: what differs is for verifyProduction to say.
 */
import type { Production } from '../model/index.js';
import { checkConsistency } from './consistency.js';
import { productionOf } from './form.js';
import { LIMITS } from './limits.js';
import { migrate } from './migrate.js';
import { plainJson } from './plain-json.js';
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

function open(foreign: unknown): Parsed {
  const copy = plainJson(foreign);
  if (copy.kind === 'refused') return refused([copy.problem]);
  const migration = migrate(copy.value);
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

const QUOTE = 34;
const COMMA = 44;
const OPENING_BRACKET = 91;
const BACKSLASH = 92;
const OPENING_BRACE = 123;

/** Counts before JSON.parse does: millions of empty objects would hold the page for seconds. */
function isWithinCount(text: string): boolean {
  if (text.length <= LIMITS.values) return true;
  let values = 1;
  let isQuoted = false;
  for (let index = 0; index < text.length && values <= LIMITS.values; index += 1) {
    const character = text.charCodeAt(index);
    if (character === QUOTE) isQuoted = !isQuoted;
    else if (isQuoted) index += character === BACKSLASH ? 1 : 0;
    else if (character === COMMA || character === OPENING_BRACKET || character === OPENING_BRACE) values += 1;
  }
  return values <= LIMITS.values;
}

function openText(text: string): Parsed {
  if (text.length > LIMITS.text) return refused([problem('too-large', [], { found: String(text.length), limit: String(LIMITS.text) })]);
  if (!isWithinCount(text)) return refused([problem('too-many', [], { limit: String(LIMITS.values) })]);
  const json = text.replace(/^\uFEFF/, '');
  if (json.trim() === '') return refused([problem('empty')]);
  let foreign: unknown;
  try {
    foreign = JSON.parse(json);
  } catch {
    return refused([problem('not-json')]);
  }
  return open(foreign);
}

/** Opens the text of a file, or the JSON document itself. Never throws. */
export function parseProduction(input: unknown): Parsed {
  return typeof input === 'string' ? openText(input) : open(input);
}
