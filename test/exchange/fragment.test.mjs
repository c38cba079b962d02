/** Ten thousand random documents there and back: where an engine that shares no page with the browser packs and unpacks them too. */
import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { serializeProduction } from '../../src/document/index.js';
import { readFragment, writeFragment } from '../../src/exchange/index.js';
import { arbitraryProduction } from '../fixtures/documents/arbitrary.js';

test('a document comes out of a fragment as it went in, ten thousand times', async () => {
  let fitting = 0;
  await fc.assert(fc.asyncProperty(arbitraryProduction, async (production) => {
    const answer = await writeFragment(production);
    if (answer.kind === 'too-long') return;
    fitting += 1;
    const read = await readFragment(answer.fragment);
    equal(read.kind === 'ok' && serializeProduction(read.production), serializeProduction(production));
  }), { numRuns: 10_000, endOnFailure: true });
  // A test of nothing but refusals would prove nothing.
  equal(fitting > 4_000, true, `${fitting} documents fitted`);
});
