import { expect } from '@open-wc/testing';
import { estimate } from '../../src/calculation/index.js';
import { catalogue } from '../../src/factors/index.js';
import { type Entry, type Production, type Profile, applyChange, emptyProduction } from '../../src/model/index.js';
import { QUESTIONS, quickLines, sharpened, standsInFor } from '../../src/planning/index.js';
import { decimal } from '../../src/units/index.js';
import { FILM, FULL, answered } from '../suites/answers.js';

/** Nothing is known but the kind: usual figures stand in for the days and the crew. */
const begun = (profile: Partial<Profile> = { kind: 'tv-film' }): Production => emptyProduction(catalogue.edition.id, profile);
const asked = (production: Production): readonly string[] => sharpened(production, catalogue).map((each) => each.asked);
const widthOf = (production: Production): number => { const { low, high } = estimate(production, catalogue).total.range; return high.div(low).toNumber(); };
const promised = (production: Production, which: string): number => { const { low, high } = sharpened(production, catalogue).find((each) => each.asked === which)!.range; return high.div(low).toNumber(); };

/** The line of a slot, with another figure by hand. */
function edited(production: Production, slot: string, name: string, figure: string): Production {
  const entry = production.entries.find(({ id }) => id === `quick.${slot}`)!;
  if (entry.planned.kind !== 'quantity') throw new Error(slot);
  return applyChange(production, { kind: 'planned/set', id: entry.id, reading: { ...entry.planned, inputs: { ...entry.planned.inputs, [name]: decimal(figure) } } as Entry['planned'] });
}

describe('what would narrow the range most', () => {
  it('are the days and the crew too, while a usual figure stands in for them', () => {
    expect(asked(answered(begun(), { diet: 'average' }))).to.include.members(['shootingDays', 'crew']);
    expect(asked(answered(begun(), { diet: 'average' }, { crew: 45 }))).to.include('shootingDays').and.not.to.include('crew');
    expect(asked(answered(begun(), { diet: 'average' }, { crew: 45, shootingDays: 21 }))).not.to.include.members(['shootingDays']);
    // Nothing stands in for the crew of a commercial: no line rests on it.
    expect(asked(answered(begun({ kind: 'commercial' }), { vehicles: '2', dailyDistance: '80' }))).to.include('shootingDays').and.not.to.include('crew');
  });

  it('comes first where every line rests on it', () => {
    const [first] = asked(answered(begun(), { diet: 'average' }));
    expect(first).to.equal('crew');
  });

  for (const [fact, value] of [['shootingDays', 21], ['crew', 45]] as const) {
    it(`is the range that ${fact} brings once it is given as it was assumed`, () => {
      const before = answered(begun(), { diet: 'average', power: 'grid', vehicles: '9', dailyDistance: '90' });
      const after = answered(before, {}, { [fact]: value });
      expect(promised(before, fact)).to.be.closeTo(widthOf(after), 1e-6);
      expect(widthOf(after)).to.be.below(widthOf(before));
    });
  }

  it('does not take the crew for known because the way to the set would be', () => {
    const before = answered(begun(), { diet: 'average' });
    const [alone, withFacts] = [promised(before, 'commute'), promised(answered(before, {}, { crew: 45, shootingDays: 21 }), 'commute')];
    expect(alone).to.be.above(withFacts);
    expect(alone).to.be.above(promised(before, 'crew'));
  });

  it('counts on every line that the choices of a question change: extras come as the crew comes and eat as it eats', () => {
    const facts = { crew: 45, shootingDays: 21 };
    const spreadWith = (production: Production, better: readonly string[], band: string | undefined): number => {
      const entries = production.entries.map((entry) => {
        const { planned } = entry;
        if (!better.includes(entry.id) || planned.kind !== 'quantity') return entry;
        const near = band === undefined ? {} : { inputs: { ...planned.inputs, dailyDistance: decimal('17.3') }, assumed: { ...planned.assumed, dailyDistance: band } };
        return { ...entry, planned: { ...planned, ...near, quality: 'estimated' } as const };
      });
      return widthOf({ ...production, entries });
    };
    const production = answered(begun(), { extras: '300', extraDays: '10' }, facts);
    expect(promised(production, 'commute')).to.be.closeTo(spreadWith(production, ['quick.commute', 'quick.extras-commute'], 'commute.day.5-15-km'), 1e-6);
    // Waste and water of the extras follow no choice of a meal.
    expect(promised(production, 'diet')).to.be.closeTo(spreadWith(production, ['quick.meals', 'quick.food-waste', 'quick.water', 'quick.extras-meals'], undefined), 1e-6);
  });

  it('knows every line of another question that follows a choice', () => {
    const followed = new Map<string, Set<string>>();
    for (const start of [FULL, { ...FULL, commute: 'transit' }]) {
      const before = quickLines(start, begun(FILM).profile, catalogue);
      for (const { id, fields } of QUESTIONS) for (const { name, choices = [] } of fields) for (const choice of choices) {
        const after = new Map([...quickLines({ ...start, [name]: choice }, begun(FILM).profile, catalogue).values()].flat().map((entry) => [entry.id, JSON.stringify(entry)]));
        const changed = [...before].flatMap(([of, made]) => (of === id ? [] : made.filter((entry) => after.get(entry.id) !== JSON.stringify(entry))));
        for (const entry of changed) followed.set(id, (followed.get(id) ?? new Set()).add(entry.id.replace('quick.', '')));
      }
    }
    expect(Object.fromEntries([...followed].map(([id, slots]) => [id, [...slots].sort()]))).to.deep.equal(Object.fromEntries(QUESTIONS.flatMap(({ id, followed: slots }) => (slots === undefined ? [] : [[id, slots]]))));
  });

  it('is how people come from home even where all the crew sleeps on location, as long as extras come', () => {
    const away = { sleepers: '45', nights: '21' };
    expect(asked(answered(begun(), away))).not.to.include('commute');
    expect(asked(answered(begun(), { ...away, extras: '60', extraDays: '12' }))).to.include('commute');
    expect(asked(answered(begun(), { ...away, extras: '60', extraDays: '12', commute: 'car', commuteDistance: '5-15-km' }))).not.to.include('commute');
    // Nor where the line of the extras was edited.
    expect(asked(edited(answered(begun(), { ...away, extras: '60', extraDays: '12' }), 'extras-commute', 'carsPerPerson', '50'))).not.to.include('commute');
  });

  it('keeps the total where it is: both bounds are as far from it, in proportion', () => {
    const production = answered(begun(), { commute: 'car' });
    const { kg } = estimate(production, catalogue).total;
    for (const { asked: which, range: { low, high } } of sharpened(production, catalogue)) expect(kg.div(low).toNumber(), which).to.be.closeTo(high.div(kg).toNumber(), 1e-9);
  });

  it('names no question whose lines somebody has edited, and counts on no edited line for a fact', () => {
    const before = answered(begun(), { power: 'grid', gensetDays: '0' });
    expect(asked(before)).to.include('commute');
    expect(asked(edited(before, 'commute', 'carsPerPerson', '50'))).not.to.include('commute');
    const allEdited = before.entries.reduce((production, { id, planned }) => (
      planned.kind === 'quantity' ? edited(production, id.replace('quick.', ''), Object.keys(planned.inputs).at(-1)!, '3') : production), before);
    expect(asked(allEdited)).to.deep.equal([]);
  });
});

describe('where an assumption can be answered', () => {
  const where = (production: Production, id: string): string | undefined => standsInFor(production, catalogue).get(id);

  it('is the fact or the question that it stands in for', () => {
    const production = answered(begun(), { studioDays: '4' });
    expect(['shoot.days.tv-film', 'crew.tv-film', 'commute.day', 'set.day.energy'].map((id) => where(production, id))).to.deep.equal(['shootingDays', 'crew', 'commute', 'studio']);
    // All the crew sleeps on location: extras still come from home.
    expect(where(answered(begun(), { sleepers: '45', nights: '20', extras: '30', extraDays: '6' }), 'commute.day')).to.equal('commute');
  });

  it('is nowhere once it is answered: the band that somebody chose stands in for nothing', () => {
    const production = answered(begun(), { commuteDistance: '15-30-km', extras: '30', extraDays: '6' });
    expect([...standsInFor(production, catalogue).keys()].filter((id) => id.startsWith('commute.day'))).to.deep.equal([]);
  });

  it('is nowhere for what no question asks, for what no line holds, and for lines that somebody has edited', () => {
    const production = answered(begun(), { power: 'grid' });
    expect(['meals.person-day', 'car.vehicles-per-person.short', 'set.day.energy', 'shoot.days.feature'].map((id) => where(production, id))).to.deep.equal([undefined, undefined, undefined, undefined]);
    expect(where(edited(production, 'commute', 'carsPerPerson', '50'), 'commute.day')).to.equal(undefined);
  });
});
