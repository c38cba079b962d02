import { expect } from '@open-wc/testing';
import { estimate } from '../../src/calculation/index.js';
import { catalogue } from '../../src/factors/index.js';
import { KINDS, type Production } from '../../src/model/index.js';
import { type Answers, questionsFor } from '../../src/planning/index.js';
import { toText } from '../../src/units/index.js';
import { FILM, FULL, answered, assumedOf, begun, inputsOf, lineOf } from '../suites/answers.js';

const figuresOf = (production: Production): readonly string[] => [...estimate(production, catalogue).entries.values()].map(({ entry: { id, country }, emission }) => `${id} ${country} ${emission === undefined ? '' : toText(emission.kg)}`).sort();
const slotsOf = ({ entries }: Production): readonly string[] => entries.map(({ id }) => id);

describe('a production that turns out to be of another kind', () => {
  it('leaves on no line what was answered about a studio, extras or beds that are no longer asked of', () => {
    const film = answered(begun({ ...FILM, kind: 'feature' }), { power: 'grid', studioDays: '4', extras: '30', extraDays: '6', sleepers: '40', nights: '28' });
    const [documentary, cartoon] = [answered(film, {}, { kind: 'documentary' }), answered(film, {}, { kind: 'animation' })];
    expect(inputsOf(lineOf(film, 'mains'))['days']).to.equal('20');
    expect(inputsOf(lineOf(documentary, 'mains'))['days']).to.equal('24');
    // 45 people, 24 days, 1.34 meals.
    expect(inputsOf(lineOf(documentary, 'food-waste'))['meals']).to.equal('1447.2');
    expect([film, cartoon].map((production) => inputsOf(lineOf(production, 'commute'))['people'])).to.deep.equal(['5', '45']);
  });

  for (const kind of KINDS) {
    it(`comes to what a ${kind} would that had been asked its own questions only`, () => {
      const names = new Set<string>(questionsFor(kind).flatMap(({ fields }) => fields.map(({ name }) => name)));
      const own: Answers = Object.fromEntries(Object.entries(FULL).filter(([name]) => names.has(name)));
      const [turned, fresh] = [answered(answered(begun({ ...FILM, kind: 'feature' }), FULL), {}, { kind }), answered(begun({ ...FILM, kind }), own)];
      expect(fresh.entries.length).to.be.above(5);
      expect(figuresOf(turned)).to.deep.equal(figuresOf(fresh));
    });
  }
});

describe('a series', () => {
  const series = (episodes: number, shootingDays = 0): Production => answered(begun({ kind: 'series', episodes, shootingDays }), { diet: 'average', power: 'grid', rentalBudget: '10' });

  it('of one episode, or of a number that nobody has said, is shot in the usual days of one, and says so', () => {
    for (const episodes of [0, 1]) {
      expect(inputsOf(lineOf(series(episodes), 'meals'))['days'], String(episodes)).to.equal('11');
      expect(assumedOf(lineOf(series(episodes), 'meals'))).to.include('shoot.days.episode');
    }
  });

  it('of several makes no line from the days of one: the days are missing until they are said', () => {
    expect(slotsOf(series(8))).to.deep.equal(['quick.rental']);
    expect(inputsOf(lineOf(series(8, 88), 'meals'))['days']).to.equal('88');
    expect(assumedOf(lineOf(series(8, 88), 'meals'))).not.to.include('shoot.days.episode');
    expect(slotsOf(series(8, 88))).to.deep.equal(slotsOf(series(1)));
  });
});
