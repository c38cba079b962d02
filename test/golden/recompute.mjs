/**
 * Recomputes the golden productions from their JSON and from the emission-factor records, sharing nothing with the engine:
 * kilograms as BigInt fractions, rounded once, half to even, to 1e-9 kg; ranges in floats. Method: log-normal figures,
 * σ = ln(1 + u)/1.96, factors shared between entries fully correlated in them, and again where they are borrowed from another
 * country; the parts of coproducers in ten-thousandths, so that they stay whole numbers; an assumption left as proposed adds its own, together in all lines that hold it; the range of a gap is normal, first order.
 *
 *   node test/golden/recompute.mjs     writes *.expected.json beside each golden production
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ACTIVITIES, FAMILY_NAMES, SIZES } from './activities.mjs';
import { difference, product, quotient, rational, read, rounded, write } from './rational.mjs';

const here = new URL('./', import.meta.url);
const records = new URL('../../emission-factors/', here);
const json = (name, folder) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

const dimension = (unit) => SIZES[unit]?.[0] ?? unit;
const size = (unit) => read(SIZES[unit]?.[1] ?? '1');
const familyOf = ({ activity, phase }) => ACTIVITIES[activity][phase === 'post' ? 'familyInPost' : 'family'];

const { classes, elsewhere, quality } = json('uncertainty.json', records);
const assumptions = new Map(json('assumptions.json', records).map((each) => [each.id, each]));
/** The published records, and for the time of one production what it brings of its own. */
const factors = new Map();
for (const file of readdirSync(records).filter((name) => name.endsWith('.json')).sort()) {
  const content = json(file, records);
  for (const record of Array.isArray(content) ? content : []) if ('per' in record) factors.set(record.id, record);
}

const sigma = (percent) => Math.log(1 + Number(percent) / 100) / 1.96;
const sigmaOfFactor = (id) => { const { uncertainty } = factors.get(id); return sigma(uncertainty.percent ?? classes[uncertainty.class].percent); };
/** Of a factor that stands in for another country's; nothing where the country decides nothing. */
function sigmaOfElsewhere(id) {
  const beginning = Object.keys(elsewhere).filter((each) => id.startsWith(each)).sort((a, b) => b.length - a.length)[0];
  return beginning === undefined ? 0 : sigma(elsewhere[beginning].percent);
}
const sigmaOfOrigin = (origin) => sigma(quality[origin].percent);
const squared = (numbers) => numbers.reduce((sum, number) => sum + number ** 2, 0);
/** Kilograms as a float, for ranges only. */
const float = (nano) => Number(nano) / 1e9;
const add = (map, key, amount) => map.set(key, (map.get(key) ?? 0n) + amount);
const kilograms = (lines) => lines.reduce((sum, { nano }) => sum + nano, 0n);

/** A total as it is, or every input of the activity multiplied, in units of the factor. */
function amountOf({ activity }, { inputs, unit }, per) {
  if ('total' in inputs) return quotient(product(read(inputs.total), size(unit)), size(per));
  const row = ACTIVITIES[activity];
  const made = row.inputs.flatMap((input) => [read(inputs[input.name]), size(input.unit)]);
  if (unit !== row.unit || row.inputs.length !== Object.keys(inputs).length) throw new Error(`${activity}: ${unit}, ${Object.keys(inputs)}`);
  return quotient(product(...made), size(per));
}

/** The assumptions that inputs still hold: those the activity proposes, unless the reading names another. */
function heldBy({ activity }, { inputs, assumed = {} }) {
  const named = ACTIVITIES[activity].inputs.filter(({ name, assumption }) => assumption !== undefined && assumed[name] === undefined).map(({ name, assumption }) => [name, assumption]);
  return [...named, ...Object.entries(assumed)]
    .filter(([name, id]) => name in inputs && difference(read(inputs[name]), read(assumptions.get(id).value)).over === 0n).map(([, id]) => id);
}

/** A reading that counts, or nothing. */
function lineOf(entry, reading, state) {
  const factor = reading.kind === 'quantity' ? factors.get(reading.factor) : undefined;
  if (factor === undefined) return undefined;
  if (dimension(reading.unit) !== dimension(factor.per)) throw new Error(`${entry.id}: ${reading.unit} against ${factor.per}`);
  const nano = rounded(product(amountOf(entry, reading, factor.per), read(factor.value)));
  return { state, reading, factor, isBorrowed: factor.region !== entry.country, held: heldBy(entry, reading), nano };
}

const stateOf = (reading) => ({ absent: 'absent', none: 'none', unparseable: 'unreadable', quantity: 'unknown-factor' })[reading.kind];

function actualOf(entry) {
  const { planned, actual } = entry;
  if (actual.kind === 'quantity') return lineOf(entry, actual, lineOf(entry, planned) === undefined ? 'unplanned' : 'measured') ?? { state: stateOf(actual) };
  if (actual.kind === 'none') return { state: 'none' };
  if (planned.kind === 'quantity') return lineOf(entry, planned, 'carried') ?? { state: stateOf(planned) };
  return { state: stateOf(actual.kind === 'unparseable' ? actual : planned) };
}

const sigmaOfAssumption = (id) => sigma(assumptions.get(id).percent);
const sigmaOfQuantity = ({ state, reading }) => Math.hypot(sigmaOfOrigin(reading.quality), state === 'carried' ? sigmaOfOrigin('carried') : 0);

function rangeOf(lines) {
  const total = float(kilograms(lines));
  if (total === 0) return { kg: '0', low: 0, high: 0 };
  const byFactor = new Map();
  const borrowed = new Map();
  for (const { factor, nano } of lines) add(byFactor, factor.id, nano);
  for (const { factor, nano, isBorrowed } of lines) if (isBorrowed) add(borrowed, factor.id, nano);
  const assumed = new Map();
  for (const { held, nano } of lines) for (const id of held) add(assumed, id, nano);
  const variance = squared([...byFactor].map(([id, nano]) => (float(nano) / total) * sigmaOfFactor(id)))
    + squared([...borrowed].map(([id, nano]) => (float(nano) / total) * sigmaOfElsewhere(id)))
    + squared([...assumed].map(([id, nano]) => (float(nano) / total) * sigmaOfAssumption(id)))
    + squared(lines.map((line) => (float(line.nano) / total) * sigmaOfQuantity(line)));
  const spread = Math.exp(1.96 * Math.sqrt(variance));
  return { kg: write(kilograms(lines)), low: total / spread, high: total * spread };
}

function sideOf(entries, resolve) {
  const results = entries.map((entry) => ({ entry, ...resolve(entry) }));
  const counted = results.filter(({ nano }) => nano !== undefined);
  return {
    results,
    counted,
    expected: {
      total: rangeOf(counted),
      families: Object.fromEntries(FAMILY_NAMES.map((family) => [family, rangeOf(counted.filter(({ entry }) => familyOf(entry) === family))])),
      entries: Object.fromEntries(results.map((line) => [line.entry.id, { state: line.state, ...(line.nano === undefined ? {} : rangeOf([line])) }])),
    },
  };
}

const SHARE_PLACES = 4;
/** Ten-thousandths of a line that a coproducer takes. */
function shareOf({ shares }, { id, percent }) {
  return rounded(quotient(read((shares === undefined ? percent : shares[id]?.percent) || '0'), read('100')), SHARE_PLACES);
}

/** What each coproducer takes, and what is left, of the lines that count. */
function sharesOf({ coproducers = [] }, { counted }) {
  const whole = 10n ** BigInt(SHARE_PLACES);
  const taken = (part) => {
    const lines = counted.map((line) => ({ ...line, nano: line.nano * part(line.entry) }));
    const { low, high } = rangeOf(lines);
    return { kg: write(kilograms(lines), 9 + SHARE_PLACES), low: low / Number(whole), high: high / Number(whole) };
  };
  if (coproducers.length === 0) return {};
  const all = (entry) => coproducers.reduce((sum, each) => sum + shareOf(entry, each), 0n);
  return { shares: { ...Object.fromEntries(coproducers.map((each) => [each.id, taken((entry) => shareOf(entry, each))])), left: taken((entry) => whole - all(entry)) } };
}

/** Whether following `supersedes` from one factor leads to the other. */
const hasReplaced = (newer, older) => newer?.supersedes !== undefined && (newer.supersedes === older.id || hasReplaced(factors.get(newer.supersedes), older));

/** @returns {Record<string, bigint>} what is not nil */
function partsOf(before, after) {
  const gap = (after.nano ?? 0n) - (before.nano ?? 0n);
  if (after.state === 'carried' || (after.nano === undefined && before.nano === undefined)) return {};
  if (before.nano === undefined) return { unplanned: gap };
  if (after.nano === undefined) return { cancelled: gap };
  if (dimension(before.reading.unit) !== dimension(after.reading.unit)) return { method: gap };
  if (before.factor.id === after.factor.id) return { activity: gap };
  const { per, value } = before.factor;
  const activity = rounded(product(difference(amountOf(after.entry, after.reading, per), amountOf(before.entry, before.reading, per)), read(value)));
  return { activity, [hasReplaced(after.factor, before.factor) ? 'edition' : 'choice']: gap - activity };
}

function rangeOfGap(planned, actual) {
  const byFactor = new Map();
  const borrowed = new Map();
  const assumed = new Map();
  for (const [side, sign] of [[planned, -1n], [actual, 1n]]) {
    for (const { factor, nano, isBorrowed, held } of side.counted) {
      add(byFactor, factor.id, sign * nano);
      if (isBorrowed) add(borrowed, factor.id, sign * nano);
      for (const id of held) add(assumed, id, sign * nano);
    }
  }
  const carried = new Set(actual.counted.filter(({ state }) => state === 'carried').map(({ entry }) => entry.id));
  const variance = squared([...byFactor].map(([id, nano]) => float(nano) * sigmaOfFactor(id))) + squared([...borrowed].map(([id, nano]) => float(nano) * sigmaOfElsewhere(id)))
    + squared([...assumed].map(([id, nano]) => float(nano) * sigmaOfAssumption(id)))
    + squared(actual.counted.map((line) => float(line.nano) * (carried.has(line.entry.id) ? sigmaOfOrigin('carried') : sigmaOfQuantity(line))))
    + squared(planned.counted.filter(({ entry }) => !carried.has(entry.id)).map((line) => float(line.nano) * sigmaOfQuantity(line)));
  const gap = kilograms(actual.counted) - kilograms(planned.counted);
  const half = 1.96 * Math.sqrt(variance);
  return { kg: write(gap), low: float(gap) - half, high: float(gap) + half };
}

const written = (parts) => Object.fromEntries(Object.entries(parts).filter(([, nano]) => nano !== 0n).map(([cause, nano]) => [cause, write(nano)]));

function gapOf(planned, actual) {
  const parts = actual.results.map((after, index) => [after.entry.id, partsOf(planned.results[index], after)]);
  const total = new Map();
  for (const [, each] of parts) for (const [cause, nano] of Object.entries(each)) add(total, cause, nano);
  return { ...rangeOfGap(planned, actual), parts: written(Object.fromEntries(total)), entries: Object.fromEntries(parts.map(([id, each]) => [id, written(each)])) };
}

function coverageOf({ results, counted }) {
  const carried = counted.filter(({ state }) => state === 'carried');
  const measured = counted.filter(({ state }) => state !== 'carried');
  const estimated = measured.filter(({ reading }) => ['estimated', 'default'].includes(reading.quality));
  return {
    measured: write(kilograms(measured)), estimated: write(kilograms(estimated)), carried: write(kilograms(carried)), share: float(kilograms(measured)) / (float(kilograms(counted)) || 1),
    entries: [measured.length, estimated.length, carried.length], none: results.filter(({ state }) => state === 'none').length,
    unreadable: results.filter(({ entry }) => entry.actual.kind === 'unparseable').length,
  };
}

/** One of each kind, then the published cases that are enacted again (cases.mjs). */
export const GOLDEN = [
  'tv-film', 'feature', 'series', 'documentary', 'entertainment', 'live-capture', 'commercial', 'animation',
  'age-of-stupid', 'jo', 'fuenf-minuten-himmel', 'bands',
];
export const fileOf = (name) => new URL(`${name}.expected.json`, here);
export const productionOf = (name) => json(`${name}.json`, here);

/** @param {string} name of a golden production */
export function recompute(name) {
  const { profile, entries, factors: own = [] } = productionOf(name);
  for (const { id, kgPer, ...factor } of own) factors.set(id, { id, value: kgPer, ...factor });
  const planned = sideOf(entries, (entry) => lineOf(entry, entry.planned, 'counted') ?? { state: stateOf(entry.planned) });
  const actual = sideOf(entries, actualOf);
  const result = { planned: { ...planned.expected, ...sharesOf(profile, planned) }, actual: { ...actual.expected, ...sharesOf(profile, actual), coverage: coverageOf(actual) }, gap: gapOf(planned, actual) };
  for (const { id } of own) factors.delete(id);
  return result;
}

/** One line an entry. */
const text = (value) => `${JSON.stringify(value, undefined, 1).replace(/\{[^{}]*\}/g, (row) => row.replace(/\s*\n\s*/g, ' '))}\n`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const name of GOLDEN) writeFileSync(fileOf(name), text(recompute(name)));
}
