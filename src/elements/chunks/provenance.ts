/** Where figures come from. */
import { ShootProvenanceView } from '../shoot-provenance-view.js';
import { ShootSum } from '../shoot-sum.js';

export const TAGS = {
  'shoot-provenance-view': ShootProvenanceView,
  'shoot-sum': ShootSum,
} as const;
