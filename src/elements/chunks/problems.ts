/** What is said of a file that cannot be opened, or not wholly. */
import { ShootProblems } from '../shoot-problems.js';

export const TAGS = { 'shoot-problems': ShootProblems } as const;
