/**
 * The units a factor may be expressed in, and how the sources spell them.
 *
 * A copy, on purpose: this folder must not import the library's TypeScript. A test of the library compares
 * `dimensions` with the table in src/units, so the two cannot drift.
 */

/** Unit → dimension. Conversion exists only inside a dimension. */
export const dimensions = /** @type {const} */ ({
  'vehicle.km': 'vehicle-distance',
  'passenger.km': 'passenger-distance',
  't.km': 'freight',
  'km': 'distance',
  'km/day': 'daily-distance',
  'L': 'volume',
  'm3': 'volume',
  'kWh': 'electric-energy',
  'MWh': 'electric-energy',
  'kWh.net': 'gas-energy-net',
  'kWh.gross': 'gas-energy-gross',
  'kg': 'mass',
  't': 'mass',
  'g': 'mass',
  'room.night': 'room-night',
  'night': 'dwelling-night',
  'person.night': 'person-night',
  'meal': 'meal',
  'meal/day': 'daily-meals',
  'EUR': 'spend',
  'kEUR': 'spend',
  'item': 'item',
  'GB': 'data',
  'TB': 'data',
  'm2.year': 'floor-time',
  'person.hour': 'person-hour',
  'person.day': 'person-day',
  'h': 'hour',
  'day': 'day',
  'h/day': 'daily-hours',
  'kW': 'power',
  '1': 'count',
  '%': 'count',
  'L/kWh': 'specific-consumption',
});

/**
 * How the sources print a denominator → the unit of the record. A spelling appears here once it has been read in a
 * source; `km` is a vehicle kilometre because every source read so far prints passenger kilometres as such.
 */
export const spellings = /** @type {Readonly<Record<string, keyof typeof dimensions>>} */ ({
  'km': 'vehicle.km',
  'passager.km': 'passenger.km',
  'passenger.km': 'passenger.km',
  't.km': 't.km',
  'tonne.km': 't.km',
  'litre': 'L',
  'Litre': 'L',
  'litres': 'L',
  'L': 'L',
  'm³': 'm3',
  'm3': 'm3',
  'cubic metres': 'm3',
  'kWh': 'kWh',
  'kWh PCI': 'kWh.net',
  'kWh (Net CV)': 'kWh.net',
  'kWh PCS': 'kWh.gross',
  'kWh (Gross CV)': 'kWh.gross',
  'kg': 'kg',
  'Kg': 'kg',
  'tonne': 't',
  'tonnes': 't',
  'tonne de déchets': 't',
  'unité': 'item',
  'appareil': 'item',
  'repas': 'meal',
  'nuit': 'night',
  'Room per night': 'room.night',
  'keuro (2023) HT': 'kEUR',
  'per FTE Working Hour': 'person.hour',
  'kgH2': 'kg',
  'keuro': 'kEUR',
  'euro dépensé': 'EUR',
});
