/** Whatever opens can be computed: a file made by hand may pair any unit with any factor, and hold any figure a field takes. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { balance, compare, estimate } from '../../src/calculation/index.js';
import { closeBalance, documentOf, freezeEstimate, parseProduction, verifyProduction } from '../../src/document/index.js';
import { ABSENT, ACTIVITY_IDS, type ActivityId, type Entry, LARGEST_INPUT, type Production, type Reading, inputsOf } from '../../src/model/index.js';
import { UNITS, type Unit, decimal, dimensionOf, sum, toText } from '../../src/units/index.js';
import { figures } from '../arbitrary/figure.js';
import { entryOf, productionOf } from '../arbitrary/production.js';
import { always } from '../arbitrary/property.js';
import { qualities } from '../arbitrary/reading.js';
import { RECORDS, catalogue } from '../fixtures/documents/catalogue.js';
import { spoilt } from '../fixtures/documents/spoilt.js';

const units = fc.constantFrom(...(Object.keys(UNITS) as Unit[]));
const factors = fc.constantFrom(...RECORDS.map(({ id }) => id), '', 'nobody.knows.it', 'constructor', '__proto__');
const amounts = fc.oneof(figures(1_000, 12), fc.constantFrom('0', '0.000000000000000000000000000000000000000000000001', LARGEST_INPUT).map(decimal));

/** Any unit, any factor, and the inputs that the two ask for. */
function hostileReadings(activity: ActivityId): fc.Arbitrary<Reading> {
  return fc.record({ unit: units, factor: factors, quality: qualities, asTotal: fc.boolean() }).chain(({ unit, factor, quality, asTotal }) => {
    const names = asTotal ? ['total'] : inputsOf(activity, { inputs: {}, unit }).map(({ name }) => name);
    return fc.record(Object.fromEntries(names.map((name) => [name, amounts]))).map((inputs): Reading => ({ kind: 'quantity', inputs, unit, factor, quality }));
  });
}

const sides = (activity: ActivityId): fc.Arbitrary<Reading> => fc.oneof({ weight: 3, arbitrary: hostileReadings(activity) }, { weight: 1, arbitrary: fc.constant(ABSENT) });
const entries: fc.Arbitrary<readonly Entry[]> = fc.array(fc.constantFrom(...ACTIVITY_IDS), { maxLength: 6 })
  .chain((activities) => fc.tuple(...activities.map((activity, index) => fc.tuple(sides(activity), sides(activity))
    .map(([planned, actual]) => entryOf(`e${index}`, activity, planned, actual)))));

function opened(production: Production): Production {
  const parsed = parseProduction(documentOf(production));
  return parsed.kind === 'ok' ? parsed.production : expect.fail(JSON.stringify(parsed.problems));
}
const drafted = (drawn: readonly Entry[]): Production => opened(productionOf(drawn, 'drafting'));

describe('a production that opens, whatever it pairs', () => {
  it('is estimated, balanced and compared, and counts what agrees and nothing else', () => {
    always(fc.property(entries, (drawn) => {
      const production = drafted(drawn);
      const { planned, actual } = compare(production, catalogue);
      for (const { total, entries: results } of [planned, actual, estimate(production, catalogue), balance(production, catalogue)]) {
        expect(toText(sum([...results.values()].map(({ emission }) => emission?.kg ?? decimal('0'))))).to.equal(toText(total.kg));
      }
      for (const { entry: { planned: reading }, state, emission } of planned.entries.values()) {
        const factor = reading.kind === 'quantity' ? catalogue.get(reading.factor) : undefined;
        const agrees = factor !== undefined && reading.kind === 'quantity' && dimensionOf(reading.unit) === dimensionOf(factor.per);
        expect([state, emission !== undefined]).to.deep.equal([reading.kind === 'absent' ? 'absent' : agrees ? 'counted' : factor === undefined ? 'unknown-factor' : 'unit-mismatch', agrees]);
      }
    }), 500);
  });

  it('is frozen and closed to a file that opens again and holds', () => {
    always(fc.property(entries, (drawn) => {
      const production = drafted(drawn);
      const frozen = freezeEstimate({ ...production, entries: production.entries.map((entry) => ({ ...entry, actual: ABSENT })) }, catalogue, '2026-03-02');
      const closed = closeBalance({ ...frozen, stage: 'shooting', entries: production.entries }, catalogue, '2026-11-20');
      expect(opened(closed)).to.deep.equal(closed);
      const verification = verifyProduction(documentOf(closed), catalogue);
      if (verification.kind === 'refused') expect.fail();
      const codes = new Set(verification.findings.map(({ code }) => code));
      for (const mild of ['factor-not-in-edition', 'factor-not-accepted', 'not-computable'] as const) codes.delete(mild);
      expect([...codes]).to.deep.equal([]);
    }));
  });

  it('is verified whatever its snapshots say that they copied', () => {
    const places = fc.oneof(
      fc.constantFrom('measured', 'estimated', 'carried').map((origin) => ['quality', origin]),
      fc.nat({ max: 5 }).chain((index) => fc.constantFrom(['kgPer'], ['uncertainty', 'percent']).map((place) => ['factors', index, ...place])),
      fc.nat({ max: 5 }).map((index) => ['factors', index, 'per']),
    );
    const values = fc.constantFrom('0', '0.000000000000000001', '99999999999999999999', '9'.repeat(600), '-1', ...Object.keys(UNITS));
    always(fc.property(fc.nat({ max: 1 }), places, values, (index, place, value) => {
      const verification = verifyProduction(spoilt('set', ['snapshots', index, ...place], value, 'balanced'), catalogue);
      if (verification.kind === 'verified') expect(verification.findings.length).to.be.above(0);
    }), 400);
  });
});

describe('an assumption that a reading names', () => {
  const document = (assumed: Readonly<Record<string, string>>): unknown => {
    const made = JSON.parse(JSON.stringify(documentOf(frozenMeals))) as { entries: { planned: object }[]; snapshots: { entries: { planned: object }[] }[] };
    for (const { planned } of [made.entries[0]!, made.snapshots[0]!.entries[0]!]) Object.assign(planned, { assumed });
    return made;
  };
  const meals: Reading = { kind: 'quantity', unit: 'meal', factor: 'meal.vegetarian', quality: 'default', inputs: { people: decimal('35'), days: decimal('24'), mealsPerDay: decimal('1') } };
  const frozenMeals = freezeEstimate(productionOf([entryOf('meals', 'meals', meals)], 'drafting'), catalogue, '2026-03-02');

  for (const name of ['toString', 'valueOf', 'hasOwnProperty', 'distance']) {
    it(`is refused for “${name}”, which is no input of the activity`, () => {
      const verified = verifyProduction(document({ [name]: 'meals.person-day' }), catalogue);
      expect(verified.kind === 'refused' && verified.problems.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([`unknown-input /entries/0/planned/assumed/${name}`, `unknown-input /snapshots/0/entries/0/planned/assumed/${name}`]);
    });
  }

  it('is heard for an input, and for nothing that every object has where no file was read', () => {
    expect(parseProduction(document({ mealsPerDay: 'meals.person-day' })).kind).to.equal('ok');
    const hostile = productionOf([entryOf('meals', 'meals', { ...meals, assumed: { toString: 'meals.person-day' } })], 'drafting');
    expect(toText(estimate(hostile, catalogue).total.kg)).to.equal(toText(estimate(productionOf([entryOf('meals', 'meals', meals)], 'drafting'), catalogue).total.kg));
  });
});
