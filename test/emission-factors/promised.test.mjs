/** The lint's rule "coverage" keeps what families.mjs promises; this keeps the promises in step with what activities accept. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { promised, proposed } from '../../emission-factors/families.mjs';
import { ACTIVITIES } from '../../src/model/activities.ts';
import { QUICK_ASSUMPTIONS } from '../../src/planning/brief.ts';

it('every beginning of an id that an activity accepts is promised', () => {
  const accepted = new Set(Object.values(ACTIVITIES).flatMap(({ factors, alternatives = [] }) => [...factors, ...alternatives]));
  assert.ok(accepted.size > 0);
  const isPromised = (/** @type {string} */ beginning) => promised.some(({ prefix }) => `${prefix}.`.startsWith(beginning) || beginning.startsWith(`${prefix}.`));
  assert.deepEqual([...accepted].filter((beginning) => !isPromised(beginning)), []);
});

it('the assumptions that travel with the first load are those that an activity or the quick estimate starts from', () => {
  const named = Object.values(ACTIVITIES).flatMap(({ inputs }) => inputs.flatMap((input) => ('assumption' in input ? [input.assumption] : [])));
  assert.deepEqual([...new Set([...named, ...QUICK_ASSUMPTIONS])].sort(), [...proposed].sort());
});
