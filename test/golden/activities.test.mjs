/** The tables of the recomputing against those of the engine: data with data. What either computes is compared in golden.test. */
import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ACTIVITIES as ENGINE, FAMILIES } from '../../src/model/index.ts';
import { UNITS } from '../../src/units/index.ts';
import { ACTIVITIES, FAMILY_NAMES, SIZES } from './activities.mjs';

describe('the tables of the recomputing', () => {
  it('know the activities of the engine, every one and no other', () => {
    deepEqual(Object.keys(ACTIVITIES).sort(), Object.keys(ENGINE).sort());
  });

  it('know the families in the order of an estimate', () => {
    deepEqual(FAMILY_NAMES, [...FAMILIES]);
  });

  for (const [id, { family, familyInPhase = {}, unit, inputs }] of Object.entries(ENGINE)) {
    it(`say of ${id} what the engine says: family, unit, inputs and what is proposed for them`, () => {
      deepEqual(ACTIVITIES[id], {
        family, familyInPost: familyInPhase.post ?? family, unit,
        inputs: inputs.map((input) => ({ name: input.name, unit: input.unit, assumption: input.assumption })),
      });
      deepEqual(Object.keys(familyInPhase).filter((phase) => phase !== 'post'), []);
    });
  }

  it('give every unit the size that the engine gives it', () => {
    deepEqual(Object.keys(SIZES).filter((unit) => !Object.hasOwn(UNITS, unit)), []);
    for (const [unit, { ratio }] of Object.entries(UNITS)) equal(SIZES[unit]?.[1] ?? '1', ratio, unit);
  });

  it('turn one unit into another where the engine does, and nowhere else', () => {
    const units = Object.keys(UNITS);
    const alike = (dimensionOf) => units.flatMap((one) => units.filter((other) => one < other && dimensionOf(one) === dimensionOf(other)).map((other) => `${one} ${other}`));
    deepEqual(alike((unit) => SIZES[unit]?.[0] ?? unit), alike((unit) => UNITS[unit].dimension));
  });
});
