/**
 * The units of measure. One row a unit: its dimension, its ratio to the dimension's coherent unit, and the bases it is made of.
 * Conversion stays inside a dimension. `vehicle.km`, `passenger.km` and `t.km` are three dimensions, as are `room.night` and
 * `person.night`, and net and gross kWh of gas: mixing them is the commonest error of the trade (domain.md, unit traps).
 * Bases let a product be checked: t × km is t.km, kW × h is kWh. Counts (people, trips, vehicles) have no base.
 * Money is always excluding VAT; the price year belongs to the factor.
 */

type Base = 'distance' | 'mass' | 'volume' | 'power' | 'hour' | 'day' | 'night' | 'meal' | 'money' | 'item' | 'data' | 'area' | 'year';

interface UnitRow {
  readonly dimension: string;
  /** How many coherent units one of this unit is. */
  readonly ratio: string;
  readonly bases: Readonly<Partial<Record<Base, number>>>;
}

export const UNITS = {
  '1': { dimension: 'count', ratio: '1', bases: {} },
  '%': { dimension: 'count', ratio: '0.01', bases: {} },
  km: { dimension: 'distance', ratio: '1', bases: { distance: 1 } },
  'km/day': { dimension: 'daily-distance', ratio: '1', bases: { distance: 1, day: -1 } },
  'vehicle.km': { dimension: 'vehicle-distance', ratio: '1', bases: { distance: 1 } },
  'passenger.km': { dimension: 'passenger-distance', ratio: '1', bases: { distance: 1 } },
  't.km': { dimension: 'freight', ratio: '1000', bases: { mass: 1, distance: 1 } },
  kg: { dimension: 'mass', ratio: '1', bases: { mass: 1 } },
  g: { dimension: 'mass', ratio: '0.001', bases: { mass: 1 } },
  t: { dimension: 'mass', ratio: '1000', bases: { mass: 1 } },
  L: { dimension: 'volume', ratio: '1', bases: { volume: 1 } },
  m3: { dimension: 'volume', ratio: '1000', bases: { volume: 1 } },
  kW: { dimension: 'power', ratio: '1', bases: { power: 1 } },
  h: { dimension: 'hour', ratio: '1', bases: { hour: 1 } },
  day: { dimension: 'day', ratio: '1', bases: { day: 1 } },
  'h/day': { dimension: 'daily-hours', ratio: '1', bases: { hour: 1, day: -1 } },
  kWh: { dimension: 'electric-energy', ratio: '1', bases: { power: 1, hour: 1 } },
  MWh: { dimension: 'electric-energy', ratio: '1000', bases: { power: 1, hour: 1 } },
  'kWh.net': { dimension: 'gas-energy-net', ratio: '1', bases: { power: 1, hour: 1 } },
  'kWh.gross': { dimension: 'gas-energy-gross', ratio: '1', bases: { power: 1, hour: 1 } },
  'kWh/day': { dimension: 'daily-energy', ratio: '1', bases: { power: 1, hour: 1, day: -1 } },
  'L/kWh': { dimension: 'specific-consumption', ratio: '1', bases: { volume: 1, power: -1, hour: -1 } },
  'L/day': { dimension: 'daily-volume', ratio: '1', bases: { volume: 1, day: -1 } },
  'L/h': { dimension: 'hourly-volume', ratio: '1', bases: { volume: 1, hour: -1 } },
  night: { dimension: 'dwelling-night', ratio: '1', bases: { night: 1 } },
  'room.night': { dimension: 'room-night', ratio: '1', bases: { night: 1 } },
  'person.night': { dimension: 'person-night', ratio: '1', bases: { night: 1 } },
  meal: { dimension: 'meal', ratio: '1', bases: { meal: 1 } },
  'meal/day': { dimension: 'daily-meals', ratio: '1', bases: { meal: 1, day: -1 } },
  'kg/meal': { dimension: 'mass-of-meal', ratio: '1', bases: { mass: 1, meal: -1 } },
  EUR: { dimension: 'spend', ratio: '1', bases: { money: 1 } },
  kEUR: { dimension: 'spend', ratio: '1000', bases: { money: 1 } },
  item: { dimension: 'item', ratio: '1', bases: { item: 1 } },
  GB: { dimension: 'data', ratio: '1', bases: { data: 1 } },
  TB: { dimension: 'data', ratio: '1000', bases: { data: 1 } },
  'kWh/GB': { dimension: 'transfer-intensity', ratio: '1', bases: { power: 1, hour: 1, data: -1 } },
  'kWh/TB/day': { dimension: 'storage-intensity', ratio: '0.001', bases: { power: 1, hour: 1, data: -1, day: -1 } },
  m2: { dimension: 'area', ratio: '1', bases: { area: 1 } },
  'kg/m2': { dimension: 'areal-mass', ratio: '1', bases: { mass: 1, area: -1 } },
  'kWh/m2/day': { dimension: 'daily-energy-of-area', ratio: '1', bases: { power: 1, hour: 1, area: -1, day: -1 } },
  'm2.year': { dimension: 'floor-time', ratio: '1', bases: { area: 1, year: 1 } },
  'person.hour': { dimension: 'person-hour', ratio: '1', bases: { hour: 1 } },
  'person.day': { dimension: 'person-day', ratio: '1', bases: { day: 1 } },
} as const satisfies Record<string, UnitRow>;

export type Unit = keyof typeof UNITS;
export type DimensionOf<U extends Unit> = (typeof UNITS)[U]['dimension'];
export type Dimension = DimensionOf<Unit>;
/** The units one may convert to from U. */
export type UnitLike<U extends Unit> = { [V in Unit]: DimensionOf<V> extends DimensionOf<U> ? V : never }[Unit];

export function isUnit(text: string): text is Unit {
  return Object.hasOwn(UNITS, text);
}

export function dimensionOf(unit: Unit): Dimension {
  return UNITS[unit].dimension;
}

export function ratioOf(unit: Unit): string {
  return UNITS[unit].ratio;
}

/** The bases of a product of units, those that cancel left out. */
export function basesOf(units: readonly Unit[]): ReadonlyMap<string, number> {
  const bases = new Map<string, number>();
  for (const unit of units) {
    for (const [base, exponent] of Object.entries<number>(UNITS[unit].bases)) {
      const total = (bases.get(base) ?? 0) + exponent;
      if (total === 0) bases.delete(base);
      else bases.set(base, total);
    }
  }
  return bases;
}
