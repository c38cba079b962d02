/** Tag names and their classes, outermost first: a production must stand before the widgets inside it ask for it. */
import { ShootAddEntry } from './shoot-add-entry.js';
import { ShootBalance } from './shoot-balance.js';
import { ShootBalanceEntry } from './shoot-balance-entry.js';
import { ShootBreakdown } from './shoot-breakdown.js';
import { ShootClose } from './shoot-close.js';
import { ShootComparison } from './shoot-comparison.js';
import { ShootCoverage } from './shoot-coverage.js';
import { ShootEstimate } from './shoot-estimate.js';
import { ShootEstimateEntry } from './shoot-estimate-entry.js';
import { ShootFileBar } from './shoot-file-bar.js';
import { ShootFreeze } from './shoot-freeze.js';
import { ShootProduction } from './shoot-production.js';
import { ShootProfile } from './shoot-profile.js';
import { ShootProvenance } from './shoot-provenance.js';
import { ShootReading } from './shoot-reading.js';
import { ShootSeal } from './shoot-seal.js';
import { ShootSum } from './shoot-sum.js';
import { ShootTotal } from './shoot-total.js';

export const TAGS = {
  'shoot-production': ShootProduction,
  'shoot-estimate': ShootEstimate,
  'shoot-balance': ShootBalance,
  'shoot-total': ShootTotal,
  'shoot-breakdown': ShootBreakdown,
  'shoot-comparison': ShootComparison,
  'shoot-provenance': ShootProvenance,
  'shoot-add-entry': ShootAddEntry,
  'shoot-balance-entry': ShootBalanceEntry,
  'shoot-close': ShootClose,
  'shoot-coverage': ShootCoverage,
  'shoot-estimate-entry': ShootEstimateEntry,
  'shoot-file-bar': ShootFileBar,
  'shoot-freeze': ShootFreeze,
  'shoot-profile': ShootProfile,
  'shoot-reading': ShootReading,
  'shoot-seal': ShootSeal,
  'shoot-sum': ShootSum,
} as const;

type ElementsByTag = { [Tag in keyof typeof TAGS]: InstanceType<(typeof TAGS)[Tag]> };

declare global {
  interface HTMLElementTagNameMap extends ElementsByTag {}
}
