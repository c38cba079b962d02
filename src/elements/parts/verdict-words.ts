/**
 * A verification, in the reader's words: what was recomputed and whether it agrees; each difference with its place, what was expected, what
 * stands there and by how much. What has no word of its own is said as the file has it.
 */
import type { Area, Place, ReportedFinding } from '../../document/index.js';
import { type AllMessages, type Language, formatNumber, formatPercent, withUnit } from '../../locale/index.js';
import type { Production } from '../../model/index.js';
import { type Decimal, integer } from '../../units/index.js';
import { countryName, nameOf } from './words.js';

export interface VerdictContext {
  readonly production: Production;
  readonly messages: AllMessages;
  readonly language: Language;
  readonly factorLabel: (id: string) => string;
}

type Table = Readonly<Record<string, string>>;

const HUNDRED = integer(100);
/** What is finer is told by the difference alone. */
const MOST_DECIMALS = 20;

export function areaText(area: Area, checked: number, differing: number, { verdict }: AllMessages): string {
  return verdict.area(verdict.areas[area](checked), differing === 0 ? verdict.agrees : verdict.disagrees(differing));
}

/** What a place holds, by the last step to it. */
function fieldName(field: string, { provenance, details, sheet, entry, balance, factors, comparison, coproduction, verdict, profile, inputs }: AllMessages): string {
  const names: Table = {
    kg: provenance.mass, low: verdict.low, high: verdict.high, amount: provenance.quantityPart, state: balance.state, kgPer: provenance.value, value: provenance.value, percent: provenance.uncertainty,
    basis: provenance.uncertainty, source: provenance.source, region: provenance.region, boundary: provenance.boundary, measured: provenance.year, published: provenance.year, elsewhere: provenance.elsewherePart,
    factor: entry.factor, unit: factors.unit, per: factors.unit, id: factors.id, activity: comparison.causes.activity, quality: details.origin, label: details.label, phase: details.phase, department: details.department,
    country: entry.country, note: details.note, evidence: details.evidence, title: sheet.title, company: sheet.company, places: sheet.places, runtimeMinutes: sheet.runtimeMinutes, episodes: sheet.episodes, shootingUnit: details.shootingUnit, episode: details.episode,
    shootingDays: sheet.shootingDays, crew: sheet.crew, edition: provenance.edition, stage: profile.state,
  };
  const last = field.split('/').at(-1) ?? '';
  const stated: Table = { name: coproduction.name, percent: coproduction.share, text: coproduction.share };
  const known: Table = field.includes('inputs/') ? inputs : /^(?:coproducers|shares)\b/u.test(field) ? { ...names, ...stated } : names;
  return Object.hasOwn(known, last) ? known[last] ?? last : last;
}

/** A label in the middle of a sentence: in German it is a noun. */
function lowered(label: string, language: Language): string {
  return language === 'de' || !/^\p{Lu}\p{Ll}/u.test(label) ? label : `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}

function memberName({ list, id = '' }: Place, { production, messages, factorLabel }: VerdictContext): string {
  const { verdict, qualities, comparison, balance } = messages;
  const entry = [production, ...production.snapshots].flatMap(({ entries }) => entries).find((each) => each.id === id);
  switch (list) {
    case 'lines': case 'entries': return verdict.line(entry === undefined ? id : nameOf(entry, messages));
    case 'factors': return verdict.factor(factorLabel(id));
    case 'assumptions': return verdict.proposed(id);
    case 'quality': return verdict.origin({ ...qualities, carried: balance.states.carried }[id] ?? id);
    case 'total': return comparison.total;
    case 'profile': case 'stage': case 'edition': case 'date': return verdict.sheet;
    default: return '';
  }
}

/** `edition` and `stage` are fields of the document itself. */
const fieldOf = ({ list, field = '' }: Place): string => (list === 'edition' || list === 'stage' ? list : field);

function placeText(place: Place, context: VerdictContext): string {
  const { messages, language } = context;
  const copy = place.copy === undefined ? '' : messages.stages[place.copy === 'estimate' ? 'estimated' : 'balanced'];
  const field = fieldOf(place);
  const side = /^(planned|actual)(\/|$)/u.exec(field)?.[1] as 'planned' | 'actual' | undefined;
  const [first = '', ...rest] = [copy, memberName(place, context), side === undefined ? '' : messages.balance[side], field === '' || field === side ? '' : fieldName(field, messages)].filter((part) => part !== '');
  return [`${first.charAt(0).toUpperCase()}${first.slice(1)}`, ...rest.map((part) => lowered(part, language))].join(', ');
}

/** A value as the reader says it: an origin, a state, a country, a factor by its name. */
function valueText(text: string, field: string, { messages, language, factorLabel }: VerdictContext): string {
  if (text === '') return '—';
  const tables: Readonly<Record<string, Table>> = {
    quality: messages.qualities, state: messages.balance.states, phase: messages.phases, department: messages.departments, activity: messages.activities, unit: messages.perUnit, per: messages.perUnit, boundary: messages.boundaries, stage: messages.stages,
  };
  const table = tables[field] ?? {};
  if (Object.hasOwn(table, text)) return table[text] ?? text;
  if (field === 'factor') return factorLabel(text);
  return field === 'country' || field === 'region' ? countryName(text, language) : text;
}

/** So many decimals that two digits of each are seen. */
const decimalsFor = (...values: readonly Decimal[]): number => Math.min(MOST_DECIMALS, Math.max(0, ...values.map((value) => 1 - value.e)));

function sizedText(value: Decimal, decimals: number, last: string, list: string, language: Language): string {
  if (last === 'percent' || last === 'elsewhere' || list === 'quality') return formatPercent(value.div(HUNDRED), language, Math.min(decimals, value.decimalPlaces()));
  const number = formatNumber(value, language, { maximumDecimals: decimals });
  return last === 'kg' || last === 'low' || last === 'high' ? withUnit(number, 'kg') : number;
}

const signed = (text: string, value: Decimal): string => (value.gt('0') ? `+${text}` : text);

/** One difference in one sentence. */
export function findingText({ finding: { code, expected, found }, place, size }: ReportedFinding, context: VerdictContext): string {
  const { messages: { verdict, stages }, language } = context;
  const where = placeText(place, context);
  const last = fieldOf(place).split('/').at(-1) ?? '';
  if (code === 'digest-mismatch') return verdict.digest(lowered(stages[place.copy === 'balance' ? 'balanced' : 'estimated'], language));
  if (code === 'factor-omitted') return verdict.omitted(where, context.factorLabel(expected));
  if (code === 'factor-not-accepted') return verdict.notAccepted(where, context.factorLabel(found));
  if (size !== undefined) {
    const figure = (value: Decimal): string => sizedText(value, decimalsFor(size.difference, value), last, place.list, language);
    const percent = size.percent === undefined ? [] : [signed(formatPercent(size.percent.div(HUNDRED), language, decimalsFor(size.percent)), size.percent)];
    return verdict.differsBy(where, figure(size.expected), figure(size.found), [signed(figure(size.difference), size.difference), ...percent].join(', '));
  }
  // A whole row, a whole member: its place says which.
  if (last === '' && found === '') return verdict.missing(where);
  if (last === '' && expected === '') return verdict.extra(where);
  return expected === '' && found === '' ? verdict.somewhere(where) : verdict.finding(where, valueText(expected, last, context), valueText(found, last, context));
}
