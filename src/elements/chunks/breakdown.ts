/** The footprint in groups, and its heaviest lines. */
import { ShootBreakdownView } from '../shoot-breakdown-view.js';
import { ShootHeaviest } from '../shoot-heaviest.js';

export const TAGS = { 'shoot-breakdown-view': ShootBreakdownView, 'shoot-heaviest': ShootHeaviest } as const;
