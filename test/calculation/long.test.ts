import { expect } from '@open-wc/testing';
import { type Balance, type Estimate, balance, estimate } from '../../src/calculation/index.js';
import { type Change, type Entry, type Production, applyChange } from '../../src/model/index.js';
import { toText } from '../../src/units/index.js';
import { catalogueOf, recordOf } from '../arbitrary/catalogue.js';
import { entryOf, productionOf } from '../arbitrary/production.js';
import { totalReading } from '../arbitrary/reading.js';
import { figuresOf } from './figures.js';

/** Enough for several pages of results, and for sums of factors that settle again and again. */
const [LENGTH, FACTORS] = [700, 60];
const catalogue = catalogueOf(Array.from({ length: FACTORS }, (_, index) => recordOf(`waste.x${index}`, 't', `${400 + index}.123`, `${10 + index}`)));
const reading = (amount: number, factor: number) => totalReading(`${amount}.25`, 'kg', `waste.x${factor % FACTORS}`);
const entryAt = (place: number): Entry => entryOf(`e${place}`, 'waste', reading(place + 1, place));
const long = (stage: Production['stage']): Production => productionOf(Array.from({ length: LENGTH }, (_, place) => entryAt(place)), stage);

/** Readings all over the production, each another factor than before; now and then a line comes, goes or changes its phase. */
function changesOf(side: 'planned' | 'actual'): readonly Change[] {
  return Array.from({ length: 120 }, (_, step): Change => {
    const id = `e${(step * 37) % LENGTH}`;
    if (side === 'planned' && step % 40 === 19) return { kind: 'entry/remove', id };
    if (side === 'planned' && step % 40 === 29) return { kind: 'entry/add', entry: { ...entryAt(step), id: `new${step}` }, at: step };
    if (side === 'planned' && step % 40 === 39) return { kind: 'entry/set', id, fields: { phase: 'post' } };
    return { kind: `${side}/set`, id, reading: step % 10 === 9 ? { kind: 'none' } : reading(step + 3, step * 7) };
  });
}

const ids = ({ entries, families, total }: Estimate): unknown => [[...entries.keys()], families.map((family) => family.entries), total.trace];

describe('a long production', () => {
  it('estimates after every change what recomputing everything gives, and every estimate on the way stays as it was', () => {
    let production = long('drafting');
    const made: (readonly [Production, Estimate])[] = [[production, estimate(production, catalogue)]];
    for (const change of changesOf('planned')) {
      production = applyChange(production, change);
      made.push([production, estimate(production, catalogue, made.at(-1)?.[1])]);
    }
    for (const [each, computed] of made.filter((_, step) => step % 8 === 0 || step === made.length - 1)) {
      const afresh = estimate(each, catalogue);
      expect(figuresOf(computed)).to.deep.equal(figuresOf(afresh));
      expect(ids(computed)).to.deep.equal(ids(afresh));
    }
  });

  it('balances after every actual what recomputing everything gives, the coverage included', () => {
    let production = long('estimated');
    let previous: Balance = balance(production, catalogue);
    for (const [step, change] of changesOf('actual').entries()) {
      production = applyChange(production, change);
      previous = balance(production, catalogue, previous);
      if (step % 20 !== 19) continue;
      const afresh = balance(production, catalogue);
      expect(figuresOf(previous)).to.deep.equal(figuresOf(afresh));
      expect(previous.coverage).to.deep.equal(afresh.coverage);
    }
  });

  it('finds its results by id, in the order of the entries, as a map does', () => {
    const production = long('drafting');
    const { entries } = estimate(production, catalogue);
    const map = new Map(entries);
    expect([entries.size, entries.has('e699'), entries.has('e700'), entries.get('e700')]).to.deep.equal([LENGTH, true, false, undefined]);
    expect([...entries.keys()]).to.deep.equal(production.entries.map(({ id }) => id));
    for (const place of [0, 255, 256, 512, 699]) expect(toText(entries.get(`e${place}`)!.emission!.kg)).to.equal(toText(map.get(`e${place}`)!.emission!.kg));
    const told: string[] = [];
    entries.forEach((result, id, all) => { if (result === all.get(id)) told.push(id); });
    expect(told).to.deep.equal([...map.keys()]);
    expect([...entries.values()].map(({ entry }) => entry)).to.deep.equal([...production.entries]);
  });
});
