/** What a co-production brings: its form, and the parts beside the whole. */
import { ShootCoproducers } from '../shoot-coproducers.js';
import { ShootShares } from '../shoot-shares.js';

export const TAGS = { 'shoot-coproducers': ShootCoproducers, 'shoot-shares': ShootShares } as const;
