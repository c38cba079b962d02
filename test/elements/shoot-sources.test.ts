import { expect } from '@open-wc/testing';
import type { ShootBalance, ShootEstimate } from '../../src/elements/index.js';
import { summon } from '../../src/elements/lazy.js';
import type { Reading } from '../../src/model/index.js';
import { cars, draft, frozen, line, read, trains } from '../suites/film.js';
import { near } from '../suites/near.js';
import { reached, said, until, within } from '../suites/page.js';
import { shown } from '../suites/shown.js';

before(near);
before(() => summon('seal'));

const taxi = line('taxi', 'taxi', read('taxi.regular.vehicle', 'vehicle.km', { total: '300' }));

describe('the sources at the foot', () => {
  it('are those of the factors that count, the most used first, in the words of their licences, and accessible', async () => {
    const element = await shown<ShootEstimate>('shoot-estimate', draft(cars(), trains(), taxi));
    await reached(element, 'shoot-sources', 'li');
    const items = [...within(element, 'shoot-sources')!.shadowRoot!.querySelectorAll('li')].map((item) => said(item));
    expect(items).to.have.length(2);
    expect(items[0]).to.contain('données publiées sous Licence Ouverte 2.0');
    expect(items[1]).to.contain('Contains public sector information licensed under the Open Government Licence v3.0');
    await expect(within(element, 'shoot-sources')!).to.be.accessible();
  });

  it('follow what is typed: a source that nothing uses any more is not named', async () => {
    const element = await shown<ShootEstimate>('shoot-estimate', draft(cars(), taxi));
    await reached(element, 'shoot-sources', 'li');
    element.productionStore.dispatch({ kind: 'entry/remove', id: 'taxi' });
    await until(() => !said(within(element, 'shoot-sources')).includes('Open Government'), 'it still names the British tables');
  });

  it('say a convention of our own, which is read nowhere and leads nowhere', async () => {
    const inputs = { people: '40', days: '20', dailyDistance: '17.3' };
    const element = await shown<ShootEstimate>('shoot-estimate', draft(line('way', 'commute-transit', { ...read('transit.bus.diesel.fr', 'passenger.km', inputs), assumed: { dailyDistance: 'commute.day.5-15-km' } } as Reading)));
    await reached(element, 'shoot-sources', 'li');
    const convention = [...within(element, 'shoot-sources')!.shadowRoot!.querySelectorAll('li')].find((item) => said(item).includes('convention of Shootprint'))!;
    expect([...convention.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal([null, 'https://opensource.org/license/mit']);
    await expect(within(element, 'shoot-sources')!).to.be.accessible();
  });

  it('stand under the balance too', async () => {
    const element = await shown<ShootBalance>('shoot-balance', frozen(cars()));
    expect(said(await reached(element, 'shoot-balance-view', 'shoot-sources', 'section'))).to.contain('ADEME');
  });

  it('are not there while nothing counts', async () => {
    const element = await shown<ShootEstimate>('shoot-estimate', draft());
    expect(within(element, 'shoot-sources', 'section') === null).to.be.true;
  });
});
