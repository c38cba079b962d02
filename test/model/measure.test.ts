import { expect } from '@open-wc/testing';
import { ShootError } from '../../src/errors.js';
import {
  type ActivityId, LARGEST_INPUT, type QuantityReading, acceptedFactors, accepts, boundProblem, inputsOf, measuresInOwnUnit, proposedFactor,
  quantityOf, readingOf, totalUnitOf,
} from '../../src/model/index.js';
import { type Unit, decimal, toText } from '../../src/units/index.js';
import { catalogueOf, recordOf } from '../arbitrary/catalogue.js';
import { totalReading } from '../arbitrary/reading.js';

const inParts = (unit: Unit, inputs: Readonly<Record<string, string>>): QuantityReading => ({
  kind: 'quantity', unit, factor: 'any', quality: 'measured', inputs: Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, decimal(value)])),
});

describe('the quantity of a reading', () => {
  const cases: readonly (readonly [ActivityId, QuantityReading, string])[] = [
    ['car', inParts('vehicle.km', { vehicles: '2', days: '22', dailyDistance: '60.5' }), '2662 vehicle.km'],
    ['car', totalReading('1840', 'vehicle.km', 'any'), '1840 vehicle.km'],
    ['car', totalReading('310.5', 'L', 'any'), '310.5 L'],
    ['truck', inParts('t.km', { load: '3.5', trips: '2', distance: '420' }), '2940 t.km'],
    ['genset', inParts('L', { power: '60', loadRate: '40', hoursPerDay: '10', days: '5', specificConsumption: '0.3' }), '360 L'],
    ['device', inParts('item', { items: '4', share: '12.5' }), '0.5 item'],
    ['meals', inParts('meal', { people: '45', days: '22', mealsPerDay: '1' }), '990 meal'],
    ['services', totalReading('12500', 'EUR', 'any'), '12500 EUR'],
    ['electricity', totalReading('1.2', 'MWh', 'any'), '1.2 MWh'],
    ['flight', inParts('passenger.km', { passengers: '3', trips: '2', distance: '0' }), '0 passenger.km'],
  ];
  for (const [activity, reading, written] of cases) {
    it(`of ${activity} is ${written} from ${Object.keys(reading.inputs).join(' × ')}`, () => {
      const { amount, unit } = quantityOf(activity, reading);
      expect(`${toText(amount)} ${unit}`).to.equal(written);
    });
  }

  it('is refused while an input is missing, and names it', () => {
    const attempt = () => quantityOf('train', inParts('passenger.km', { passengers: '2', trips: '1' }));
    expect(attempt).to.throw(ShootError).with.property('code', 'reading/incomplete');
    expect(attempt).to.throw(ShootError).with.property('params').that.deep.equals({ input: 'distance' });
  });

  it('asks for one total where the unit is not the activity\'s own', () => {
    expect(inputsOf('van', { inputs: {}, unit: 'L' })).to.deep.equal([{ name: 'total', unit: 'L' }]);
    expect(inputsOf('van', { inputs: {}, unit: 'vehicle.km' }).map((input) => input.name)).to.deep.equal(['vehicles', 'days', 'dailyDistance']);
    expect(inputsOf('van', { inputs: {}, texts: { total: '12,,' }, unit: 'vehicle.km' }).map((input) => input.name)).to.deep.equal(['total']);
  });
});

describe('a typed figure', () => {
  const cases = [
    ['0', undefined, undefined], ['-0', undefined, undefined], ['-0.1', undefined, 'negative'], ['100', '100', undefined], ['100.1', '100', 'above-maximum'],
    [LARGEST_INPUT, undefined, undefined], [`${LARGEST_INPUT}.1`, undefined, 'too-large'], [`${LARGEST_INPUT}.1`, '24', 'above-maximum'],
  ] as const;
  for (const [value, maximum, problem] of cases) {
    it(`${value} with ${maximum ?? 'no'} maximum is ${problem ?? 'accepted'}`, () => {
      expect(boundProblem(decimal(value), maximum)).to.equal(problem);
    });
  }

  it('is kept as typed while any field cannot be read', () => {
    const typed = { inputs: { passengers: decimal('2') }, texts: { distance: '4o0' }, unit: 'passenger.km', factor: 'train.x', quality: 'quote' } as const;
    expect(readingOf(typed)).to.deep.equal({ kind: 'unparseable', ...typed });
    const { texts: _, ...rest } = typed;
    expect(readingOf({ ...rest, texts: {} })).to.deep.equal({ kind: 'quantity', ...rest });
  });
});

describe('the factors of an activity', () => {
  const catalogue = catalogueOf([
    recordOf('van.small', 'vehicle.km', '0.2', '60'), { ...recordOf('van.small.de', 'vehicle.km', '0.25', '60'), region: 'DE' },
    recordOf('van.old', 'vehicle.km', '0.3', '60'), recordOf('van.new', 'vehicle.km', '0.28', '60', 'van.old'),
    recordOf('fuel.diesel.b7', 'L', '3.1', '10'), recordOf('vanilla.kg', 'kg', '9', '60'), recordOf('electricity.grid.fr.2024', 'kWh', '0.05', '10'),
  ]);
  const get = (id: string) => catalogue.get(id) ?? expect.fail(id);

  it('are found by the beginning of their id, its own first, without what was superseded', () => {
    expect(acceptedFactors('van', catalogue).map((factor) => factor.id)).to.deep.equal(['van.small', 'van.small.de', 'van.new', 'fuel.diesel.b7', 'electricity.grid.fr.2024']);
    expect(accepts('van', get('van.old'))).to.equal(true);
    expect(accepts('van', get('vanilla.kg'))).to.equal(false);
    expect(accepts('hotel', get('van.small'))).to.equal(false);
  });

  it('are proposed for the country, else the first', () => {
    expect(proposedFactor('van', 'DE', catalogue)?.id).to.equal('van.small.de');
    expect(proposedFactor('van', 'ES', catalogue)?.id).to.equal('van.small');
    expect(proposedFactor('hotel', 'FR', catalogue)).to.equal(undefined);
  });

  it('measure in the activity\'s own unit or ask for a total', () => {
    expect(measuresInOwnUnit('van', get('van.small'))).to.equal(true);
    expect(measuresInOwnUnit('van', get('fuel.diesel.b7'))).to.equal(false);
    expect((['kEUR', 't', 'g', 'MWh', 'TB', 'L', 'passenger.km'] as const).map(totalUnitOf)).to.deep.equal(['EUR', 'kg', 'kg', 'kWh', 'GB', 'L', 'passenger.km']);
  });
});
