import { expect } from '@open-wc/testing';
import { UNITS, type Unit, basesOf, decimal, dimensionOf, isUnit, ratioOf } from '../../src/units/index.js';

const ALL = Object.keys(UNITS) as readonly Unit[];
const inDimensionOf = (unit: Unit): readonly Unit[] => ALL.filter((other) => dimensionOf(other) === dimensionOf(unit));

describe('the table of units', () => {
  for (const unit of ALL) {
    it(`gives ${unit} a positive ratio and the bases of its dimension`, () => {
      expect(decimal(ratioOf(unit)).gt(0)).to.equal(true);
      for (const other of inDimensionOf(unit)) expect([...basesOf([other])]).to.deep.equal([...basesOf([unit])]);
    });
  }

  const apart: readonly (readonly [Unit, Unit])[] = [
    ['vehicle.km', 'passenger.km'], ['vehicle.km', 't.km'], ['passenger.km', 't.km'], ['km', 'vehicle.km'], ['room.night', 'person.night'],
    ['night', 'room.night'], ['kWh.net', 'kWh.gross'], ['kWh', 'kWh.gross'], ['kWh', 'kWh.net'], ['person.hour', 'person.day'], ['h', 'day'], ['L', 'kg'],
  ];
  for (const [one, other] of apart) {
    it(`keeps ${one} and ${other} in two dimensions`, () => {
      expect(dimensionOf(one)).not.to.equal(dimensionOf(other));
    });
  }

  it('cancels bases that a product takes away', () => {
    expect([...basesOf(['km/day', 'day'])]).to.deep.equal([['distance', 1]]);
    expect([...basesOf(['kWh', 'L/kWh'])]).to.deep.equal([['volume', 1]]);
    expect([...basesOf(['1', '%'])]).to.deep.equal([]);
  });
});

describe('isUnit', () => {
  for (const text of ['', 'KM', 'kilometre', 'toString', '__proto__', 'constructor', 'km ', 'kwh']) {
    it(`refuses ${JSON.stringify(text)}`, () => {
      expect(isUnit(text)).to.equal(false);
    });
  }

  it('accepts every unit of the table', () => {
    expect(ALL.every(isUnit)).to.equal(true);
  });
});
