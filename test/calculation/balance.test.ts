import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type EntryState, balance, compare, estimate } from '../../src/calculation/index.js';
import { ABSENT, NONE, type Quality, type Reading } from '../../src/model/index.js';
import { sum, toText } from '../../src/units/index.js';
import { catalogueOf, recordOf } from '../arbitrary/catalogue.js';
import { cases, entryOf, productionOf } from '../arbitrary/production.js';
import { always } from '../arbitrary/property.js';
import { totalReading, unreadableReading } from '../arbitrary/reading.js';

const catalogue = catalogueOf([recordOf('waste.x', 't', '400', '60')]);
const tonnes = (total: string) => totalReading(total, 't', 'waste.x');
const UNREADABLE = unreadableReading('3t', 't', 'waste.x');
const UNKNOWN = totalReading('2', 't', 'waste.gone');
const LITRES = totalReading('2', 'L', 'waste.x');

describe('a balance', () => {
  const rows: readonly (readonly [string, Reading, Reading, EntryState, string])[] = [
    ['planned and measured', tonnes('1'), tonnes('2'), 'measured', '800'],
    ['planned and measured as nothing', tonnes('1'), tonnes('0'), 'measured', '0'],
    ['planned, did not happen', tonnes('1'), NONE, 'none', '0'],
    ['planned, nothing said', tonnes('1'), ABSENT, 'carried', '400'],
    ['planned, cannot be read', tonnes('1'), UNREADABLE, 'carried', '400'],
    ['not planned, measured', ABSENT, tonnes('2'), 'unplanned', '800'],
    ['planned as nothing, measured', NONE, tonnes('2'), 'unplanned', '800'],
    ['plan cannot be read, measured', UNREADABLE, tonnes('2'), 'unplanned', '800'],
    ['nothing said at all', ABSENT, ABSENT, 'absent', '0'],
    ['not planned, cannot be read', ABSENT, UNREADABLE, 'unreadable', '0'],
    ['not planned, did not happen', ABSENT, NONE, 'none', '0'],
    ['plan cannot be read, nothing said', UNREADABLE, ABSENT, 'unreadable', '0'],
    ['planned with a factor nobody knows, nothing said', UNKNOWN, ABSENT, 'unknown-factor', '0'],
    ['not planned, measured with a factor nobody knows', ABSENT, UNKNOWN, 'unknown-factor', '0'],
    ['planned in litres of what its factor weighs, nothing said', LITRES, ABSENT, 'unit-mismatch', '0'],
    ['planned, measured in litres of what its factor weighs', tonnes('1'), LITRES, 'carried', '400'],
    ['planned in litres of what its factor weighs, measured', LITRES, tonnes('2'), 'unplanned', '800'],
    ['planned with a factor nobody knows, measured', UNKNOWN, tonnes('2'), 'unplanned', '800'],
    ['planned with a factor nobody knows, measured with another such', UNKNOWN, totalReading('3', 't', 'waste.lost'), 'unknown-factor', '0'],
    ['planned in litres of what its factor weighs, and measured so', LITRES, LITRES, 'unit-mismatch', '0'],
  ];
  for (const [name, planned, actual, state, kg] of rows) {
    it(`counts ${kg} kg, ${state}: ${name}`, () => {
      const { total, entries } = balance(productionOf([entryOf('a', 'waste', planned, actual)]), catalogue);
      expect([entries.get('a')?.state, toText(total.kg)]).to.deep.equal([state, kg]);
    });
  }

  it('calls unplanned what the comparison calls so, and nothing else', () => {
    always(fc.property(cases, ({ catalogue: drawn, production }) => {
      const { entries, actual } = compare(production, drawn);
      for (const { id, planned, actual: counted } of entries) {
        if (counted !== undefined) expect(actual.entries.get(id)?.state === 'unplanned', id).to.equal(planned === undefined);
      }
    }));
  });

  it('is wider where the plan is carried over than where the same figure was measured', () => {
    const of = (actual: Reading) => balance(productionOf([entryOf('a', 'waste', tonnes('1'), actual)]), catalogue);
    const [carried, measured] = [of(ABSENT), of(tonnes('1'))];
    expect(toText(carried.total.kg)).to.equal(toText(measured.total.kg));
    expect(carried.total.range.high.gt(measured.total.range.high)).to.equal(true);
    expect(carried.total.range.low.lt(measured.total.range.low)).to.equal(true);
    expect(carried.total.range.high.div(400).toNumber()).to.be.closeTo(Math.exp(Math.hypot(Math.log(1.6), Math.log(1.02), Math.log(1.4))), 1e-9);
  });

  it('with no actual at all has the estimate\'s total and a wider range', () => {
    always(fc.property(cases, ({ catalogue: drawn, production }) => {
      const bare = { ...production, entries: production.entries.map((entry) => ({ ...entry, actual: ABSENT })) };
      const [planned, actual] = [estimate(bare, drawn), balance(bare, drawn)];
      expect(toText(actual.total.kg)).to.equal(toText(planned.total.kg));
      expect(actual.total.range.high.gte(planned.total.range.high)).to.equal(true);
      expect(actual.total.range.low.lte(planned.total.range.low)).to.equal(true);
    }));
  });
});

describe('coverage', () => {
  it('is the share of kg that is measured, with what is carried, cancelled and unreadable beside it', () => {
    const production = productionOf([
      entryOf('a', 'waste', tonnes('1'), tonnes('3')), entryOf('b', 'waste', ABSENT, tonnes('1')), entryOf('c', 'waste', tonnes('1')),
      entryOf('d', 'waste', tonnes('5'), UNREADABLE), entryOf('e', 'waste', tonnes('9'), NONE), entryOf('f', 'waste', ABSENT, UNREADABLE),
    ]);
    const { share, measured, carried, none, unreadable } = balance(production, catalogue).coverage;
    expect([share, measured.kg, carried.kg].map(toText)).to.deep.equal(['0.4', '1600', '2400']);
    expect([measured.entries, carried.entries, none, unreadable]).to.deep.equal([2, 2, 1, 2]);
  });

  it('says how much of what is measured is only estimated, and leaves the share as it is', () => {
    const of = (id: string, total: string, quality: Quality) => entryOf(id, 'waste', tonnes('1'), totalReading(total, 't', 'waste.x', quality));
    const production = productionOf([
      of('a', '1', 'measured'), of('b', '2', 'estimated'), of('c', '3', 'default'), of('d', '4', 'spend'), of('e', '5', 'quote'),
      entryOf('f', 'waste', ABSENT, totalReading('6', 't', 'waste.x', 'estimated')), entryOf('g', 'waste', totalReading('7', 't', 'waste.x', 'estimated')),
    ]);
    const { share, measured, estimated } = balance(production, catalogue).coverage;
    expect([toText(share), toText(measured.kg), measured.entries]).to.deep.equal(['0.75', '8400', 6]);
    expect([toText(estimated.kg), estimated.entries]).to.deep.equal(['4400', 3]);
  });

  it('counts as estimated exactly what is measured with an estimated or a default figure', () => {
    always(fc.property(cases, ({ catalogue: drawn, production }) => {
      const { coverage, entries } = balance(production, drawn);
      const found = [...entries.values()].flatMap(({ state, emission }) => (state !== 'carried' && (emission?.quality === 'estimated' || emission?.quality === 'default') ? [emission.kg] : []));
      expect([toText(coverage.estimated.kg), coverage.estimated.entries]).to.deep.equal([toText(sum(found)), found.length]);
      expect(coverage.estimated.kg.lte(coverage.measured.kg)).to.equal(true);
    }));
  });

  it('is whole where there is nothing to measure', () => {
    expect(toText(balance(productionOf([entryOf('a', 'waste', tonnes('1'), NONE)]), catalogue).coverage.share)).to.equal('1');
    expect(toText(balance(productionOf([]), catalogue).coverage.share)).to.equal('1');
  });

  it('lies between nothing and one, and its two sides make the total', () => {
    always(fc.property(cases, ({ catalogue: drawn, production }) => {
      const { coverage, total } = balance(production, drawn);
      expect(coverage.share.gte(0) && coverage.share.lte(1)).to.equal(true);
      expect(toText(coverage.measured.kg.plus(coverage.carried.kg))).to.equal(toText(total.kg));
    }));
  });
});
