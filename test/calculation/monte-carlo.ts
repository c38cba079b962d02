/**
 * The oracle of ranges: every uncertain figure drawn as a log-normal around its median, in plain floats, seeded. One draw a factor,
 * shared by all entries that use it on either side; one a quantity; one more for each plan that is carried over. It knows
 * σ = ln(1 + u)/1.96 and nothing of how variances are added.
 */
import type { Comparison, EntryEmission } from '../../src/calculation/index.js';

export interface Quantiles { readonly low: number; readonly high: number }
export interface Simulation { readonly planned: Quantiles; readonly actual: Quantiles; readonly gap: Quantiles }

/** kg · e^(Σ of its variables). */
interface Term { readonly kg: number; readonly variables: readonly number[] }

/** Tommy Ettinger's mulberry32: uniform on [0, 1), the same numbers on every machine. */
function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Fills with pairs of independent normal draws (Box and Muller), each scaled by its own σ. */
function draw(normals: Float64Array, sigmas: readonly number[], uniform: () => number): void {
  for (let index = 0; index < sigmas.length; index += 2) {
    const radius = Math.sqrt(-2 * Math.log(1 - uniform()));
    const angle = 2 * Math.PI * uniform();
    normals[index] = radius * Math.cos(angle) * (sigmas[index] ?? 0);
    normals[index + 1] = radius * Math.sin(angle) * (sigmas[index + 1] ?? 0);
  }
}

function quantilesOf(outcomes: Float64Array): Quantiles {
  const sorted = outcomes.sort();
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
  return { low: at(0.025), high: at(0.975) };
}

function evaluate(terms: readonly Term[], normals: Float64Array): number {
  let total = 0;
  for (const { kg, variables } of terms) {
    let exponent = 0;
    for (const variable of variables) exponent += normals[variable] ?? 0;
    total += kg * Math.exp(exponent);
  }
  return total;
}

/** The 95 % intervals of the estimate, of the balance and of the gap of one comparison. */
export function simulate({ planned, actual }: Comparison, draws = 200_000, seed = 1): Simulation {
  const sigmas: number[] = [];
  const known = new Map<string, number>();
  const variable = (name: string, percent: string | undefined): number => {
    const index = known.get(name) ?? sigmas.push(Math.log(1 + Number(percent) / 100) / 1.96) - 1;
    known.set(name, index);
    return index;
  };
  const termOf = (id: string, side: string, { kg, factor, carried, percents }: EntryEmission): Term => ({
    kg: kg.toNumber(),
    variables: [
      variable(`factor ${factor.id}`, percents.factor),
      ...(percents.elsewhere === undefined ? [] : [variable(`elsewhere ${factor.id}`, percents.elsewhere)]),
      variable(`${carried ? 'planned' : side} quantity ${id}`, percents.quality),
      ...percents.assumptions.map(({ id: assumption, percent }) => variable(`assumption ${assumption}`, percent)),
      ...(percents.carried === undefined ? [] : [variable(`carrying over ${id}`, percents.carried)]),
    ],
  });
  const termsOf = (side: 'planned' | 'actual'): readonly Term[] =>
    [...(side === 'planned' ? planned : actual).entries].flatMap(([id, { emission }]) => (emission ? [termOf(id, side, emission)] : []));
  const [before, after] = [termsOf('planned'), termsOf('actual')];

  const uniform = mulberry32(seed);
  const normals = new Float64Array(sigmas.length + 1);
  const outcomes = { planned: new Float64Array(draws), actual: new Float64Array(draws), gap: new Float64Array(draws) };
  for (let index = 0; index < draws; index += 1) {
    draw(normals, sigmas, uniform);
    const [one, other] = [evaluate(before, normals), evaluate(after, normals)];
    outcomes.planned[index] = one;
    outcomes.actual[index] = other;
    outcomes.gap[index] = other - one;
  }
  return { planned: quantilesOf(outcomes.planned), actual: quantilesOf(outcomes.actual), gap: quantilesOf(outcomes.gap) };
}
