/** Invented catalogues: a few factors for every beginning of an id that an activity accepts, one of them superseded. */
import fc from 'fast-check';
import { type Catalogue, type CatalogueContent, type HotRecord, createCatalogue } from '../../src/factors/index.js';
import { ACTIVITY_IDS, activityOf } from '../../src/model/index.js';
import type { Unit } from '../../src/units/index.js';
import { figureTexts } from './figure.js';

/** What the factors of each family are given per. */
const PER: Readonly<Record<string, Unit>> = {
  spend: 'kEUR', office: 'person.hour', material: 'kg', garment: 'item', electricity: 'kWh', 'fuel.hydrogen': 'kg', fuel: 'L', furniture: 'item', textile: 't', laundry: 'kg', battery: 't', equipment: 'kg', heat: 'kWh', cold: 'kWh', water: 'm3',
  'two-wheeler': 'vehicle.km', ferry: 'passenger.km', freight: 't.km', 'gas.natural.volume': 'm3', 'truck.vehicle': 'vehicle.km', 'gas.natural.gross': 'kWh.gross',
  'gas.natural.net': 'kWh.net', gas: 'kg', device: 'item', hotel: 'room.night', flat: 'night', meal: 'meal', drink: 'L', car: 'vehicle.km', van: 'vehicle.km',
  truck: 't.km', taxi: 'vehicle.km', train: 'passenger.km', transit: 'passenger.km', flight: 'passenger.km', waste: 't',
};

function perOf(beginning: string): Unit {
  const family = Object.keys(PER).find((each) => beginning.startsWith(each));
  if (family === undefined) throw new Error(`no unit is known for the factors of ${beginning}`);
  return PER[family] ?? '1';
}

const BEGINNINGS = [...new Set(ACTIVITY_IDS.flatMap((id) => [...activityOf(id).factors, ...(activityOf(id).alternatives ?? [])]))];

export const QUALITY = { measured: '2', invoice: '5', quote: '15', estimated: '30', default: '50', spend: '60', carried: '40' } as const;

export function recordOf(id: string, per: Unit, value: string, percent: string, supersedes?: string): HotRecord {
  return {
    id, per, value, percent, basis: 'assumed', source: 'invented', region: 'FR', boundary: 'life-cycle', measured: '2023',
    published: '2025-01-01', ...(supersedes === undefined ? {} : { supersedes }),
  };
}

type Rest = Partial<Pick<CatalogueContent, 'assumptions' | 'elsewhere'>>;

export function catalogueOf(records: readonly HotRecord[], quality: Readonly<Record<string, string>> = QUALITY, { assumptions = [], elsewhere = {} }: Rest = {}): Catalogue {
  return createCatalogue({ edition: { version: '2026.1', hash: '0a1b2c3d4e5f' }, records, quality, assumptions, elsewhere });
}

/** Some figures are of a place, some inputs come proposed. */
const REST: Rest = {
  elsewhere: { 'hotel.': '480', 'electricity.grid.': '480', 'van.': '25', 'taxi.': '25' },
  assumptions: [{ id: 'genset.specific-consumption', value: '0.3', unit: 'L/kWh', percent: '55' }],
};

const percents = fc.integer({ min: 0, max: 150 }).map(String);
const values = figureTexts(1_000, 6);

/** `<beginning>.old`, superseded by `<beginning>.new`, and `<beginning>.other`. */
function records(beginning: string): fc.Arbitrary<readonly HotRecord[]> {
  const family = beginning.replace(/\.?$/, '.');
  return fc.array(fc.tuple(values, percents), { minLength: 3, maxLength: 3 }).map((drawn) => drawn.map(([value, percent], index) => {
    const name = ['old', 'new', 'other'][index] ?? '';
    return recordOf(`${family}${name}`, perOf(beginning), value, percent, name === 'new' ? `${family}old` : undefined);
  }));
}

/** Not made smaller when a property fails: a case is told by its entries, and the catalogue by the factors they name. */
export const catalogues: fc.Arbitrary<Catalogue> = fc.noShrink(fc
  .tuple(...BEGINNINGS.map(records))
  .map((families) => {
    const all = families.flat();
    return Object.assign(catalogueOf(all, QUALITY, REST), {
      [fc.toStringMethod]: () => `catalogue of ${all.map(({ id, value, percent }) => `${id} ${value} ± ${percent} %`).join(', ')}`,
    });
  }));
