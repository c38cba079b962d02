import { expect } from '@open-wc/testing';
import { catalogue as edition } from '../../src/factors/index.js';
import { ACTIVITY_IDS, type ActivityId, elsewhereFrom, proposedFactor } from '../../src/model/index.js';
import { catalogueOf, recordOf } from '../arbitrary/catalogue.js';
import { toText } from '../../src/units/index.js';

const from = (region: string, id: string) => ({ ...recordOf(id, 'kWh', '0.1', '10'), region });
const COUNTRIES = ['FR', 'GB', 'DE', 'MA', 'AT'] as const;
const elsewhere = { 'electricity.grid.': '480' };
const grids = ['AE', 'EU', 'FR', 'GB', 'WORLD'].map((region) => from(region, `electricity.grid.${region.toLowerCase()}.2024`));
const proposed = (country: string, records = grids): string | undefined => proposedFactor('electricity', country, catalogueOf(records, undefined, { elsewhere }))?.id;

describe('the factor that serves a country', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['its own', 'GB', 'electricity.grid.gb.2024'], ['the average of the Union, inside it', 'PT', 'electricity.grid.eu.2024'],
    ['the average of the world, outside', 'MA', 'electricity.grid.world.2024'], ['the average of the world, where the country is unknown', '', 'electricity.grid.world.2024'],
  ];
  for (const [what, country, id] of cases) it(`is ${what}: ${country || 'none'}`, () => { expect(proposed(country)).to.equal(id); });

  it('is none where the country decides and nobody is named to stand in', () => { expect(proposed('MA', grids.slice(2, 4))).to.equal(undefined); });

  it('is what the activity proposes where the country decides nothing', () => {
    const flights = ['short-haul.economy.2025', 'domestic.average.2025'].map((name) => ({ ...recordOf(`flight.cabin.${name}`, 'passenger.km', '0.1', '10'), region: 'GB' }));
    expect(proposedFactor('flight-cabin', 'FR', catalogueOf(flights))?.id).to.equal('flight.cabin.short-haul.economy.2025');
  });

  it('is not what the activity proposes where the country has its own', () => {
    const taxis = [{ ...recordOf('taxi.regular.vehicle', 'vehicle.km', '0.3', '10'), region: 'GB' }, recordOf('taxi.fr', 'vehicle.km', '0.2', '10')];
    const catalogue = catalogueOf(taxis, undefined, { elsewhere: { 'taxi.': '25' } });
    expect(proposedFactor('taxi', 'FR', catalogue)?.id).to.equal('taxi.fr');
    expect(proposedFactor('taxi', 'BE', catalogue)?.id).to.equal('taxi.regular.vehicle');
  });

  const WOOD = { FR: 'material.wood.timber', GB: 'material.wood.average', DE: 'material.wood.timber', MA: 'material.wood.timber', AT: 'material.wood.timber' };
  const GRID = { FR: 'electricity.grid.fr', GB: 'electricity.grid.gb', DE: 'electricity.grid.de', MA: 'electricity.grid.ma', AT: 'electricity.grid.at' };
  const GENSET = { FR: 'fuel.non-road-diesel.fr', GB: 'fuel.non-road-diesel.gb', DE: 'fuel.non-road-diesel.fr', MA: 'fuel.non-road-diesel.fr', AT: 'fuel.non-road-diesel.fr' };
  const CAR = { FR: 'car.average.fr', GB: 'car.average.gb', DE: 'car.average.fr', MA: 'car.average.fr', AT: 'car.average.fr' };
  /** Without the year at the end: it moves with the edition. One word for everywhere, else by country. */
  const expected: Readonly<Record<ActivityId, string | Readonly<Record<(typeof COUNTRIES)[number], string>>>> = {
    'office-electricity': GRID, 'grid-hookup': GRID, 'grid-daily': GRID, studio: GRID, 'edit-suite': GRID, render: GRID, 'data-storage': GRID, 'data-transfer': GRID,
    'car-trips': CAR, commute: CAR, 'extras-commute': CAR, recce: CAR,
    'genset-daily': GENSET, 'set-area': WOOD, 'set-reuse': WOOD, paint: 'material.paint.acrylic-varnish', furniture: 'furniture.table.average', 'costume-hire': 'garment.jeans.cotton',
    fabric: 'textile.clothing.gb', laundry: 'laundry.detergent.liquid.fr', 'make-up': 'spend.goods.chemicals', batteries: 'battery.li-ion.gb', hydrogen: 'fuel.hydrogen.natural-gas', 'bottled-gas': 'gas.bottled.propane',
    equipment: 'equipment.electrical.small.gb', 'effect-gas': 'gas.carbon-dioxide', courier: 'spend.services.post-courier',
    'heating-oil': { FR: 'fuel.heating-oil.fr', GB: 'fuel.heating-oil.gb', DE: 'fuel.heating-oil.fr', MA: 'fuel.heating-oil.fr', AT: 'fuel.heating-oil.fr' },
    'heat-network': { FR: 'heat.network.fr', GB: 'heat.network.gb', DE: 'heat.network.fr', MA: 'heat.network.fr', AT: 'heat.network.fr' },
    'tap-water': { FR: 'water.tap.fr', GB: 'water.tap.gb', DE: 'water.tap.fr', MA: 'water.tap.fr', AT: 'water.tap.fr' },
    wastewater: { FR: 'water.treatment.fr', GB: 'water.treatment.gb', DE: 'water.treatment.fr', MA: 'water.treatment.fr', AT: 'water.treatment.fr' },
    'food-waste': 'waste.food.compost', 'two-wheeler': 'two-wheeler.motorcycle.up-to-250cc.fr', 'truck-distance': 'truck.vehicle.rigid.7t5-17t', ferry: 'ferry.foot-passenger', 'private-jet': 'fuel.jet-a1.fr', helicopter: 'fuel.jet-a1.fr',
    'freight-air': { FR: 'freight.air.cargo.over-5000-km.over-100t.contrails', GB: 'freight.air.gb.long-haul.contrails', DE: 'freight.air.cargo.over-5000-km.over-100t.contrails', MA: 'freight.air.cargo.over-5000-km.over-100t.contrails', AT: 'freight.air.cargo.over-5000-km.over-100t.contrails' }, 'excess-baggage': { FR: 'freight.air.belly.over-5000-km.over-220-seats.contrails', GB: 'freight.air.gb.long-haul.contrails', DE: 'freight.air.belly.over-5000-km.over-220-seats.contrails', MA: 'freight.air.belly.over-5000-km.over-220-seats.contrails', AT: 'freight.air.belly.over-5000-km.over-220-seats.contrails' }, 'freight-sea': 'freight.sea.container.average',
    'freight-rail': { FR: 'freight.rail.average.fr', GB: 'freight.rail.gb', DE: 'freight.rail.eu', MA: 'freight.rail.average.fr', AT: 'freight.rail.eu' },
    services: 'spend.services.legal-accounting', office: 'office.homeworking.total', 'set-material': WOOD, 'set-purchase': 'spend.goods.furniture',
    costume: 'garment.jeans.cotton', rental: 'spend.services.audiovisual', device: 'device.laptop', 'post-services': 'spend.services.audiovisual', storage: 'spend.services.it',
    electricity: GRID, genset: GENSET,
    'natural-gas': { FR: 'gas.natural.gross.fr', GB: 'gas.natural.gross.gb', DE: 'gas.natural.gross.fr', MA: 'gas.natural.gross.fr', AT: 'gas.natural.gross.fr' },
    hotel: { FR: 'hotel.fr', GB: 'hotel.gb', DE: 'hotel.de', MA: 'hotel.au', AT: 'hotel.au' },
    flat: 'flat.furnished.fr', meals: 'meal.average.fr', drinks: 'drink.water.bottled.fr', 'craft-service': 'spend.goods.food-drink',
    car: CAR,
    'road-fuel': { FR: 'fuel.diesel.b7.fr', GB: 'fuel.diesel.blend.gb', DE: 'fuel.diesel.b7.fr', MA: 'fuel.diesel.b7.fr', AT: 'fuel.diesel.b7.fr' },
    van: 'van.diesel.average', truck: { FR: 'truck.rigid.12t-20t', GB: 'truck.average.gb', DE: 'truck.rigid.12t-20t', MA: 'truck.rigid.12t-20t', AT: 'truck.rigid.12t-20t' }, taxi: 'taxi.regular.vehicle',
    train: { FR: 'train.high-speed.fr', GB: 'train.intercity.gb', DE: 'train.intercity.de', MA: 'train.intercity.gb', AT: 'train.intercity.at' },
    'commute-transit': { FR: 'transit.bus.diesel.fr', GB: 'transit.bus.local.gb', DE: 'transit.bus.diesel.fr', MA: 'transit.bus.diesel.fr', AT: 'transit.bus.diesel.fr' },
    transit: { FR: 'transit.bus.diesel.fr', GB: 'transit.bus.local.gb', DE: 'transit.bus.diesel.fr', MA: 'transit.bus.diesel.fr', AT: 'transit.bus.diesel.fr' },
    flight: 'flight.distance.1000-2000-km.101-220-seats.contrails', 'flight-cabin': 'flight.cabin.short-haul.economy',
    waste: { FR: 'waste.residual.average', GB: 'waste.landfill.gb.residual', DE: 'waste.residual.average', MA: 'waste.residual.average', AT: 'waste.residual.average' },
  };
  for (const activity of ACTIVITY_IDS) {
    it(`is what a coordinator expects first of ${activity}`, () => {
      const found = COUNTRIES.map((country) => proposedFactor(activity, country, edition)?.id.replace(/\.\d{4}$/, ''));
      const row = expected[activity];
      expect(found).to.deep.equal(COUNTRIES.map((country) => (typeof row === 'string' ? row : row[country])));
    });
  }

  it('is ADEME’s consumption mix overseas, not the lower production mix that comes before it in the alphabet', () => {
    for (const place of ['GP', 'GF', 'MQ', 'RE', 'YT']) expect(proposedFactor('grid-hookup', place, edition)?.id, place).to.equal(`electricity.grid.${place.toLowerCase()}.consumption`);
  });

  it('is the middle of the countries where one stands in for another: a hotel, a train', () => {
    for (const [activity, family] of [['hotel', 'hotel.'], ['train', 'train.intercity.']] as const) {
      const values = edition.find({ family }).filter(({ id, per }) => per !== 'night' && id.split('.').length === family.split('.').length).map(({ kgPer }) => Number(toText(kgPer))).sort((a, b) => a - b);
      expect(Number(toText(proposedFactor(activity, 'ZZ', edition)!.kgPer)), activity).to.equal(values[Math.floor(values.length / 2)]);
    }
  });

  it('exists in the published edition for every activity and any country, and is the country’s own where there is one', () => {
    const activities: readonly ActivityId[] = ['electricity', 'hotel', 'train', 'taxi', 'meals', 'flight', 'waste', 'flat'];
    for (const country of ['FR', 'GB', 'DE', 'MA', 'ZZ']) {
      for (const activity of activities) expect(proposedFactor(activity, country, edition), `${activity} in ${country}`).not.to.equal(undefined);
      if (country === 'ZZ') expect(proposedFactor('electricity', country, edition)?.region).to.equal('WORLD');
      else expect(proposedFactor('electricity', country, edition)?.region, country).to.equal(country);
    }
  });
});

describe('a factor of another country', () => {
  const factor = (id: string) => edition.get(id)!;

  it('brings the percentage of its family, the longest beginning of its id', () => {
    expect(elsewhereFrom(factor('taxi.regular.vehicle'), 'FR')).to.equal('75');
    expect(elsewhereFrom(factor('car.diesel.gb'), 'FR')).to.equal('75');
    expect(elsewhereFrom(factor('car.electric.gb'), 'FR')).to.equal('105');
    expect(elsewhereFrom(factor('transit.metro.gb.london'), 'FR')).to.equal('760');
    expect(elsewhereFrom(factor('transit.bus.local.gb'), 'FR')).to.equal('25');
  });

  it('brings none at home, nor where the country decides nothing', () => {
    expect(elsewhereFrom(factor('taxi.regular.vehicle'), 'GB')).to.equal(undefined);
    expect(elsewhereFrom(factor('flight.cabin.long-haul.economy.2025'), 'FR')).to.equal(undefined);
    expect(elsewhereFrom(factor('train.international.eurostar'), 'FR')).to.equal(undefined);
  });
});
