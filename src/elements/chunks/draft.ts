/** A draft on this device, where the host asked for it. */
import { ShootDraft } from '../shoot-draft.js';

export const TAGS = { 'shoot-draft': ShootDraft } as const;
