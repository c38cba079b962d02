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
  /** What stood there before anybody had a hand in it: what the page gave last, or the production that the store began with. */
  readonly given: Production;
}

/** How a host's own factors join: fetched with them, since most pages have none. */
export interface Fit {
  /** The published catalogue with the page's own factors. */
  readonly offer: Catalogue;
  /** And with those that the production brings. */
  catalogueFor(production: Production, published: Catalogue): Catalogue;
  /** The production with the factors that its lines name. */
  carry(production: Production, catalogue: Catalogue): Production;
}

export interface ProductionStore {
  /** What everything is computed with: the production's edition (the newest where it is unknown), the page's own factors, and those that the production brings. */
  readonly catalogue: Catalogue;
  /** The same without what the production brings: what the page itself vouches for. */
  readonly offer: Catalogue;
  /** The newest edition, whatever the production is made with. */
  readonly newest: Catalogue;
  readonly state: StoreState;
  /** Throws `ShootError` when the change is refused; the state is then as it was. */
  dispatch(change: Change): void;
  /** Freezes the estimate, or closes the balance. `date`: an ISO date given by the person. The sealing code is fetched when it is needed. */
  seal(kind: 'estimate' | 'balance', date: string): Promise<void>;
  /** Goes over to the newest edition. Rejects with `ShootError` when the balance is closed. */
  adopt(): Promise<void>;
  /** Another document altogether. `isGiven`: the page gave it, which is nobody's gesture. */
  replace(production: Production, isGiven?: boolean): void;
  /** From now on a host's own factors are known: the page's, and those that a production brings. */
  fit(fit: Fit): void;
  subscribe(listener: () => void): () => void;
}

export function createProductionStore(production: Production, published: Catalogue): ProductionStore {
  const listeners = new Set<() => void>();
  let fit: Fit | undefined;
  const editionOf = ({ edition }: Production): Catalogue => published.at(edition) ?? published;
  let catalogue = editionOf(production);
  let state = computed(production, 0, production);

  function computed(next: Production, opening: number, given: Production, previous?: StoreState): StoreState {
    return {
      production: next,
      estimate: estimate(next, catalogue, previous?.estimate),
      balance: balance(next, catalogue, previous?.balance),
      opening,
      given,
    };
  }

  function move(next: Production, opening: number, isGiven = false): void {
    const carried = fit?.carry(next, catalogue) ?? next;
    state = computed(carried, opening, isGiven ? carried : state.given, state);
    for (const listener of [...listeners]) listener();
  }

  /** With another catalogue everything is computed anew. */
  function settle(next: Production, opening: number, isGiven = false): void {
    const before = catalogue;
    const edition = editionOf(next);
    catalogue = fit?.catalogueFor(next, edition) ?? edition;
    if (catalogue !== before) state = computed(next, opening, state.given);
    move(next, opening, isGiven);
  }

  return {
    get catalogue() { return catalogue; },
    get offer() { return fit?.offer ?? published; },
    newest: published,
    get state() { return state; },
    dispatch: (change) => { move(applyChange(state.production, change), state.opening); },
    async seal(kind, date) {
      const { closeBalance, freezeEstimate } = await import('../document/snapshot.js');
      move((kind === 'estimate' ? freezeEstimate : closeBalance)(state.production, catalogue, date), state.opening + 1);
    },
    async adopt() {
      const { adoptEdition } = await import('../calculation/adoption.js');
      settle(adoptEdition(state.production, catalogue, published).production, state.opening + 1);
    },
    replace: (next, isGiven) => { settle(next, state.opening + 1, isGiven); },
    fit(next) {
      fit = next;
      settle(state.production, state.opening, state.production === state.given);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
