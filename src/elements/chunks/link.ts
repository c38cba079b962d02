/** What a page brings that opens links. */
import { ShootLink } from '../shoot-link.js';

export const TAGS = { 'shoot-link': ShootLink } as const;
