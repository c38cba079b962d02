/** emission-factors/ keeps its own table of units, so that a steward needs nothing else. The two tables must not drift. */
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { dimensions, spellings } from '../../emission-factors/units.mjs';
import { UNITS } from '../../src/units/index.ts';

test('the stewards’ units are those of the library, in the same dimensions', () => {
  assert.deepEqual({ ...dimensions }, Object.fromEntries(Object.entries(UNITS).map(([unit, { dimension }]) => [unit, dimension])));
});

test('every spelling of a source is a unit of the library', () => {
  for (const [spelling, unit] of Object.entries(spellings)) assert.ok(Object.hasOwn(UNITS, unit), `${spelling} → ${unit}`);
});
