/** Unpacks what the build packed (emission-factors/packing.mjs says how and why). The build has linted it: nothing is checked again here. */
import type { Unit } from '../units/index.js';
import type { Boundary, HotRecord, PackedRecords } from './record.js';

/** Each id begins with a digit of base 36: the length it shares with the one before it. */
function unpackIds(text: string): readonly string[] {
  let before = '';
  return text.split('|').map((cell) => {
    before = before.slice(0, parseInt(cell.charAt(0), 36)) + cell.slice(1);
    return before;
  });
}

/** "cell*3" stands three times. */
function unpackRuns(text: string): readonly string[] {
  return text.split('|').flatMap((run) => {
    const [cell = '', times = '1'] = run.split('*');
    return Array.from({ length: Number(times) }, () => cell);
  });
}

/** The last segment of two letters. */
function regionIn(id: string): string {
  return id.split('.').filter((segment) => /^[a-z]{2}$/.test(segment)).at(-1)?.toUpperCase() ?? '';
}

export function unpackRecords(table: PackedRecords): readonly HotRecord[] {
  const { id: ids, ...others } = table;
  const columns = Object.fromEntries(Object.entries(others).map(([field, text]) => [field, unpackRuns(text)])) as Record<keyof typeof others, readonly string[]>;
  return unpackIds(ids).map((id, index) => {
    const own = (field: 'value' | 'per' | 'percent' | 'region' | 'supersedes' | 'kind'): string => columns[field][index] ?? '';
    const kind = parseInt(own('kind'), 36);
    const shared = (field: Exclude<keyof typeof others, Parameters<typeof own>[0]>): string => columns[field][kind] ?? '';
    const supersedes = own('supersedes');
    return {
      id,
      value: own('value'),
      per: own('per') as Unit,
      percent: own('percent'),
      basis: shared('basis') as HotRecord['basis'],
      source: shared('source'),
      region: own('region') || regionIn(id),
      boundary: shared('boundary') as Boundary,
      measured: shared('measured'),
      published: shared('published'),
      ...(supersedes === '' ? {} : { supersedes: supersedes.startsWith('.') ? id.slice(0, id.lastIndexOf('.')) + supersedes : supersedes }),
      ...(shared('deprecated') === '' ? {} : { deprecated: true as const, withdrawn: Number(shared('deprecated')) }),
      ...(shared('since') === '' ? {} : { since: Number(shared('since')) }),
    };
  });
}

/** Labels by id, in the order of the records. `§` is the name of the record's country, `~` the year its id ends in. */
export function unpackLabels(records: readonly Pick<HotRecord, 'id' | 'region'>[], labels: string, language: string): Readonly<Record<string, string>> {
  const countries = new Intl.DisplayNames([language], { type: 'region' });
  const cells = unpackRuns(labels);
  return Object.fromEntries(records.map(({ id, region }, index) => {
    const cell = cells[index] ?? id;
    return [id, cell.replace('~', id.slice(-4)).replace('§', () => countries.of(region) ?? region)];
  }));
}
