export { type Decimal, ONE, ZERO, addExactly, constant, decimal, integer, multiplyExactly, ofBillionths, ofWhole, roundTo, sum, toBillionths, toText, toWhole } from './decimal.js';
export { exponential, logarithm } from './exponential.js';
export { type Dimension, type DimensionOf, type Unit, type UnitLike, UNITS, basesOf, dimensionOf, isUnit, ratioOf } from './units.js';
export { type Quantity, convert, convertChecked, productOf, quantity } from './quantity.js';
