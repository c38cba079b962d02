import { expect, fixture, html } from '@open-wc/testing';
import type { Catalogue } from '../../src/factors/index.js';
import { fr } from '../../src/locale/messages/fr.js';
import type { ReadingEvent } from '../../src/elements/reading-event.js';
import { ShootReading } from '../../src/elements/shoot-reading.js';
import { type ActivityId, type Reading, emptyProduction } from '../../src/model/index.js';
import { createProductionStore } from '../../src/store/index.js';
import { decimal, toText } from '../../src/units/index.js';
import { catalogueOf, recordOf } from '../arbitrary/catalogue.js';
import { totalReading } from '../arbitrary/reading.js';

if (customElements.get('shoot-reading') === undefined) customElements.define('shoot-reading', ShootReading);

const catalogue = catalogueOf([
  recordOf('car.diesel', 'vehicle.km', '0.2', '60'), recordOf('car.electric', 'vehicle.km', '0.1', '60'), recordOf('fuel.diesel.x', 'L', '3.1', '10'),
  recordOf('flat.x', 'night', '4', '50'), recordOf('waste.x', 't', '400', '60'), recordOf('waste.y', 't', '40', '60'),
]);

async function shown(activity: ActivityId, reading: Reading, known: Catalogue = catalogue): Promise<ShootReading> {
  const store = createProductionStore(emptyProduction('2026.1'), known);
  return fixture<ShootReading>(html`<shoot-reading lang="fr" .givenStore=${store} .activity=${activity} .reading=${reading}
    @shoot-reading=${(event: ReadingEvent) => { (event.target as ShootReading).reading = event.reading; }}></shoot-reading>`);
}

const errors = (element: ShootReading): readonly string[] => [...element.renderRoot.querySelectorAll('.error')].map((each) => each.textContent);
const fields = (element: ShootReading): readonly string[] => [...element.renderRoot.querySelectorAll('input')].map(({ id }) => id);

async function choose(element: ShootReading, factor: string): Promise<void> {
  const select = element.renderRoot.querySelector('select') ?? expect.fail('no list of factors');
  expect(select.value, 'already chosen: a browser would tell nobody').not.to.equal(factor);
  select.value = factor;
  expect(select.value).to.equal(factor);
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

describe('<shoot-reading> in a unit that its factor does not measure', () => {
  const litres = totalReading('40', 'L', 'car.diesel');

  it('says so, keeps the figure, and is accessible', async () => {
    const element = await shown('car', litres);
    expect(errors(element)).to.deep.equal([fr.entry.unitMismatch]);
    expect(element.renderRoot.querySelector('input')?.value).to.equal('40');
    await expect(element).to.be.accessible();
  });

  it('keeps the figure when a factor of that unit is chosen', async () => {
    const element = await shown('car', litres);
    await choose(element, 'fuel.diesel.x');
    expect(errors(element)).to.deep.equal([]);
    expect(element.reading).to.deep.include({ kind: 'quantity', unit: 'L', factor: 'fuel.diesel.x', inputs: litres.inputs });
  });

  for (const [activity, factor, asked] of [['car', 'car.electric', ['vehicles', 'days', 'dailyDistance']], ['car', 'car.diesel', ['vehicles', 'days', 'dailyDistance']], ['flat', 'flat.x', ['dwellings', 'nights']]] as const) {
    it(`asks for ${asked.join(', ')} when ${factor} is chosen`, async () => {
      const element = await shown(activity, totalReading('40', 'L', activity === 'car' ? 'car.diesel' : 'flat.x'));
      await choose(element, factor);
      expect(errors(element)).to.deep.equal([]);
      expect(element.reading).to.deep.include({ kind: 'unparseable', factor });
      expect(fields(element)).to.deep.equal(asked);
    });
  }
});

describe('<shoot-reading> in another unit of the same dimension', () => {
  it('keeps its figure and its unit when another factor is chosen', async () => {
    const element = await shown('waste', totalReading('2', 't', 'waste.x'));
    await choose(element, 'waste.y');
    const { reading } = element;
    expect(reading.kind === 'quantity' && [reading.unit, reading.factor, toText(reading.inputs['total']!)]).to.deep.equal(['t', 'waste.y', '2']);
  });
});

describe('<shoot-reading> of an input that has bands', () => {
  const known = catalogueOf([recordOf('car.average.fr', 'vehicle.km', '0.2', '60')], undefined, { assumptions: [
    { id: 'commute.day', value: '20', unit: 'km/day', percent: '100' }, { id: 'commute.day.over-50-km', value: '141', unit: 'km/day', percent: '45' }, { id: 'commute.day.5-15-km', value: '17.3', unit: 'km/day', percent: '75' },
  ] });
  const commute = (dailyDistance: string, more: Partial<Reading> = {}): Reading => ({
    kind: 'quantity', unit: 'vehicle.km', factor: 'car.average.fr', quality: 'default', inputs: { people: decimal('40'), days: decimal('20'), dailyDistance: decimal(dailyDistance), carsPerPerson: decimal('71') }, ...more,
  } as Reading);
  const held = { assumed: { people: 'crew.tv-film', dailyDistance: 'commute.day.5-15-km' } };
  const bands = (element: ShootReading): HTMLSelectElement => element.renderRoot.querySelector<HTMLSelectElement>('#dailyDistance-band')!;

  async function take(element: ShootReading, id: string): Promise<void> {
    bands(element).value = id;
    bands(element).dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
  }

  it('offers them beside the figure, one way, the nearest first, and is accessible', async () => {
    const element = await shown('commute', commute('20'), known);
    expect([...bands(element).options].map(({ text }) => text.replace(/\s/gu, ' '))).to.deep.equal(['Chiffre saisi', '5 à 15 km', 'Plus de 50 km']);
    expect([bands(element).value, bands(element).closest('.field')!.querySelector('label')!.textContent]).to.deep.equal(['', fr.entry.band.of.dailyDistance]);
    await expect(element).to.be.accessible();
  });

  it('writes the middle of the band, there and back, names it, and leaves what else is assumed', async () => {
    const element = await shown('commute', commute('20', held), known);
    await take(element, 'commute.day.over-50-km');
    expect(element.reading).to.deep.include({ assumed: { people: 'crew.tv-film', dailyDistance: 'commute.day.over-50-km' }, quality: 'default' });
    expect(element.renderRoot.querySelector<HTMLInputElement>('#dailyDistance')!.value).to.equal('141');
    expect(bands(element).value).to.equal('commute.day.over-50-km');
  });

  it('shows a band no more once another figure is typed', async () => {
    const element = await shown('commute', commute('17.3', held), known);
    expect(bands(element).value).to.equal('commute.day.5-15-km');
    const input = element.renderRoot.querySelector<HTMLInputElement>('#dailyDistance')!;
    input.value = '25';
    input.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(bands(element).value).to.equal('');
  });

  it('takes the place of what could not be read', async () => {
    const element = await shown('commute', { kind: 'unparseable', unit: 'vehicle.km', factor: 'car.average.fr', quality: 'default', inputs: { people: decimal('40'), days: decimal('20'), carsPerPerson: decimal('71') }, texts: { dailyDistance: 'loin' } }, known);
    await take(element, 'commute.day.5-15-km');
    expect(element.reading.kind).to.equal('quantity');
    expect(errors(element)).to.deep.equal([]);
  });

  it('offers none where the edition knows none, where there is a total, and where nothing may change', async () => {
    expect(bands(await shown('commute', commute('20')))).to.equal(null);
    expect(bands(await shown('commute', totalReading('900', 'vehicle.km', 'car.average.fr'), known))).to.equal(null);
    const element = await shown('commute', commute('20'), known);
    element.readonly = true;
    await element.updateComplete;
    expect(bands(element)).to.equal(null);
  });
});
