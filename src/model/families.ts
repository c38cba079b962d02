/**
 * The seven families that article 122-18 of the CNC's general aid regulation names, in its order.
 * They are the frame of the estimate; other views are tables in `nomenclature/`.
 */
export const FAMILIES = [
  'services', 'materials', 'technical', 'post', 'lodging', 'transport', 'waste',
] as const;

export type Family = (typeof FAMILIES)[number];
