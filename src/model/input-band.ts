/**
 * Bands of an input, for who knows a figure only roughly: 5 to 15 km. A band is an assumption of the edition whose id is that of the input's own, a
 * point, and the band (`commute.day.5-15-km`); its figure is the middle of the band, its percentage reaches both ends. A reading that holds a band
 * names it as it names any assumption. An input without an assumption has none, and so has an edition that knows none.
 */
import type { Assumption, Catalogue } from '../factors/index.js';
import type { Unit } from '../units/index.js';
import type { ActivityInput } from './activities.js';
import { type Band, bandOf } from './band.js';

export interface InputBand extends Pick<Band, 'low' | 'high'> {
  /** Of the bounds: km where the input is km a day. */
  readonly unit: Unit;
  readonly assumption: Assumption;
}

/** From the lowest to the highest. */
export function bandsOf({ assumption }: Pick<ActivityInput, 'assumption'>, catalogue: Catalogue): readonly InputBand[] {
  return catalogue.assumptions.flatMap((known): readonly InputBand[] => {
    const unit = known.unit.split('/')[0] as Unit;
    const band = assumption !== undefined && known.id.startsWith(`${assumption}.`) ? bandOf(known.id.slice(assumption.length), unit) : undefined;
    if (band === undefined) return [];
    const { kind: _kind, ...bounds } = band;
    return [{ ...bounds, unit, assumption: known }];
  }).sort((one, other) => one.low.cmp(other.low));
}
