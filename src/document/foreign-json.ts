/** Foreign data as plain JSON: the text of a file, or a host's object. Bombs end before they are unfolded (limits.ts). Never throws. */
import { LIMITS } from './limits.js';
import { type PlainJson, plainJson } from './plain-json.js';
import { type ProblemCode, type Problem, problem } from './problem.js';

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

function refused(code: ProblemCode, params: Problem['params'] = {}): PlainJson {
  return { kind: 'refused', problem: problem(code, [], params) };
}

/** @param most characters of a text */
export function foreignJson(input: unknown, most: number = LIMITS.text): PlainJson {
  if (typeof input !== 'string') return plainJson(input);
  if (input.length > most) return refused('too-large', { found: String(input.length), limit: String(most) });
  if (!isWithinCount(input)) return refused('too-many', { limit: String(LIMITS.values) });
  const json = input.replace(/^\uFEFF/, '');
  if (json.trim() === '') return refused('empty');
  let foreign: unknown;
  try {
    foreign = JSON.parse(json);
  } catch {
    return refused('not-json');
  }
  return plainJson(foreign);
}
