/**
 * Holds one production and what is computed from it. Widgets ask with a change; the store decides, computes and tells.
 * It knows nothing of the page: no DOM, no clock, no storage. Dates come in as arguments.
 */
import { type Balance, type Estimate, balance, estimate } from '../calculation/index.js';
import type { Catalogue } from '../factors/index.js';
import { type Change, type Production, applyChange } from '../model/index.js';

export interface StoreState {
  readonly production: Production;
  readonly estimate: Estimate;
  readonly balance: Balance;
  /** Another number once another production is in the store, or this one is sealed: what was removed before has no place to come back to. */
  readonly opening: number;
}

export interface ProductionStore {
  readonly catalogue: Catalogue;
  readonly state: StoreState;
  /** Throws `ShootError` when the change is refused; the state is then as it was. */
  dispatch(change: Change): void;
  /** Freezes the estimate, or closes the balance. `date`: an ISO date given by the person. The sealing code is fetched when it is needed. */
  seal(kind: 'estimate' | 'balance', date: string): Promise<void>;
  /** Another document altogether. */
  replace(production: Production): void;
  subscribe(listener: () => void): () => void;
}

export function createProductionStore(production: Production, catalogue: Catalogue): ProductionStore {
  const listeners = new Set<() => void>();
  let state = computed(production, 0);

  function computed(next: Production, opening: number, previous?: StoreState): StoreState {
    return {
      production: next,
      estimate: estimate(next, catalogue, previous?.estimate),
      balance: balance(next, catalogue, previous?.balance),
      opening,
    };
  }

  function move(next: Production, opening: number): void {
    state = computed(next, opening, state);
    for (const listener of [...listeners]) listener();
  }

  return {
    catalogue,
    get state() { return state; },
    dispatch: (change) => { move(applyChange(state.production, change), state.opening); },
    async seal(kind, date) {
      const { closeBalance, freezeEstimate } = await import('../document/snapshot.js');
      move((kind === 'estimate' ? freezeEstimate : closeBalance)(state.production, catalogue, date), state.opening + 1);
    },
    replace: (next) => { move(next, state.opening + 1); },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
