/**
 * The lines that answers make, question by question. Each has a place of its own (`quick.meals`), origin `default`, and names the assumption behind
 * every input that nobody has answered. What has neither an answer nor an assumption makes no line.
 */
import type { Catalogue } from '../factors/index.js';
import type { Entry, Profile } from '../model/index.js';
import { ONE, ZERO, integer } from '../units/index.js';
import { type Brief, type Figure, answeredChoice, assumed, briefOf, daysOf, factOf, fixed, lineOf, locationDays, partOf, places, product, proposedInput, told } from './brief.js';
import { type Answers, COMMUTES, COMMUTE_BANDS, DIETS, POWERS, type QuestionId, SETS, questionsFor } from './questions.js';

type Maker = (brief: Brief) => readonly (Entry | undefined)[];

const WEEK = integer(5);
const THOUSAND = integer(1000);
const RETURN = integer(2);
const HALF = ONE.div(RETURN);
/** Kinds of meal by diet; the average is what the activity proposes. */
const MEALS: Readonly<Record<(typeof DIETS)[number], string>> = { beef: 'meal.beef', average: 'meal.average', white: 'meal.white-meat', vegetarian: 'meal.vegetarian' };

interface Guests { readonly people: Figure | undefined; readonly days: Figure | undefined }

const crew = (brief: Brief): Guests => ({ people: factOf(brief, 'crew'), days: factOf(brief, 'shootingDays') });
const extras = (brief: Brief): Guests => ({ people: told(brief, 'extras'), days: fixed(daysOf(brief, 'extraDays')) });

function served(brief: Brief, slot: string, guests: Guests, choose: { readonly department?: 'cast' } = {}): Entry | undefined {
  const beginning = MEALS[answeredChoice(brief.answers, 'diet', DIETS) ?? 'average'];
  return lineOf(slot, 'meals', { ...guests, mealsPerDay: assumed(brief, 'meals.person-day') }, brief, { ...choose, factor: (offered) => brief.catalogue.find({ family: beginning })[0] ?? offered });
}

function watered(brief: Brief, slot: string, guests: Guests, choose: { readonly department?: 'cast' } = {}): Entry | undefined {
  return lineOf(slot, 'tap-water', { ...guests, waterPerDay: proposedInput(brief, 'tap-water', 'waterPerDay') }, brief, choose);
}

/** By car or by public transport, from as far as was answered: the distance is there and back. */
function fromHome(brief: Brief, slot: string, activity: 'commute' | 'extras-commute', guests: Guests): Entry | undefined {
  const band = answeredChoice(brief.answers, 'commuteDistance', COMMUTE_BANDS);
  const dailyDistance = (band === undefined ? undefined : assumed(brief, `commute.day.${band}`)) ?? proposedInput(brief, activity, 'dailyDistance');
  if (answeredChoice(brief.answers, 'commute', COMMUTES) === 'transit') return lineOf(`${slot}.transit`, 'commute-transit', { ...guests, dailyDistance }, brief, activity === 'commute' ? {} : { department: 'cast' });
  return lineOf(slot, activity, { ...guests, dailyDistance, carsPerPerson: proposedInput(brief, activity, 'carsPerPerson') }, brief);
}

const MAKERS: Readonly<Record<QuestionId, Maker>> = {
  extras: (brief) => [
    fromHome(brief, 'extras-commute', 'extras-commute', extras(brief)), served(brief, 'extras-meals', extras(brief), { department: 'cast' }), watered(brief, 'extras-water', extras(brief), { department: 'cast' }),
  ],
  sleep: (brief) => places(brief).map(({ slot, country, share }) => {
    const nights = told(brief, 'nights');
    return lineOf(`hotel${slot}`, 'hotel', { rooms: told(brief, 'sleepers'), nights: nights && fixed(partOf(nights.value, share)) }, brief, { country });
  }),
  diet: (brief) => {
    const perDay = assumed(brief, 'meals.person-day')?.value;
    const meals = [crew(brief), extras(brief)].flatMap(({ people, days }) => product(product(people, days?.value), perDay)?.value ?? []).reduce((sum, each) => sum.plus(each), ZERO);
    return [
      served(brief, 'meals', crew(brief)),
      lineOf('food-waste', 'food-waste', { meals: { value: meals }, wastePerMeal: proposedInput(brief, 'food-waste', 'wastePerMeal') }, brief),
      watered(brief, 'water', crew(brief)),
    ];
  },
  commute: (brief) => {
    const { people, days } = crew(brief);
    const away = told(brief, 'sleepers')?.value ?? ZERO;
    // Who sleeps away does not come from home.
    const others = people === undefined || away.isZero() ? people : away.lt(people.value) ? { value: people.value.minus(away) } : undefined;
    return [fromHome(brief, 'commute', 'commute', { people: others, days })];
  },
  flights: (brief) => [lineOf('flights', 'flight', { passengers: told(brief, 'flightReturns'), trips: { value: RETURN }, distance: told(brief, 'flightDistance') }, brief)],
  trains: (brief) => [lineOf('trains', 'train', { passengers: told(brief, 'trainReturns'), trips: { value: RETURN }, distance: told(brief, 'trainDistance') }, brief)],
  vehicles: (brief) => [lineOf('vehicles', 'van', { vehicles: told(brief, 'vehicles'), days: factOf(brief, 'shootingDays'), dailyDistance: told(brief, 'dailyDistance') }, brief)],
  // One journey is one car and one day.
  recces: (brief) => [lineOf('recces', 'recce', { vehicles: { value: ONE }, days: told(brief, 'recces'), dailyDistance: told(brief, 'recceDistance') }, brief)],
  // Says where, not what: hotels and the mains are made of it.
  abroad: () => [],
  power: (brief) => {
    const [all, outside, power] = [factOf(brief, 'shootingDays'), locationDays(brief), answeredChoice(brief.answers, 'power', POWERS)];
    if (all === undefined || outside === undefined || power === undefined) return [];
    const days: Figure = outside.eq(all.value) ? all : { value: outside };
    const asked = daysOf(brief, 'gensetDays');
    const genset = power === 'grid' ? ZERO : asked ?? (power === 'genset' ? days.value : partOf(days.value, HALF));
    const mains = power === 'genset' ? ZERO : days.value.gt(genset) ? days.value.minus(genset) : ZERO;
    return [
      lineOf('genset', 'genset-daily', { sets: { value: ONE }, days: power === 'genset' && asked === undefined ? days : { value: genset }, fuelPerDay: proposedInput(brief, 'genset-daily', 'fuelPerDay') }, brief),
      ...places(brief, 'location').map(({ slot, country, share }) => lineOf(`mains${slot}`, 'grid-daily', { days: power === 'grid' && share.eq(ONE) ? days : { value: partOf(mains, share) }, energyPerDay: proposedInput(brief, 'grid-daily', 'energyPerDay') }, brief, { country })),
    ];
  },
  // Always on the mains, by what the studio says that it uses; else what the set of a day takes, without the building.
  studio: (brief) => places(brief, 'studio').map(({ slot, country, share }) => {
    const days = daysOf(brief, 'studioDays');
    return lineOf(`studio${slot}`, 'grid-daily', { days: days && fixed(partOf(days, share)), energyPerDay: told(brief, 'studioEnergy') ?? proposedInput(brief, 'grid-daily', 'energyPerDay') }, brief, { country });
  }),
  set: (brief) => [answeredChoice(brief.answers, 'set', SETS) === 'natural' ? undefined : lineOf('set', 'set-purchase', { total: product(told(brief, 'setBudget'), THOUSAND) }, brief)],
  rental: (brief) => [lineOf('rental', 'rental', { total: product(told(brief, 'rentalBudget'), THOUSAND) }, brief)],
  office: (brief) => [lineOf('office', 'office-electricity', { desks: told(brief, 'desks'), days: product(told(brief, 'officeWeeks'), WEEK), energyPerDay: proposedInput(brief, 'office-electricity', 'energyPerDay') }, brief)],
  post: (brief) => [lineOf('post', 'edit-suite', {
    suites: told(brief, 'suites') ?? { value: ONE }, days: product(told(brief, 'postWeeks'), WEEK),
    hoursPerDay: proposedInput(brief, 'edit-suite', 'hoursPerDay'), power: proposedInput(brief, 'edit-suite', 'power'),
  }, brief)],
};

/** The lines that answers make, by the question they belong to. A question that is not asked of such productions makes none. */
export function quickLines(answers: Answers, profile: Profile, catalogue: Catalogue): ReadonlyMap<QuestionId, readonly Entry[]> {
  const brief = briefOf(answers, profile, catalogue);
  return new Map(questionsFor(profile.kind).map(({ id }) => [id, MAKERS[id](brief).filter((entry) => entry !== undefined)]));
}
