/**
 * What is expected of each family of ids: the units of its records, the bounds of their values, and what is promised to
 * the activities. The family of a record is the row with the longest prefix that starts its id.
 *
 * Bounds are kgCO2e per the first unit of the row. They are set by hand, narrow enough that a shifted decimal point leaves
 * them: maximum / minimum stays under about 10, and a row is split where nature spreads wider (a grid on water power, a
 * coal grid). A true figure outside its row is a reason to write a row here, with its own comment.
 *
 * @typedef {{ prefixes: readonly string[], per: readonly string[], minimum: string, maximum: string }} Family
 */

/** @param {string} per units, the one of the bounds first @param {string} minimum @param {string} maximum @param {readonly string[]} prefixes @returns {Family} */
const row = (per, minimum, maximum, ...prefixes) => ({ prefixes, per: per.split(' '), minimum, maximum });

/** @type {readonly Family[]} */
export const families = [
  row('vehicle.km', '0.08', '0.6', 'car'),
  row('vehicle.km', '0.03', '0.25', 'car.electric', 'car.plug-in-hybrid'),
  row('vehicle.km', '0.15', '0.6', 'van'),
  row('vehicle.km', '0.04', '0.2', 'van.electric'),
  row('vehicle.km', '0.05', '0.4', 'two-wheeler'),
  // Nothing is burnt: the frame, the battery and a few watt-hours.
  row('vehicle.km', '0.005', '0.045', 'two-wheeler.bicycle', 'two-wheeler.scooter'),
  row('t.km', '0.05', '0.45', 'truck'),
  row('t.km', '0.05', '0.12', 'truck.articulated'),
  row('t.km', '0.5', '1.5', 'truck.van'),
  row('vehicle.km', '0.3', '2.5', 'truck.vehicle'),
  row('t.km', '0.03', '0.2', 'truck.electric'),
  row('t.km', '0.004', '0.06', 'freight.rail'),
  row('t.km', '0.4', '4', 'freight.air'),
  row('t.km', '0.003', '0.03', 'freight.sea'),
  row('t.km', '0.02', '0.2', 'freight.sea.roro'),
  row('t.km', '0.006', '0.06', 'freight.river'),
  row('vehicle.km', '0.1', '0.6', 'taxi.regular.vehicle', 'taxi.black-cab.vehicle'),
  row('passenger.km', '0.1', '0.6', 'taxi.regular.passenger'),
  row('passenger.km', '0.001', '0.02', 'train.high-speed'),
  row('passenger.km', '0.0125', '0.12', 'train.intercity'),
  // Nearly all rail traction there is nuclear or hydraulic.
  row('passenger.km', '0.002', '0.03', 'train.intercity.fr', 'train.intercity.ch'),
  row('passenger.km', '0.01', '0.2', 'train.regional'),
  row('passenger.km', '0.002', '0.03', 'train.international'),
  row('passenger.km', '0.002', '0.02', 'transit.metro.fr', 'transit.tram.fr', 'transit.suburban.fr'),
  row('passenger.km', '0.01', '0.2', 'transit.metro.gb', 'transit.tram.gb'),
  row('passenger.km', '0.05', '0.3', 'transit.bus'),
  row('passenger.km', '0.01', '0.1', 'transit.bus.electric', 'transit.bus.coach'),
  row('passenger.km', '0.07', '0.7', 'flight.distance'),
  row('passenger.km', '0.1', '1', 'flight.cabin'),
  // Without radiative forcing a flight is three fifths of what it is with it.
  row('passenger.km', '0.06', '0.6', ...['long-haul.economy', 'long-haul.business', 'short-haul.economy'].map((cabin) => `flight.cabin.${cabin}.no-contrails`)),
  row('passenger.km', '0.05', '0.5', 'ferry'),
  row('passenger.km', '0.006', '0.06', 'ferry.foot-passenger'),
  row('room.night', '15', '200', 'hotel'),
  row('room.night', '3', '40', ...['fr', 'be', 'de', 'es', 'it', 'pt', 'gb', 'nl', 'ch', 'us', 'ca', 'br', 'co', 'mx', 'cl', 'cr'].map((country) => `hotel.${country}`)),
  // Desalinated water, air conditioning and generators.
  row('room.night', '50', '500', 'hotel.sa', 'hotel.mv'),
  // A guest night of the French study, not a room of the British tables.
  row('night', '3', '40', 'hotel.fr.class'),
  row('night', '2', '30', 'flat'),
  row('night', '0.4', '8', 'flat.camping'),
  row('meal', '0.5', '6', 'meal'),
  row('meal', '1', '15', 'meal.beef', 'meal.classic.beef', 'meal.plant-based.beef'),
  row('meal', '0.2', '3', 'meal.vegetarian', 'meal.vegan'),
  row('meal', '0.1', '2', 'meal.breakfast'),
  row('kg L', '0.1', '2', 'drink'),
  row('kg L', '0.5', '4', 'drink.beer', 'drink.wine', 'drink.juice', 'drink.milk'),
  row('kg L', '0.01', '0.2', 'drink.tea'),
  row('kg', '4', '40', 'drink.coffee.ground'),
  row('m3', '0.05', '0.6', 'water'),
  row('kWh', '0.1', '0.95', 'electricity.grid'),
  // Water, nuclear power or wind make most of it: below 100 g.
  row('kWh', '0.02', '0.18', ...['al', 'bt', 'cd', 'ch', 'cr', 'et', 'fi', 'fr', 'is', 'ke', 'ls', 'mw', 'na', 'no', 'np', 'py', 'se', 'sk', 'sl', 'sv', 'tj', 'ug', 'uy'].map((country) => `electricity.grid.${country}`)),
  // Old coal or gas plants, or islands on diesel: about a kilogram.
  row('kWh', '0.3', '2.5', ...['fk', 'ms', 'tm', 'uz', 'xk'].map((country) => `electricity.grid.${country}`)),
  // Two figures that a dam sets apart: Ember leaves its methane out, ADEME counts it.
  row('kWh', '0.15', '1.5', 'electricity.grid.gf'),
  row('kWh', '0.1', '0.95', 'electricity.grid.fr.corsica'),
  row('kWh', '0.01', '0.1', 'electricity.source'),
  row('L', '1', '5', 'fuel'),
  row('kg', '1', '10', 'fuel.hydrogen.electrolysis', 'fuel.hydrogen.reformed-biomethane'),
  row('kg', '4', '40', 'fuel.hydrogen.natural-gas'),
  row('L', '0.3', '2', 'fuel.hvo100', 'fuel.b100', 'fuel.e85'),
  row('kWh.net', '0.15', '0.35', 'gas.natural.net'),
  row('kWh.gross', '0.15', '0.3', 'gas.natural.gross'),
  row('m3', '1', '5', 'gas.natural.volume'),
  row('kg', '2', '6', 'gas.bottled'),
  row('kWh', '0.06', '0.6', 'heat.network'),
  row('kWh', '0.03', '0.3', 'cold.network'),
  row('kg', '500', '6000', 'gas.refrigerant', 'gas.fire-suppression'),
  // A substance that breaks down within days.
  row('kg', '0.1', '1', 'gas.refrigerant.r1234yf'),
  row('kg', '0.5', '5', 'gas.carbon-dioxide'),
  row('kg', '10', '100', 'gas.methane'),
  row('kg', '100', '1000', 'gas.nitrous-oxide'),
  row('kg', '8000', '80000', 'gas.sulphur-hexafluoride'),
  row('t kg', '200', '2000', 'material'),
  row('t kg', '30', '300', 'material.wood', 'material.concrete', 'material.plasterboard'),
  row('t kg', '1000', '9000', 'material.plastic', 'material.steel', 'material.furniture', 'material.insulation', 'material.fibreglass', 'material.paint'),
  row('t kg', '500', '3000', 'material.paper'),
  row('t kg', '100', '1500', 'material.plastic.recycled', 'material.steel.recycled', 'material.aluminium.recycled'),
  row('t kg', '3000', '20000', 'material.aluminium.new'),
  row('item', '0.5', '5', 'material.paper.ream'),
  row('t kg', '1000', '9000', 'equipment', 'battery'),
  row('t kg', '6000', '60000', 'textile'),
  row('kg', '0.3', '3', 'laundry'),
  row('item', '30', '300', 'furniture'),
  row('item', '6', '60', 'furniture.chair'),
  row('item', '300', '3000', 'furniture.wardrobe'),
  row('item', '10', '100', 'garment'),
  row('item', '3', '40', 'garment.t-shirt', 'garment.shirt', 'garment.polo', 'garment.shoes', 'garment.jumper.recycled-cotton'),
  row('item', '60', '900', 'device'),
  row('item', '200', '2000', 'device.server', 'device.display'),
  row('item', '30', '300', 'device.tablet', 'device.heater'),
  row('item', '1000', '9000', 'device.photocopier'),
  // Twelve or twenty-three grams.
  row('item', '0.03', '0.3', 'device.battery'),
  row('item', '5', '60', 'device.camera', 'device.smartphone', 'device.tool', 'device.coffee-machine'),
  row('kEUR', '60', '500', 'spend'),
  row('kEUR', '10', '60', 'spend.services.real-estate', 'spend.services.staffing'),
  row('kEUR', '40', '600', 'spend.services'),
  row('kEUR', '100', '1000', 'spend.goods'),
  row('kEUR', '200', '3000', 'spend.goods.chemicals', 'spend.goods.minerals', 'spend.goods.food-drink'),
  row('kEUR', '150', '2500', 'spend.transport'),
  row('EUR', '0.15', '1.5', 'spend.goods.office-consumables', 'spend.goods.small-supplies'),
  row('t kg', '50', '500', 'waste', 'waste.hazardous.landfill', 'waste.packaging.cardboard.incineration'),
  row('t kg', '100', '1000', 'waste.residual', 'waste.furniture', 'waste.textile', 'waste.packaging', 'waste.hazardous', 'waste.metal', 'waste.batteries', 'waste.food', 'waste.plastic', 'waste.landfill'),
  row('t kg', '500', '5000', 'waste.electronics', 'waste.plastic.incineration', 'waste.plastic.average'),
  row('t kg', '20', '200', 'waste.mixed', 'waste.plaster'),
  row('t kg', '5', '60', 'waste.rubble'),
  row('person.hour', '0.01', '0.2', 'office.homeworking.equipment'),
  row('person.hour', '0.1', '2', 'office.homeworking.heating', 'office.homeworking.total'),
];

const byPrefix = new Map(families.flatMap((family) => family.prefixes.map((prefix) => /** @type {const} */ ([prefix, family]))));

/** @param {string} id @returns {Family | undefined} the family with the longest prefix */
export function familyOf(id) {
  const segments = id.split('.');
  for (let length = segments.length; length > 0; length -= 1) {
    const family = byPrefix.get(segments.slice(0, length).join('.'));
    if (family !== undefined) return family;
  }
  return undefined;
}

const unionOfEurope = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/**
 * What an activity may count on: at least so many current records under a prefix, and one for each country named.
 * @type {readonly { prefix: string, records: number, countries?: readonly string[] }[]}
 */
export const promised = [
  { prefix: 'car', records: 20, countries: ['FR', 'GB'] },
  { prefix: 'van', records: 5 },
  { prefix: 'truck', records: 6, countries: ['FR', 'GB'] },
  { prefix: 'taxi', records: 2 },
  { prefix: 'train.high-speed', records: 1, countries: ['FR'] },
  { prefix: 'train.intercity', records: 12, countries: ['FR', 'GB', 'BE', 'DE', 'ES', 'IT', 'CH'] },
  { prefix: 'train.regional', records: 1, countries: ['FR'] },
  { prefix: 'train.international', records: 1 },
  { prefix: 'transit.metro', records: 2 },
  { prefix: 'transit.tram', records: 2 },
  { prefix: 'transit.suburban', records: 1 },
  { prefix: 'transit.bus', records: 3 },
  { prefix: 'flight.distance', records: 16 },
  { prefix: 'flight.cabin', records: 12 },
  { prefix: 'hotel.fr.class', records: 4 },
  { prefix: 'hotel', records: 40, countries: ['FR', 'BE', 'DE', 'ES', 'IT', 'PT', 'GB', 'CH', 'NL', 'US', 'CA', 'ZA', 'TR', 'EG', 'JO', 'AE', 'IN', 'JP', 'CN', 'BR', 'MX', 'AU'] },
  { prefix: 'flat', records: 1, countries: ['FR'] },
  { prefix: 'meal', records: 8, countries: ['FR'] },
  { prefix: 'drink', records: 4, countries: ['FR'] },
  { prefix: 'electricity.grid', records: 200, countries: [...unionOfEurope, 'EU', 'GB', 'US', 'CA', 'CH', 'NO', 'MA', 'TN', 'ZA', 'JP', 'CN', 'IN', 'BR', 'MX', 'AU', 'NZ'] },
  { prefix: 'fuel.diesel', records: 2, countries: ['FR', 'GB'] },
  { prefix: 'fuel.petrol', records: 2, countries: ['FR', 'GB'] },
  { prefix: 'fuel.non-road-diesel', records: 2, countries: ['FR', 'GB'] },
  { prefix: 'fuel.hvo100', records: 2, countries: ['FR', 'GB'] },
  { prefix: 'fuel.b100', records: 1 },
  { prefix: 'fuel.e85', records: 1 },
  { prefix: 'fuel.lpg', records: 1 },
  { prefix: 'gas.natural.net', records: 2, countries: ['FR', 'GB'] },
  { prefix: 'gas.natural.gross', records: 2, countries: ['FR', 'GB'] },
  { prefix: 'material', records: 15 },
  { prefix: 'garment', records: 10 },
  { prefix: 'device', records: 10 },
  { prefix: 'spend', records: 25, countries: ['FR'] },
  { prefix: 'waste', records: 12, countries: ['FR'] },
  { prefix: 'office', records: 1 },
  { prefix: 'textile', records: 1 },
  { prefix: 'cold.network', records: 1 },
  { prefix: 'freight.river', records: 8 },
  { prefix: 'laundry', records: 1 },
  { prefix: 'battery', records: 1 },
  { prefix: 'fuel.avgas', records: 1 },
  { prefix: 'gas.carbon-dioxide', records: 1 },
  { prefix: 'gas.fire-suppression', records: 1 },
  { prefix: 'gas.nitrous-oxide', records: 1 },
  { prefix: 'gas.methane', records: 1 },
  { prefix: 'two-wheeler', records: 5, countries: ['FR'] },
  { prefix: 'ferry', records: 2 },
  { prefix: 'freight.rail', records: 3, countries: ['FR', 'GB', 'EU'] },
  { prefix: 'freight.air', records: 6 },
  { prefix: 'freight.sea', records: 2 },
  { prefix: 'electricity.source', records: 1 },
  { prefix: 'fuel.heating-oil', records: 2, countries: ['FR', 'GB'] },
  { prefix: 'fuel.jet-a1', records: 1 },
  { prefix: 'fuel.hydrogen', records: 2 },
  { prefix: 'gas.natural.volume', records: 2, countries: ['FR', 'GB'] },
  { prefix: 'gas.bottled', records: 2 },
  { prefix: 'heat.network', records: 3, countries: ['FR', 'GB'] },
  { prefix: 'water', records: 4, countries: ['FR', 'GB'] },
  { prefix: 'furniture', records: 4 },
  { prefix: 'equipment', records: 3 },
  { prefix: 'gas.refrigerant', records: 6 },
  { prefix: 'gas.sulphur-hexafluoride', records: 3 },
];

/** Class of uncertainty.json → beginnings of the ids that its argument holds for. */
export const classes = /** @type {Readonly<Record<string, readonly string[]>>} */ ({
  lodging: ['flat.', 'hotel.'],
  homeworking: ['office.'],
  equipment: ['battery.', 'equipment.', 'device.battery.'],
  laundry: ['laundry.'],
  material: ['material.', 'textile.'],
  landfill: ['waste.landfill.'],
  waste: ['waste.mixed.'],
  fuel: ['fuel.', 'gas.natural.', 'gas.bottled.'],
  biofuel: ['fuel.hvo100.'],
  'heat-network': ['heat.network.'],
  refrigerant: ['gas.'],
  drink: ['drink.'],
  meal: ['meal.'],
  water: ['water.'],
  flight: ['flight.cabin.', 'freight.air.'],
  'flight-without-contrails': ['flight.cabin.', 'freight.air.'],
  freight: ['freight.rail.', 'truck.'],
  'road-distance': ['car.', 'taxi.', 'transit.', 'van.', 'truck.vehicle.'],
  'grid-international': ['electricity.grid.'],
  'grid-national': ['electricity.grid.'],
  sea: ['ferry.', 'freight.sea.'],
  'rail-distance': ['train.', 'transit.'],
});

/** Assumptions that an activity's field or the quick estimate starts from: they travel with the first load, the others with the notes. */
export const proposed = [
  'car.vehicles-per-person.short', 'commute.day', 'commute.day.15-30-km', 'commute.day.30-50-km', 'commute.day.5-15-km', 'commute.day.over-50-km', 'commute.day.under-5-km', 'crew.series',
  'crew.tv-film', 'data.storage', 'data.transfer', 'edit-suite.power', 'food-waste.meal', 'genset.day',
  'genset.specific-consumption', 'helicopter.hour', 'jet.hour.small', 'meals.person-day', 'office.desk-day', 'office.hours', 'set.day.energy', 'shoot.days.commercial', 'shoot.days.episode',
  'shoot.days.feature', 'shoot.days.tv-film', 'water.person-day',
];
