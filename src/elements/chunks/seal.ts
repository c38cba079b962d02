/** The freezing, and the question that freezing and closing share. */
import { ShootFreeze } from '../shoot-freeze.js';
import { ShootSeal } from '../shoot-seal.js';

export const TAGS = { 'shoot-freeze': ShootFreeze, 'shoot-seal': ShootSeal } as const;
