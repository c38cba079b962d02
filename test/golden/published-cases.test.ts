/**
 * Three productions whose makers published what they had counted (spannerfilms.net/carbon_footprint, 1; an article on Jo, boursorama.com; the report of
 * MFG and ClimatePartner on a Tatort), enacted again with the factors of this edition as far as their inputs are published. The notes of the lines say
 * line by line what is published and what is added; this table says it case by case.
 *
 *   case                    published and used                              published, not usable            not published
 *   The Age of Stupid       miles by vehicle, minutes of helicopter, meals  meals: above any meal known      routes, cabins, boats; any quantity of
 *   (2004–2008)             and the footprint of every line                                                  equipment, heating and electricity
 *   Jo (about 2012)         12 returns, 320 singles, 10,000 meals, 1,300    88 days of 51 vehicles: without  kilometres, equipment, sets, energy, post; any
 *                           nights, the total                               kilometres they are not counted  footprint but the total
 *   Tatort: Fünf Minuten    24 days, 45 persons, both totals                                                 everything else
 *   Himmel (2015–2016)
 */
import { expect } from '@open-wc/testing';
import { type Estimate, compare, estimate } from '../../src/calculation/index.js';
import { catalogue } from '../../src/factors/index.js';
import { type EntryId, type Production, type Reading, catalogueFor } from '../../src/model/index.js';
import { isUnedited } from '../../src/planning/index.js';
import { ZERO, decimal, integer, multiplyExactly, roundTo, sum, toText } from '../../src/units/index.js';
import { catalogueOf, recordOf } from '../arbitrary/catalogue.js';
import { entryOf, productionOf } from '../arbitrary/production.js';
import { totalReading } from '../arbitrary/reading.js';
import { goldenProduction } from './golden.js';

const kgOf = ({ entries }: Estimate, id: EntryId): string => toText(entries.get(id)?.emission?.kg ?? expect.fail(`${id} does not count`));

function withPlans(production: Production, change: (planned: Reading, id: EntryId) => Reading): Production {
  return { ...production, entries: production.entries.map((entry) => ({ ...entry, planned: change(entry.planned, entry.id) })) };
}

/** An input said again, or for the first time. */
const told = (name: string, value: string) => (planned: Reading): Reading =>
  ('inputs' in planned ? { kind: 'quantity', inputs: { ...planned.inputs, [name]: decimal(value) }, unit: planned.unit, factor: planned.factor, quality: planned.quality } : planned);

describe('every line of a published case', () => {
  for (const name of ['age-of-stupid', 'jo'] as const) {
    it(`says what of it is published, and what is not: ${name}`, async () => {
      for (const { id, note } of (await goldenProduction(name)).entries) expect(note ?? '', id).to.match(/^(Published|Not published)\b/u);
    });
  }
});

describe('The Age of Stupid, enacted again', () => {
  const MILE = decimal('1.609344');
  /** Kilograms, as published; the electricity without a figure. */
  const PUBLISHED = {
    flights: '68100', train: '4100', boat: '3200', helicopter: '735', car: '740', 'tube-and-bus': '95', 'bicycle-and-walking': '0', meals: '13400',
    equipment: '2800', heating: '1100', electricity: '0',
  };
  const MILES = { flights: 124000, train: 23612, boat: 497, car: 2400, 'tube-and-bus': 1480 };
  const MEALS = 1277;

  async function enacted() {
    const production = await goldenProduction('age-of-stupid');
    return { production, comparison: compare(production, catalogueFor(production, catalogue)) };
  }

  it('adds its published lines up to 94,270 kg exactly', async () => {
    const { comparison: { planned } } = await enacted();
    expect(Object.fromEntries([...planned.entries.keys()].map((id) => [id, kgOf(planned, id)]))).to.deep.equal(PUBLISHED);
    expect(toText(planned.total.kg)).to.equal('94270');
    expect(toText(sum(Object.values(PUBLISHED).map(decimal)))).to.equal('94270');
  });

  it('keeps the lines that are zero, on both sides', async () => {
    const { comparison: { planned, actual } } = await enacted();
    for (const id of ['bicycle-and-walking', 'electricity']) {
      expect([planned.entries.get(id)?.state, kgOf(planned, id)], id).to.deep.equal(['counted', '0']);
      expect([actual.entries.get(id)?.state, kgOf(actual, id)], id).to.deep.equal(['carried', '0']);
    }
  });

  it('holds the published miles in kilometres, to the last digit', async () => {
    const { production } = await enacted();
    for (const [id, miles] of Object.entries(MILES)) {
      const actual = production.entries.find((entry) => entry.id === id)?.actual;
      const kilometres = actual?.kind === 'quantity' ? toText(actual.inputs['total'] ?? ZERO) : '';
      expect(kilometres, id).to.equal(toText(multiplyExactly(integer(miles), MILE)));
    }
  });

  it('lands lower on flights and trains with the factors of today, and not far off on the ground', async () => {
    const { comparison: { actual } } = await enacted();
    for (const id of ['flights', 'train'] as const) expect(Number(kgOf(actual, id)), id).to.be.below(0.6 * Number(PUBLISHED[id]));
    for (const id of ['car', 'tube-and-bus'] as const) expect(Number(kgOf(actual, id)) / Number(PUBLISHED[id]), id).to.be.within(0.75, 1.25);
  });

  it('cannot be compared on its meals and its boats: no meal of the edition weighs as much, and no ferry', () => {
    const heaviest = (family: string): number => Math.max(...catalogue.find({ family }).map(({ kgPer }) => kgPer.toNumber()));
    expect(Number(PUBLISHED.meals) / MEALS).to.be.above(heaviest('meal.'));
    expect(Number(PUBLISHED.boat) / MILE.times(MILES.boat).toNumber()).to.be.above(10 * heaviest('ferry.'));
  });
});

describe('Jo, enacted again', () => {
  /** Eight episodes of 72 t. */
  const TOTAL = 8 * 72_000;

  it('was published as 576 t, 6.5 t a shooting day', async () => {
    const { profile: { shootingDays } } = await goldenProduction('jo');
    expect([TOTAL, (TOTAL / 1000 / shootingDays).toFixed(1)]).to.deep.equal([576_000, '6.5']);
  });

  it('stays far below that total with the lines that are listed', async () => {
    const { total } = estimate(await goldenProduction('jo'), catalogue);
    expect(total.range.high.toNumber()).to.be.below(TOTAL / 4);
  });

  it('keeps the vehicles whose kilometres nobody published, and counts none', async () => {
    const { entries } = estimate(await goldenProduction('jo'), catalogue);
    expect([...entries].filter(([, { state }]) => state === 'unreadable').map(([id]) => id)).to.deep.equal(['technical-vehicles', 'dressing-rooms', 'vans']);
  });

  it('stays below it even if each of the 51 vehicles drove 100 km a day', async () => {
    const driven = withPlans(await goldenProduction('jo'), (planned) => (planned.kind === 'unparseable' ? told('dailyDistance', '100')(planned) : planned));
    const { total, entries } = estimate(driven, catalogue);
    expect([...entries.values()].every(({ state }) => state === 'counted')).to.equal(true);
    expect(total.kg.toNumber()).to.be.within(TOTAL / 4, TOTAL);
  });

  it('counts a return twice and a single once: read the other way, flights are halved and trains doubled', async () => {
    const production = await goldenProduction('jo');
    const misread = withPlans(production, (planned, id) => (id === 'flights' ? told('trips', '1')(planned) : id === 'trains' ? told('trips', '2')(planned) : planned));
    const [found, other] = [estimate(production, catalogue), estimate(misread, catalogue)];
    expect(Number(kgOf(other, 'flights'))).to.be.closeTo(Number(kgOf(found, 'flights')) / 2, 1e-9);
    expect(Number(kgOf(other, 'trains'))).to.be.closeTo(Number(kgOf(found, 'trains')) * 2, 1e-9);
    const flown = found.entries.get('flights')?.emission?.quantity.amount ?? ZERO;
    expect(toText(flown), '24 singles').to.equal(String(24 * 9085));
  });
});

describe('Tatort: Fünf Minuten Himmel, enacted again', () => {
  it('is, line by line, what the quick estimate makes of 24 days and 45 persons', async () => {
    const production = await goldenProduction('fuenf-minuten-himmel');
    expect(production.entries.filter((entry) => !isUnedited(entry, production, catalogue)).map(({ id }) => id)).to.deep.equal([]);
  });

  it('explains of its 80.3 t less than a quarter with days and team alone', async () => {
    const { total } = estimate(await goldenProduction('fuenf-minuten-himmel'), catalogue);
    expect(total.range.high.toNumber()).to.be.below(80_308.9 / 4);
  });

  it('saves 60.69 t, 43.04 percent of its baseline, and comes to 3.346 t a shooting day', async () => {
    const { profile: { shootingDays } } = await goldenProduction('fuenf-minuten-himmel');
    const published = catalogueOf([recordOf('waste.published', 'kg', '1', '50')]);
    const reading = (tonnes: string) => totalReading(tonnes, 't', 'waste.published', 'estimated');
    const { gap, parts, planned, actual } = compare(productionOf([entryOf('film', 'waste', reading('141'), reading('80.3089'))]), published);
    expect([toText(gap), toText(parts.activity)]).to.deep.equal(['-60691.1', '-60691.1']);
    const saved = gap.neg();
    expect(toText(roundTo(saved.div(1000), 2))).to.equal('60.69');
    expect(toText(roundTo(saved.div(planned.total.kg).times(100), 2))).to.equal('43.04');
    // Relative to what was emitted it would be 75.57: a saving is told relative to the baseline.
    expect(toText(roundTo(saved.div(actual.total.kg).times(100), 2))).to.equal('75.57');
    expect(toText(roundTo(actual.total.kg.div(1000).div(shootingDays), 3))).to.equal('3.346');
  });
});
