/** The gap explained. */
import { ShootComparisonView } from '../shoot-comparison-view.js';
import { ShootGap } from '../shoot-gap.js';

export const TAGS = { 'shoot-comparison-view': ShootComparisonView, 'shoot-gap': ShootGap } as const;
