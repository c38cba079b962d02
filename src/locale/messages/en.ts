import type { Messages } from '../messages.js';
import { fr } from './fr.js';
export const en: Messages = fr;
