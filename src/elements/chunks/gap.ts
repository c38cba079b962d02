/** The gap explained. */
import { ShootComparisonView } from '../shoot-comparison-view.js';

export const TAGS = { 'shoot-comparison-view': ShootComparisonView } as const;
