import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { estimate } from '../../src/calculation/index.js';
import { documentOf, parseProduction } from '../../src/document/index.js';
import { catalogue } from '../../src/factors/index.js';
import { ACTIVITY_IDS, type Entry, KINDS, activityOf, applyChange } from '../../src/model/index.js';
import { ANSWER_NAMES, DIETS, POWERS, QUESTIONS, questionsFor, quickLines, uneditedLines } from '../../src/planning/index.js';
import { decimal } from '../../src/units/index.js';
import { always } from '../arbitrary/property.js';
import { FILM, FULL, answered, assumedOf, begun, factorOf, inputsOf, lineOf } from '../suites/answers.js';

describe('the quick estimate', () => {
  it('makes ordinary lines of a dozen answers, all counted, each by default and naming its assumptions', () => {
    const production = answered(begun(), FULL);
    const { entries, total } = estimate(production, catalogue);
    expect([...entries.values()].filter(({ emission }) => emission === undefined).map(({ entry }) => entry.id)).to.deep.equal([]);
    expect(production.entries.length).to.be.within(15, 25);
    expect(new Set(production.entries.map(({ planned }) => (planned.kind === 'quantity' ? planned.quality : '')))).to.deep.equal(new Set(['default']));
    expect(assumedOf(lineOf(production, 'meals'))).to.deep.equal(['meals.person-day']);
    expect(assumedOf(lineOf(production, 'genset'))).to.deep.equal(['genset.day']);
    // A television film of 90 minutes: 40 to 150 t (Ecoprod, Öko-Institut).
    expect(total.kg.toNumber() / 1000).to.be.within(30, 150);
    expect(total.range.high.div(total.kg).toNumber()).to.be.above(1.25);
  });

  it('multiplies what was answered', () => {
    const production = answered(begun(), FULL);
    expect(inputsOf(lineOf(production, 'meals'))).to.deep.equal({ people: '45', days: '24', mealsPerDay: '1.34' });
    expect(inputsOf(lineOf(production, 'commute'))).to.deep.equal({ people: '5', days: '24', dailyDistance: '17.3', carsPerPerson: '71' });
    expect(inputsOf(lineOf(production, 'extras-commute'))).to.deep.equal({ people: '30', days: '6', dailyDistance: '17.3', carsPerPerson: '71' });
    expect(inputsOf(lineOf(production, 'extras-meals'))).to.deep.equal({ people: '30', days: '6', mealsPerDay: '1.34' });
    expect(inputsOf(lineOf(production, 'food-waste'))).to.include({ meals: '1688.4' });
    expect(inputsOf(lineOf(production, 'recces'))).to.deep.equal({ vehicles: '1', days: '12', dailyDistance: '160' });
    expect(inputsOf(lineOf(production, 'studio'))).to.deep.equal({ days: '4', energyPerDay: '900' });
    expect(inputsOf(lineOf(production, 'flights'))).to.deep.equal({ passengers: '14', trips: '2', distance: '1450' });
    expect(inputsOf(lineOf(production, 'vehicles'))).to.deep.equal({ vehicles: '9', days: '24', dailyDistance: '90' });
    expect(inputsOf(lineOf(production, 'set'))).to.deep.equal({ total: '14000' });
    expect(inputsOf(lineOf(production, 'post'))).to.deep.equal({ suites: '2', days: '70', hoursPerDay: '8', power: '0.375' });
    expect(inputsOf(lineOf(production, 'genset'))).to.include({ sets: '1', days: '12' });
  });

  it('parts nights and the mains between the countries of the shoot, with each country’s own factors', () => {
    const production = answered(begun(), FULL);
    expect([inputsOf(lineOf(production, 'hotel')), inputsOf(lineOf(production, 'hotel.abroad'))].map(({ nights }) => nights)).to.deep.equal(['25.667', '2.333']);
    expect(['hotel', 'hotel.abroad', 'mains', 'mains.abroad'].map((slot) => lineOf(production, slot)?.country)).to.deep.equal(['FR', 'PT', 'FR', 'PT']);
    expect([factorOf(lineOf(production, 'hotel.abroad')), factorOf(lineOf(production, 'mains.abroad'))].map((id) => catalogue.get(id)?.region)).to.deep.equal(['PT', 'PT']);
  });

  it('starts from the usual days and crew of its kind, and says so', () => {
    const production = answered(begun({ kind: 'tv-film' }), {});
    expect(inputsOf(lineOf(production, 'meals'))).to.deep.equal({ people: '45', days: '21', mealsPerDay: '1.34' });
    expect([...assumedOf(lineOf(production, 'meals'))].sort()).to.deep.equal(['crew.tv-film', 'meals.person-day', 'shoot.days.tv-film']);
    expect(assumedOf(lineOf(answered(production, {}, { shootingDays: 24, crew: 40 }), 'meals'))).to.deep.equal(['meals.person-day']);
  });

  it('makes nothing of what nobody knows', () => {
    expect(answered(begun({ kind: 'documentary' }), {}).entries).to.deep.equal([]);
    expect(answered(begun(), { flightReturns: '4' }).entries.some(({ activity }) => activity === 'flight')).to.be.false;
    for (const text of ['12O', '-3', '1e9', 'NaN', '']) expect(lineOf(answered(begun(), { ...FULL, flightReturns: text }), 'flights'), text).to.equal(undefined);
  });

  it('takes the band of the distance, and the meal of the diet', () => {
    expect(factorOf(lineOf(answered(begun(), { flightReturns: '2', flightDistance: '9000' }), 'flights'))).to.contain('over-5000-km');
    const meals = DIETS.map((diet) => catalogue.get(factorOf(lineOf(answered(begun(), { diet }), 'meals')))!.kgPer.toNumber());
    expect(meals).to.deep.equal([...meals].sort((a, b) => b - a));
    expect(new Set(meals).size).to.equal(4);
  });

  it('lights the set one way, the other, or both', () => {
    const slots = POWERS.map((power) => ['genset', 'mains'].map((slot) => inputsOf(lineOf(answered(begun(), { power }), slot))['days']));
    expect(slots).to.deep.equal([[undefined, '24'], ['24', undefined], ['12', '12']]);
  });

  it('renews its lines when an answer changes, and takes one away that no answer makes any more', () => {
    const before = answered(begun(), FULL);
    const after = answered(before, { nights: '10', setBudget: '' });
    expect(inputsOf(lineOf(after, 'hotel'))['nights']).to.equal('9.167');
    expect(lineOf(after, 'set')).to.equal(undefined);
    expect(lineOf(after, 'meals')).to.equal(lineOf(before, 'meals'));
  });

  it('never overwrites a line that was edited, nor brings back one that was removed', () => {
    const before = answered(begun(), FULL);
    const meals = lineOf(before, 'meals')!;
    const edited = applyChange(applyChange(before, { kind: 'planned/set', id: meals.id, reading: { ...meals.planned, inputs: { people: decimal('50'), days: decimal('24'), mealsPerDay: decimal('2') } } as Entry['planned'] }), { kind: 'entry/remove', id: 'quick.rental' });
    const renamed = applyChange(edited, { kind: 'entry/set', id: 'quick.vehicles', fields: { label: 'Régie' } });
    const after = answered(renamed, { rentalBudget: '90', vehicles: '3' }, { crew: 10 });
    expect(inputsOf(lineOf(after, 'meals'))).to.deep.equal({ people: '50', days: '24', mealsPerDay: '2' });
    expect(inputsOf(lineOf(after, 'vehicles'))['vehicles']).to.equal('9');
    expect(lineOf(after, 'rental')).to.equal(undefined);
    expect(inputsOf(lineOf(after, 'water'))['people']).to.equal('10');
    const unedited = uneditedLines(after, catalogue);
    expect(['water', 'meals', 'vehicles'].map((slot) => unedited.includes(lineOf(after, slot)!))).to.deep.equal([true, false, false]);
  });

  it('leaves the lines of a person alone', () => {
    const own = { ...lineOf(answered(begun(), FULL), 'meals')!, id: 'mine' };
    const production = answered({ ...begun(), entries: [own] }, FULL);
    expect(production.entries[0]).to.equal(own);
  });

  it('knows its own lines again after the file was closed and opened', () => {
    const before = answered(begun(), FULL);
    const parsed = parseProduction(JSON.stringify(documentOf(before)));
    if (parsed.kind === 'refused') throw new Error(JSON.stringify(parsed.problems));
    expect(parsed.production.answers).to.deep.equal(FULL);
    const after = answered(parsed.production, { nights: '10' });
    expect(inputsOf(lineOf(after, 'hotel'))['nights']).to.equal('9.167');
  });

  it('answers whatever it is told, the same lines in whatever order it is told', () => {
    const texts = fc.oneof(fc.nat({ max: 500 }).map(String), fc.constantFrom('grid', 'genset', 'both', 'beef', 'built', 'PT', 'ZZ', '', '12O'), fc.string());
    always(fc.property(fc.dictionary(fc.constantFrom(...ANSWER_NAMES), texts), fc.constantFrom(...KINDS), (answers, kind) => {
      const once = answered(begun({ ...FILM, kind }), answers);
      const one = Object.entries(answers).reduce((production, [name, text]) => answered(production, { [name]: text }), answered(begun({ ...FILM, kind }), {}));
      expect(JSON.stringify([...once.entries].sort((a, b) => (a.id < b.id ? -1 : 1)))).to.equal(JSON.stringify([...one.entries].sort((a, b) => (a.id < b.id ? -1 : 1))));
      expect([...estimate(once, catalogue).entries.values()].every(({ emission }) => emission !== undefined)).to.be.true;
    }), 60);
  });

  it('asks about a dozen questions of each kind of production, and every field of an answer once', () => {
    for (const kind of KINDS) expect(questionsFor(kind).filter(({ beside }) => beside === undefined).length, kind).to.be.within(6, 12);
    // In one breath with another, and only where that one is asked.
    for (const kind of KINDS) for (const { id, beside } of questionsFor(kind)) expect(beside === undefined || beside === 'crew' || questionsFor(kind).some((other) => other.id === beside), `${kind} ${id}`).to.be.true;
    expect(QUESTIONS.flatMap(({ fields }) => fields.map(({ name }) => name)).sort()).to.deep.equal([...ANSWER_NAMES].sort());
    expect([...quickLines(FULL, begun().profile, catalogue).keys()].sort()).to.deep.equal(QUESTIONS.map(({ id }) => id).sort());
  });

  it('uses activities of the table alone', () => {
    const used = answered(begun(), FULL).entries.map(({ activity }) => activity);
    expect(used.every((id) => ACTIVITY_IDS.includes(id) && activityOf(id) !== undefined)).to.be.true;
  });
});
