export { type Fit, type ProductionStore, type StoreState, createProductionStore } from './production-store.js';
