export { type ProductionStore, type StoreState, createProductionStore } from './production-store.js';
export { storeContext } from './store-context.js';
