/** What is said where a newer edition of factors exists. */
import { ShootEdition } from '../shoot-edition.js';

export const TAGS = { 'shoot-edition': ShootEdition } as const;
