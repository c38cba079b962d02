/** Tag names and their classes, outermost first: a production must stand before the widgets inside it ask for it. */
import type { TAGS as BALANCE } from './chunks/balance.js';
import type { TAGS as BREAKDOWN } from './chunks/breakdown.js';
import type { TAGS as COPRODUCTION } from './chunks/coproduction.js';
import type { TAGS as DETAILS } from './chunks/details.js';
import type { TAGS as DRAFT } from './chunks/draft.js';
import type { TAGS as FACTORS } from './chunks/factors.js';
import type { TAGS as EDITION } from './chunks/edition.js';
import type { TAGS as GAP } from './chunks/gap.js';
import type { TAGS as LINK } from './chunks/link.js';
import type { TAGS as LINES } from './chunks/lines.js';
import type { TAGS as PROBLEMS } from './chunks/problems.js';
import type { TAGS as PROFILE } from './chunks/profile.js';
import type { TAGS as PROVENANCE } from './chunks/provenance.js';
import type { TAGS as QUICK } from './chunks/quick.js';
import type { TAGS as REVIEW } from './chunks/review.js';
import type { TAGS as SEARCH } from './chunks/search.js';
import type { TAGS as SEAL } from './chunks/seal.js';
import type { TAGS as VERDICT } from './chunks/verdict.js';
import { ShootAddEntry } from './shoot-add-entry.js';
import { ShootBalance } from './shoot-balance.js';
import { ShootBreakdown } from './shoot-breakdown.js';
import { ShootComparison } from './shoot-comparison.js';
import { ShootEstimate } from './shoot-estimate.js';
import { ShootFactors } from './shoot-factors.js';
import { ShootFileBar } from './shoot-file-bar.js';
import { ShootProduction } from './shoot-production.js';
import { ShootProfile } from './shoot-profile.js';
import { ShootProvenance } from './shoot-provenance.js';
import { ShootTotal } from './shoot-total.js';

export const TAGS = {
  'shoot-production': ShootProduction,
  'shoot-estimate': ShootEstimate,
  'shoot-balance': ShootBalance,
  'shoot-total': ShootTotal,
  'shoot-breakdown': ShootBreakdown,
  'shoot-comparison': ShootComparison,
  'shoot-provenance': ShootProvenance,
  'shoot-factors': ShootFactors,
  'shoot-add-entry': ShootAddEntry,
  'shoot-file-bar': ShootFileBar,
  'shoot-profile': ShootProfile,
} as const;

type AllTags = typeof TAGS & typeof BALANCE & typeof BREAKDOWN & typeof COPRODUCTION & typeof DETAILS & typeof DRAFT & typeof EDITION & typeof FACTORS & typeof GAP & typeof LINK & typeof LINES & typeof PROBLEMS & typeof PROFILE & typeof PROVENANCE & typeof QUICK & typeof REVIEW & typeof SEARCH & typeof SEAL & typeof VERDICT;
type ElementsByTag = { [Tag in keyof AllTags]: InstanceType<AllTags[Tag]> };

declare global {
  interface HTMLElementTagNameMap extends ElementsByTag {}
}
