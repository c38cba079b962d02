/** What the compiler must refuse about productions. Compiled, never run. */
import { ABSENT, type ActivityId, type Change, type Entry, type Production, type Quality, type Reading, type Stage } from '../../src/model/index.js';
import { ShootError, type ShootErrorCode } from '../../src/errors.js';
import { decimal } from '../../src/units/index.js';

/** One branch a kind of reading: a new kind must be handled here, or this no longer compiles. */
export function isSaid(reading: Reading): boolean {
  switch (reading.kind) {
    case 'absent': return false;
    case 'none': case 'unparseable': case 'quantity': return true;
  }
}

// @ts-expect-error a kind is missing, so there is a way to the end
export function isCounted(reading: Reading): boolean {
  switch (reading.kind) {
    case 'absent': case 'none': case 'unparseable': return false;
  }
}

const inputs = { total: decimal('12') };
export const reading: Reading = { kind: 'quantity', inputs, unit: 'L', factor: 'fuel.diesel.b7', quality: 'invoice' };
// @ts-expect-error a figure needs the factor it is read with
export const factorless: Reading = { kind: 'quantity', inputs, unit: 'L', quality: 'invoice' };
// @ts-expect-error a figure needs its origin
export const nowhere: Reading = { kind: 'quantity', inputs, unit: 'L', factor: 'fuel.diesel.b7' };
// @ts-expect-error what cannot be read keeps what was typed
export const forgotten: Reading = { kind: 'unparseable', inputs, unit: 'L', factor: 'fuel.diesel.b7', quality: 'invoice' };
// @ts-expect-error inputs are exact: no floats
export const floating: Reading = { kind: 'quantity', inputs: { total: 12 }, unit: 'L', factor: 'fuel.diesel.b7', quality: 'invoice' };
// @ts-expect-error a zero is said with "none"
export const zero: Reading = { kind: 'zero' };
// @ts-expect-error not an origin of figures
export const quality: Quality = 'guessed';
// @ts-expect-error not a stage
export const stage: Stage = 'wrapped';
// @ts-expect-error not an activity
export const activity: ActivityId = 'drone';
// @ts-expect-error not a code of this library
export const code: ShootErrorCode = 'oops';
// @ts-expect-error a code is one of the union
export const error = new ShootError('oops');

declare const entry: Entry;
declare const production: Production;
// @ts-expect-error a production is never written into
production.stage = 'balanced';
// @ts-expect-error its list neither
production.entries.push(entry);
// @ts-expect-error nor an entry
entry.actual = ABSENT;
// @ts-expect-error an entry needs both of its sides
export const half: Entry = { id: 'a', activity: 'car', label: '', phase: 'shoot', department: 'all', country: 'FR', planned: ABSENT };
// @ts-expect-error a change of fields does not reach the readings
export const change: Change = { kind: 'entry/set', id: 'a', fields: { planned: ABSENT } };
