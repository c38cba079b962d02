/** The factors of the edition, to search and to open. */
import { ShootFactorRecord } from '../shoot-factor-record.js';
import { ShootFactorsView } from '../shoot-factors-view.js';

export const TAGS = { 'shoot-factors-view': ShootFactorsView, 'shoot-factor-record': ShootFactorRecord } as const;
