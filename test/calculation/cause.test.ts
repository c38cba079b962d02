import { expect } from '@open-wc/testing';
import { type Cause, compare } from '../../src/calculation/index.js';
import { ABSENT, type ActivityId, NONE, type Reading } from '../../src/model/index.js';
import { type Unit, toText } from '../../src/units/index.js';
import { catalogueOf, recordOf } from '../arbitrary/catalogue.js';
import { entryOf, productionOf } from '../arbitrary/production.js';
import { totalReading, unreadableReading } from '../arbitrary/reading.js';

const catalogue = catalogueOf([
  recordOf('van.diesel', 'vehicle.km', '0.25', '60'), recordOf('van.electric', 'vehicle.km', '0.1', '60'),
  recordOf('fuel.diesel', 'L', '3.1', '10'),
  recordOf('grid.2022', 'kWh', '0.06', '10'), recordOf('grid.2023', 'kWh', '0.052', '10', 'grid.2022'), recordOf('grid.2024', 'kWh', '0.05', '10', 'grid.2023'),
  recordOf('spend.services', 'kEUR', '170', '80'), recordOf('wood', 't', '420', '50'), recordOf('wood.reused', 'kg', '0.02', '50'),
]);
const van = (total: string, factor = 'van.diesel') => totalReading(total, 'vehicle.km', factor);
const litres = (total: string) => totalReading(total, 'L', 'fuel.diesel');
const grid = (total: string, year: string) => totalReading(total, 'kWh', `grid.${year}`);
const spend = (total: string, unit: Unit) => totalReading(total, unit, 'spend.services');
const megawattHours = (total: string, year: string) => totalReading(total, 'MWh', `grid.${year}`);

type NamedParts = Readonly<Partial<Record<Cause, string>>>;
type Row = readonly [name: string, activity: ActivityId, planned: Reading, actual: Reading, gap: string, parts: NamedParts];
const ROWS: readonly Row[] = [
  ['more was driven', 'van', van('1000'), van('1200'), '50', { activity: '50' }],
  ['less was driven', 'van', van('1000'), van('400'), '-150', { activity: '-150' }],
  ['nothing was driven, and measured so', 'van', van('1000'), van('0'), '-250', { activity: '-250' }],
  ['the same was driven', 'van', van('1000'), van('1000'), '0', {}],
  ['another van over the same distance', 'van', van('1000'), van('1000', 'van.electric'), '-150', { choice: '-150' }],
  ['another van and further: (q1 − q0)·f0, then q1·(f1 − f0)', 'van', van('1000'), van('1200', 'van.electric'), '-130', { activity: '50', choice: '-180' }],
  ['litres invoiced where kilometres were planned', 'van', van('1000'), litres('90'), '29', { method: '29' }],
  ['the grid factor was published anew', 'electricity', grid('1000', '2023'), grid('1000', '2024'), '-2', { edition: '-2' }],
  ['published anew twice, and more was used', 'electricity', grid('1000', '2022'), grid('1500', '2024'), '15', { activity: '30', edition: '-15' }],
  ['an older publication was used on purpose', 'electricity', grid('1000', '2024'), grid('1000', '2023'), '2', { choice: '2' }],
  ['megawatt hours where kilowatt hours were planned', 'electricity', grid('1000', '2024'), megawattHours('1.5', '2024'), '25', { activity: '25' }],
  ['both another unit and a newer factor', 'electricity', grid('1000', '2023'), megawattHours('1.5', '2024'), '23', { activity: '26', edition: '-3' }],
  ['thousands of euros where euros were planned', 'services', spend('2000', 'EUR'), spend('3', 'kEUR'), '170', { activity: '170' }],
  ['kilograms of another wood where tonnes were planned', 'set-material', totalReading('2', 't', 'wood'), totalReading('1500', 'kg', 'wood.reused'),
    '-810', { activity: '-210', choice: '-600' }],
  ['not in the plan', 'van', ABSENT, van('100'), '25', { unplanned: '25' }],
  ['planned not to happen, and happened', 'van', NONE, van('100'), '25', { unplanned: '25' }],
  ['the plan cannot be read', 'van', unreadableReading('1 000 km?', 'vehicle.km', 'van.diesel'), van('100'), '25', { unplanned: '25' }],
  ['planned with a factor that nobody knows', 'van', van('1000', 'van.gone'), van('100'), '25', { unplanned: '25' }],
  ['planned in a unit that its factor does not measure', 'van', totalReading('90', 'L', 'van.diesel'), van('100'), '25', { unplanned: '25' }],
  ['not in the plan, and nothing', 'van', ABSENT, van('0'), '0', {}],
  ['planned, did not happen', 'van', van('1000'), NONE, '-250', { cancelled: '-250' }],
  ['planned, nothing said yet', 'van', van('1000'), ABSENT, '0', {}],
  ['planned, the actual cannot be read', 'van', van('1000'), unreadableReading('a lot', 'vehicle.km', 'van.diesel'), '0', {}],
  ['neither planned nor measured', 'van', ABSENT, ABSENT, '0', {}],
];

const nonzero = (parts: Readonly<Record<string, { isZero(): boolean; toFixed(): string }>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(parts).filter(([, part]) => !part.isZero()).map(([cause, part]) => [cause, part.toFixed()]));

describe('the causes of a gap', () => {
  for (const [name, activity, planned, actual, gap, parts] of ROWS) {
    it(`${name}: ${gap} kg${Object.keys(parts).length > 0 ? ` from ${Object.entries(parts).map((part) => part.join(' ')).join(', ')}` : ''}`, () => {
      const comparison = compare(productionOf([entryOf('a', activity, planned, actual)]), catalogue);
      expect(toText(comparison.gap)).to.equal(gap);
      expect(nonzero(comparison.parts)).to.deep.equal(parts);
      expect(comparison.entries.map((entry) => [toText(entry.gap), nonzero(entry.parts)])).to.deep.equal([[gap, parts]]);
    });
  }

  it('of a whole production are the sums of those of its entries', () => {
    const production = productionOf(ROWS.map(([, activity, planned, actual], index) => entryOf(`e${index}`, activity, planned, actual)));
    const { gap, parts } = compare(production, catalogue);
    expect(nonzero(parts)).to.deep.equal({ activity: '-259', choice: '-928', edition: '-20', method: '29', unplanned: '125', cancelled: '-250' });
    expect(toText(gap)).to.equal('-1303');
  });

  for (const [name, unusable] of [
    ['a factor that nobody knows', totalReading('100', 'vehicle.km', 'van.gone')],
    ['a factor that measures something else', totalReading('100', 'L', 'van.diesel')],
  ] as const) {
    it(`do not call cancelled what was measured with ${name}: the plan stays, and the gap is nil`, () => {
      const { gap, parts, actual } = compare(productionOf([entryOf('a', 'van', van('1000'), unusable)]), catalogue);
      expect([toText(gap), nonzero(parts), actual.entries.get('a')?.state]).to.deep.equal(['0', {}, 'carried']);
      expect([actual.coverage.unreadable, toText(actual.coverage.share)]).to.deep.equal([1, '0']);
    });
  }
});
