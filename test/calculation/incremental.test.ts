import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type Balance, type Estimate, balance, estimate } from '../../src/calculation/index.js';
import { ABSENT, type Change, type Entry, LARGEST_INPUT, type Production, type Reading, applyChange } from '../../src/model/index.js';
import { decimal, toText } from '../../src/units/index.js';
import { catalogueOf, recordOf } from '../arbitrary/catalogue.js';
import { type Step, entryOf, productionOf, stories } from '../arbitrary/production.js';
import { always } from '../arbitrary/property.js';
import { totalReading } from '../arbitrary/reading.js';
import { figuresOf } from './figures.js';

type Side = 'planned' | 'actual';

/** The change that a step means for a production, or none where there is nothing to change. */
function changeOf({ kind, entry }: Step, side: Side, production: Production): Change | undefined {
  const there = production.entries.find((each) => each.id === entry.id);
  const locked = side === 'actual' && there !== undefined && there.planned.kind !== 'absent';
  if (there === undefined) {
    return kind === 'put' ? { kind: 'entry/add', entry: { ...entry, [side === 'planned' ? 'actual' : 'planned']: ABSENT } } : undefined;
  }
  if (kind === 'put') return { kind: `${side}/set`, id: entry.id, reading: entry[side] };
  if (locked) return undefined;
  return kind === 'remove' ? { kind: 'entry/remove', id: entry.id } : { kind: 'entry/set', id: entry.id, fields: { phase: entry.phase } };
}

/** Every production that the steps lead through. */
function* through(steps: readonly Step[], side: Side, start: Production): Generator<Production> {
  let production = start;
  for (const step of steps) {
    const change = changeOf(step, side, production);
    if (change !== undefined) yield production = applyChange(production, change);
  }
}

/** An estimate of the first steps is what a balance starts from. */
const planOf = (steps: readonly Step[]): readonly Entry[] => [...new Map(steps.map(({ entry }) => [entry.id, entry])).values()].slice(0, 3);

describe('a computation that knows the previous one', () => {
  it('estimates, bit for bit, what recomputing everything gives, after every change of the plan', () => {
    always(fc.property(stories, ({ catalogue, steps }) => {
      let previous: Estimate | undefined;
      for (const production of through(steps, 'planned', productionOf([], 'drafting'))) {
        previous = estimate(production, catalogue, previous);
        expect(figuresOf(previous)).to.deep.equal(figuresOf(estimate(production, catalogue)));
      }
    }));
  });

  it('balances, bit for bit, what recomputing everything gives, after every actual', () => {
    always(fc.property(stories, ({ catalogue, steps }) => {
      let previous: Balance | undefined;
      for (const production of through(steps, 'actual', productionOf(planOf(steps), 'estimated'))) {
        previous = balance(production, catalogue, previous);
        const afresh = balance(production, catalogue);
        expect(figuresOf(previous)).to.deep.equal(figuresOf(afresh));
        expect(toText(previous.coverage.share)).to.equal(toText(afresh.coverage.share));
      }
    }));
  });

  it('leaves the previous one as it was, so that it serves again', () => {
    always(fc.property(stories, ({ catalogue, steps }) => {
      const [first, ...rest] = through(steps, 'planned', productionOf([], 'drafting'));
      if (first === undefined) return;
      const previous = estimate(first, catalogue);
      for (const production of rest) expect(figuresOf(estimate(production, catalogue, previous))).to.deep.equal(figuresOf(estimate(production, catalogue)));
      expect(figuresOf(previous)).to.deep.equal(figuresOf(estimate(first, catalogue)));
    }), 100);
  });

  it('computes again only what was touched', () => {
    const catalogue = catalogueOf([recordOf('waste.x', 't', '400', '60')]);
    const production = productionOf(['a', 'b'].map((id) => entryOf(id, 'waste', totalReading('50', 'kg', 'waste.x'))), 'drafting');
    const previous = estimate(production, catalogue);
    const next = estimate(applyChange(production, { kind: 'planned/set', id: 'a', reading: ABSENT }), catalogue, previous);
    expect(next.entries.get('b')).to.equal(previous.entries.get('b'));
    expect(next.entries.get('a')).not.to.equal(previous.entries.get('a'));
  });

  const slips = [
    ['a billion kilometres', { passengers: '3', trips: '2', distance: '1000000000' }],
    ['the largest figure a field takes', { passengers: '3', trips: '2', distance: LARGEST_INPUT }],
    ['the largest figure in every field', { passengers: LARGEST_INPUT, trips: LARGEST_INPUT, distance: LARGEST_INPUT }],
  ] as const;
  const catalogue = catalogueOf([recordOf('train.regional.x', 'passenger.km', '0.023456', '60')]);
  const ridden = (each: Readonly<Record<string, string>>): Reading => ({
    kind: 'quantity', unit: 'passenger.km', factor: 'train.regional.x', quality: 'default',
    inputs: Object.fromEntries(Object.entries(each).map(([input, text]) => [input, decimal(text)])),
  });
  const start = productionOf([entryOf('a', 'train', ridden({ total: '12.345678' })), entryOf('b', 'train', ridden({ total: '0.5' }))], 'drafting');

  function expectForgotten(...typed: readonly (readonly [id: string, inputs: Readonly<Record<string, string>>])[]): void {
    let [production, result] = [start, estimate(start, catalogue)];
    for (const [id, inputs] of typed) {
      production = applyChange(production, { kind: 'planned/set', id, reading: ridden(inputs) });
      result = estimate(production, catalogue, result);
    }
    expect(figuresOf(result)).to.deep.equal(figuresOf(estimate(production, catalogue)));
  }

  for (const [name, inputs] of slips) {
    it(`forgets a slip of the hand once it is put right: ${name}`, () => {
      expectForgotten(['b', inputs], ['b', { total: '0.7' }]);
    });
  }

  const twice = [
    ['telephone numbers', { passengers: '612345678.91', trips: '2', distance: '687654321.37' }],
    ['telephone numbers in every field', { passengers: '612345678.91', trips: '612345678.93', distance: '687654321.37' }],
    ['hardly less than the largest figures', { passengers: '999999999999', trips: '999999999998', distance: '987654321987' }],
  ] as const;
  for (const [name, inputs] of twice) {
    it(`forgets ${name} typed into two lines once they are put right`, () => {
      const other = { ...inputs, trips: '7', passengers: inputs.trips };
      expectForgotten(['a', inputs], ['b', other], ['a', { total: '450' }], ['b', { total: '450' }]);
    });
  }
});
