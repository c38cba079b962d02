import type { LaterMessages } from '../messages.js';
import { frLater } from './fr-later.js';
export const enLater: LaterMessages = frLater;
