/**
 * Computing a whole production, against the least that decimal.js could do with the same figures: multiply them, and add. Between the two stands the least
 * that it could do of what is promised: each product rounded, with its two bounds, and neither trace nor range of a total.
 */
import { Decimal } from 'decimal.js';
import { catalogue, estimate } from '../../src/index.ts';
import { asRatio, inMs, medians, printTable } from './clock.mjs';
import { productionOf } from './productions.mjs';

const LENGTH = 20_000;
const SEED = 20261;
const Bare = Decimal.clone({ defaults: true, precision: 34, rounding: Decimal.ROUND_HALF_EVEN });

/** What every line multiplies: its inputs and its factor, as numbers of decimal.js already. */
function figuresOf({ entries }) {
  return entries.map(({ planned }) => [...Object.values(planned.inputs), catalogue.get(planned.factor).kgPer].map((value) => new Bare(value)));
}

function multiplyAndAdd(lines) {
  let total = new Bare(0);
  for (const figures of lines) {
    let product = figures[0];
    for (let place = 1; place < figures.length; place += 1) product = product.times(figures[place]);
    total = total.plus(product);
  }
  return total;
}

/** About as wide as most are; only that it has 34 digits takes time. */
const SPREAD = new Bare('1.602345678901234567890123456789012');

function multiplyRoundAndBound(lines) {
  return lines.map((figures) => {
    const kg = figures.reduce((product, figure) => product.times(figure)).toDecimalPlaces(9);
    return { kg, low: kg.div(SPREAD).toDecimalPlaces(9), high: kg.times(SPREAD).toDecimalPlaces(9) };
  });
}

export function printFromNothing() {
  const production = productionOf(LENGTH, SEED);
  const lines = figuresOf(production);
  const factors = new Set(production.entries.map(({ planned }) => planned.factor)).size;
  const times = medians({ bare: () => multiplyAndAdd(lines), bounds: () => multiplyRoundAndBound(lines), engine: () => estimate(production, catalogue) }, { warmUp: 5, rounds: 15 });
  printTable(`${LENGTH} entries from nothing, traces and ranges included (${factors} factors, seed ${SEED}); promised: at most 3 x`, [
    ['', 'time', 'ratio'],
    ['bare decimal.js, multiply and add', inMs(times.bare), asRatio(times.bare, times.bare)],
    ['bare decimal.js, multiply, round, and both bounds', inMs(times.bounds), asRatio(times.bounds, times.bare)],
    ['estimate', inMs(times.engine), asRatio(times.engine, times.bare)],
  ]);
}
