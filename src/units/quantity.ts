/**
 * An amount with its unit. Conversion stays inside a dimension, refused by the compiler where the units are known
 * and at run time (`unit/dimension-mismatch`) where they are not.
 */
import { ShootError } from '../errors.js';
import { type Decimal, ONE, constant } from './decimal.js';
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

/** Nearly all units are their dimension's coherent one. */
function intoBase(amount: Decimal, unit: Unit): Decimal {
  return ratioOf(unit) === '1' ? amount : amount.times(constant(ratioOf(unit)));
}

function outOfBase(amount: Decimal, unit: Unit): Decimal {
  return ratioOf(unit) === '1' ? amount : amount.div(constant(ratioOf(unit)));
}

/** For units that are only known at run time. Throws `unit/dimension-mismatch`. */
export function convertChecked<V extends Unit>(from: Quantity, unit: V): Quantity<V> {
  if (dimensionOf(from.unit) !== dimensionOf(unit)) {
    throw new ShootError('unit/dimension-mismatch', { from: from.unit, to: unit });
  }
  if ((from.unit as Unit) === unit) return from as Quantity<V>;
  return { amount: outOfBase(intoBase(from.amount, from.unit), unit), unit };
}

/**
 * The product of quantities, in the unit the trade gives it (passengers × trips × km → passenger.km).
 * Throws `unit/product-mismatch` when the bases do not make that unit.
 */
export function productOf<U extends Unit>(quantities: readonly Quantity[], unit: U): Quantity<U> {
  refuseOtherProduct(quantities, unit);
  let amount = ONE;
  for (const each of quantities) amount = intoBase(amount.times(each.amount), each.unit);
  return { amount: outOfBase(amount, unit), unit };
}

/** Products that have been looked at: there are hardly more than activities. */
const made = new Set<string>();

function refuseOtherProduct(quantities: readonly Quantity[], unit: Unit): void {
  let product = `${unit} =`;
  for (const each of quantities) product += ` × ${each.unit}`;
  if (made.has(product)) return;
  const units = quantities.map((each) => each.unit);
  const [bases, wanted] = [basesOf(units), basesOf([unit])];
  if (bases.size !== wanted.size || [...wanted].some(([base, exponent]) => bases.get(base) !== exponent)) {
    throw new ShootError('unit/product-mismatch', { from: units.join(' × '), to: unit });
  }
  made.add(product);
}
