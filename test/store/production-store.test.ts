import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ShootError } from '../../src/errors.js';
import { balance, estimate } from '../../src/calculation/index.js';
import { ABSENT, type Production, emptyProduction } from '../../src/model/index.js';
import { createProductionStore } from '../../src/store/index.js';
import { always } from '../arbitrary/property.js';
import { type Step, stories } from '../arbitrary/production.js';
import { recordOf, catalogueOf } from '../arbitrary/catalogue.js';
import { entryOf, productionOf } from '../arbitrary/production.js';
import { totalReading } from '../arbitrary/reading.js';

const catalogue = catalogueOf([recordOf('fuel.diesel.x', 'L', '3.1', '10')]);
const litres = (amount: string) => totalReading(amount, 'L', 'fuel.diesel.x');
const fuel = entryOf('fuel', 'road-fuel', litres('1000'));
const drafting = (...entries: Parameters<typeof productionOf>[0]): Production => productionOf(entries, 'drafting');

describe('createProductionStore', () => {
  it('computes what it is given', () => {
    const { state } = createProductionStore(drafting(fuel), catalogue);
    expect([state.estimate.total.kg.toString(), state.balance.total.kg.toString()]).to.deep.equal(['3100', '3100']);
  });

  it('tells its listeners once a change, after it, until they leave', () => {
    const store = createProductionStore(drafting(fuel), catalogue);
    const told: string[] = [];
    const leave = store.subscribe(() => { told.push(store.state.estimate.total.kg.toString()); });
    const other = store.subscribe(() => { told.push('other'); other(); });
    store.dispatch({ kind: 'planned/set', id: 'fuel', reading: litres('2000') });
    store.dispatch({ kind: 'planned/set', id: 'fuel', reading: litres('1000') });
    leave();
    leave();
    store.dispatch({ kind: 'entry/remove', id: 'fuel' });
    expect(told).to.deep.equal(['6200', 'other', '3100']);
  });

  it('tells every listener of a change, though one of them leaves while it is told', () => {
    const store = createProductionStore(drafting(fuel), catalogue);
    const told: string[] = [];
    const first = store.subscribe(() => { told.push('first'); first(); });
    store.subscribe(() => { told.push('second'); });
    store.replace(drafting());
    expect(told).to.deep.equal(['first', 'second']);
  });

  it('is as it was after a refusal, and tells nobody', () => {
    const store = createProductionStore(drafting(fuel), catalogue);
    const before = store.state;
    let told = 0;
    store.subscribe(() => { told += 1; });
    expect(() => { store.dispatch({ kind: 'entry/add', entry: fuel }); }).to.throw(ShootError, 'entry/duplicate-id');
    expect(() => { store.dispatch({ kind: 'entry/remove', id: 'nobody' }); }).to.throw(ShootError, 'entry/unknown');
    expect(store.state === before).to.be.true;
    expect(told).to.equal(0);
  });

  it('is another opening once another production is in it, or this one is sealed, and not with a change', async () => {
    const store = createProductionStore(drafting(fuel), catalogue);
    const openings = [store.state.opening];
    const noted = (): void => { openings.push(store.state.opening); };
    store.dispatch({ kind: 'planned/set', id: 'fuel', reading: litres('2') });
    noted();
    store.replace(store.state.production);
    noted();
    await store.seal('estimate', '2026-03-02');
    noted();
    store.dispatch({ kind: 'actual/set', id: 'fuel', reading: litres('3') });
    noted();
    await store.seal('balance', '2026-11-20');
    noted();
    expect(openings).to.deep.equal([0, 0, 1, 2, 2, 3]);
    expect(store.state.production.stage).to.equal('balanced');
  });

  it('refuses a seal with a date that is none, and stays as it was', async () => {
    const store = createProductionStore(drafting(fuel), catalogue);
    const before = store.state;
    for (const date of ['', '2026-02-30', '02/03/2026']) {
      const refusal = await store.seal('estimate', date).then(() => undefined, (error: unknown) => error);
      expect(refusal).to.be.instanceOf(ShootError);
    }
    expect(store.state === before).to.be.true;
  });

  it('holds, after any changes, what computing everything again would give', () => {
    always(fc.property(stories, ({ catalogue: drawn, steps }) => {
      const store = createProductionStore({ ...emptyProduction('2026.1'), stage: 'drafting' }, drawn);
      for (const step of steps) {
        take(store, step);
        const { production } = store.state;
        for (const [held, again] of [[store.state.estimate, estimate(production, drawn)], [store.state.balance, balance(production, drawn)]] as const) {
          expect([held.total.kg, held.total.range.low, held.total.range.high].map(String)).to.deep.equal([again.total.kg, again.total.range.low, again.total.range.high].map(String));
          expect(held.families.map(({ kg }) => String(kg))).to.deep.equal(again.families.map(({ kg }) => String(kg)));
          expect([...held.entries.keys()]).to.deep.equal([...again.entries.keys()]);
        }
      }
    }), 50);
  });
});

/** Makes a step: an entry is put in, its plan is set, its phase is set, it is removed. */
function take(store: ReturnType<typeof createProductionStore>, { kind, entry }: Step): void {
  const known = store.state.production.entries.some(({ id }) => id === entry.id);
  if (kind === 'put') store.dispatch(known ? { kind: 'planned/set', id: entry.id, reading: entry.planned } : { kind: 'entry/add', entry: { ...entry, actual: ABSENT } });
  else if (known) store.dispatch(kind === 'remove' ? { kind: 'entry/remove', id: entry.id } : { kind: 'entry/set', id: entry.id, fields: { phase: entry.phase } });
}
