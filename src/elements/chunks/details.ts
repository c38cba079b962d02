/** What the details of a line bring. */
import { ShootEntryDetails } from '../shoot-entry-details.js';

export const TAGS = { 'shoot-entry-details': ShootEntryDetails } as const;
