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
  readonly canUndo: boolean;
}

export interface ProductionStore {
  readonly catalogue: Catalogue;
  readonly state: StoreState;
  /** Throws `ShootError` when the change is refused; the state is then as it was. */
  dispatch(change: Change): void;
  undo(): void;
  /** Freezes the estimate, or closes the balance. `date`: an ISO date given by the person. The sealing code is fetched when it is needed. */
  seal(kind: 'estimate' | 'balance', date: string): Promise<void>;
  /** Another document altogether: nothing before it can be undone. */
  replace(production: Production): void;
  subscribe(listener: () => void): () => void;
}

const STEPS_KEPT = 100;

export function createProductionStore(production: Production, catalogue: Catalogue): ProductionStore {
  const listeners = new Set<() => void>();
  let past: readonly Production[] = [];
  let state = computed(production);

  function computed(next: Production, previous?: StoreState): StoreState {
    return {
      production: next,
      estimate: estimate(next, catalogue, previous?.estimate),
      balance: balance(next, catalogue, previous?.balance),
      canUndo: past.length > 0,
    };
  }

  function move(next: Production, history: readonly Production[]): void {
    past = history;
    state = computed(next, state);
    for (const listener of [...listeners]) listener();
  }

  return {
    catalogue,
    get state() { return state; },
    dispatch(change) {
      move(applyChange(state.production, change), [...past.slice(1 - STEPS_KEPT), state.production]);
    },
    undo() {
      const last = past.at(-1);
      if (last !== undefined) move(last, past.slice(0, -1));
    },
    async seal(kind, date) {
      const { closeBalance, freezeEstimate } = await import('../document/snapshot.js');
      move((kind === 'estimate' ? freezeEstimate : closeBalance)(state.production, catalogue, date), []);
    },
    replace: (next) => { move(next, []); },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
