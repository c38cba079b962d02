import { expect } from '@open-wc/testing';
import { cars, draft, frozen, fuel } from '../suites/film.js';
import { rendered, said, within } from '../suites/page.js';
import { put, widgetSuite } from '../suites/widget.js';

widgetSuite('shoot-total');

describe('<shoot-total>', () => {
  it('says the total in the digits its range allows, and the range in a sentence', async () => {
    const element = await put('shoot-total', { document: draft(cars(), fuel('1000')) });
    expect(said(within(element, '[part="total"]'))).to.equal('environ 4,3 t CO₂e');
    expect(said(within(element, '.range'))).to.equal('Il y a 19 chances sur 20 que l’empreinte soit comprise entre 3,4 et 5,4 t de CO₂e.');
    expect(within(element, 'svg')?.getAttribute('aria-hidden')).to.equal('true');
  });

  it('says that nothing is counted where nothing is', async () => {
    expect(said(await put('shoot-total'))).to.contain('Rien n’est compté pour l’instant.');
  });

  it('shows the side it is asked for', async () => {
    const element = await put('shoot-total', { document: frozen(fuel('1000')), attributes: 'side="actual"' });
    element.productionStore.dispatch({ kind: 'actual/set', id: 'fuel', reading: fuel('2000').planned });
    await rendered();
    expect(said(within(element, '[part="total"]'))).to.contain('6,2 t');
    element.setAttribute('side', 'planned');
    await rendered();
    expect(said(within(element, '[part="total"]'))).to.contain('3,1 t');
  });
});
