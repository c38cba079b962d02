/** Every place where two JSON values differ. Lists whose members have an `id` are compared by it, other lists by position. */
import { type Json, type JsonObject, canonical, isList, isObject } from './canonical.js';

export interface Difference {
  /** JSON Pointer into what was found. */
  readonly path: string;
  /** Canonical JSON, without the quotes of a text; empty where there is nothing. */
  readonly expected: string;
  readonly found: string;
}

function shown(value: Json | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : canonical(value);
}

function idOf(value: Json | undefined): string | undefined {
  const id = isObject(value) ? value['id'] : undefined;
  return typeof id === 'string' ? id : undefined;
}

function listDifferences(expected: readonly Json[], found: readonly Json[], path: string): Difference[] {
  const positions = new Map(found.map((each, index) => [idOf(each) ?? String(index), index]));
  const differing = expected.flatMap((each, index) => {
    const id = idOf(each) ?? String(index);
    const position = positions.get(id);
    if (position === undefined) return [{ path, expected: id, found: '' }];
    positions.delete(id);
    return differences(each, found[position], `${path}/${position}`);
  });
  return [...differing, ...[...positions].map(([id, position]) => ({ path: `${path}/${position}`, expected: '', found: id }))];
}

export function differences(expected: Json | undefined, found: Json | undefined, path: string): readonly Difference[] {
  if (isList(expected) && isList(found)) return listDifferences(expected, found, path);
  if (isObject(expected) && isObject(found)) {
    const keys = new Set([...Object.keys(expected), ...Object.keys(found)]);
    // A key such as "toString" is a key, not what every object has.
    const at = (object: JsonObject, key: string): Json | undefined => (Object.hasOwn(object, key) ? object[key] : undefined);
    return [...keys].flatMap((key) => differences(at(expected, key), at(found, key), `${path}/${key}`));
  }
  return shown(expected) === shown(found) ? [] : [{ path, expected: shown(expected), found: shown(found) }];
}
