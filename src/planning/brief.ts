/**
 * What lines are made from: the answers, the facts of the production, the edition, and the usual figures that stand in for what nobody has said. A
 * figure that stands in keeps the name of its assumption; where the edition has none, there is no figure, and so no line.
 */
import type { Catalogue, Factor } from '../factors/index.js';
import { ABSENT, type ActivityId, type Assumed, type Department, type Entry, type Inputs, type Kind, type Profile, type Reading, activityOf, bandProblem, proposedFactor } from '../model/index.js';
import { type Decimal, ONE, ZERO, decimal, integer } from '../units/index.js';
import { type AnswerName, type Answers, COMMUTE_BANDS, questionsFor } from './questions.js';

export interface Brief { readonly answers: Answers; readonly profile: Profile; readonly catalogue: Catalogue }

/** What was answered to a question that such productions are not asked is kept in the document and moves nothing. */
export function briefOf(answers: Answers, profile: Profile, catalogue: Catalogue): Brief {
  const asked = new Set<string>(questionsFor(profile.kind).flatMap(({ fields }) => fields.map(({ name }) => name)));
  return { answers: Object.fromEntries(Object.entries(answers).filter(([name]) => asked.has(name))), profile, catalogue };
}

/** An input: a figure, and the assumption that it comes from where nobody gave one. */
export interface Figure { readonly value: Decimal; readonly assumption?: string }

type Given = Readonly<Record<string, Figure | undefined>>;

/** All that is read from a field: 15 digits before the mark, 12 after it. */
const PLAIN = /^\d{1,15}(\.\d{1,12})?$/u;

/** Facts that a production may leave open: what stands in for them, by kind. */
export const FACTS = {
  shootingDays: { 'tv-film': 'shoot.days.tv-film', feature: 'shoot.days.feature', series: 'shoot.days.episode', commercial: 'shoot.days.commercial' },
  crew: { 'tv-film': 'crew.tv-film', feature: 'crew.series', series: 'crew.series' },
} as const satisfies Readonly<Record<string, Readonly<Partial<Record<Kind, string>>>>>;
export type Fact = keyof typeof FACTS;
export const FACT_NAMES = Object.keys(FACTS) as readonly Fact[];

/** Assumptions that the quick estimate starts from, beyond those of the activities. */
export const QUICK_ASSUMPTIONS: readonly string[] = [...new Set([...FACT_NAMES.flatMap((fact) => Object.values(FACTS[fact])), 'meals.person-day', ...COMMUTE_BANDS.map((band) => `commute.day.${band}`)])];

const DEPARTMENT = { services: 'production', materials: 'art', technical: 'electric', post: 'post', lodging: 'unit', transport: 'unit', waste: 'unit' } as const;

/** A figure that was answered; undefined where there is none, or none that can be read. */
export function answeredFigure(answers: Answers, name: AnswerName): Decimal | undefined {
  const text = answers[name];
  return text === undefined || !PLAIN.test(text) ? undefined : decimal(text);
}

export function answeredChoice<T extends string>(answers: Answers, name: AnswerName, choices: readonly T[]): T | undefined {
  return choices.find((choice) => choice === answers[name]);
}

export const fixed = (value: Decimal | undefined): Figure | undefined => (value === undefined ? undefined : { value });
/** What was answered, as an input. */
export const told = ({ answers }: Brief, name: AnswerName): Figure | undefined => fixed(answeredFigure(answers, name));
export const product = (one: Figure | undefined, other: Decimal | undefined): Figure | undefined => (one === undefined || other === undefined ? undefined : { value: one.value.times(other) });
/** Shares of a number, to the thousandth: what is typed afterwards must be readable. */
export const partOf = (value: Decimal, share: Decimal): Decimal => (share.eq(ONE) ? value : decimal(value.times(share).toFixed(3)).plus(ZERO));

export function assumed({ catalogue }: Brief, id: string | undefined): Figure | undefined {
  const known = id === undefined ? undefined : catalogue.assumptions.find((each) => each.id === id);
  return known === undefined ? undefined : { value: decimal(known.value), assumption: known.id };
}

/** The line's own default of an input. */
export const proposedInput = (brief: Brief, activity: ActivityId, input: string): Figure | undefined => assumed(brief, activityOf(activity).inputs.find(({ name }) => name === input)?.assumption);

/**
 * A fact as it was given, else what is usual. The usual days of a series are those of one episode: of several, they are missing. Eight times eleven
 * days would be another figure than the assumption's, so a line that held it would lose the doubt of it.
 */
export function factOf(brief: Brief, fact: Fact): Figure | undefined {
  const { [fact]: count, kind, episodes } = brief.profile;
  const usual: Readonly<Partial<Record<Kind, string>>> = FACTS[fact];
  if (count > 0) return { value: integer(count) };
  return fact === 'shootingDays' && kind === 'series' && episodes > 1 ? undefined : assumed(brief, usual[kind]);
}

/** Days that are some of those of the shoot, or for a generator of those outside the studio. More than there are do not count. */
export function daysOf(brief: Brief, name: AnswerName): Decimal | undefined {
  const [days, all] = [answeredFigure(brief.answers, name), name === 'gensetDays' ? locationDays(brief) : factOf(brief, 'shootingDays')?.value];
  return days === undefined || (all !== undefined && days.gt(all)) ? undefined : days;
}

/** The days outside the studio. */
export function locationDays(brief: Brief): Decimal | undefined {
  return factOf(brief, 'shootingDays')?.value.minus(daysOf(brief, 'studioDays') ?? ZERO);
}

export interface Place { readonly slot: string; readonly country: string; readonly share: Decimal }

/**
 * Of days of the shoot, those abroad and those at home, as shares. Days abroad are taken from those outside the studio; where there are not as many,
 * the others were in a studio there.
 */
export function places(brief: Brief, where: 'shoot' | 'location' | 'studio' = 'shoot'): readonly Place[] {
  const { answers: { foreignCountry = '' }, profile } = brief;
  const [all, location, abroad] = [factOf(brief, 'shootingDays')?.value, locationDays(brief), daysOf(brief, 'foreignDays')];
  const home = { slot: '', country: profile.country };
  if (all === undefined || location === undefined || abroad === undefined || !/^[A-Z]{2}$/u.test(foreignCountry)) return [{ ...home, share: ONE }];
  const outside = abroad.lt(location) ? abroad : location;
  const [days, there] = { shoot: [all, abroad], location: [location, outside], studio: [all.minus(location), abroad.minus(outside)] }[where] as [Decimal, Decimal];
  if (there.isZero()) return [{ ...home, share: ONE }];
  return [{ ...home, share: days.minus(there).div(days) }, { slot: '.abroad', country: foreignCountry, share: there.div(days) }];
}

/** A line of its slot; undefined where an input is not known or comes to nothing. */
export function lineOf(slot: string, activity: ActivityId, given: Given, { profile, catalogue }: Brief, choose: { readonly country?: string; readonly department?: Department; readonly factor?: (offered: Factor) => Factor } = {}): Entry | undefined {
  const row = activityOf(activity);
  const { country = profile.country, department = row.department ?? DEPARTMENT[row.family] } = choose;
  const offered = proposedFactor(activity, country, catalogue);
  const names = row.inputs.length === 0 ? ['total'] : row.inputs.map(({ name }) => name);
  if (offered === undefined || names.some((name) => given[name] === undefined || given[name].value.isZero())) return undefined;
  const inputs: Inputs = Object.fromEntries(names.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name].value]])));
  const from: Assumed = Object.fromEntries(names.flatMap((name) => (given[name]?.assumption === undefined ? [] : [[name, given[name].assumption]])));
  const reading = { kind: 'quantity', inputs, unit: row.unit, factor: (choose.factor?.(offered) ?? offered).id, quality: 'default', ...(Object.keys(from).length === 0 ? {} : { assumed: from }) } as const satisfies Reading;
  const banded = bandProblem(activity, reading, catalogue)?.better;
  return {
    id: `quick.${slot}`, activity, label: '', phase: row.phase ?? (row.family === 'post' ? 'post' : row.family === 'services' || row.family === 'materials' ? 'preparation' : 'shoot'),
    department, country, planned: banded === undefined ? reading : { ...reading, factor: banded }, actual: ABSENT,
  };
}
