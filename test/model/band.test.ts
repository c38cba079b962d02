import { expect } from '@open-wc/testing';
import { catalogue } from '../../src/factors/index.js';
import { ABSENT, type QuantityReading, acceptedFactors, bandProblem } from '../../src/model/index.js';
import { decimal, toText } from '../../src/units/index.js';
import { catalogueOf, recordOf } from '../arbitrary/catalogue.js';
import { totalReading, unreadableReading } from '../arbitrary/reading.js';

const flown = (distance: string, factor: string): QuantityReading => ({
  kind: 'quantity', unit: 'passenger.km', factor, quality: 'measured', inputs: { passengers: decimal('40'), trips: decimal('30'), distance: decimal(distance) },
});

/** What is said of a distance: the band of the factor, and the one that would fit. */
function said(distance: string, factor: string, known = catalogue): string {
  const problem = bandProblem('flight', flown(distance, factor), known);
  if (problem === undefined) return 'fits';
  expect(toText(problem.distance)).to.equal(distance);
  return `${toText(problem.low)} to ${problem.high === undefined ? 'more' : toText(problem.high)}, better ${problem.better ?? 'none'}`;
}

/** Band by band: what fits, both bounds among it, and what does not, with the band that is right for it. */
const BANDS: readonly (readonly [band: string, fits: readonly string[], low: string, high: string, others: Readonly<Record<string, string>>])[] = [
  ['under-500', ['0.5', '499.999', '500'], '0', '500', { '500.001': '500-1000', '1000': '500-1000', '1500': '1000-2000', '12000': 'over-5000' }],
  ['500-1000', ['500', '500.001', '1000'], '500', '1000', { '499.999': 'under-500', '1000.5': '1000-2000', '2000': '1000-2000', '5000.001': 'over-5000' }],
  ['1000-2000', ['1000', '1463', '2000'], '1000', '2000', { '1': 'under-500', '500': 'under-500', '999.999': '500-1000', '2000.001': '2000-5000', '5000': '2000-5000' }],
  ['2000-5000', ['2000', '3500', '5000'], '2000', '5000', { '300': 'under-500', '700': '500-1000', '1999': '1000-2000', '5001': 'over-5000' }],
  ['over-5000', ['5000', '5000.001', '17000', '1000000'], '5000', 'more', { '4999.999': '2000-5000', '1000': '500-1000', '499': 'under-500' }],
];

describe('the distance band of a flight', () => {
  const all = catalogueOf(BANDS.flatMap(([band]) => ['a-seats.contrails', 'b-seats.contrails', 'a-seats.no-contrails'].map((kind) => recordOf(`flight.distance.${band}-km.${kind}`, 'passenger.km', '0.2', '70'))));
  for (const [band, fits, low, high, others] of BANDS) {
    for (const kind of ['a-seats.contrails', 'b-seats.contrails', 'a-seats.no-contrails']) {
      const factor = `flight.distance.${band}-km.${kind}`;
      it(`${band} km holds ${fits.join(', ')} with ${kind}`, () => {
        for (const distance of fits) expect(said(distance, factor, all), distance).to.equal('fits');
      });
      it(`${band} km does not hold ${Object.keys(others).join(', ')}, and the right one has ${kind} too`, () => {
        for (const [distance, better] of Object.entries(others)) expect(said(distance, factor, all), distance).to.equal(`${low} to ${high}, better flight.distance.${better}-km.${kind}`);
      });
    }
  }

  const published: readonly (readonly [string, string, string])[] = [
    ['463', '1000-2000-km.101-220-seats.contrails', '1000 to 2000, better flight.distance.under-500-km.101-220-seats.contrails'],
    ['5840', '1000-2000-km.over-220-seats.no-contrails', '1000 to 2000, better flight.distance.over-5000-km.over-220-seats.no-contrails'],
    ['5840', '1000-2000-km.101-220-seats.contrails', '1000 to 2000, better flight.distance.over-5000-km.101-220-seats.contrails'],
    ['750', '1000-2000-km.101-220-seats.contrails', '1000 to 2000, better flight.distance.500-1000-km.101-220-seats.contrails'],
  ];
  for (const [distance, factor, expected] of published) {
    it(`of the published factor ${factor} for ${distance} km: ${expected}`, () => { expect(said(distance, `flight.distance.${factor}`)).to.equal(expected); });
  }

  it('is known of every factor that a flight by distance is offered', () => {
    for (const { id } of acceptedFactors('flight', catalogue)) {
      expect([said('0.1', id), said('9999999', id)].filter((each) => each !== 'fits'), id).not.to.have.length(0);
    }
  });

  it('offers no factor that was superseded', () => {
    const known = catalogueOf([
      recordOf('flight.distance.under-500-km.x', 'passenger.km', '0.3', '70'), recordOf('flight.distance.500-1000-km.x', 'passenger.km', '0.2', '70'),
      recordOf('flight.distance.500-1000-km.y', 'passenger.km', '0.2', '70', 'flight.distance.500-1000-km.x'),
    ]);
    expect(said('700', 'flight.distance.under-500-km.x', known)).to.equal('0 to 500, better none');
  });

  const silent = [
    ['a total, which says nothing of one trip', 'flight', totalReading('900000', 'passenger.km', 'flight.distance.under-500-km.51-100-seats.contrails')],
    ['no distance yet', 'flight', unreadableReading('', 'passenger.km', 'flight.distance.under-500-km.51-100-seats.contrails')],
    ['nothing flown, whatever the factor', 'flight', flown('0', 'flight.distance.over-5000-km.over-220-seats.contrails')],
    ['a factor without a band', 'flight', flown('700', 'flight.distance.long')],
    ['an activity without bands', 'train', flown('700', 'flight.distance.under-500-km.51-100-seats.contrails')],
    ['nothing said', 'flight', ABSENT],
  ] as const;
  for (const [what, activity, reading] of silent) {
    it(`asks nothing of ${what}`, () => { expect(bandProblem(activity, reading, catalogue)).to.equal(undefined); });
  }
});
