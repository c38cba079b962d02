/** British English: what a production coordinator says. No space before : ; ? ! %; U+202F before a unit, U+2212 for the minus. */
import type { Messages } from '../messages.js';
import { pluralIn } from './plural.js';

const plural = pluralIn('en');

const KEPT = 'Your entry is kept; it is not counted yet.';

export const en: Messages = {
  families: {
    services: 'Purchased services',
    materials: 'Material resources',
    technical: 'Technical resources',
    post: 'Post-production',
    lodging: 'Accommodation and meals',
    transport: 'Transport of people and goods',
    waste: 'Waste management',
  },
  phases: { preparation: 'prep', shoot: 'shoot', post: 'post-production' },
  departments: {
    production: 'Production', direction: 'Directing', unit: 'Unit and locations', camera: 'Camera', sound: 'Sound', electric: 'Lighting', grip: 'Grip',
    art: 'Art department', costume: 'Costume, hair and make-up', cast: 'Cast and extras', post: 'Post-production', all: 'All departments',
  },
  qualities: { measured: 'measured', invoice: 'invoice', quote: 'quote', estimated: 'estimated', default: 'default value', spend: 'spend-based' },
  kinds: {
    'tv-film': 'TV film', feature: 'Feature film', series: 'Series', documentary: 'Documentary', entertainment: 'Entertainment', 'live-capture': 'Live capture', commercial: 'Commercial',
  },
  stages: { drafting: 'Draft', estimated: 'Estimate frozen', shooting: 'Balance under way', balanced: 'Balance closed' },
  activities: {
    services: 'Purchased services',
    office: 'Production office',
    'set-material': 'Set materials, by weight',
    'set-purchase': 'Set dressing and props',
    costume: 'Costumes bought',
    electricity: 'Mains electricity',
    genset: 'Generator',
    'natural-gas': 'Natural gas',
    rental: 'Equipment hire',
    device: 'Computers and screens',
    'post-services': 'Post-production services',
    storage: 'Data storage',
    hotel: 'Hotel nights',
    flat: 'Furnished rental',
    meals: 'Meals',
    drinks: 'Drinks',
    'craft-service': 'Craft service',
    car: 'Car, by distance',
    'road-fuel': 'Road fuel, by the litre',
    van: 'Van, by distance',
    truck: 'Truck, by the tonne-kilometre',
    taxi: 'Taxi and private hire',
    train: 'Train',
    transit: 'Underground, tram, suburban rail, bus',
    flight: 'Flight, by distance',
    'flight-cabin': 'Flight, by cabin class',
    waste: 'Waste',
  },
  inputs: {
    vehicles: 'Vehicles', passengers: 'Passengers', trips: 'One-way trips', days: 'Days', distance: 'Distance', dailyDistance: 'Per day', load: 'Load',
    rooms: 'Rooms', dwellings: 'Dwellings', nights: 'Nights', people: 'People', mealsPerDay: 'Meals per day', power: 'Power', loadRate: 'Average load',
    hoursPerDay: 'Hours per day', specificConsumption: 'Consumption', items: 'Items', share: 'Share of life', desks: 'Desks', total: 'Total',
  },
  totals: { EUR: 'Amount excl. VAT', kg: 'Weight', L: 'Litres', kWh: 'Consumption', 'vehicle.km': 'Total distance', item: 'Items' },
  units: {
    '1': '', '%': '%', km: 'km', 'km/day': 'km/day', 'vehicle.km': 'km', 'passenger.km': 'passenger-km', 't.km': 't·km', kg: 'kg', g: 'g', t: 't', L: 'L', m3: 'm³', kW: 'kW', h: 'h',
    day: 'days', 'h/day': 'h/day', kWh: 'kWh', MWh: 'MWh', 'kWh.net': 'kWh net CV', 'kWh.gross': 'kWh gross CV', 'L/kWh': 'L/kWh', night: 'nights', 'room.night': 'room-nights', 'person.night': 'person-nights',
    meal: 'meals', 'meal/day': 'meals/day', EUR: '€', kEUR: 'k€', item: 'items', GB: 'GB', TB: 'TB', 'm2.year': 'm²·year', 'person.hour': 'person-hours', 'person.day': 'person-days',
  },
  singularUnits: { day: 'day', night: 'night', 'room.night': 'room-night', 'person.night': 'person-night', 'person.hour': 'person-hour', 'person.day': 'person-day', meal: 'meal', 'meal/day': 'meal/day', item: 'item' },
  perUnit: {
    '1': 'unit', '%': '%', km: 'km', 'km/day': 'km/day', 'vehicle.km': 'vehicle-km', 'passenger.km': 'passenger-km', 't.km': 't·km', kg: 'kg', g: 'g', t: 't', L: 'L', m3: 'm³', kW: 'kW', h: 'h',
    day: 'day', 'h/day': 'h/day', kWh: 'kWh', MWh: 'MWh', 'kWh.net': 'kWh net CV', 'kWh.gross': 'kWh gross CV', 'L/kWh': 'L/kWh', night: 'night', 'room.night': 'room-night', 'person.night': 'person-night',
    meal: 'meal', 'meal/day': 'meals/day', EUR: '€ excl. VAT', kEUR: '€1,000 excl. VAT', item: 'item', GB: 'GB', TB: 'TB', 'm2.year': 'm²·year', 'person.hour': 'person-hour', 'person.day': 'person-day',
  },
  figure: {
    about: 'about',
    unit: (unit) => `${unit} CO₂e`,
    chances: (low, high, unit) => `There is a 19 in 20 chance that the footprint lies between ${low} and ${high}\u202f${unit}\u00a0CO₂e.`,
    between: (low, high, unit) => `between ${low} and ${high}\u202f${unit}`,
    span: (low, high, unit) => `${low} – ${high}\u202f${unit}`,
    /** The percent sign is set close, the euro before. */
    quantity: (number, unit) => {
      if (unit === '%') return `${number}%`;
      if (unit === '€') return `€${number}`;
      return unit === 'k€' ? `€${number}k` : `${number}\u202f${unit}`;
    },
    none: 'Nothing is counted yet.',
    notCounted: 'not counted',
    explain: (name, value) => `${name}: ${value}. Where does this figure come from?`,
    why: (name) => `Where this figure comes from: ${name}`,
    peek: (total) => `About ${total} CO₂e`,
    uncounted: (lines) => `${plural(lines, 'line is not counted', 'lines are not counted')}.`,
    emptyFamilies: (families) => `${plural(families, 'category is empty', 'categories are empty')}.`,
  },
  profile: {
    kind: 'Type', shooting: 'Shoot', crew: 'Crew', state: 'Status',
    minutes: 'min', days: (count) => plural(count, 'day', 'days'), people: (count) => plural(count, 'person', 'people'),
    edit: 'Edit details', done: 'Done', untitled: 'Untitled production', unknown: 'to be confirmed',
  },
  sheet: {
    title: 'Title', company: 'Production company', places: 'Locations', runtimeMinutes: 'Running time', shootingDays: 'Shooting days', crew: 'Crew size',
    units: { runtimeMinutes: 'min mins minutes minute', shootingDays: 'days day d', crew: 'people person crew' },
    whole: (typed) => `“${typed}” cannot be read. Write a whole number. What you typed is kept.`,
  },
  file: {
    bar: 'Production file', create: 'New production', open: 'Open a file', save: 'Save a file',
    example: 'Sample production, invented: try everything, nothing is sent.',
    created: 'New production started.', opened: (name) => `“${name}” is open.`, restore: 'Go back to the previous one', restored: 'The previous production is back.',
    saved: (name) => `“${name}” has been saved to your downloads.`, notOpened: (name) => `“${name}” was not opened. Your production is unchanged.`,
    unreadable: 'What this page provides needs checking.',
    close: 'Dismiss',
  },
  estimate: {
    heading: 'Pre-shoot estimate', over: 'Estimate, the CNC’s seven categories', lines: 'Lines of the estimate',
    perDay: 'per shooting day', perMinute: 'per minute', share: (percent) => `${percent} of the total`,
    count: (lines) => plural(lines, 'line', 'lines'), toFix: (lines) => `${lines} to fix`, toFill: (lines) => `${lines} to fill in`, noLine: 'No lines',
    heaviest: 'The five heaviest lines', byFamily: 'Breakdown by category',
    empty: 'No lines yet', emptyHint: 'Add a first line to a category below, or open a saved file.',
    nothingHere: (family) => `Nothing entered under “${family}”. Is that right?`,
    frozen: (date) => `Estimate frozen on ${date}. The plan will not change any more; the actuals go into the balance.`,
    legal: 'Shootprint is not approved by the CNC: it is a tool for preparation, tracking and training. Nothing is sent: everything stays on your device.',
  },
  entry: {
    factor: 'Emission factor', country: 'Country',
    details: 'Details', hideDetails: 'Close details',
    detailsOf: (name) => `of “${name}”`, copyOf: (name) => `${name} (copy)`,
    removed: (name) => `Line “${name}” deleted.`, undo: 'Undo', undone: 'The line is back.', duplicated: (name) => `“${name}” duplicated.`,
    asTotal: 'Enter a total', asInputs: 'Calculate it', ownUnit: 'In the activity’s own unit', otherUnit: 'In another unit', past: 'Earlier editions',
    /** Over such factors in the list, and under the one that a line has. */
    ofSite: 'Factor given by this site', ofFile: 'Factor given with this file',
    makes: (inputs, result) => `${inputs} = ${result}`,
    times: (times) => `÷ ${times} to × ${times}`,
    percent: (percent) => `±${percent}%`,
    assumption: (sentence) => `Suggested value: ${sentence}`,
    unknownFactor: (id) => `The factor “${id}” is not in this edition. The line is kept but not counted. Choose another factor.`,
    unitMismatch: 'This factor is in another unit than the entry. The line is kept but not counted. Choose another factor.',
    noFactor: 'No factor has been published for this activity.',
    otherBand: (distance) => `This factor is for other distances than ${distance} a trip.`, takeFactor: (factor) => `Use “${factor}”`,
    otherCountry: (wanted, used, percent) => `Not the country’s own factor: ${used} instead of ${wanted}. The range is wider (${percent}).`,
  },
  add: {
    line: 'Add a line', unplanned: 'Add an unplanned line',
    to: (family) => `to “${family}”`, added: (name) => `“${name}” added.`,
  },
  trouble: {
    refused: 'This change is not possible at this stage. Nothing was altered.',
    tooLong: (limit) => `This text is too long (at most ${limit} characters). It stays in the field but is not saved: please shorten it.`,
    unreachable: 'This part could not be loaded. Check the connection, then try again.',
  },
  breakdown: { caption: 'Footprint, in tonnes of CO₂e', family: 'Category', phase: 'Phase', department: 'Department', mass: 'Footprint', share: 'Share', drawing: 'Chart', range: 'Range' },
  numbers: {
    unreadable: (text, { reason, offender = '', suggestions }) => {
      const [first = '', second = ''] = suggestions;
      const instead = first === '' ? '' : ` Write ${second === '' ? first : `${first} or ${second}`}.`;
      const why: Readonly<Record<typeof reason, string>> = {
        letter: `“${text}” contains the letter ${offender}.`,
        text: `“${offender}” is one thing too many: this field takes a single number, in the unit shown.`,
        'ambiguous-separator': `“${text}” can be read in two ways.`,
        'two-decimal-marks': `“${text}” has two decimal marks.`,
        'bad-grouping': `The thousands in “${text}” are not in groups of three digits.`,
        exponent: `“${text}”: write the number out in full, without an exponent.`,
        'too-large': `“${text}” is too large to be a quantity.`,
        'too-precise': `“${text}” has too many decimal places.`,
        'too-long': 'This entry is too long to be a number.',
        'not-a-number': `“${text}” is not a number.`,
      };
      return `${why[reason]}${instead} ${KEPT}`;
    },
    bounds: {
      negative: () => `A quantity cannot be negative. ${KEPT}`,
      'above-maximum': (maximum) => `At most ${maximum} here. ${KEPT}`,
      'too-large': () => `This number is more than any production can use. Check the unit. ${KEPT}`,
    },
  },
};
