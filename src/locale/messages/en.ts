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
    services: { name: 'Purchased services', words: 'insurance legal accountancy accounting consultancy publicity' },
    office: { name: 'Production office', words: 'home working remote desk workstation' },
    'set-material': { name: 'Set materials, by weight', words: 'construction build timber wood metal paint' },
    'set-purchase': { name: 'Set dressing and props', words: 'art department furniture paint purchases' },
    costume: { name: 'Costumes bought', words: 'wardrobe clothing clothes shoes' },
    electricity: { name: 'Mains electricity', words: 'grid power hook-up tie-in studio stage meter kWh' },
    genset: { name: 'Generator', words: 'genset genny gas oil red diesel litres kVA' },
    'natural-gas': { name: 'Natural gas', words: 'heating boiler studio' },
    rental: { name: 'Equipment hire', words: 'rental kit camera lighting grip sound' },
    device: { name: 'Computers and screens', words: 'laptop monitor drive IT' },
    'post-services': { name: 'Post-production services', words: 'edit editing mix dub grade grading VFX facility' },
    storage: { name: 'Data storage', words: 'drive cloud rushes backup' },
    hotel: { name: 'Hotel nights', words: 'accommodation room' },
    flat: { name: 'Furnished rental', words: 'flat apartment cottage accommodation' },
    meals: { name: 'Meals', words: 'catering caterer lunch vegetarian vegan' },
    drinks: { name: 'Drinks', words: 'water bottle coffee' },
    'craft-service': { name: 'Craft service', words: 'snacks food groceries tea table' },
    car: { name: 'Car, by distance', words: 'mileage claim hire car kilometre' },
    'road-fuel': { name: 'Road fuel, by the litre', words: 'petrol diesel car van truck lorry' },
    van: { name: 'Van, by distance', words: 'panel Luton kilometre' },
    truck: { name: 'Truck, by the tonne-kilometre', words: 'HGV lorry haulage freight kit transport' },
    taxi: { name: 'Taxi and private hire', words: 'cab minicab' },
    train: { name: 'Train', words: 'rail intercity TGV Eurostar' },
    transit: { name: 'Underground, tram, suburban rail, bus', words: 'public transport metro tube coach' },
    flight: { name: 'Flight, by distance', words: 'plane air ticket' },
    'flight-cabin': { name: 'Flight, by cabin class', words: 'plane air business economy first' },
    waste: { name: 'Waste', words: 'skip sorting recycling landfill rubbish' },
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
    title: 'Title', company: 'Production company', kind: 'Type', runtime: 'Running time', shooting: 'Shoot', crew: 'Crew', places: 'Locations', country: 'Country', state: 'Status',
    minutes: 'min', days: (count) => plural(count, 'day', 'days'), people: (count) => plural(count, 'person', 'people'),
    edit: 'Edit details', done: 'Done', untitled: 'Untitled production', unknown: 'to be confirmed',
    shootingDays: 'Shooting days', crewSize: 'Crew size', runtimeMinutes: 'Running time',
    whole: 'Write a whole number, without decimals.',
  },
  file: {
    bar: 'Production file', create: 'New production', open: 'Open a file', save: 'Save a file',
    example: 'Sample production, invented: try everything, nothing is sent.',
    created: 'New production started.', opened: (name) => `“${name}” is open.`, restore: 'Go back to the previous one', restored: 'The previous production is back.',
    saved: (name) => `“${name}” has been saved to your downloads.`, notOpened: (name) => `“${name}” was not opened. Your production is unchanged.`,
    unreadable: 'The document this page provides needs checking.',
    close: 'Dismiss',
  },
  estimate: {
    heading: 'Pre-shoot estimate', over: 'Estimate, the CNC’s seven categories', lines: 'Lines of the estimate',
    perDay: 'per shooting day', perMinute: 'per minute', share: (percent) => `${percent} of the total`,
    count: (lines) => plural(lines, 'line', 'lines'), toFix: (lines) => `${lines} to fix`, noLine: 'No lines',
    heaviest: 'The five heaviest lines', byFamily: 'Breakdown by category',
    empty: 'No lines yet', emptyHint: 'Add a first line to a category below, or open a saved file.',
    nothingHere: (family) => `Nothing entered under “${family}”. Is that right?`,
    frozen: (date) => `Estimate frozen on ${date}. The plan will not change any more; the actuals go into the balance.`,
    legal: 'Shootprint is not approved by the CNC: it is a tool for preparation, tracking and training. Nothing is sent: everything stays on your device.',
  },
  entry: {
    factor: 'Emission factor', origin: 'Data origin', department: 'Department', phase: 'Phase', country: 'Country', note: 'Note', label: 'Name', evidence: 'Evidence',
    details: 'Details', hideDetails: 'Close details',
    detailsOf: (name) => `of “${name}”`, duplicate: 'Duplicate', remove: 'Delete line', copyOf: (name) => `${name} (copy)`,
    removed: (name) => `Line “${name}” deleted.`, undo: 'Undo', undone: 'The line is back.', duplicated: (name) => `“${name}” duplicated.`,
    asTotal: 'Enter a total', asInputs: 'Calculate it', ownUnit: 'In the activity’s own unit', otherUnit: 'In another unit', past: 'Earlier editions',
    makes: (inputs, result) => `${inputs} = ${result}`,
    percent: (percent) => `±${percent}%`,
    assumption: (sentence) => `Suggested value: ${sentence}`,
    unknownFactor: (id) => `The factor “${id}” is not in this edition. The line is kept but not counted. Choose another factor.`,
    unitMismatch: 'This factor is in another unit than the entry. The line is kept but not counted. Choose another factor.',
    noFactor: 'No factor has been published for this activity.',
    otherCountry: (wanted, used) => `Factor from another country: ${used} instead of ${wanted}.`,
  },
  add: {
    line: 'Add a line', unplanned: 'Add an unplanned line',
    to: (family) => `to “${family}”`, search: 'Search for an activity', found: (count) => `${plural(count, 'activity', 'activities')} found. Arrow keys to choose, Enter to add.`,
    nothing: 'No activity matches. Try another word: “car”, “meal”, “hire”.', cancel: 'Cancel', added: (name) => `“${name}” added.`,
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
