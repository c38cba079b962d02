/**
 * An amount with its unit. Conversion stays inside a dimension, refused by the compiler where the units are known
 * and at run time (`unit/dimension-mismatch`) where they are not.
 */
import { ShootError } from '../errors.js';
import { type Decimal, ONE, decimal } from './decimal.js';
import { type Unit, type UnitLike, basesOf, dimensionOf, ratioOf } from './units.js';

export interface Quantity<U extends Unit = Unit> {
  readonly amount: Decimal;
  readonly unit: U;
}

export function quantity<U extends Unit>(amount: Decimal, unit: U): Quantity<U> {
  return { amount, unit };
}

export function convert<U extends Unit, V extends UnitLike<U>>(from: Quantity<U>, unit: V): Quantity<V> {
  return convertChecked(from, unit);
}

/** For units that are only known at run time. Throws `unit/dimension-mismatch`. */
export function convertChecked<V extends Unit>(from: Quantity, unit: V): Quantity<V> {
  if (dimensionOf(from.unit) !== dimensionOf(unit)) {
    throw new ShootError('unit/dimension-mismatch', { from: from.unit, to: unit });
  }
  if ((from.unit as Unit) === unit) return { amount: from.amount, unit };
  return { amount: from.amount.times(decimal(ratioOf(from.unit))).div(decimal(ratioOf(unit))), unit };
}

/**
 * The product of quantities, in the unit the trade gives it (passengers × trips × km → passenger.km).
 * Throws `unit/product-mismatch` when the bases do not make that unit.
 */
export function productOf<U extends Unit>(quantities: readonly Quantity[], unit: U): Quantity<U> {
  const made = basesOf(quantities.map((each) => each.unit));
  const wanted = basesOf([unit]);
  if (made.size !== wanted.size || [...wanted].some(([base, exponent]) => made.get(base) !== exponent)) {
    throw new ShootError('unit/product-mismatch', { from: quantities.map((each) => each.unit).join(' × '), to: unit });
  }
  let amount = ONE;
  for (const each of quantities) amount = amount.times(each.amount).times(decimal(ratioOf(each.unit)));
  return { amount: amount.div(decimal(ratioOf(unit))), unit };
}
