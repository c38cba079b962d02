import { expect } from '@open-wc/testing';
import { catalogue } from '../../src/factors/index.js';
import type { Profile } from '../../src/model/index.js';
import { type Answers, stillToKnow } from '../../src/planning/index.js';
import { FULL, answered, begun } from '../suites/answers.js';

const left = (answers: Answers, profile?: Partial<Profile>): readonly string[] => stillToKnow(answered(begun(profile), answers), catalogue);

describe('what is still to know', () => {
  it('is each question without an answer and without a line, of those that such a production is asked', () => {
    expect(left({})).to.deep.equal(['extras', 'sleep', 'flights', 'trains', 'vehicles', 'recces', 'power', 'set', 'rental', 'office', 'post']);
    expect(left({}, { kind: 'animation', shootingDays: 24, crew: 45 })).to.deep.equal(['flights', 'trains', 'rental', 'office', 'post']);
    expect(left({ flightReturns: '0', trainReturns: '2', set: 'natural' })).to.include('trains').and.not.include.members(['flights', 'set']);
    expect(left(FULL)).to.deep.equal([]);
  });

  it('is not the power where all days are in a studio, which has its own', () => {
    expect(left({ studioDays: '24' })).not.to.include('power');
    for (const days of ['23', '25']) expect(left({ studioDays: days }), days).to.include('power');
    expect(left({ studioDays: '24' }, { kind: 'documentary', shootingDays: 24, crew: 45 })).to.include('power');
  });

  it('is not how the crew comes where all of it sleeps on location', () => {
    expect(left({ sleepers: '45', nights: '10' })).not.to.include('commute');
  });

  it('is a fact that nobody has given and for which nothing stands in', () => {
    expect(left({ flightReturns: '1', flightDistance: '900' }, { kind: 'tv-film' })).not.to.include.members(['shootingDays']);
    expect(left({}, { kind: 'commercial' }).slice(0, 2)).to.deep.equal(['crew', 'extras']);
    for (const [episodes, isMissing] of [[1, false], [8, true]] as const) expect(left({}, { kind: 'series', episodes }).includes('shootingDays'), String(episodes)).to.equal(isMissing);
  });
});
