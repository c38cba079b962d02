import { expect } from '@open-wc/testing';
import { ACTIVITY_IDS, FAMILIES, activityOf, boundProblem, isActivityId } from '../../src/model/index.js';
import { decimal, productOf, quantity, ONE } from '../../src/units/index.js';
import { PER } from '../arbitrary/catalogue.js';

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
      for (const { initial, maximum } of row.inputs) {
        if (initial !== undefined) expect(boundProblem(decimal(initial), maximum)).to.equal(undefined);
      }
    });

    it(`asks for factors of ${id} by whole words of their ids`, () => {
      const beginnings = [...row.factors, ...(row.alternatives ?? [])];
      expect(row.factors).not.to.have.length(0);
      expect(new Set(beginnings).size).to.equal(beginnings.length);
      for (const beginning of beginnings) expect(Object.keys(PER)).to.include(beginning);
    });
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
