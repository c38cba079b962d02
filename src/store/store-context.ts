/** How a widget finds the production it belongs to. The key is global: two bundles of one version share it, two versions do not. */
import { createContext } from '@lit/context';
import type { ProductionStore } from './production-store.js';

export const storeContext = createContext<ProductionStore>(Symbol.for('shootprint/store@1'));
