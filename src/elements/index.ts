/** The classes of the public widgets, without registering any. `shootprint/define` registers them all, `shootprint/define/shoot-total` and its like one alone. */
export { define } from './define.js';
export type { DocumentElement } from './document-element.js';
export * from './events.js';
export { register } from './register.js';
export { ShootBalance } from './shoot-balance.js';
export { ShootBreakdown } from './shoot-breakdown.js';
export { ShootComparison } from './shoot-comparison.js';
export { ShootEstimate } from './shoot-estimate.js';
export { ShootFactors } from './shoot-factors.js';
export { ShootProduction } from './shoot-production.js';
export { ShootProvenance } from './shoot-provenance.js';
export { ShootTotal } from './shoot-total.js';
export { TAGS } from './tags.js';
