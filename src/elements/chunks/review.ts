/** What is asked of a plan before it is frozen. */
import { ShootReview } from '../shoot-review.js';

export const TAGS = { 'shoot-review': ShootReview } as const;
