/** Productions that were answered, and their lines by slot. */
import { catalogue } from '../../src/factors/index.js';
import { type Entry, type Production, type Profile, applyChange, emptyProduction } from '../../src/model/index.js';
import { type Answers, answeredEntries } from '../../src/planning/index.js';
import { toText } from '../../src/units/index.js';

export const FILM: Partial<Profile> = { kind: 'tv-film', shootingDays: 24, crew: 45 };
export const begun = (profile: Partial<Profile> = FILM): Production => emptyProduction(catalogue.edition.id, profile);

/** As the widget does it: the answers, and the lines that come of them. */
export function answered(production: Production, answers: Answers, profile: Partial<Profile> = {}): Production {
  const next = { answers: { ...production.answers, ...answers }, profile: { ...production.profile, ...profile } };
  return applyChange(production, { kind: 'answers/set', answers: next.answers, profile, entries: answeredEntries(production, next, catalogue) });
}

export const lineOf = ({ entries }: Production, slot: string): Entry | undefined => entries.find(({ id }) => id === `quick.${slot}`);
export const inputsOf = (entry: Entry | undefined): Readonly<Record<string, string>> => (entry?.planned.kind === 'quantity' ? Object.fromEntries(Object.entries(entry.planned.inputs).map(([name, value]) => [name, toText(value)])) : {});
export const factorOf = (entry: Entry | undefined): string => (entry?.planned.kind === 'quantity' ? entry.planned.factor : '');
export const assumedOf = (entry: Entry | undefined): readonly string[] => (entry?.planned.kind === 'quantity' ? Object.values(entry.planned.assumed ?? {}) : []);
export const FULL: Answers = {
  extras: '30', extraDays: '6', recces: '12', recceDistance: '160', studioDays: '4', studioEnergy: '900', commuteDistance: '5-15-km',
  sleepers: '40', nights: '28', diet: 'average', commute: 'car', flightReturns: '14', flightDistance: '1450', trainReturns: '20', trainDistance: '465', vehicles: '9', dailyDistance: '90',
  foreignDays: '2', foreignCountry: 'PT', power: 'both', gensetDays: '12', set: 'built', setBudget: '14', rentalBudget: '50', desks: '6', officeWeeks: '12', postWeeks: '14', suites: '2',
};
