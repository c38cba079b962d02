/** The balance and its rows. */
import { ShootBalanceEntry } from '../shoot-balance-entry.js';
import { ShootBalanceView } from '../shoot-balance-view.js';
import { ShootClose } from '../shoot-close.js';
import { ShootCoverage } from '../shoot-coverage.js';

export const TAGS = {
  'shoot-balance-view': ShootBalanceView,
  'shoot-balance-entry': ShootBalanceEntry,
  'shoot-close': ShootClose,
  'shoot-coverage': ShootCoverage,
} as const;
