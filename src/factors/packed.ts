/** Unpacks what the build packed. The build has linted it: nothing is checked again here. */
import type { Unit } from '../units/index.js';
import type { Boundary, HotRecord, PackedRecords } from './record.js';

export function unpackRecords(table: PackedRecords): readonly HotRecord[] {
  const columns = Object.fromEntries(Object.entries(table).map(([field, texts]) => [field, texts.split('|')])) as Record<keyof HotRecord, string[]>;
  const at = (field: keyof HotRecord, index: number): string => columns[field][index] ?? '';
  return columns.id.map((id, index) => ({
    id,
    value: at('value', index),
    per: at('per', index) as Unit,
    percent: at('percent', index),
    basis: at('basis', index) as HotRecord['basis'],
    source: at('source', index),
    region: at('region', index),
    boundary: at('boundary', index) as Boundary,
    measured: at('measured', index),
    published: at('published', index),
    ...(at('supersedes', index) === '' ? {} : { supersedes: at('supersedes', index) }),
    ...(at('deprecated', index) === '' ? {} : { deprecated: true as const }),
  }));
}

/** Labels by id; both texts are in the same order. */
export function unpackLabels(ids: string, labels: string): Readonly<Record<string, string>> {
  const names = labels.split('|');
  return Object.fromEntries(ids.split('|').map((id, index) => [id, names[index] ?? id]));
}
