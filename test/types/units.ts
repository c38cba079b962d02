/** What the compiler must refuse about units. Compiled, never run: each expected error that does not come is an error. */
import { type Decimal, type Quantity, type Unit, type UnitLike, convert, decimal, dimensionOf, quantity, ratioOf } from '../../src/units/index.js';

const amount: Decimal = decimal('1');
const distance = quantity(amount, 'km');
const money = quantity(amount, 'EUR');

export const converted: Quantity<'kEUR'> = convert(money, 'kEUR');
export const same: Quantity<'km'> = convert(distance, 'km');
// @ts-expect-error kilometres are not energy
convert(distance, 'kWh');
// @ts-expect-error a kilometre somebody drives is not a kilometre somebody rides
convert(quantity(amount, 'vehicle.km'), 'passenger.km');
// @ts-expect-error freight is not a distance
convert(quantity(amount, 't.km'), 'km');
// @ts-expect-error net and gross energy of gas differ by a tenth
convert(quantity(amount, 'kWh.net'), 'kWh.gross');
// @ts-expect-error a room is not a person
convert(quantity(amount, 'room.night'), 'person.night');
// @ts-expect-error litres have no mass without a density
convert(quantity(amount, 'L'), 'kg');

// @ts-expect-error a quantity of one unit is not a quantity of another
export const relabelled: Quantity<'kWh'> = distance;
// @ts-expect-error a quantity cannot be changed
distance.unit = 'km';
// @ts-expect-error an amount is exact: no floats
quantity(1.5, 'km');

const typed: string = String(distance.unit);
// @ts-expect-error a unit is one of the table, not any text
export const unit: Unit = typed;
// @ts-expect-error there is no such unit
dimensionOf('mile');
// @ts-expect-error there is no such unit
ratioOf('');
// @ts-expect-error there is no such unit
quantity(amount, 'Km');

export const mass: readonly UnitLike<'kg'>[] = ['kg', 'g', 't'];
// @ts-expect-error not a unit of mass
export const notMass: UnitLike<'kg'> = 'L';

// @ts-expect-error a closed union does not reach up to string
export const closed: string extends Unit ? true : never = true;
