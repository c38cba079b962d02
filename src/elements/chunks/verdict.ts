/** Whether every frozen figure holds. */
import { ShootVerdict } from '../shoot-verdict.js';

export const TAGS = { 'shoot-verdict': ShootVerdict } as const;
