import { expect } from '@open-wc/testing';
import { catalogue } from '../../src/factors/index.js';
import { ACTIVITY_IDS, FAMILIES, activityOf, boundProblem, isActivityId, proposedFactor } from '../../src/model/index.js';
import { ONE, decimal, productOf, quantity } from '../../src/units/index.js';

describe('the table of activities', () => {
  for (const id of ACTIVITY_IDS) {
    const row = activityOf(id);

    if (row.inputs.length > 0) {
      it(`makes ${row.unit} of the inputs of ${id}: ${row.inputs.map((input) => input.unit).join(' × ')}`, () => {
        expect(() => productOf(row.inputs.map((input) => quantity(ONE, input.unit)), row.unit)).not.to.throw();
      });
    }

    it(`names each input of ${id} once, with initial values inside their bounds`, () => {
      expect(new Set(row.inputs.map((input) => input.name)).size).to.equal(row.inputs.length);
      for (const { initial, maximum, assumption, unit } of row.inputs) {
        if (assumption !== undefined) expect(catalogue.assumptions.find((each) => each.id === assumption)?.unit).to.equal(unit);
        if (initial !== undefined) expect(boundProblem(decimal(initial), maximum)).to.equal(undefined);
      }
    });

    it(`finds factors of ${id} by whole words of their ids`, () => {
      const beginnings = [...row.factors, ...(row.alternatives ?? [])];
      expect(new Set(beginnings).size).to.equal(beginnings.length);
      expect(row.factors).not.to.have.length(0);
      for (const family of beginnings) {
        for (const { id: found } of catalogue.find({ family, past: true })) {
          expect(family.endsWith('.') || found === family || found.startsWith(`${family}.`), `${family} finds ${found}`).to.equal(true);
        }
      }
      expect(beginnings.some((family) => catalogue.find({ family }).length > 0), 'has no factor at all').to.equal(true);
    });

    if (row.proposed !== undefined) {
      it(`proposes ${row.proposed} for ${id}, whatever the country`, () => {
        for (const country of ['FR', 'JP']) expect(proposedFactor(id, country, catalogue)?.id).to.equal(row.proposed);
      });
    }
  }

  it('has an activity for each of the seven families', () => {
    const used = new Set(ACTIVITY_IDS.flatMap((id) => [activityOf(id).family, ...Object.values(activityOf(id).familyInPhase ?? {})]));
    expect([...used].sort()).to.deep.equal([...FAMILIES].sort());
  });

  it('knows an activity from what objects inherit', () => {
    expect(isActivityId('car')).to.equal(true);
    for (const text of ['toString', '__proto__', '', 'Car']) expect(isActivityId(text)).to.equal(false);
  });
});
