/** The foot of the estimate and of the balance: the freezing, the question that freezing and closing share, the sources. */
import { ShootFreeze } from '../shoot-freeze.js';
import { ShootSeal } from '../shoot-seal.js';
import { ShootSources } from '../shoot-sources.js';

export const TAGS = { 'shoot-freeze': ShootFreeze, 'shoot-seal': ShootSeal, 'shoot-sources': ShootSources } as const;
