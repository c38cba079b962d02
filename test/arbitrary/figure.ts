/** Decimal figures as people type them: plain text, few decimals, from nothing to a million. */
import fc from 'fast-check';
import { type Decimal, decimal } from '../../src/units/index.js';

/** Plain decimal text between 0 and `maximum`, with at most `places` decimals. */
export function figureTexts(maximum = 1_000_000, places = 4): fc.Arbitrary<string> {
  return fc.tuple(fc.nat({ max: maximum - 1 }), fc.nat({ max: 10 ** places - 1 }), fc.nat({ max: places }))
    .map(([whole, rest, length]) => (length === 0 ? String(whole) : `${whole}.${String(rest).padStart(places, '0').slice(0, length)}`));
}

export function figures(maximum?: number, places?: number): fc.Arbitrary<Decimal> {
  return figureTexts(maximum, places).map(decimal);
}
