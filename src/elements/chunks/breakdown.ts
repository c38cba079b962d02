/** The footprint in groups. */
import { ShootBreakdownView } from '../shoot-breakdown-view.js';

export const TAGS = { 'shoot-breakdown-view': ShootBreakdownView } as const;
