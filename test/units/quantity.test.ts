import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ShootError } from '../../src/errors.js';
import { UNITS, type Unit, convertChecked, decimal, dimensionOf, productOf, quantity, toText } from '../../src/units/index.js';
import { figures } from '../arbitrary/figure.js';
import { always } from '../arbitrary/property.js';

const ALL = Object.keys(UNITS) as readonly Unit[];
const DIMENSIONS = [...new Set(ALL.map(dimensionOf))];
const of = (amount: string, unit: Unit) => quantity(decimal(amount), unit);

describe('conversion', () => {
  const known = [
    ['1', 't', '1000', 'kg'], ['250', 'g', '0.25', 'kg'], ['1', 't', '1000000', 'g'], ['2.5', 'm3', '2500', 'L'], ['1', 'L', '0.001', 'm3'],
    ['1', 'MWh', '1000', 'kWh'], ['12', 'kWh', '0.012', 'MWh'], ['1234.56', 'EUR', '1.23456', 'kEUR'], ['0.5', 'TB', '500', 'GB'], ['50', '%', '0.5', '1'],
  ] as const;
  for (const [amount, unit, converted, other] of known) {
    it(`makes ${converted} ${other} of ${amount} ${unit}`, () => {
      expect(toText(convertChecked(of(amount, unit), other).amount)).to.equal(converted);
    });
  }

  for (const dimension of DIMENSIONS) {
    const units = ALL.filter((unit) => dimensionOf(unit) === dimension);
    it(`comes back to the same ${dimension} by way of any unit of it`, () => {
      always(fc.property(fc.constantFrom(...units), fc.constantFrom(...units), figures(1_000_000, 9), (unit, other, amount) => {
        const back = convertChecked(convertChecked(quantity(amount, unit), other), unit);
        expect([toText(back.amount), back.unit]).to.deep.equal([toText(amount), unit]);
      }), 50);
    });

    it(`refuses to turn ${dimension} into any other dimension`, () => {
      const refused = units.flatMap((unit) => ALL.filter((other) => dimensionOf(other) !== dimension).map((other) => [unit, other] as const));
      expect(refused).to.have.length.above(units.length * 20);
      for (const [unit, other] of refused) {
        expect(() => convertChecked(of('1', unit), other), `${unit} → ${other}`).to.throw(ShootError).with.property('code', 'unit/dimension-mismatch');
      }
    });
  }

  it('names both units when it refuses', () => {
    expect(() => convertChecked(of('1', 'km'), 'kWh')).to.throw(ShootError).with.property('params').that.deep.equals({ from: 'km', to: 'kWh' });
  });
});

describe('a product', () => {
  const made: readonly (readonly [readonly (readonly [string, Unit])[], string, Unit])[] = [
    [[['2', 't'], ['300', 'km']], '600', 't.km'],
    [[['500', 'kg'], ['300', 'km']], '150', 't.km'],
    [[['3', '1'], ['2', '1'], ['450', 'km']], '2700', 'passenger.km'],
    [[['2', '1'], ['22', 'day'], ['65.5', 'km/day']], '2882', 'vehicle.km'],
    [[['60', 'kW'], ['10', 'h/day'], ['5', 'day']], '3000', 'kWh'],
    [[['60', 'kW'], ['10', 'h/day'], ['5', 'day']], '3', 'MWh'],
    [[['60', 'kW'], ['50', '%'], ['10', 'h/day'], ['5', 'day'], ['0.3', 'L/kWh']], '450', 'L'],
    [[['12', '1'], ['4', 'night']], '48', 'room.night'],
    [[['40', '1'], ['22', 'day'], ['2', 'meal/day']], '1760', 'meal'],
    [[['3', 'item'], ['25', '%']], '0.75', 'item'],
    [[['1234', 'EUR']], '1.234', 'kEUR'],
  ];
  for (const [parts, amount, unit] of made) {
    it(`makes ${amount} ${unit} of ${parts.map((part) => part.join(' ')).join(' × ')}`, () => {
      const product = productOf(parts.map(([each, of_]) => of(each, of_)), unit);
      expect([toText(product.amount), product.unit]).to.deep.equal([amount, unit]);
    });
  }

  const refused: readonly (readonly [readonly Unit[], Unit])[] = [
    [['km'], 'kWh'], [['t'], 't.km'], [['t', 'km', 'km'], 't.km'], [['kW', 'h/day'], 'kWh'], [['km/day', 'day', 'day'], 'vehicle.km'],
    [['1', 'night', 'day'], 'room.night'], [[], 'km'], [['km'], '1'],
  ];
  for (const [units, unit] of refused) {
    it(`of ${units.join(' × ') || 'nothing'} is refused as ${unit}`, () => {
      expect(() => productOf(units.map((each) => of('1', each)), unit)).to.throw(ShootError).with.property('code', 'unit/product-mismatch');
    });
  }

  it('does not depend on the order of what is multiplied', () => {
    always(fc.property(figures(10_000), figures(10_000), figures(100, 2), (load, way, trips) => {
      const parts = [quantity(load, 't'), quantity(way, 'km'), quantity(trips, '1')];
      expect(toText(productOf(parts, 't.km').amount)).to.equal(toText(productOf([...parts].reverse(), 't.km').amount));
    }));
  });
});
