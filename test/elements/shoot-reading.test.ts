import { expect, fixture, html } from '@open-wc/testing';
import { fr } from '../../src/locale/messages/fr.js';
import type { ReadingEvent } from '../../src/elements/reading-event.js';
import { ShootReading } from '../../src/elements/shoot-reading.js';
import { type ActivityId, type Reading, emptyProduction } from '../../src/model/index.js';
import { createProductionStore } from '../../src/store/index.js';
import { toText } from '../../src/units/index.js';
import { catalogueOf, recordOf } from '../arbitrary/catalogue.js';
import { totalReading } from '../arbitrary/reading.js';

if (customElements.get('shoot-reading') === undefined) customElements.define('shoot-reading', ShootReading);

const catalogue = catalogueOf([
  recordOf('car.diesel', 'vehicle.km', '0.2', '60'), recordOf('car.electric', 'vehicle.km', '0.1', '60'), recordOf('fuel.diesel.x', 'L', '3.1', '10'),
  recordOf('flat.x', 'night', '4', '50'), recordOf('waste.x', 't', '400', '60'), recordOf('waste.y', 't', '40', '60'),
]);

async function shown(activity: ActivityId, reading: Reading): Promise<ShootReading> {
  const store = createProductionStore(emptyProduction('2026.1'), catalogue);
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
