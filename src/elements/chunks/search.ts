/** What the search for an activity brings. */
import { ShootActivitySearch } from '../shoot-activity-search.js';

export const TAGS = { 'shoot-activity-search': ShootActivitySearch } as const;
