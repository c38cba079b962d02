/** Where the figures of a production come from, in the words that the licences ask for. */
import { ShootSources } from '../shoot-sources.js';

export const TAGS = { 'shoot-sources': ShootSources } as const;
