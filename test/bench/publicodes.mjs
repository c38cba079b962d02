/**
 * The same lines in publicodes, the language of Nos Gestes Climat: each input a rule, each factor a rule, each line a product, the total their sum.
 * Its numbers are floats without a range; Shootprint computes decimals of 34 digits, the range and the trace of each line, and seven families.
 */
import Engine from 'publicodes';
import { UNITS, applyChange, catalogue, decimal, estimate, inputsOf } from '../../src/index.ts';
import { asRatio, inMs, medians, printTable } from './clock.mjs';
import { chanceOf, productionOf } from './productions.mjs';

const LINES = 300;
const SEED = 20263;
/** What two ways of adding floats and decimals may differ by. */
const CLOSE = 1e-9;

const inputRule = (line, input) => `line ${line} . input ${input}`;

/** Kg of one of each input: the factor, and the ratios of units between them. */
function coefficientOf({ activity, planned }) {
  const factor = catalogue.get(planned.factor);
  const sizes = inputsOf(activity, planned).map(({ unit }) => Number(UNITS[unit].ratio));
  return sizes.reduce((product, size) => product * size, factor.kgPer.toNumber()) / Number(UNITS[factor.per].ratio);
}

/** The production as a model of publicodes. Lines with one coefficient share a rule, as they share a factor. */
function rulesOf({ entries }) {
  const coefficients = [...new Set(entries.map(coefficientOf))];
  const lines = entries.flatMap((entry, line) => {
    const inputs = Object.values(entry.planned.inputs);
    const factors = [...inputs.map((_, input) => inputRule(line, input)), `factor ${coefficients.indexOf(coefficientOf(entry))}`];
    return [[`line ${line}`, { produit: factors }], ...inputs.map((value, input) => [inputRule(line, input), { valeur: value.toNumber() }])];
  });
  return Object.fromEntries([
    ...coefficients.map((value, index) => [`factor ${index}`, { valeur: value }]), ...lines, ['total', { somme: entries.map((_, line) => `line ${line}`) }],
  ]);
}

/** One line gets another figure in its first input, in both. @param {import('../../src/index.ts').Production} production */
function editorsOf(production, engine) {
  const chance = chanceOf(SEED);
  let [current, computed, text, line] = [production, estimate(production, catalogue), '', 0];
  return {
    next() {
      line = Math.floor(chance() * LINES);
      text = String(1 + Math.floor(chance() * 90));
    },
    shootprint() {
      const { id, planned } = current.entries[line];
      const [name] = Object.keys(planned.inputs);
      current = applyChange(current, { kind: 'planned/set', id, reading: { ...planned, inputs: { ...planned.inputs, [name]: decimal(text) } } });
      computed = estimate(current, catalogue, computed);
      return computed.total.kg.toNumber();
    },
    publicodes: () => engine.setSituation({ [inputRule(line, 0)]: Number(text) }, { keepPreviousSituation: true }).evaluate('total').nodeValue,
  };
}

/** A ratio of two models that do not say the same would mean nothing. */
function refuseOther(one, other) {
  if (Math.abs(one / other - 1) > CLOSE) throw new Error(`Shootprint finds ${one} kg, publicodes ${other} kg`);
}

export function printPublicodes() {
  const production = productionOf(LINES, SEED);
  const rules = rulesOf(production);
  const engine = new Engine(rules);
  const full = medians({
    shootprint: () => estimate(production, catalogue),
    publicodes: () => { engine.resetCache(); return engine.evaluate('total'); },
    parsing: () => new Engine(rules),
  }, { warmUp: 10, rounds: 40 });
  const edit = editorsOf(production, engine);
  refuseOther(estimate(production, catalogue).total.kg.toNumber(), engine.evaluate('total').nodeValue);
  const { shootprint, publicodes } = medians({ next: edit.next, shootprint: edit.shootprint, publicodes: edit.publicodes }, { warmUp: 30, rounds: 150 });
  edit.next();
  refuseOther(edit.shootprint(), edit.publicodes());
  printTable(`${LINES} lines, in Shootprint (decimals, ranges, traces) and in publicodes (floats) (seed ${SEED})`, [
    ['', 'Shootprint', 'publicodes', 'publicodes / Shootprint'],
    ['all of it', inMs(full.shootprint), inMs(full.publicodes), asRatio(full.publicodes, full.shootprint)],
    ['one edit', inMs(shootprint), inMs(publicodes), asRatio(publicodes, shootprint)],
    ['reading the rules', '', inMs(full.parsing), ''],
  ]);
}
