/** The lines of a production, with their fields. */
import { ShootEstimateEntry } from '../shoot-estimate-entry.js';
import { ShootReading } from '../shoot-reading.js';

export const TAGS = { 'shoot-estimate-entry': ShootEstimateEntry, 'shoot-reading': ShootReading } as const;
