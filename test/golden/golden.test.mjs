import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { difference, product, quotient, rational, read, rounded, write } from './rational.mjs';
import { GOLDEN, fileOf, recompute } from './recompute.mjs';

/** Ranges are floats: compared at 1e-9 of their size. Everything else is compared as it is written. */
function same(found, expected, path) {
  if (typeof expected === 'number' && typeof found === 'number') {
    assert.ok(Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected)), `${path}: ${found}, filed ${expected}`);
  } else if (typeof expected === 'object' && expected !== null) {
    assert.deepEqual(Object.keys(found), Object.keys(expected), path);
    for (const key of Object.keys(expected)) same(found[key], expected[key], `${path}/${key}`);
  } else {
    assert.equal(found, expected, path);
  }
}

for (const name of GOLDEN) {
  test(`${name} is still recomputed as it was filed, from the records of today`, () => {
    same(recompute(name), JSON.parse(readFileSync(fileOf(name), 'utf8')), name);
  });
}

test('the recomputing rounds a tie to the even neighbour', () => {
  const ties = { '0.0000000005': '0', '0.0000000015': '0.000000002', '0.0000000025': '0.000000002', '-0.0000000015': '-0.000000002', '-0.0000000005': '0' };
  for (const [given, expected] of Object.entries(ties)) assert.equal(write(rounded(read(given))), expected, given);
});

test('the recomputing loses no digit', () => {
  assert.equal(write(rounded(product(read('123456789.123456789'), read('3.123456789')))), '385611946.135802467');
  assert.equal(write(rounded(quotient(rational(1n), rational(3n)))), '0.333333333');
  assert.equal(write(rounded(difference(read('0.3'), read('0.1')))), '0.2');
  assert.equal(write(rounded(read('1200'))), '1200');
  assert.throws(() => read('1e3'));
});
