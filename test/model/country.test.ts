import { expect } from '@open-wc/testing';
import { catalogue as edition } from '../../src/factors/index.js';
import { type ActivityId, elsewhereFrom, proposedFactor } from '../../src/model/index.js';
import { catalogueOf, recordOf } from '../arbitrary/catalogue.js';

const from = (region: string, id: string) => ({ ...recordOf(id, 'kWh', '0.1', '10'), region });
const elsewhere = { 'electricity.grid.': '480' };
const grids = ['AE', 'EU', 'FR', 'GB', 'WORLD'].map((region) => from(region, `electricity.grid.${region.toLowerCase()}.2024`));
const proposed = (country: string, records = grids): string | undefined => proposedFactor('electricity', country, catalogueOf(records, undefined, { elsewhere }))?.id;

describe('the factor that serves a country', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['its own', 'GB', 'electricity.grid.gb.2024'], ['the average of the Union, inside it', 'PT', 'electricity.grid.eu.2024'],
    ['the average of the world, outside', 'MA', 'electricity.grid.world.2024'], ['the average of the world, where the country is unknown', '', 'electricity.grid.world.2024'],
  ];
  for (const [what, country, id] of cases) it(`is ${what}: ${country || 'none'}`, () => { expect(proposed(country)).to.equal(id); });

  it('is the first there is where nothing else fits', () => { expect(proposed('MA', grids.slice(2, 4))).to.equal('electricity.grid.fr.2024'); });

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
    expect(elsewhereFrom(factor('taxi.regular.vehicle'), 'FR')).to.equal('25');
    expect(elsewhereFrom(factor('transit.metro.gb.london'), 'FR')).to.equal('760');
    expect(elsewhereFrom(factor('transit.bus.local.gb'), 'FR')).to.equal('25');
  });

  it('brings none at home, nor where the country decides nothing', () => {
    expect(elsewhereFrom(factor('taxi.regular.vehicle'), 'GB')).to.equal(undefined);
    expect(elsewhereFrom(factor('flight.cabin.long-haul.economy.2025'), 'FR')).to.equal(undefined);
    expect(elsewhereFrom(factor('train.international.eurostar'), 'FR')).to.equal(undefined);
  });
});
