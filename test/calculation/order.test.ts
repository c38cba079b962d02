import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { balance, compare, estimate } from '../../src/calculation/index.js';
import type { Entry, Production } from '../../src/model/index.js';
import { toText } from '../../src/units/index.js';
import { cases } from '../arbitrary/production.js';
import { always } from '../arbitrary/property.js';
import { figuresOf } from './figures.js';

/** The same entries in the order that a list of random keys gives. */
function shuffled(production: Production, keys: readonly number[]): Production {
  const ranked = production.entries.map((entry, index): readonly [number, Entry] => [keys[index] ?? 0, entry]);
  return { ...production, entries: ranked.sort(([a], [b]) => a - b).map(([, entry]) => entry) };
}
const keys = fc.array(fc.nat({ max: 1000 }), { minLength: 12, maxLength: 12 });

describe('the order of entries', () => {
  it('changes no total, no range and no family of an estimate, to the last digit', () => {
    always(fc.property(cases, keys, ({ catalogue, production }, order) => {
      expect(figuresOf(estimate(shuffled(production, order), catalogue))).to.deep.equal(figuresOf(estimate(production, catalogue)));
    }));
  });

  it('changes no total, no range, no family and no coverage of a balance, to the last digit', () => {
    always(fc.property(cases, keys, ({ catalogue, production }, order) => {
      const [one, other] = [balance(production, catalogue), balance(shuffled(production, order), catalogue)];
      expect(figuresOf(other)).to.deep.equal(figuresOf(one));
      expect(toText(other.coverage.share)).to.equal(toText(one.coverage.share));
    }));
  });

  it('changes neither the gap nor its parts nor its range, to the last digit', () => {
    always(fc.property(cases, keys, ({ catalogue, production }, order) => {
      const [one, other] = [compare(production, catalogue), compare(shuffled(production, order), catalogue)];
      const figures = ({ gap, range, parts }: typeof one) => [gap, range.low, range.high, ...Object.values(parts)].map(toText);
      expect(figures(other)).to.deep.equal(figures(one));
    }));
  });
});
