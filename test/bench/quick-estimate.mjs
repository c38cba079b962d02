/** A dozen questions answered: the lines they make, and the estimate of them. */
import { applyChange, catalogue, emptyProduction, estimate } from '../../src/index.ts';
import { answeredEntries } from '../../src/planning/index.ts';
import { asRatio, inMs, medians, printTable } from './clock.mjs';

const PROFILE = { kind: 'tv-film', shootingDays: 24, crew: 45 };
const ANSWERS = {
  extras: '30', extraDays: '6', recces: '12', recceDistance: '160', studioDays: '4', studioEnergy: '900', commuteDistance: '5-15-km',
  sleepers: '40', nights: '28', diet: 'average', commute: 'car', flightReturns: '14', flightDistance: '1450', trainReturns: '20', trainDistance: '465', vehicles: '9', dailyDistance: '90',
  foreignDays: '2', foreignCountry: 'PT', power: 'both', gensetDays: '12', set: 'built', setBudget: '14', rentalBudget: '50', desks: '6', officeWeeks: '12', postWeeks: '14', suites: '2',
};

function answered(production, answers) {
  const entries = answeredEntries(production, { answers, profile: production.profile }, catalogue);
  return applyChange(production, { kind: 'answers/set', answers, profile: {}, entries });
}

export function printQuickEstimate() {
  const empty = emptyProduction(catalogue.edition.id, PROFILE);
  const full = answered(empty, ANSWERS);
  const known = estimate(full, catalogue);
  const other = { ...ANSWERS, nights: '10' };
  const times = medians({
    estimate: () => estimate(full, catalogue),
    all: () => estimate(answered(empty, ANSWERS), catalogue),
    one: () => estimate(answered(full, other), catalogue, known),
  }, { warmUp: 20, rounds: 100 });
  printTable(`The quick estimate: ${Object.keys(ANSWERS).length} answers, ${full.entries.length} lines; promised: far under one second`, [
    ['', 'time', 'ratio'],
    ['the estimate of its lines alone', inMs(times.estimate), asRatio(times.estimate, times.estimate)],
    ['all answers: lines and estimate', inMs(times.all), asRatio(times.all, times.estimate)],
    ['one more answer', inMs(times.one), asRatio(times.one, times.estimate)],
  ]);
}
