/**
 * Opens a host's own factors: an object, a bare list of records, or JSON text. Foreign data, as a document is: it returns a result and
 * never throws, names the place of every problem, and refuses bombs. What a shape cannot say is said here: ids are unique and none is a
 * published one; parts make their whole; what is superseded stands in the same list, and not in a circle. A list is taken whole or refused whole.
 */
import { type Catalogue, type FactorId, type HostFactor, catalogue as bundled } from '../factors/index.js';
import { ACTIVITY_IDS, type ActivityId, acceptedFactors, accepts } from '../model/index.js';
import { decimal, dimensionOf, sum, toText } from '../units/index.js';
import { type Json, isList, isObject } from './canonical.js';
import { foreignJson } from './foreign-json.js';
import { FACTORS_SCHEMA, type HostRecord, MOST, factorListSchema, recordsSchema } from './host-schema.js';
import { LIMITS } from './limits.js';
import { type Problem, type ProblemCode, type Trail, problem, shortened } from './problem.js';
import { problemsOf } from './shape.js';

export type ParsedFactors =
  /** A warning is of a factor that no activity can use. */
  | { readonly kind: 'ok'; readonly records: readonly HostFactor[]; readonly warnings: readonly Problem[] }
  /** At least one problem, at most fifty. */
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

interface Listed { readonly records: readonly HostRecord[]; readonly publisher?: string }

function refused(problems: readonly Problem[]): ParsedFactors {
  return { kind: 'refused', problems: problems.slice(0, LIMITS.problems) };
}

/** What a file as a whole has wrong is said of a list of factors, not of a production. */
const OF_A_LIST: Readonly<Partial<Record<ProblemCode, ProblemCode>>> = { 'not-json': 'not-factors', 'too-deep': 'not-factors', 'too-large': 'factors-too-large' };

function listed(value: Json): Listed | readonly Problem[] {
  const schema = isList(value) ? FACTORS_SCHEMA : isObject(value) ? value['schema'] : undefined;
  if (schema !== FACTORS_SCHEMA) {
    const isNewer = typeof schema === 'string' && /^shootprint\/factors@\d{1,9}$/u.test(schema);
    return [isNewer ? problem('newer-schema', ['schema'], { found: schema, supported: FACTORS_SCHEMA }) : problem('not-factors', [], { found: typeof schema === 'string' ? shortened(schema) : '' })];
  }
  const result = isList(value) ? recordsSchema.safeParse(value) : factorListSchema.safeParse(value);
  if (!result.success) return result.error.issues.flatMap((issue) => problemsOf(issue, value));
  return 'records' in result.data ? result.data : { records: result.data };
}

/** Plain text without idle zeros: two equal figures are one. */
const plain = (text: string): string => toText(decimal(text));

function factorOf({ id, value, per, labels, boundary, region, period, uncertainty, source, supersedes, deprecated, ...details }: HostRecord, givenBy: string | undefined): HostFactor {
  return {
    id, kgPer: decimal(plain(value)), per, uncertainty: { percent: plain(uncertainty.percent), basis: 'published' }, source: 'host', region, period, boundary,
    ...(supersedes === undefined ? {} : { supersedes }), ...(deprecated === undefined ? {} : { deprecated }),
    origin: 'host', notes: { labels, source, ...(givenBy === undefined ? {} : { givenBy }), ...details },
  };
}

/** Whether what a record supersedes leads back to it. */
function isCircular(id: FactorId, older: ReadonlyMap<FactorId, FactorId | undefined>): boolean {
  let next = older.get(id);
  for (let step = 0; step < older.size && next !== undefined && next !== id; step += 1) next = older.get(next);
  return next === id;
}

function disagreements(records: readonly HostRecord[], published: Catalogue, trail: Trail): readonly Problem[] {
  const seen = new Set<FactorId>();
  const older = new Map(records.map(({ id, supersedes }) => [id, supersedes]));
  return records.flatMap(({ id, supersedes }, index) => {
    const found = shortened(id);
    const problems: Problem[] = [];
    if (seen.has(id)) problems.push(problem('duplicate-id', [...trail, index, 'id'], { found }));
    else if (published.get(id)?.origin === undefined && published.get(id) !== undefined) problems.push(problem('published-id', [...trail, index, 'id'], { found }));
    seen.add(id);
    if (supersedes !== undefined && !older.has(supersedes)) problems.push(problem('unknown-value', [...trail, index, 'supersedes'], { found: shortened(supersedes) }));
    else if (isCircular(id, older)) problems.push(problem('circular', [...trail, index, 'supersedes'], { found }));
    return problems;
  });
}

/** What the rounding of published parts may hide. */
const TOLERANCE = decimal('0.02');

/** Whether parts make the whole; without biogenic CO2, which is outside it. */
function partsDiffer(value: string, parts: Readonly<Partial<Record<string, string>>> = {}): boolean {
  const given = Object.entries(parts).flatMap(([name, part]) => (name === 'co2b' || part === undefined ? [] : [decimal(part)]));
  return given.length > 0 && sum(given).minus(decimal(value)).abs().gt(decimal(value).times(TOLERANCE));
}

function contradictions(records: readonly HostRecord[], trail: Trail): readonly Problem[] {
  return records.flatMap(({ value, phases, gases, includes }, index) => [
    ...(['phases', 'gases'] as const).filter((name) => partsDiffer(value, name === 'phases' ? phases : gases)).map((name) => problem('parts-differ', [...trail, index, name], { found: value })),
    ...(includes === undefined ? [] : Object.keys(phases ?? {}).filter((phase) => !(includes as readonly string[]).includes(phase)).map((phase) => problem('unknown-value', [...trail, index, 'phases', phase], { found: phase }))),
  ]);
}

/** Whether an activity takes factors of that kind in that unit: electricity by the kilogram serves none. */
function serves(activity: ActivityId, factor: HostFactor, published: Catalogue): boolean {
  return accepts(activity, factor) && acceptedFactors(activity, published).some(({ per }) => dimensionOf(per) === dimensionOf(factor.per));
}

function useless(factors: readonly HostFactor[], published: Catalogue, trail: Trail): readonly Problem[] {
  return factors.flatMap((factor, index) => (ACTIVITY_IDS.some((activity) => serves(activity, factor, published)) ? [] : [problem('no-activity', [...trail, index, 'id'], { found: factor.id })]));
}

/**
 * Opens a host's own factors. Never throws.
 * @param published whose ids a host may not give; the newest of its editions counts
 */
export function parseFactors(input: unknown, published: Catalogue = bundled): ParsedFactors {
  const foreign = foreignJson(input, MOST.text);
  if (foreign.kind === 'refused') return refused([{ ...foreign.problem, code: OF_A_LIST[foreign.problem.code] ?? foreign.problem.code }]);
  const trail = isList(foreign.value) ? [] : ['records'];
  const list = listed(foreign.value);
  if (!('records' in list)) return refused(list);
  const newest = published.at(published.editions.at(-1)?.id ?? '') ?? published;
  const problems = [...disagreements(list.records, newest, trail), ...contradictions(list.records, trail)];
  if (problems.length > 0) return refused(problems);
  const records = list.records.map((record) => factorOf(record, list.publisher));
  return { kind: 'ok', records, warnings: useless(records, newest, trail).slice(0, LIMITS.problems) };
}
