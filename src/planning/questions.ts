/**
 * The questions of the quick estimate, in the order in which one would ask them aloud. What is a fact of the production (kind, running time, days,
 * crew) is asked of its profile; the rest are answers, kept as plain text: a decimal figure, or one of the choices. A figure that cannot be read is kept
 * as typed under a name of its own (`typedName`) and counts as none: "1.250" must not become 1.25. What an answer makes is in quick-lines.ts.
 */
import type { Kind } from '../model/index.js';
import type { Unit } from '../units/index.js';

export type Answers = Readonly<Record<string, string>>;

export interface AnswerField {
  readonly name: AnswerName;
  /** Of a figure. */
  readonly unit?: Unit;
  /** Instead of a figure. */
  readonly choices?: readonly string[];
  /** What is assumed as long as nobody answers. Choices are its bands. */
  readonly assumption?: string;
  /** Days that are some of those of the shoot, or of those of it outside the studio. */
  readonly daysOf?: 'shoot' | 'location';
  readonly maximum?: string;
}

export interface Question {
  readonly id: QuestionId;
  readonly part: 'people' | 'travel' | 'set' | 'after';
  readonly fields: readonly AnswerField[];
  /** The kinds of production that are not asked. */
  readonly notFor?: readonly Kind[];
  /** Asked in one breath with another question, or with a fact of the production. */
  readonly beside?: QuestionId | 'crew';
  /** Lines of other questions that follow its choices, by their slot: extras come as the crew comes, and eat as it eats. */
  readonly followed?: readonly string[];
  /** Says how what others ask of comes about: without an answer nothing is missing. */
  readonly refines?: true;
}

export const QUESTION_IDS = ['extras', 'sleep', 'diet', 'commute', 'flights', 'trains', 'vehicles', 'recces', 'abroad', 'power', 'studio', 'set', 'rental', 'office', 'post'] as const;
export type QuestionId = (typeof QUESTION_IDS)[number];

export const ANSWER_NAMES = [
  'extras', 'extraDays', 'sleepers', 'nights', 'diet', 'commute', 'commuteDistance', 'flightReturns', 'flightDistance', 'trainReturns', 'trainDistance', 'vehicles', 'dailyDistance',
  'recces', 'recceDistance', 'foreignDays', 'foreignCountry', 'power', 'gensetDays', 'studioDays', 'studioEnergy', 'set', 'setBudget', 'rentalBudget', 'desks', 'officeWeeks', 'postWeeks', 'suites',
] as const;
export type AnswerName = (typeof ANSWER_NAMES)[number];

/** Where the text of a figure that could not be read is kept. */
export const typedName = (name: AnswerName): string => `${name}.typed`;

export const DIETS = ['beef', 'average', 'white', 'vegetarian'] as const;
export const POWERS = ['grid', 'genset', 'both'] as const;
export const COMMUTES = ['car', 'transit'] as const;
/** How far from home, one way: the bands of `commute.day`. */
export const COMMUTE_BANDS = ['under-5-km', '5-15-km', '15-30-km', '30-50-km', 'over-50-km'] as const;
export const SETS = ['natural', 'built', 'reused'] as const;

const count = (name: AnswerName): AnswerField => ({ name, unit: '1' });

export const QUESTIONS: readonly Question[] = [
  { id: 'extras', part: 'people', beside: 'crew', fields: [{ name: 'extraDays', unit: 'day', daysOf: 'shoot' }, count('extras')], notFor: ['documentary', 'entertainment', 'live-capture', 'animation'] },
  { id: 'sleep', part: 'people', fields: [count('sleepers'), { name: 'nights', unit: 'night' }], notFor: ['animation'] },
  { id: 'diet', part: 'people', followed: ['extras-meals'], fields: [{ name: 'diet', choices: DIETS }] },
  { id: 'commute', part: 'people', followed: ['extras-commute', 'extras-commute.transit'], fields: [{ name: 'commute', choices: COMMUTES }, { name: 'commuteDistance', choices: COMMUTE_BANDS, assumption: 'commute.day' }] },
  { id: 'flights', part: 'travel', fields: [count('flightReturns'), { name: 'flightDistance', unit: 'km' }] },
  { id: 'trains', part: 'travel', fields: [count('trainReturns'), { name: 'trainDistance', unit: 'km' }] },
  { id: 'vehicles', part: 'travel', fields: [count('vehicles'), { name: 'dailyDistance', unit: 'km/day' }], notFor: ['animation'] },
  { id: 'recces', part: 'travel', beside: 'vehicles', fields: [count('recces'), { name: 'recceDistance', unit: 'km' }], notFor: ['animation'] },
  { id: 'abroad', part: 'travel', refines: true, fields: [{ name: 'foreignDays', unit: 'day', daysOf: 'shoot' }, { name: 'foreignCountry' }], notFor: ['animation'] },
  { id: 'power', part: 'set', fields: [{ name: 'power', choices: POWERS }, { name: 'gensetDays', unit: 'day', daysOf: 'location' }], notFor: ['animation'] },
  {
    id: 'studio', part: 'set', beside: 'power', refines: true, notFor: ['documentary', 'animation'],
    fields: [{ name: 'studioDays', unit: 'day', daysOf: 'shoot' }, { name: 'studioEnergy', unit: 'kWh/day', assumption: 'set.day.energy' }],
  },
  { id: 'set', part: 'set', fields: [{ name: 'set', choices: SETS }, { name: 'setBudget', unit: 'kEUR' }], notFor: ['animation', 'documentary'] },
  { id: 'rental', part: 'set', fields: [{ name: 'rentalBudget', unit: 'kEUR' }] },
  { id: 'office', part: 'after', fields: [count('desks'), count('officeWeeks')] },
  { id: 'post', part: 'after', fields: [count('suites'), count('postWeeks')] },
];

export function questionsFor(kind: Kind): readonly Question[] {
  return QUESTIONS.filter(({ notFor }) => notFor?.includes(kind) !== true);
}

/** Whether a question still waits for something. Who is on the mains need not say how many days a generator runs, nor who builds nothing what it costs. */
export function isOpen({ fields }: Question, answers: Answers): boolean {
  if (answers['power'] === 'grid' && fields.some(({ name }) => name === 'power')) return false;
  if (answers['set'] === 'natural' && fields.some(({ name }) => name === 'set')) return false;
  // None is an answer: nobody asks how far.
  return !fields.some(({ name }) => answers[name] === '0') && fields.some(({ name }) => answers[name] === undefined);
}
