/**
 * What recomputing knows of activities and units: tables of its own, written down a second time. A test holds them against the engine's.
 * An activity: its family, the unit its inputs make, and its inputs as `name:unit`, with `=assumption` where one is proposed.
 */

/** Units of more than one size, and their size in the smallest coherent one; every other unit is a dimension of its own, of size 1. */
export const SIZES = {
  kg: ['mass', '1'], t: ['mass', '1000'], g: ['mass', '0.001'], L: ['volume', '1'], m3: ['volume', '1000'], kWh: ['electricity', '1'],
  MWh: ['electricity', '1000'], EUR: ['money', '1'], kEUR: ['money', '1000'], GB: ['data', '1'], TB: ['data', '1000'], 1: ['count', '1'], '%': ['count', '0.01'],
  't.km': ['freight', '1000'], 'kWh/TB/day': ['storage', '0.001'],
};

const FAMILIES = {
  services: {
    services: 'EUR', office: 'person.hour desks:1 days:day hoursPerDay:h/day', courier: 'EUR',
    'office-electricity': 'kWh desks:1 days:day energyPerDay:kWh/day=office.desk-day',
  },
  materials: {
    'set-material': 'kg', 'set-area': 'kg area:m2 massPerArea:kg/m2', 'set-reuse': 'kg mass:kg share:%', 'set-purchase': 'EUR', paint: 'kg', furniture: 'item items:item share:%',
    costume: 'item', 'costume-hire': 'item items:item share:%', fabric: 'kg', laundry: 'kg', 'make-up': 'EUR',
  },
  technical: {
    electricity: 'kWh power:kW hoursPerDay:h/day days:day', 'grid-hookup': 'kWh power:kW loadRate:% hoursPerDay:h/day days:day', 'grid-daily': 'kWh days:day energyPerDay:kWh/day=set.day.energy',
    genset: 'L power:kW loadRate:% hoursPerDay:h/day days:day specificConsumption:L/kWh=genset.specific-consumption', 'genset-daily': 'L sets:1 days:day fuelPerDay:L/day=genset.day',
    batteries: 'kg mass:kg share:%', hydrogen: 'kg', 'natural-gas': 'kWh.gross', 'bottled-gas': 'kg', 'heating-oil': 'L', 'heat-network': 'kWh',
    studio: 'kWh area:m2 days:day energyPerArea:kWh/m2/day', rental: 'EUR', device: 'item items:item share:%', equipment: 'kg mass:kg share:%', 'effect-gas': 'kg',
  },
  post: {
    'edit-suite': 'kWh suites:1 days:day hoursPerDay:h/day=office.hours power:kW=edit-suite.power', render: 'kWh sets:1 hours:h power:kW',
    'data-storage': 'kWh data:TB days:day energyOfStorage:kWh/TB/day=data.storage', 'data-transfer': 'kWh data:GB energyOfTransfer:kWh/GB=data.transfer', 'post-services': 'EUR', storage: 'EUR',
  },
  lodging: {
    hotel: 'room.night rooms:1 nights:night', flat: 'night dwellings:1 nights:night', meals: 'meal people:1 days:day mealsPerDay:meal/day', drinks: 'L', 'craft-service': 'EUR',
    'tap-water': 'L people:1 days:day waterPerDay:L/day=water.person-day',
  },
  transport: {
    car: 'vehicle.km vehicles:1 days:day dailyDistance:km/day', 'car-trips': 'vehicle.km vehicles:1 trips:1 distance:km',
    commute: 'vehicle.km people:1 days:day dailyDistance:km/day=commute.day carsPerPerson:%=car.vehicles-per-person.short',
    'commute-transit': 'passenger.km people:1 days:day dailyDistance:km/day=commute.day',
    'extras-commute': 'vehicle.km people:1 days:day dailyDistance:km/day=commute.day carsPerPerson:%=car.vehicles-per-person.short',
    recce: 'vehicle.km vehicles:1 days:day dailyDistance:km/day', 'two-wheeler': 'vehicle.km vehicles:1 days:day dailyDistance:km/day', 'road-fuel': 'L',
    van: 'vehicle.km vehicles:1 days:day dailyDistance:km/day', 'truck-distance': 'vehicle.km vehicles:1 days:day dailyDistance:km/day', truck: 't.km load:t trips:1 distance:km',
    taxi: 'vehicle.km trips:1 distance:km', train: 'passenger.km passengers:1 trips:1 distance:km', transit: 'passenger.km passengers:1 trips:1 distance:km',
    ferry: 'passenger.km passengers:1 trips:1 distance:km', flight: 'passenger.km passengers:1 trips:1 distance:km', 'flight-cabin': 'passenger.km passengers:1 trips:1 distance:km',
    'private-jet': 'L hours:h fuelPerHour:L/h=jet.hour.small', helicopter: 'L hours:h fuelPerHour:L/h=helicopter.hour', 'freight-air': 't.km load:t trips:1 distance:km',
    'excess-baggage': 't.km mass:kg trips:1 distance:km', 'freight-sea': 't.km load:t trips:1 distance:km', 'freight-rail': 't.km load:t trips:1 distance:km',
  },
  waste: {
    waste: 'kg', 'food-waste': 'kg meals:meal wastePerMeal:kg/meal=food-waste.meal', wastewater: 'L people:1 days:day waterPerDay:L/day=water.person-day',
  },
};

/** What stands for post-production itself, where it is done in that phase. A generator never does. */
const POST_IN_POST = new Set(['electricity', 'natural-gas', 'heat-network', 'rental', 'device']);

const rowOf = (family, activity, text) => {
  const [unit, ...inputs] = text.split(' ');
  return {
    family, familyInPost: POST_IN_POST.has(activity) ? 'post' : family, unit,
    inputs: inputs.map((each) => { const [, name, made, assumption] = /^(\w+):([^=]+)(?:=(.+))?$/.exec(each); return { name, unit: made, assumption }; }),
  };
};

/** In the order of the families of an estimate. */
export const FAMILY_NAMES = Object.keys(FAMILIES);
export const ACTIVITIES = Object.fromEntries(Object.entries(FAMILIES).flatMap(([family, rows]) => Object.entries(rows).map(([activity, text]) => [activity, rowOf(family, activity, text)])));
