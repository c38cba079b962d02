/** Productions of any length, the same for the same seed: every activity, its own factors, six countries, all origins of a figure. */
import { ABSENT, ACTIVITIES, ACTIVITY_IDS, DEPARTMENTS, PHASES, QUALITIES, acceptedFactors, catalogue, decimal, emptyProduction, proposedFactor } from '../../src/index.ts';
import { measuresInOwnUnit } from '../../src/model/index.ts';

const COUNTRIES = ['FR', 'FR', 'FR', 'FR', 'GB', 'DE', 'BE', 'PT', 'ES'];

/** Chance that can be repeated (mulberry32): 0 to 1. @param {number} seed */
export function chanceOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @template T @param {readonly T[]} list @param {() => number} chance @returns {T} */
const oneOf = (list, chance) => list[Math.floor(chance() * list.length)];

/** What is accepted by each activity in its own unit, looked up once. */
const offered = new Map(ACTIVITY_IDS.map((id) => [id, acceptedFactors(id, catalogue).filter((factor) => measuresInOwnUnit(id, factor))]));
const proposals = new Map(ACTIVITY_IDS.flatMap((id) => [...new Set(COUNTRIES)].map((country) => [`${id} ${country}`, proposedFactor(id, country, catalogue)])));
const usable = ACTIVITY_IDS.filter((id) => (offered.get(id) ?? []).length > 0);

/** A figure as people type it: two to five digits, some with decimals. @param {() => number} chance @param {string} [maximum] */
export function figure(chance, maximum) {
  const whole = 1 + Math.floor(chance() * (maximum === undefined ? 10 ** (1 + Math.floor(chance() * 3)) : Number(maximum) - 1));
  return decimal(chance() < 0.4 ? `${whole}.${1 + Math.floor(chance() * 98)}` : String(whole));
}

/** @param {import('../../src/index.ts').ActivityInput} input @param {() => number} chance */
function valueOf(input, chance) {
  const assumption = catalogue.assumptions.find(({ id }) => id === input.assumption);
  return assumption !== undefined && chance() < 0.6 ? decimal(assumption.value) : figure(chance, input.maximum);
}

/** @param {string} id @param {() => number} chance @returns {import('../../src/index.ts').Entry} */
function entryOf(id, chance) {
  const activity = oneOf(usable, chance);
  const country = oneOf(COUNTRIES, chance);
  const row = ACTIVITIES[activity];
  const proposed = proposals.get(`${activity} ${country}`);
  const factor = proposed !== undefined && measuresInOwnUnit(activity, proposed) && chance() < 0.6 ? proposed : oneOf(offered.get(activity) ?? [], chance);
  const inputs = row.inputs.length === 0 || chance() < 0.1 ? { total: figure(chance) } : Object.fromEntries(row.inputs.map((input) => [input.name, valueOf(input, chance)]));
  return {
    id, activity, label: '', phase: oneOf(PHASES, chance), department: oneOf(DEPARTMENTS, chance), country, actual: ABSENT,
    planned: { kind: 'quantity', inputs, unit: row.unit, factor: factor.id, quality: oneOf(QUALITIES, chance) },
  };
}

/** A production that is being estimated. @param {number} length @param {number} seed */
export function productionOf(length, seed) {
  const chance = chanceOf(seed);
  return { ...emptyProduction(catalogue.edition.id), entries: Array.from({ length }, (_, index) => entryOf(`line-${index}`, chance)) };
}
