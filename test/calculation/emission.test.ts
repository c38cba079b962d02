import { expect } from '@open-wc/testing';
import { ShootError } from '../../src/errors.js';
import { type Trace, balance, emissionOf, estimate } from '../../src/calculation/index.js';
import { type Unit, decimal, quantity, toText } from '../../src/units/index.js';
import { ABSENT, type QuantityReading } from '../../src/model/index.js';
import { catalogueOf, recordOf } from '../arbitrary/catalogue.js';
import { entryOf, productionOf } from '../arbitrary/production.js';
import { totalReading } from '../arbitrary/reading.js';

const factor = (per: Unit, value: string) => catalogueOf([recordOf('any', per, value, '60')]).get('any') ?? expect.fail();
const kgOf = (amount: string, unit: Unit, per: Unit, value: string): string => toText(emissionOf(quantity(decimal(amount), unit), factor(per, value)));

describe('an emission', () => {
  const cases: readonly (readonly [string, Unit, Unit, string, string])[] = [
    ['1840', 'vehicle.km', 'vehicle.km', '0.2156', '396.704'],
    ['12500', 'EUR', 'kEUR', '170', '2125'],
    ['250', 'kg', 't', '420', '105'],
    ['1.2', 'MWh', 'kWh', '0.0498', '59.76'],
    ['500', 'GB', 'TB', '28.4', '14.2'],
    ['0', 'L', 'L', '3.1', '0'],
    ['0.0000000005', 'kg', 'kg', '1', '0'],
    ['0.0000000015', 'kg', 'kg', '1', '0.000000002'],
    ['0.0000000025', 'kg', 'kg', '1', '0.000000002'],
    ['0.00000000250001', 'kg', 'kg', '1', '0.000000003'],
    ['0.333', 'kg', 'kg', '0.000000005', '0.000000002'],
    ['123456789.123456789', 'L', 'L', '3.123456789', '385611946.135802467'],
  ];
  for (const [amount, unit, per, value, kg] of cases) {
    it(`of ${amount} ${unit} at ${value} kg per ${per} is ${kg} kg`, () => {
      expect(kgOf(amount, unit, per, value)).to.equal(kg);
    });
  }

  const refused: readonly (readonly [Unit, Unit])[] = [
    ['km', 'kWh'], ['vehicle.km', 'passenger.km'], ['passenger.km', 't.km'], ['kWh.net', 'kWh.gross'], ['kWh', 'kWh.gross'], ['room.night', 'person.night'],
    ['room.night', 'night'], ['EUR', 'kWh'], ['L', 'kg'], ['person.hour', 'person.day'], ['item', '1'], ['km', 'vehicle.km'],
  ];
  for (const [unit, per] of refused) {
    it(`of ${unit} at a factor per ${per} is refused, also where the compiler cannot see it`, () => {
      expect(() => kgOf('1', unit, per, '1')).to.throw(ShootError).with.property('code', 'unit/dimension-mismatch');
    });
  }
});

describe('the trace of an emission', () => {
  const catalogue = catalogueOf([recordOf('train.high-speed.x', 'passenger.km', '0.003', '60'), recordOf('spend.x', 'kEUR', '170', '80')]);
  const reading: QuantityReading = {
    kind: 'quantity', unit: 'passenger.km', factor: 'train.high-speed.x', quality: 'quote',
    inputs: { passengers: decimal('3'), trips: decimal('2'), distance: decimal('450') },
  };
  const production = productionOf([entryOf('ride', 'train', reading), entryOf('bill', 'services', totalReading('1250', 'EUR', 'spend.x')), entryOf('empty', 'car', ABSENT)]);

  /** The tree in short: what a reader is told, without the words. */
  function written(trace: Trace | undefined): string {
    switch (trace?.kind) {
      case undefined: return '';
      case 'input': return `${trace.name} ${toText(trace.quantity.amount)} ${trace.quantity.unit}`;
      case 'conversion': return `(${trace.of.map(written).join(' × ')} → ${toText(trace.quantity.amount)} ${trace.quantity.unit})`;
      case 'product': return `${written(trace.of)} × ${trace.factor} = ${toText(trace.kg)}`;
      case 'carried': return `carried ${written(trace.of)}`;
      case 'sum': return `sum of ${trace.entries.join(' ')}`;
    }
  }

  const planned = estimate(production, catalogue);
  const actual = balance(production, catalogue);
  const cases = [
    ['of inputs', planned.entries.get('ride')?.emission?.trace, '(passengers 3 1 × trips 2 1 × distance 450 km → 2700 passenger.km) × train.high-speed.x = 8.1'],
    ['of a total in another unit', planned.entries.get('bill')?.emission?.trace, '(total 1250 EUR → 1.25 kEUR) × spend.x = 212.5'],
    ['of a plan that is carried over', actual.entries.get('bill')?.emission?.trace, 'carried (total 1250 EUR → 1.25 kEUR) × spend.x = 212.5'],
    ['of a total', planned.total.trace, 'sum of ride bill empty'],
    ['of a family', planned.families.find((each) => each.family === 'transport')?.trace, 'sum of ride empty'],
  ] as const;
  for (const [name, trace, expected] of cases) {
    it(`${name} tells how it was made`, () => {
      expect(written(trace)).to.equal(expected);
    });
  }
});
