/**
 * What a production does, one row an activity: its inputs, the unit they make, the factors it accepts, its family.
 * A new activity is a row here and its words in `locale/`. Inputs multiply; the product must make `unit` (tested).
 * `factors` are beginnings of factor ids, in order of preference. `alternatives` are accepted for a total measured
 * in another unit (a van planned in km and invoiced in litres).
 */
import type { Unit } from '../units/index.js';
import type { Family } from './families.js';
import type { Department, Phase } from './entry.js';
import type { ProfileCount } from './production.js';

export interface ActivityInput {
  readonly name: InputName;
  readonly unit: Unit;
  /** What the field holds when an entry is added: plain decimal text. */
  readonly initial?: string;
  /** The id of the assumption the initial value comes from. */
  readonly assumption?: string;
  /** The count of the profile that a line of the shoot starts from, once it is known. */
  readonly initialFrom?: ProfileCount;
  readonly maximum?: string;
}

export type InputName =
  | 'vehicles' | 'carsPerPerson' | 'passengers' | 'trips' | 'days' | 'distance' | 'dailyDistance' | 'load' | 'rooms' | 'dwellings' | 'nights'
  | 'people' | 'mealsPerDay' | 'meals' | 'wastePerMeal' | 'waterPerDay' | 'power' | 'loadRate' | 'hours' | 'hoursPerDay' | 'specificConsumption' | 'fuelPerHour' | 'fuelPerDay'
  | 'energyPerDay' | 'area' | 'energyPerArea' | 'massPerArea' | 'mass' | 'items' | 'share' | 'desks' | 'suites' | 'sets' | 'data' | 'energyOfStorage' | 'energyOfTransfer';

interface ActivityRow {
  /** Empty: the activity is only known by its total. */
  readonly inputs: readonly ActivityInput[];
  readonly unit: Unit;
  readonly factors: readonly string[];
  readonly alternatives?: readonly string[];
  readonly family: Family;
  /** Where the phase decides: electricity of an edit suite belongs to post-production. */
  readonly familyInPhase?: Readonly<Partial<Record<Phase, Family>>>;
  /** What a new line starts from, where it is not what its family starts from. */
  readonly phase?: Phase;
  readonly department?: Department;
  /** The factor proposed first where the country has none of its own that is plainly the one. */
  readonly proposed?: string;
  /** Instead of it, in a country of which the table says the same thing under another name. */
  readonly proposedIn?: Readonly<Record<string, string>>;
  /** The input for a band of which each factor holds, its id says which (band.ts). */
  readonly bandedBy?: InputName;
}

const people = { name: 'people', unit: '1', initialFrom: 'crew' } as const;
const passengers = { name: 'passengers', unit: '1' } as const;
const trips = { name: 'trips', unit: '1' } as const;
const days = { name: 'days', unit: 'day' } as const;
const shootingDays = { ...days, initialFrom: 'shootingDays' } as const;
const distance = { name: 'distance', unit: 'km' } as const;
const vehicles = { name: 'vehicles', unit: '1' } as const;
const dailyDistance = { name: 'dailyDistance', unit: 'km/day' } as const;
const power = { name: 'power', unit: 'kW' } as const;
const hoursPerDay = { name: 'hoursPerDay', unit: 'h/day', maximum: '24' } as const;
const workingHours = { ...hoursPerDay, assumption: 'office.hours' } as const;
const loadRate = { name: 'loadRate', unit: '%', maximum: '100' } as const;
const items = { name: 'items', unit: 'item' } as const;
const mass = { name: 'mass', unit: 'kg' } as const;
/** Of what it is made of: the part of its life, or of its next lives, that this production answers for. */
const share = { name: 'share', unit: '%', initial: '100', maximum: '100' } as const;
const load = { name: 'load', unit: 't' } as const;
const driven = [vehicles, shootingDays, dailyDistance] as const;
const ridden = [passengers, trips, distance] as const;
const carried = [load, trips, distance] as const;
const fromHome = [shootingDays, { ...dailyDistance, assumption: 'commute.day' }] as const;
const commuted = [...fromHome, { name: 'carsPerPerson', unit: '%', assumption: 'car.vehicles-per-person.short', maximum: '100' }] as const;
const inPost = { post: 'post' } as const;
/** Overseas, ADEME counts what is consumed, with losses and upstream; the other table what is produced. */
const OVERSEAS = Object.fromEntries(['BL', 'GF', 'GP', 'MF', 'MQ', 'RE', 'YT'].map((place) => [place, `electricity.grid.${place.toLowerCase()}.consumption`]));
const grid = { factors: ['electricity.grid.'], proposedIn: OVERSEAS } as const;
const kerosene = ['fuel.jet-a1.', 'fuel.avgas.'] as const;
/** A town bus first: every town has one, and its figure differs least from country to country. A coach between towns is asked for by name. */
const publicTransport = {
  unit: 'passenger.km', family: 'transport', proposed: 'transit.bus.diesel.fr',
  factors: ['transit.bus.diesel.', 'transit.bus.local.', 'transit.bus.electric.', 'transit.bus.coach.', 'transit.metro.', 'transit.tram.', 'transit.suburban.'],
} as const;
const fuelled = ['fuel.diesel.', 'fuel.petrol.', 'fuel.e85.', 'fuel.lpg.', 'fuel.hvo100.', 'fuel.b100.', 'electricity.grid.'] as const;
const burnt = ['fuel.non-road-diesel.', 'fuel.diesel.', 'fuel.hvo100.', 'fuel.b100.'] as const;
const transport = 'transport';

export const ACTIVITIES = {
  services: { inputs: [], unit: 'EUR', factors: ['spend.'], family: 'services', proposed: 'spend.services.legal-accounting' },
  // The factor of working at home: heating and equipment of the person who does.
  office: { inputs: [{ name: 'desks', unit: '1' }, days, { ...hoursPerDay, initial: '8' }], unit: 'person.hour', factors: ['office.'], family: 'services', proposed: 'office.homeworking.total' },
  'office-electricity': { inputs: [{ name: 'desks', unit: '1' }, days, { name: 'energyPerDay', unit: 'kWh/day', assumption: 'office.desk-day' }], unit: 'kWh', ...grid, family: 'services', department: 'production' },
  courier: { inputs: [], unit: 'EUR', factors: ['spend.services.post-courier'], family: 'services', phase: 'shoot', proposed: 'spend.services.post-courier' },

  'set-material': { inputs: [], unit: 'kg', factors: ['material.'], family: 'materials', proposed: 'material.wood.timber' },
  'set-area': { inputs: [{ name: 'area', unit: 'm2' }, { name: 'massPerArea', unit: 'kg/m2' }], unit: 'kg', factors: ['material.'], family: 'materials', proposed: 'material.wood.timber' },
  // A set that served before, or will serve again: this production answers for its share.
  'set-reuse': { inputs: [mass, { ...share, initial: '50' }], unit: 'kg', factors: ['material.'], family: 'materials', proposed: 'material.wood.timber' },
  'set-purchase': { inputs: [], unit: 'EUR', factors: ['spend.'], family: 'materials', proposed: 'spend.goods.furniture' },
  paint: { inputs: [], unit: 'kg', factors: ['material.paint.'], family: 'materials', proposed: 'material.paint.acrylic-varnish' },
  furniture: { inputs: [items, share], unit: 'item', factors: ['furniture.'], alternatives: ['spend.goods.furniture'], family: 'materials', proposed: 'furniture.table.average' },
  // The eighth of the fifteen garments, from a T-shirt of 5 kg to a coat of 86, and what most people wear.
  costume: { inputs: [], unit: 'item', factors: ['garment.'], alternatives: ['spend.'], family: 'materials', department: 'costume', proposed: 'garment.jeans.cotton' },
  'costume-hire': { inputs: [items, { ...share, initial: '10' }], unit: 'item', factors: ['garment.'], alternatives: ['spend.'], family: 'materials', department: 'costume', proposed: 'garment.jeans.cotton' },
  fabric: { inputs: [], unit: 'kg', factors: ['textile.'], alternatives: ['spend.goods.textile-clothing'], family: 'materials', department: 'costume' },
  laundry: { inputs: [], unit: 'kg', factors: ['laundry.'], alternatives: ['spend.services.personal'], family: 'materials', phase: 'shoot', department: 'costume' },
  'make-up': { inputs: [], unit: 'EUR', factors: ['spend.goods.chemicals'], family: 'materials', phase: 'shoot', department: 'costume', proposed: 'spend.goods.chemicals' },

  electricity: { inputs: [power, { name: 'hoursPerDay', unit: 'h/day' }, shootingDays], unit: 'kWh', ...grid, family: 'technical', familyInPhase: inPost },
  'grid-hookup': { inputs: [power, loadRate, hoursPerDay, shootingDays], unit: 'kWh', ...grid, family: 'technical' },
  // What a set takes in a day, where neither power nor hours are known.
  'grid-daily': { inputs: [shootingDays, { name: 'energyPerDay', unit: 'kWh/day', assumption: 'set.day.energy' }], unit: 'kWh', ...grid, family: 'technical' },
  genset: {
    inputs: [power, loadRate, hoursPerDay, shootingDays, { name: 'specificConsumption', unit: 'L/kWh', assumption: 'genset.specific-consumption' }],
    unit: 'L', factors: burnt, family: 'technical',
  },
  'genset-daily': { inputs: [{ name: 'sets', unit: '1' }, shootingDays, { name: 'fuelPerDay', unit: 'L/day', assumption: 'genset.day' }], unit: 'L', factors: burnt, family: 'technical' },
  batteries: { inputs: [mass, { ...share, initial: '10' }], unit: 'kg', factors: ['battery.'], family: 'technical' },
  hydrogen: { inputs: [], unit: 'kg', factors: ['fuel.hydrogen.'], family: 'technical', proposed: 'fuel.hydrogen.natural-gas' },
  'natural-gas': { inputs: [], unit: 'kWh.gross', factors: ['gas.natural.gross.', 'gas.natural.net.', 'gas.natural.volume.'], family: 'technical', familyInPhase: inPost },
  'bottled-gas': { inputs: [], unit: 'kg', factors: ['gas.bottled.'], family: 'technical', proposed: 'gas.bottled.propane' },
  'heating-oil': { inputs: [], unit: 'L', factors: ['fuel.heating-oil.'], family: 'technical' },
  'heat-network': { inputs: [], unit: 'kWh', factors: ['heat.network.', 'cold.network.'], family: 'technical', familyInPhase: inPost, proposed: 'heat.network.fr' },
  // The studio's own figure: published ones disagree by five (emission-factors/README.md, assumptions that nobody publishes).
  studio: { inputs: [{ name: 'area', unit: 'm2' }, shootingDays, { name: 'energyPerArea', unit: 'kWh/m2/day' }], unit: 'kWh', ...grid, family: 'technical' },
  rental: { inputs: [], unit: 'EUR', factors: ['spend.'], family: 'technical', familyInPhase: inPost, proposed: 'spend.services.audiovisual' },
  device: { inputs: [items, share], unit: 'item', factors: ['device.'], family: 'technical', familyInPhase: inPost, proposed: 'device.laptop' },
  equipment: { inputs: [mass, { ...share, initial: '10' }], unit: 'kg', factors: ['equipment.'], family: 'technical', proposed: 'equipment.electrical.small.gb' },
  'effect-gas': { inputs: [], unit: 'kg', factors: ['gas.carbon-dioxide', 'gas.refrigerant.', 'gas.fire-suppression.', 'gas.sulphur-hexafluoride', 'gas.nitrous-oxide', 'gas.methane.'], family: 'technical', proposed: 'gas.carbon-dioxide' },

  'edit-suite': { inputs: [{ name: 'suites', unit: '1' }, days, workingHours, { ...power, assumption: 'edit-suite.power' }], unit: 'kWh', ...grid, family: 'post' },
  render: { inputs: [{ name: 'sets', unit: '1' }, { name: 'hours', unit: 'h' }, power], unit: 'kWh', ...grid, family: 'post' },
  'data-storage': { inputs: [{ name: 'data', unit: 'TB' }, days, { name: 'energyOfStorage', unit: 'kWh/TB/day', assumption: 'data.storage' }], unit: 'kWh', ...grid, family: 'post' },
  'data-transfer': { inputs: [{ name: 'data', unit: 'GB' }, { name: 'energyOfTransfer', unit: 'kWh/GB', assumption: 'data.transfer' }], unit: 'kWh', ...grid, family: 'post' },
  'post-services': { inputs: [], unit: 'EUR', factors: ['spend.'], family: 'post', proposed: 'spend.services.audiovisual' },
  // Hosting by spend, or the drives themselves.
  storage: { inputs: [], unit: 'EUR', factors: ['spend.services.it', 'spend.services.telecom'], alternatives: ['device.server', 'device.desktop.'], family: 'post', proposed: 'spend.services.it' },

  // Of the 38 countries the two in the middle emit 32.1 and 35 kg: the higher one stands in for a country without its own, and says so.
  hotel: { inputs: [{ name: 'rooms', unit: '1' }, { name: 'nights', unit: 'night' }], unit: 'room.night', factors: ['hotel.'], family: 'lodging', proposed: 'hotel.au' },
  flat: { inputs: [{ name: 'dwellings', unit: '1' }, { name: 'nights', unit: 'night' }], unit: 'night', factors: ['flat.'], family: 'lodging', proposed: 'flat.furnished.fr' },
  meals: { inputs: [people, shootingDays, { name: 'mealsPerDay', unit: 'meal/day', initial: '1' }], unit: 'meal', factors: ['meal.'], family: 'lodging', proposed: 'meal.average.fr' },
  drinks: { inputs: [], unit: 'L', factors: ['drink.'], family: 'lodging', proposed: 'drink.water.bottled.fr' },
  'craft-service': { inputs: [], unit: 'EUR', factors: ['spend.'], family: 'lodging', proposed: 'spend.goods.food-drink' },
  'tap-water': { inputs: [people, shootingDays, { name: 'waterPerDay', unit: 'L/day', assumption: 'water.person-day' }], unit: 'L', factors: ['water.tap.'], family: 'lodging', proposed: 'water.tap.fr' },

  car: { inputs: driven, unit: 'vehicle.km', factors: ['car.'], alternatives: fuelled, family: transport, proposed: 'car.average.fr' },
  'car-trips': { inputs: [vehicles, trips, distance], unit: 'vehicle.km', factors: ['car.'], alternatives: fuelled, family: transport, proposed: 'car.average.fr' },
  commute: { inputs: [people, ...commuted], unit: 'vehicle.km', factors: ['car.'], family: transport, department: 'all', proposed: 'car.average.fr' },
  'commute-transit': { inputs: [people, ...fromHome], ...publicTransport, department: 'all' },
  'extras-commute': { inputs: [{ name: 'people', unit: '1' }, ...commuted], unit: 'vehicle.km', factors: ['car.'], family: transport, department: 'cast', proposed: 'car.average.fr' },
  recce: { inputs: [vehicles, days, dailyDistance], unit: 'vehicle.km', factors: ['car.', 'van.'], alternatives: fuelled, family: transport, phase: 'preparation', department: 'direction', proposed: 'car.average.fr' },
  'two-wheeler': { inputs: driven, unit: 'vehicle.km', factors: ['two-wheeler.'], family: transport, proposed: 'two-wheeler.motorcycle.up-to-250cc.fr' },
  'road-fuel': { inputs: [], unit: 'L', factors: ['fuel.diesel.', 'fuel.petrol.', 'fuel.e85.', 'fuel.lpg.', 'fuel.hvo100.', 'fuel.b100.'], family: transport },
  van: { inputs: driven, unit: 'vehicle.km', factors: ['van.'], alternatives: fuelled, family: transport, proposed: 'van.diesel.average' },
  'truck-distance': { inputs: driven, unit: 'vehicle.km', factors: ['truck.vehicle.'], alternatives: fuelled, family: transport, proposed: 'truck.vehicle.rigid.7t5-17t' },
  truck: {
    inputs: carried, unit: 't.km', factors: ['truck.rigid.', 'truck.articulated.', 'truck.average.', 'truck.electric.', 'truck.van.'], alternatives: ['truck.vehicle.', ...fuelled], family: transport, proposed: 'truck.rigid.12t-20t',
    proposedIn: { GB: 'truck.average.gb' },
  },
  taxi: { inputs: [trips, distance], unit: 'vehicle.km', factors: ['taxi.'], family: transport, proposed: 'taxi.regular.vehicle' },
  // In France the TGV, which carries most; where no railway has its own figure, the middle of the seventeen countries, not the nuclear TGV.
  train: { inputs: ridden, unit: 'passenger.km', factors: ['train.high-speed.', 'train.intercity.', 'train.regional.', 'train.international.'], family: transport, proposed: 'train.intercity.gb' },
  transit: { inputs: ridden, ...publicTransport },
  ferry: { inputs: ridden, unit: 'passenger.km', factors: ['ferry.'], family: transport, proposed: 'ferry.foot-passenger' },
  flight: { inputs: ridden, unit: 'passenger.km', factors: ['flight.distance.'], family: transport, proposed: 'flight.distance.1000-2000-km.101-220-seats.contrails', bandedBy: 'distance' },
  'flight-cabin': { inputs: ridden, unit: 'passenger.km', factors: ['flight.cabin.'], family: transport, proposed: 'flight.cabin.short-haul.economy.2025' },
  // Nobody publishes these by hour under an open licence: the litres burnt, without contrails.
  'private-jet': { inputs: [{ name: 'hours', unit: 'h' }, { name: 'fuelPerHour', unit: 'L/h', assumption: 'jet.hour.small' }], unit: 'L', factors: kerosene, family: transport, department: 'cast' },
  helicopter: { inputs: [{ name: 'hours', unit: 'h' }, { name: 'fuelPerHour', unit: 'L/h', assumption: 'helicopter.hour' }], unit: 'L', factors: kerosene, family: transport, department: 'camera' },
  'freight-air': { inputs: carried, unit: 't.km', factors: ['freight.air.'], family: transport, proposed: 'freight.air.cargo.over-5000-km.over-100t.contrails', bandedBy: 'distance' },
  'excess-baggage': { inputs: [mass, trips, distance], unit: 't.km', factors: ['freight.air.'], family: transport, proposed: 'freight.air.belly.over-5000-km.over-220-seats.contrails' },
  'freight-sea': { inputs: carried, unit: 't.km', factors: ['freight.sea.', 'freight.river.'], family: transport, proposed: 'freight.sea.container.average' },
  'freight-rail': { inputs: carried, unit: 't.km', factors: ['freight.rail.'], family: transport, proposed: 'freight.rail.average.fr' },

  waste: { inputs: [], unit: 'kg', factors: ['waste.'], family: 'waste', proposed: 'waste.residual.average' },
  'food-waste': { inputs: [{ name: 'meals', unit: 'meal' }, { name: 'wastePerMeal', unit: 'kg/meal', assumption: 'food-waste.meal' }], unit: 'kg', factors: ['waste.food.'], family: 'waste', proposed: 'waste.food.compost' },
  wastewater: { inputs: [people, shootingDays, { name: 'waterPerDay', unit: 'L/day', assumption: 'water.person-day' }], unit: 'L', factors: ['water.treatment.'], family: 'waste', proposed: 'water.treatment.fr' },
} as const satisfies Record<string, ActivityRow>;

export type ActivityId = keyof typeof ACTIVITIES;
export const ACTIVITY_IDS = Object.keys(ACTIVITIES) as readonly ActivityId[];

export function isActivityId(text: string): text is ActivityId {
  return Object.hasOwn(ACTIVITIES, text);
}

export function activityOf(id: ActivityId): ActivityRow {
  return ACTIVITIES[id];
}
