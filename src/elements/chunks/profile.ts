/** What the form of a production's facts brings. */
import { ShootProfileForm } from '../shoot-profile-form.js';

export const TAGS = { 'shoot-profile-form': ShootProfileForm } as const;
