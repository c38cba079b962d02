/** The quick estimate: its questions and its result. */
import { ShootQuickResult } from '../shoot-quick-result.js';
import { ShootQuick } from '../shoot-quick.js';

export const TAGS = { 'shoot-quick': ShootQuick, 'shoot-quick-result': ShootQuickResult } as const;
