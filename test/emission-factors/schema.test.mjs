/** The shape of a record: what a typing slip makes of it is refused, with the path of the problem. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recordSchema } from '../../emission-factors/schema.mjs';
import { assign, realEdition } from './altered-edition.mjs';

/** @type {readonly { claim: string, path: string, value: unknown }[]} */
const refused = [
  { claim: 'a number that is not a string', path: 'value', value: 0.19 },
  { claim: 'a decimal comma', path: 'value', value: '0,19' },
  { claim: 'a trailing zero', path: 'value', value: '0.190' },
  { claim: 'a negative value', path: 'value', value: '-0.19' },
  { claim: 'an exponent', path: 'value', value: '1.9e-1' },
  { claim: 'an unknown unit', path: 'per', value: 'mile' },
  { claim: 'an id in capitals', path: 'id', value: 'Car.Diesel' },
  { claim: 'a missing language', path: 'labels.de', value: null },
  { claim: 'an unknown boundary', path: 'boundary', value: 'scope-1' },
  { claim: 'a country in words', path: 'region', value: 'France' },
  { claim: 'a year in words', path: 'period.measured', value: 'last year' },
  { claim: 'a percentage and a class at once', path: 'uncertainty.class', value: 'road-distance' },
  { claim: 'an unknown phase', path: 'phases.tyres', value: '0.01' },
  { claim: 'a review date that is no date', path: 'bestBefore', value: '2026-13-01' },
  { claim: 'a field nobody knows', path: 'comment', value: 'seen on a website' },
];

describe('the shape of a record', () => {
  const placed = realEdition().records.find(({ record }) => record.id === 'car.diesel.fr');

  it('is that of the real records', () => assert.equal(recordSchema.safeParse(placed?.record).success, true));

  for (const { claim, path, value } of refused) {
    it(`excludes ${claim}`, () => {
      const altered = structuredClone(placed?.record);
      assign(altered, path, value);
      const result = recordSchema.safeParse(altered);
      assert.equal(result.success, false);
      assert.ok(result.error?.issues.some((issue) => path.startsWith(issue.path.join('.'))), JSON.stringify(result.error?.issues));
    });
  }
});
