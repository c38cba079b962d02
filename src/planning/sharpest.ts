/**
 * Which answer would narrow the range most. For each question that is still open and whose lines, or lines that follow its choices, rest on a default:
 * the range that the total would have if they were known as well as an estimate of somebody who knows the shoot, from the band that holds the usual
 * figure where the question offers bands. For a fact that nobody has given (shooting days, crew): the range without the doubt about the usual figure in
 * all lines that multiply it. Nothing else is taken to be known better, and lines that somebody has edited stay as they are. The medians stay too: only
 * the spread of the total is taken from what would be.
 */
import { type Estimate, type Range95, estimate } from '../calculation/index.js';
import type { Catalogue } from '../factors/index.js';
import { type Entry, type Production, type QuantityReading, type Reading, activityOf, bandsOf } from '../model/index.js';
import { type Decimal, ONE, decimal } from '../units/index.js';
import { FACT_NAMES, type Fact } from './brief.js';
import { concernedBy } from './concerned.js';
import { type Question, isOpen, questionsFor } from './questions.js';
import { uneditedLines } from './quick-estimate.js';
import { quickLines } from './quick-lines.js';
import { type Asked, usualOf } from './stand-ins.js';

export interface Sharper {
  readonly asked: Asked;
  /** Of the total, once it is answered. */
  readonly range: Range95;
}

/** The band of an input whose figure is nearest in proportion. */
function nearestBand(activity: Entry['activity'], name: string, value: Decimal, catalogue: Catalogue): { readonly id: string; readonly value: Decimal } | undefined {
  const input = activityOf(activity).inputs.find((each) => each.name === name);
  const away = (figure: Decimal): Decimal => (figure.gt(value) ? figure.div(value) : value.div(figure));
  const bands = input === undefined ? [] : bandsOf(input, catalogue).map(({ assumption }) => ({ id: assumption.id, value: decimal(assumption.value) }));
  return bands.sort((one, other) => away(one.value).cmp(away(other.value)))[0];
}

/** The reading as one who answers would give it. What the activity itself proposes (litres a day) stays, and so do the facts. */
function answeredReading({ fields }: Question, { activity }: Entry, reading: QuantityReading, catalogue: Catalogue): Reading {
  const banded = new Set(fields.flatMap(({ assumption, choices }) => (assumption === undefined || choices === undefined ? [] : [assumption])));
  const [inputs, assumed] = [{ ...reading.inputs }, { ...reading.assumed }];
  for (const [name, id] of Object.entries(assumed)) {
    const band = banded.has(id) && inputs[name] !== undefined ? nearestBand(activity, name, inputs[name], catalogue) : undefined;
    if (band !== undefined) [inputs[name], assumed[name]] = [band.value, band.id];
  }
  return { ...reading, inputs, assumed, quality: 'estimated' };
}

/** The reading once a fact is given. */
function withoutFact(fact: Fact, reading: QuantityReading): Reading {
  const { assumed = {}, ...rest } = reading;
  return { ...rest, assumed: Object.fromEntries(Object.entries(assumed).filter(([, id]) => !usualOf(fact).includes(id))) };
}

/** What would narrow the range, the one that narrows it most first. */
export function sharpened(production: Production, catalogue: Catalogue, current: Estimate = estimate(production, catalogue)): readonly Sharper[] {
  const { answers = {}, profile } = production;
  const spread = ({ total: { kg, range } }: Pick<Estimate, 'total'>): Decimal => (kg.isZero() ? ONE : range.high.div(kg));
  const now = spread(current);
  const unedited = new Set(uneditedLines(production, catalogue).map(({ id }) => id));
  const once = (asked: Asked, concerned: ReadonlySet<string>, change: (entry: Entry, reading: QuantityReading) => Reading): readonly { readonly asked: Asked; readonly spread: Decimal }[] => {
    if (concerned.size === 0) return [];
    const entries = production.entries.map((entry) => (concerned.has(entry.id) && entry.planned.kind === 'quantity' ? { ...entry, planned: change(entry, entry.planned) } : entry));
    return [{ asked, spread: spread(estimate({ ...production, entries }, catalogue, current)) }];
  };
  const lines = quickLines(answers, profile, catalogue);
  const ofQuestions = questionsFor(profile.kind).filter((question) => isOpen(question, answers)).flatMap((question) => once(
    question.id, new Set(concernedBy(question, lines).flatMap(({ id }) => (unedited.has(id) ? [id] : []))), (entry, reading) => answeredReading(question, entry, reading, catalogue)));
  const ofFacts = FACT_NAMES.filter((fact) => profile[fact] === 0).flatMap((fact) => once(fact, unedited, (_entry, reading) => withoutFact(fact, reading)));
  const { kg } = current.total;
  return [...ofQuestions, ...ofFacts].filter((each) => each.spread.lt(now)).sort((one, other) => one.spread.cmp(other.spread))
    .map(({ asked, spread: next }) => ({ asked, range: { low: kg.div(next), high: kg.times(next) } }));
}
