/** The published entry in plain Node, with the bundled edition: a production from its first line to its verified file. Needs a build. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('../dist/esm/index.js', import.meta.url));

describe('the published entry in Node', () => {
  it('takes a production from draft to verified balance', async () => {
    ok(existsSync(file), 'dist/esm/index.js is missing: run "npm run build" first');
    const {
      applyChange, balance, catalogue, closeBalance, compare, decimal, emptyProduction, estimate, freezeEstimate, parseProduction, serializeProduction,
      toText, verifyProduction,
    } = await import(file);
    const reopen = (production) => {
      const parsed = parseProduction(serializeProduction(production));
      deepEqual([parsed.kind, parsed.problems ?? parsed.warnings], ['ok', []]);
      return parsed.production;
    };

    const [diesel, other] = catalogue.find({ family: 'car.', unit: 'vehicle.km' });
    const [meal] = catalogue.find({ family: 'meal.', unit: 'meal' });
    ok(diesel && other && meal, 'the bundled edition has no car or no meal');
    const reading = (factor, unit, inputs) => ({
      kind: 'quantity', unit, factor: factor.id, quality: 'estimated',
      inputs: Object.fromEntries(Object.entries(inputs).map(([name, text]) => [name, decimal(text)])),
    });
    const common = { label: '', phase: 'shoot', department: 'production', country: 'FR', actual: { kind: 'absent' } };
    const entries = [
      { ...common, id: 'cars', activity: 'car', planned: reading(diesel, 'vehicle.km', { vehicles: '3', days: '20', dailyDistance: '80.5' }) },
      { ...common, id: 'meals', activity: 'meals', planned: reading(meal, 'meal', { people: '30', days: '20', mealsPerDay: '1' }) },
    ];
    const drafted = entries.reduce((production, entry) => applyChange(production, { kind: 'entry/add', entry }), emptyProduction(catalogue.edition.id, { title: 'Le Quai' }));

    const estimated = freezeEstimate(reopen(drafted), catalogue, '2026-03-02');
    equal(toText(estimated.snapshots[0].total.kg), toText(diesel.kgPer.times('4830').plus(meal.kgPer.times('600'))));
    equal(toText(estimate(estimated, catalogue).total.kg), toText(estimated.snapshots[0].total.kg));

    const shooting = applyChange(reopen(estimated), { kind: 'actual/set', id: 'cars', reading: reading(other, 'vehicle.km', { total: '5120' }) });
    const { coverage, total } = balance(shooting, catalogue);
    deepEqual([coverage.measured.entries, coverage.carried.entries], [1, 1]);
    const { gap, parts } = compare(shooting, catalogue);
    equal(toText(Object.values(parts).reduce((sum, part) => sum.plus(part))), toText(gap));
    equal(toText(gap), toText(total.kg.minus(estimated.snapshots[0].total.kg)));

    const balanced = closeBalance(reopen(shooting), catalogue, '2026-11-20');
    const verification = verifyProduction(serializeProduction(balanced), catalogue);
    deepEqual([verification.kind, verification.findings], ['verified', []]);
    deepEqual(verification.snapshots.map(({ kind, holds }) => [kind, holds]), [['estimate', true], ['balance', true]]);

    const edited = serializeProduction(balanced).replaceAll('"5120"', '"4120"');
    ok(verifyProduction(edited, catalogue).findings.length > 0, 'an edited figure went unnoticed');
  });

  it('opens again whatever factor of the bundled edition a file copies', async () => {
    ok(existsSync(file), 'dist/esm/index.js is missing: run "npm run build" first');
    const { catalogue, emptyProduction, freezeEstimate, documentOf, parseProduction } = await import(file);
    const frozen = freezeEstimate(emptyProduction(catalogue.edition.id), catalogue, '2026-03-02');
    const [snapshot] = frozen.snapshots;
    const factors = catalogue.find({ past: true });
    ok(factors.length > 0, 'the bundled edition is empty');
    const parsed = parseProduction(documentOf({ ...frozen, snapshots: [{ ...snapshot, factors }] }));
    deepEqual(parsed.problems ?? [], []);
    deepEqual(parsed.warnings.map(({ code }) => code), ['digest-mismatch']);
  });
});
