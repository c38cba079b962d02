/** What a computation leaves in memory. Collecting garbage is asked for, not waited for. */
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import '../typescript.mjs';

const { ABSENT, applyChange, balance, catalogue, decimal, emptyProduction, estimate } = await import('../../src/index.ts');

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

/** @param {number} amount @returns {import('../../src/index.ts').Reading} */
const readingOf = (amount) => ({ kind: 'quantity', inputs: { total: decimal(String(amount)) }, unit: 'kg', factor: 'waste.batteries.average', quality: 'invoice' });
const entry = /** @type {const} */ ({ id: 'line', activity: 'waste', label: '', phase: 'shoot', department: 'all', country: 'FR', planned: readingOf(1), actual: ABSENT });

for (const [name, compute] of /** @type {const} */ ([['an estimate', estimate], ['a balance', balance]])) {
  test(`${name} that knows the previous one keeps no production before it`, async () => {
    let production = { ...emptyProduction(catalogue.edition.id), entries: [entry] };
    let computed = compute(production, catalogue);
    const passed = [];
    for (let amount = 2; amount < 12; amount += 1) {
      passed.push(new WeakRef(production.entries));
      production = applyChange(production, { kind: 'planned/set', id: 'line', reading: readingOf(amount) });
      computed = compute(production, catalogue, computed);
    }
    // What a weak reference has shown is held until the turn is over.
    await new Promise((resolve) => { setImmediate(resolve); });
    collectGarbage();
    assert.equal(passed.filter((entries) => entries.deref() !== undefined).length, 0);
    assert.equal(computed.entries.size, 1);
  });
}
