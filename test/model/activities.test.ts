import { expect } from '@open-wc/testing';
import { catalogue } from '../../src/factors/index.js';
import { ACTIVITY_IDS, FAMILIES, type ProfileCount, activityOf, boundProblem, isActivityId, proposedFactor } from '../../src/model/index.js';
import { ONE, decimal, productOf, quantity } from '../../src/units/index.js';

/** What each count of the profile is measured in. */
const UNIT_OF_COUNT: Readonly<Partial<Record<ProfileCount, string>>> = { shootingDays: 'day', crew: '1' };

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
      for (const { initial, maximum, assumption, initialFrom, unit } of row.inputs) {
        expect([initial, assumption, initialFrom].filter((each) => each !== undefined)).to.have.length.at.most(1);
        if (initialFrom !== undefined) expect(UNIT_OF_COUNT[initialFrom]).to.equal(unit);
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

    const { bandedBy } = row;
    if (bandedBy !== undefined) it(`has the input that bands the factors of ${id}`, () => { expect(row.inputs.map((input) => input.name)).to.include(bandedBy); });

    if (row.proposed !== undefined) {
      it(`proposes ${row.proposed} for ${id} wherever there is nothing nearer`, () => {
        expect(proposedFactor(id, 'ZZ', catalogue)?.id).to.equal(row.proposed);
      });
    }
  }

  it('starts from the profile where the shoot itself is what takes the days, and where everybody eats', () => {
    const from = ACTIVITY_IDS.flatMap((id) => activityOf(id).inputs.flatMap(({ name, initialFrom }) => (initialFrom === undefined ? [] : [`${id} ${name} ${initialFrom}`])));
    expect(from).to.deep.equal([
      'electricity days shootingDays', 'grid-hookup days shootingDays', 'grid-daily days shootingDays', 'genset days shootingDays', 'genset-daily days shootingDays', 'studio days shootingDays',
      'meals people crew', 'meals days shootingDays', 'tap-water people crew', 'tap-water days shootingDays', 'car days shootingDays', 'commute people crew', 'commute days shootingDays',
      'commute-transit people crew', 'commute-transit days shootingDays', 'extras-commute days shootingDays', 'two-wheeler days shootingDays', 'van days shootingDays', 'truck-distance days shootingDays', 'wastewater people crew', 'wastewater days shootingDays',
    ]);
  });

  it('offers every kind of train and of public transport, though it names them one by one', () => {
    for (const [id, family] of [['train', 'train.'], ['transit', 'transit.'], ['commute-transit', 'transit.']] as const) {
      const offered = new Set(activityOf(id).factors.flatMap((beginning) => catalogue.find({ family: beginning })).map((factor) => factor.id));
      expect(catalogue.find({ family }).filter((factor) => !offered.has(factor.id)).map((factor) => factor.id)).to.deep.equal([]);
    }
  });

  it('has an activity for each of the seven families', () => {
    const used = new Set(ACTIVITY_IDS.flatMap((id) => [activityOf(id).family, ...Object.values(activityOf(id).familyInPhase ?? {})]));
    expect([...used].sort()).to.deep.equal([...FAMILIES].sort());
  });

  it('knows an activity from what objects inherit', () => {
    expect(isActivityId('car')).to.equal(true);
    for (const text of ['toString', '__proto__', '', 'Car']) expect(isActivityId(text)).to.equal(false);
  });
});
