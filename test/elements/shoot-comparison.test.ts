import { expect, html } from '@open-wc/testing';
import { draft, film, frozen, fuel } from '../suites/film.js';
import { everyElement, rendered, said, within } from '../suites/page.js';
import { complete, placed } from '../suites/shown.js';
import { put, widgetSuite } from '../suites/widget.js';

widgetSuite('shoot-comparison');

describe('<shoot-comparison>', () => {
  it('says why the film differs from its plan, as a sentence and in tables', async () => {
    const element = await put('shoot-comparison', { document: film('balanced') });
    expect(said(within(element, 'shoot-comparison-view', '.sentence'))).to.match(/^Nous avions prévu environ \d+ t de CO₂e, le tournage en a émis environ \d+ t ?\./u);
    expect(everyElement('table', element)).to.have.length(3);
    expect(everyElement('table', element).every((table) => said(table.querySelector('caption')) !== '')).to.be.true;
  });

  it('follows the production it belongs to', async () => {
    const element = await put('shoot-comparison', { document: frozen(fuel('1000')) });
    expect(said(element)).to.contain('Rien n’est encore saisi du tourné');
    element.productionStore.dispatch({ kind: 'actual/set', id: 'fuel', reading: fuel('500').planned });
    await rendered();
    expect(said(within(element, 'shoot-comparison-view', '.sentence'))).to.contain('environ 1,6 t');
  });

  it('says what is missing while nothing is frozen', async () => {
    expect(said(await put('shoot-comparison', { document: draft(fuel('1000')) }))).to.contain('n’est pas encore figé');
  });

  it('lets the page replace the title and style its parts', async () => {
    const page = placed(html`<shoot-production lang="fr" no-files><shoot-comparison><h3 slot="heading">Écart</h3></shoot-comparison></shoot-production>`);
    await complete();
    const element = page.querySelector('shoot-comparison')!;
    expect(within<HTMLSlotElement>(element, 'slot[name="heading"]')?.assignedElements().map((each) => said(each))).to.deep.equal(['Écart']);
    expect(within(element, 'shoot-comparison-view')?.getAttribute('exportparts')).to.contain('sentence');
  });
});
