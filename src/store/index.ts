export { type ProductionStore, type StoreState, createProductionStore } from './production-store.js';
