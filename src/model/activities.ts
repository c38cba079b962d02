/**
 * What a production does, one row an activity: its inputs, the unit they make, the factors it accepts, its family.
 * A new activity is a row here and its words in `locale/`. Inputs multiply; the product must make `unit` (tested).
 * `factors` are beginnings of factor ids, in order of preference. `alternatives` are accepted for a total measured
 * in another unit (a van planned in km and invoiced in litres).
 */
import type { Unit } from '../units/index.js';
import type { Family } from './families.js';
import type { Phase } from './entry.js';
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
  | 'vehicles' | 'passengers' | 'trips' | 'days' | 'distance' | 'dailyDistance' | 'load' | 'rooms' | 'dwellings' | 'nights'
  | 'people' | 'mealsPerDay' | 'power' | 'loadRate' | 'hoursPerDay' | 'specificConsumption' | 'items' | 'share' | 'desks';

interface ActivityRow {
  /** Empty: the activity is only known by its total. */
  readonly inputs: readonly ActivityInput[];
  readonly unit: Unit;
  readonly factors: readonly string[];
  readonly alternatives?: readonly string[];
  readonly family: Family;
  /** Where the phase decides: electricity of an edit suite belongs to post-production. */
  readonly familyInPhase?: Readonly<Partial<Record<Phase, Family>>>;
  /** The factor proposed first where the country has none of its own that is plainly the one. */
  readonly proposed?: string;
  /** The input for a band of which each factor holds, its id says which (band.ts). */
  readonly bandedBy?: InputName;
}

const people = { name: 'people', unit: '1', initialFrom: 'crew' } as const;
const passengers = { name: 'passengers', unit: '1' } as const;
const trips = { name: 'trips', unit: '1' } as const;
const days = { name: 'days', unit: 'day' } as const;
const shootingDays = { ...days, initialFrom: 'shootingDays' } as const;
const distance = { name: 'distance', unit: 'km' } as const;
const driven = [{ name: 'vehicles', unit: '1' }, shootingDays, { name: 'dailyDistance', unit: 'km/day' }] as const;
const ridden = [passengers, trips, distance] as const;
const inPost = { post: 'post' } as const;
const fuelled = ['fuel.diesel.', 'fuel.petrol.', 'fuel.e85.', 'fuel.lpg.', 'fuel.hvo100.', 'fuel.b100.', 'electricity.grid.'] as const;

export const ACTIVITIES = {
  services: { inputs: [], unit: 'EUR', factors: ['spend.'], family: 'services', proposed: 'spend.services.legal-accounting' },
  office: { inputs: [{ name: 'desks', unit: '1' }, days, { name: 'hoursPerDay', unit: 'h/day', initial: '8' }], unit: 'person.hour', factors: ['office.'], family: 'services', proposed: 'office.homeworking.total' },

  'set-material': { inputs: [], unit: 'kg', factors: ['material.'], family: 'materials', proposed: 'material.wood.timber' },
  'set-purchase': { inputs: [], unit: 'EUR', factors: ['spend.'], family: 'materials', proposed: 'spend.goods.furniture' },
  // The eighth of the fifteen garments, from a T-shirt of 5 kg to a coat of 86, and what most people wear.
  costume: { inputs: [], unit: 'item', factors: ['garment.'], alternatives: ['spend.'], family: 'materials', proposed: 'garment.jeans.cotton' },

  electricity: { inputs: [{ name: 'power', unit: 'kW' }, { name: 'hoursPerDay', unit: 'h/day' }, shootingDays], unit: 'kWh', factors: ['electricity.grid.'], family: 'technical', familyInPhase: inPost },
  genset: {
    inputs: [{ name: 'power', unit: 'kW' }, { name: 'loadRate', unit: '%', maximum: '100' }, { name: 'hoursPerDay', unit: 'h/day', maximum: '24' }, shootingDays, { name: 'specificConsumption', unit: 'L/kWh', assumption: 'genset.specific-consumption' }],
    unit: 'L', factors: ['fuel.non-road-diesel.', 'fuel.diesel.', 'fuel.hvo100.', 'fuel.b100.'], family: 'technical',
  },
  'natural-gas': { inputs: [], unit: 'kWh.gross', factors: ['gas.natural.gross.', 'gas.natural.net.'], family: 'technical', familyInPhase: inPost },
  rental: { inputs: [], unit: 'EUR', factors: ['spend.'], family: 'technical', familyInPhase: inPost, proposed: 'spend.services.audiovisual' },
  device: { inputs: [{ name: 'items', unit: 'item' }, { name: 'share', unit: '%', initial: '100', maximum: '100' }], unit: 'item', factors: ['device.'], family: 'technical', familyInPhase: inPost, proposed: 'device.laptop' },

  'post-services': { inputs: [], unit: 'EUR', factors: ['spend.'], family: 'post', proposed: 'spend.services.audiovisual' },
  // No open source publishes a factor per GB: hosting by spend, or the drives themselves (emission-factors/README.md, missing factors).
  storage: { inputs: [], unit: 'EUR', factors: ['spend.services.it', 'spend.services.telecom'], alternatives: ['device.server', 'device.desktop.'], family: 'post' },

  // Of the 38 countries the two in the middle emit 32.1 and 35 kg: the higher one stands in for a country without its own, and says so.
  hotel: { inputs: [{ name: 'rooms', unit: '1' }, { name: 'nights', unit: 'night' }], unit: 'room.night', factors: ['hotel.'], family: 'lodging', proposed: 'hotel.au' },
  flat: { inputs: [{ name: 'dwellings', unit: '1' }, { name: 'nights', unit: 'night' }], unit: 'night', factors: ['flat.'], family: 'lodging', proposed: 'flat.furnished.fr' },
  meals: { inputs: [people, shootingDays, { name: 'mealsPerDay', unit: 'meal/day', initial: '1' }], unit: 'meal', factors: ['meal.'], family: 'lodging', proposed: 'meal.average.fr' },
  drinks: { inputs: [], unit: 'L', factors: ['drink.'], family: 'lodging', proposed: 'drink.water.bottled.fr' },
  'craft-service': { inputs: [], unit: 'EUR', factors: ['spend.'], family: 'lodging', proposed: 'spend.goods.food-drink' },

  car: { inputs: driven, unit: 'vehicle.km', factors: ['car.'], alternatives: fuelled, family: 'transport', proposed: 'car.average.fr' },
  'road-fuel': { inputs: [], unit: 'L', factors: ['fuel.diesel.', 'fuel.petrol.', 'fuel.e85.', 'fuel.lpg.', 'fuel.hvo100.', 'fuel.b100.'], family: 'transport' },
  van: { inputs: driven, unit: 'vehicle.km', factors: ['van.'], alternatives: fuelled, family: 'transport', proposed: 'van.diesel.average' },
  truck: { inputs: [{ name: 'load', unit: 't' }, trips, distance], unit: 't.km', factors: ['truck.'], alternatives: fuelled, family: 'transport', proposed: 'truck.rigid.12t-20t' },
  taxi: { inputs: [trips, distance], unit: 'vehicle.km', factors: ['taxi.'], family: 'transport', proposed: 'taxi.regular.vehicle' },
  // In France the TGV, which carries most; where no railway has its own figure, the middle of the fifteen countries, not the nuclear TGV.
  train: { inputs: ridden, unit: 'passenger.km', factors: ['train.high-speed.', 'train.intercity.', 'train.regional.', 'train.international.'], family: 'transport', proposed: 'train.intercity.no' },
  // A town bus first: every town has one, and its figure differs least from country to country. A coach between towns is asked for by name.
  transit: {
    inputs: ridden, unit: 'passenger.km', family: 'transport', proposed: 'transit.bus.diesel.fr',
    factors: ['transit.bus.diesel.', 'transit.bus.local.', 'transit.bus.electric.', 'transit.bus.coach.', 'transit.metro.', 'transit.tram.', 'transit.suburban.'],
  },
  flight: { inputs: ridden, unit: 'passenger.km', factors: ['flight.distance.'], family: 'transport', proposed: 'flight.distance.1000-2000-km.101-220-seats.contrails', bandedBy: 'distance' },
  'flight-cabin': { inputs: ridden, unit: 'passenger.km', factors: ['flight.cabin.'], family: 'transport', proposed: 'flight.cabin.short-haul.economy.2025' },

  waste: { inputs: [], unit: 'kg', factors: ['waste.'], family: 'waste', proposed: 'waste.residual.average' },
} as const satisfies Record<string, ActivityRow>;

export type ActivityId = keyof typeof ACTIVITIES;
export const ACTIVITY_IDS = Object.keys(ACTIVITIES) as readonly ActivityId[];

export function isActivityId(text: string): text is ActivityId {
  return Object.hasOwn(ACTIVITIES, text);
}

export function activityOf(id: ActivityId): ActivityRow {
  return ACTIVITIES[id];
}
