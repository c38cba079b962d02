/** What the compiler must refuse about emissions. Compiled, never run. */
import type { Factor } from '../../src/factors/index.js';
import type { Cause, Emission, Parts, Trace } from '../../src/calculation/index.js';
import { emissionOf } from '../../src/calculation/index.js';
import { type Quantity, type Unit, ZERO, decimal, quantity } from '../../src/units/index.js';

declare const perKilowattHour: Factor<'kWh'>;
declare const perThousandEuros: Factor<'kEUR'>;
declare const perPassengerKilometre: Factor<'passenger.km'>;
declare const perAnything: Factor;
declare const anything: Quantity;
const amount = decimal('1');

export const spend = emissionOf(quantity(amount, 'EUR'), perThousandEuros);
export const energy = emissionOf(quantity(amount, 'MWh'), perKilowattHour);
/** Known at run time only: the refusal comes at run time too. */
export const unknown = emissionOf(anything, perAnything);
// @ts-expect-error kilometres × kg CO2e per kWh
emissionOf(quantity(amount, 'km'), perKilowattHour);
// @ts-expect-error a vehicle's kilometres × kg CO2e per passenger kilometre
emissionOf(quantity(amount, 'vehicle.km'), perPassengerKilometre);
// @ts-expect-error gross energy of gas × kg CO2e per kWh of electricity
emissionOf(quantity(amount, 'kWh.gross'), perKilowattHour);
// @ts-expect-error euros × kg CO2e per kWh
emissionOf(quantity(amount, 'EUR'), perKilowattHour);
// @ts-expect-error a number is not a quantity
emissionOf(1840, perKilowattHour);

const range = { low: ZERO, high: ZERO };
const trace: Trace = { kind: 'sum', entries: [] };
export const emission: Emission = { kg: ZERO, range, trace };
// @ts-expect-error no number without its trace
export const untraced: Emission = { kg: ZERO, range };
// @ts-expect-error no number without its range
export const unbounded: Emission = { kg: ZERO, trace };
// @ts-expect-error a figure is a decimal, not a float
export const floating: Emission = { kg: 12.5, range, trace };
// @ts-expect-error a result cannot be written into
emission.kg = ZERO;
// @ts-expect-error a product names its factor
export const product: Trace = { kind: 'product', of: trace, kg: ZERO };
// @ts-expect-error there is no such step
export const step: Trace = { kind: 'guess', of: trace };

/** One branch a step: a new kind of step must be handled here, or this no longer compiles. */
export function depth(of: Trace): number {
  switch (of.kind) {
    case 'input': case 'sum': return 1;
    case 'conversion': return 1 + Math.max(0, ...of.of.map(depth));
    case 'product': case 'carried': return 1 + depth(of.of);
  }
}

// @ts-expect-error not a cause of a gap
export const cause: Cause = 'weather';
// @ts-expect-error every cause has its part
export const parts: Parts = { activity: ZERO, choice: ZERO };

export type Perimeter<U extends Unit> = Factor<U>['per'];
// @ts-expect-error a factor per kWh is not per km
export const per: Perimeter<'kWh'> = 'km';
