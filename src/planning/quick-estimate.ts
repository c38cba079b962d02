/**
 * From a dozen answers to ordinary lines. Each line has a place of its own (`quick.meals`), origin `default`, and names the assumption behind every
 * input that nobody has answered. Asked again, a line is renewed only where it still is what the answers before had made of it: what a person has
 * edited, or removed, stays as that person left it.
 */
import type { Catalogue, Factor } from '../factors/index.js';
import { ABSENT, type ActivityId, type Assumed, type Change, type Entry, type Inputs, type Kind, type Production, type Profile, type Reading, activityOf, applyChange, bandProblem, proposedFactor } from '../model/index.js';
import { type Decimal, ONE, ZERO, decimal, integer, toText } from '../units/index.js';
import { type AnswerName, type Answers, COMMUTES, COMMUTE_BANDS, DIETS, POWERS, type QuestionId, SETS } from './questions.js';

/** An input: a figure, and the assumption that it comes from where nobody gave one. */
interface Figure { readonly value: Decimal; readonly assumption?: string }

type Given = Readonly<Record<string, Figure | undefined>>;

/** All that is read from a field: 15 digits before the mark, 12 after it. */
const PLAIN = /^\d{1,15}(\.\d{1,12})?$/u;
const WEEK = integer(5);
const THOUSAND = integer(1000);
const RETURN = integer(2);

/** Facts that a production may leave open: what stands in for them, by kind. */
const SHOOTING_DAYS: Readonly<Partial<Record<Kind, string>>> = { 'tv-film': 'shoot.days.tv-film', feature: 'shoot.days.feature', series: 'shoot.days.episode', commercial: 'shoot.days.commercial' };
const CREW: Readonly<Partial<Record<Kind, string>>> = { 'tv-film': 'crew.tv-film', feature: 'crew.series', series: 'crew.series' };
/** Assumptions that the quick estimate starts from, beyond those of the activities. */
export const QUICK_ASSUMPTIONS: readonly string[] = [...new Set([...Object.values(SHOOTING_DAYS), ...Object.values(CREW), 'meals.person-day', ...COMMUTE_BANDS.map((band) => `commute.day.${band}`)])];
/** Kinds of meal by diet; the average is what the activity proposes. */
const MEALS: Readonly<Record<(typeof DIETS)[number], string>> = { beef: 'meal.beef', average: 'meal.average', white: 'meal.white-meat', vegetarian: 'meal.vegetarian' };

/** A figure that was answered; undefined where there is none, or none that can be read. */
export function answeredFigure(answers: Answers, name: AnswerName): Decimal | undefined {
  const text = answers[name];
  return text === undefined || !PLAIN.test(text) ? undefined : decimal(text);
}

export function answeredChoice<T extends string>(answers: Answers, name: AnswerName, choices: readonly T[]): T | undefined {
  return choices.find((choice) => choice === answers[name]);
}

/** All that lines are made from. */
interface Brief { readonly answers: Answers; readonly profile: Profile; readonly catalogue: Catalogue }

function assumed({ catalogue }: Brief, id: string | undefined): Figure | undefined {
  const known = id === undefined ? undefined : catalogue.assumptions.find((each) => each.id === id);
  return known === undefined ? undefined : { value: decimal(known.value), assumption: known.id };
}

const fixed = (value: Decimal | undefined): Figure | undefined => (value === undefined ? undefined : { value });
const counted = (count: number): Figure | undefined => (count > 0 ? { value: integer(count) } : undefined);

export function shootingDaysOf(brief: Brief): Figure | undefined {
  return counted(brief.profile.shootingDays) ?? assumed(brief, SHOOTING_DAYS[brief.profile.kind]);
}

export function crewOf(brief: Brief): Figure | undefined {
  return counted(brief.profile.crew) ?? assumed(brief, CREW[brief.profile.kind]);
}

/** A line of its slot; undefined where an input is not known or comes to nothing. */
function lineOf(slot: string, activity: ActivityId, given: Given, { profile, catalogue }: Brief, choose: { readonly country?: string; readonly factor?: (offered: Factor) => Factor } = {}): Entry | undefined {
  const row = activityOf(activity);
  const { country = profile.country } = choose;
  const offered = proposedFactor(activity, country, catalogue);
  const names = row.inputs.length === 0 ? ['total'] : row.inputs.map(({ name }) => name);
  if (offered === undefined || names.some((name) => given[name] === undefined || given[name].value.isZero())) return undefined;
  const inputs: Inputs = Object.fromEntries(names.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name].value]])));
  const from: Assumed = Object.fromEntries(names.flatMap((name) => (given[name]?.assumption === undefined ? [] : [[name, given[name].assumption]])));
  const reading = { kind: 'quantity', inputs, unit: row.unit, factor: (choose.factor?.(offered) ?? offered).id, quality: 'default', ...(Object.keys(from).length === 0 ? {} : { assumed: from }) } as const satisfies Reading;
  const banded = bandProblem(activity, reading, catalogue)?.better;
  return {
    id: `quick.${slot}`, activity, label: '', phase: row.phase ?? (row.family === 'post' ? 'post' : row.family === 'services' || row.family === 'materials' ? 'preparation' : 'shoot'),
    department: row.department ?? DEPARTMENT[row.family], country, planned: banded === undefined ? reading : { ...reading, factor: banded }, actual: ABSENT,
  };
}

const DEPARTMENT = { services: 'production', materials: 'art', technical: 'electric', post: 'post', lodging: 'unit', transport: 'unit', waste: 'unit' } as const;

type Maker = (brief: Brief) => readonly (Entry | undefined)[];

/** The line's own default of an input. */
const proposedInput = (brief: Brief, activity: ActivityId, input: string): Figure | undefined => assumed(brief, activityOf(activity).inputs.find(({ name }) => name === input)?.assumption);

const product = (one: Figure | undefined, other: Decimal | undefined): Figure | undefined => (one === undefined || other === undefined ? undefined : { value: one.value.times(other) });

/** Days abroad, and what is left of the shoot at home. */
function places(brief: Brief): readonly { readonly slot: string; readonly country: string; readonly share: Decimal }[] {
  const { answers, profile } = brief;
  const days = shootingDaysOf(brief)?.value;
  const abroad = answeredFigure(answers, 'foreignDays');
  const country = /^[A-Z]{2}$/u.test(answers['foreignCountry'] ?? '') ? answers['foreignCountry'] : undefined;
  if (days === undefined || abroad === undefined || country === undefined || abroad.isZero() || abroad.gt(days)) return [{ slot: '', country: profile.country, share: ONE }];
  return [{ slot: '', country: profile.country, share: days.minus(abroad).div(days) }, { slot: '.abroad', country, share: abroad.div(days) }];
}

/** Shares of a number, to the thousandth: what is typed afterwards must be readable. */
const partOf = (value: Decimal, share: Decimal): Decimal => decimal(value.times(share).toFixed(3)).plus(ZERO);

const MAKERS: Readonly<Record<QuestionId, Maker>> = {
  sleep: (brief) => places(brief).map(({ slot, country, share }) => {
    const nights = answeredFigure(brief.answers, 'nights');
    return lineOf(`hotel${slot}`, 'hotel', { rooms: fixed(answeredFigure(brief.answers, 'sleepers')), nights: fixed(nights === undefined ? undefined : partOf(nights, share)) }, brief, { country });
  }),
  diet: (brief) => {
    const [people, days, mealsPerDay] = [crewOf(brief), shootingDaysOf(brief), assumed(brief, 'meals.person-day')];
    const beginning = MEALS[answeredChoice(brief.answers, 'diet', DIETS) ?? 'average'];
    const served = people === undefined || days === undefined || mealsPerDay === undefined ? undefined : people.value.times(days.value).times(mealsPerDay.value);
    return [
      lineOf('meals', 'meals', { people, days, mealsPerDay }, brief, { factor: (offered) => brief.catalogue.find({ family: beginning })[0] ?? offered }),
      lineOf('food-waste', 'food-waste', { meals: fixed(served), wastePerMeal: proposedInput(brief, 'food-waste', 'wastePerMeal') }, brief),
      lineOf('water', 'tap-water', { people, days, waterPerDay: proposedInput(brief, 'tap-water', 'waterPerDay') }, brief),
    ];
  },
  commute: (brief) => {
    const [crew, days] = [crewOf(brief), shootingDaysOf(brief)];
    const away = answeredFigure(brief.answers, 'sleepers') ?? ZERO;
    // Who sleeps away does not come from home.
    const people = crew === undefined ? undefined : away.isZero() ? crew : away.lt(crew.value) ? { value: crew.value.minus(away) } : undefined;
    const dailyDistance = proposedInput(brief, 'commute', 'dailyDistance');
    if (answeredChoice(brief.answers, 'commute', COMMUTES) === 'transit') {
      const distance = dailyDistance === undefined ? undefined : { value: dailyDistance.value.div(RETURN) };
      return [lineOf('commute.transit', 'transit', { passengers: people, trips: product(days, RETURN), distance }, brief)];
    }
    return [lineOf('commute', 'commute', { people, days, dailyDistance, carsPerPerson: proposedInput(brief, 'commute', 'carsPerPerson') }, brief)];
  },
  flights: (brief) => [lineOf('flights', 'flight', { passengers: fixed(answeredFigure(brief.answers, 'flightReturns')), trips: { value: RETURN }, distance: fixed(answeredFigure(brief.answers, 'flightDistance')) }, brief)],
  trains: (brief) => [lineOf('trains', 'train', { passengers: fixed(answeredFigure(brief.answers, 'trainReturns')), trips: { value: RETURN }, distance: fixed(answeredFigure(brief.answers, 'trainDistance')) }, brief)],
  vehicles: (brief) => [lineOf('vehicles', 'van', { vehicles: fixed(answeredFigure(brief.answers, 'vehicles')), days: shootingDaysOf(brief), dailyDistance: fixed(answeredFigure(brief.answers, 'dailyDistance')) }, brief)],
  // Says where, not what: hotels and the mains are made of it.
  abroad: () => [],
  power: (brief) => {
    const [days, power] = [shootingDaysOf(brief), answeredChoice(brief.answers, 'power', POWERS)];
    if (days === undefined || power === undefined) return [];
    const asked = answeredFigure(brief.answers, 'gensetDays');
    const half = partOf(days.value, ONE.div(RETURN));
    const genset = power === 'grid' ? ZERO : asked ?? (power === 'genset' ? days.value : half);
    const mains = power === 'genset' ? ZERO : days.value.gt(genset) ? days.value.minus(genset) : ZERO;
    return [
      lineOf('genset', 'genset-daily', { sets: { value: ONE }, days: power === 'genset' && asked === undefined ? days : { value: genset }, fuelPerDay: proposedInput(brief, 'genset-daily', 'fuelPerDay') }, brief),
      ...places(brief).map(({ slot, country, share }) => lineOf(`mains${slot}`, 'grid-daily', { days: power === 'grid' && share.eq(ONE) ? days : { value: partOf(mains, share) }, energyPerDay: proposedInput(brief, 'grid-daily', 'energyPerDay') }, brief, { country })),
    ];
  },
  set: (brief) => [answeredChoice(brief.answers, 'set', SETS) === 'natural' ? undefined : lineOf('set', 'set-purchase', { total: product(fixed(answeredFigure(brief.answers, 'setBudget')), THOUSAND) }, brief)],
  rental: (brief) => [lineOf('rental', 'rental', { total: product(fixed(answeredFigure(brief.answers, 'rentalBudget')), THOUSAND) }, brief)],
  office: (brief) => [lineOf('office', 'office-electricity', { desks: fixed(answeredFigure(brief.answers, 'desks')), days: product(fixed(answeredFigure(brief.answers, 'officeWeeks')), WEEK), energyPerDay: proposedInput(brief, 'office-electricity', 'energyPerDay') }, brief)],
  post: (brief) => [lineOf('post', 'edit-suite', {
    suites: fixed(answeredFigure(brief.answers, 'suites') ?? ONE), days: product(fixed(answeredFigure(brief.answers, 'postWeeks')), WEEK),
    hoursPerDay: proposedInput(brief, 'edit-suite', 'hoursPerDay'), power: proposedInput(brief, 'edit-suite', 'power'),
  }, brief)],
};

/** The lines that answers make, by the question they belong to. */
export function quickLines(answers: Answers, profile: Profile, catalogue: Catalogue): ReadonlyMap<QuestionId, readonly Entry[]> {
  const brief = { answers, profile, catalogue };
  return new Map((Object.entries(MAKERS) as (readonly [QuestionId, Maker])[]).map(([id, make]) => [id, make(brief).filter((entry) => entry !== undefined)]));
}

/** The same line, whatever objects it is made of. */
function isSame(one: Entry, other: Entry): boolean {
  const told = ({ planned, actual: _shot, ...fields }: Entry): string => JSON.stringify([fields, planned.kind === 'quantity' ? { ...planned, inputs: Object.entries(planned.inputs).map(([name, value]) => [name, toText(value)]).sort() } : planned], sortedKeys);
  return told(one) === told(other);
}

/** Keys in one order: a line that was opened from a file is the line that was saved. */
function sortedKeys(_key: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;
}

const allOf = (lines: ReadonlyMap<QuestionId, readonly Entry[]>): readonly Entry[] => [...lines.values()].flat();

/** Whether a line of the quick estimate is still what its answers made of it. */
export function isUnedited(entry: Entry, { answers = {}, profile }: Production, catalogue: Catalogue): boolean {
  return allOf(quickLines(answers, profile, catalogue)).some((made) => isSame(made, entry));
}

/**
 * The entries after other answers, or other facts. Renews what is still as the answers before had made it; leaves what a person has edited, and does
 * not bring back what a person has removed.
 */
export function answeredEntries(production: Production, next: { readonly answers: Answers; readonly profile: Profile }, catalogue: Catalogue): readonly Entry[] {
  const before = new Map(allOf(quickLines(production.answers ?? {}, production.profile, catalogue)).map((entry) => [entry.id, entry]));
  const after = new Map(allOf(quickLines(next.answers, next.profile, catalogue)).map((entry) => [entry.id, entry]));
  const known = new Set(production.entries.map(({ id }) => id));
  const kept = production.entries.flatMap((entry) => {
    const made = before.get(entry.id);
    if (made === undefined || !isSame(made, entry)) return [entry];
    const renewed = after.get(entry.id);
    return renewed === undefined ? [] : [isSame(renewed, entry) ? entry : renewed];
  });
  // What the answers before had made and is no longer there was taken away by hand. Without answers nothing had been made yet.
  const removed = production.answers === undefined ? new Set<string>() : new Set([...before.keys()].filter((id) => !known.has(id)));
  return [...kept, ...[...after.values()].filter(({ id }) => !known.has(id) && !removed.has(id))];
}

/** The change that answers and facts make, with the lines as they stand then. An empty text takes an answer back. Throws where a fact is refused. */
export function answering(production: Production, { answers = {}, profile = {} }: { readonly answers?: Answers; readonly profile?: Partial<Profile> }, catalogue: Catalogue): Change {
  const next = Object.fromEntries(Object.entries({ ...production.answers, ...answers }).filter(([, text]) => text !== ''));
  const after = applyChange(production, { kind: 'profile/set', profile }).profile;
  return { kind: 'answers/set', answers: next, profile, entries: answeredEntries(production, { answers: next, profile: after }, catalogue) };
}
