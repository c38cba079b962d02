import { expect } from '@open-wc/testing';
import type { ShootBalance } from '../../src/elements/index.js';
import { frLater } from '../../src/locale/messages/fr-later.js';
import { cars, draft, frozen, fuel, trains } from '../suites/film.js';
import { buttonSaying, click, fill, focused, press, reached, said, type, within } from '../suites/page.js';
import { complete, shown } from '../suites/shown.js';
import { widgetSuite } from '../suites/widget.js';

widgetSuite('shoot-balance');

const VIEW = 'shoot-balance-view';

async function balance(document: unknown): Promise<ShootBalance> {
  const element = await shown<ShootBalance>('shoot-balance', document);
  await complete();
  return element;
}

describe('<shoot-balance>', () => {
  it('is accessible with everything open', async () => {
    const element = await balance(frozen(fuel('1000'), cars(), trains()));
    await fill(within(element, VIEW, '#line-fuel', 'shoot-reading', '#total')!, '12OO');
    await fill(within(element, VIEW, '#line-cars', 'shoot-reading', '#total')!, '5000');
    for (const words of ['Détails', 'Ajouter un imprévu']) await click(buttonSaying(words, element));
    await type('taxi');
    await click(within(element, VIEW, '#line-cars', '.figure-link'));
    await click(within(element, VIEW, '.family-head .figure-link'));
    await complete();
    await expect(element).to.be.accessible();
    within(element, VIEW, 'shoot-close', 'shoot-seal', 'button')!.click();
    await reached(element, VIEW, 'shoot-close', 'shoot-seal', 'dialog[open]');
    await expect(element).to.be.accessible();
  });

  it('explains a figure of the shoot, and goes back to it', async () => {
    const element = await balance(frozen(fuel('1000')));
    await fill(within(element, VIEW, '#line-fuel', 'shoot-reading', '#total')!, '1200');
    const figure = within(element, VIEW, '#line-fuel', '.kg .figure-link')!;
    figure.focus();
    await press('Enter');
    await complete();
    const panel = within(element, VIEW, '#line-fuel', 'shoot-provenance')!;
    expect(figure.getAttribute('aria-expanded')).to.equal('true');
    expect(said(panel)).to.match(/1 200 L × 3,1 kg CO₂e\/L = 3 720 kg CO₂e.*origine : mesuré/u);
    within(panel, 'shoot-provenance-view', '.actions button')!.focus();
    await press('Enter');
    expect(focused() === figure).to.be.true;
    expect(within(element, VIEW, '#line-fuel', 'shoot-provenance') === null).to.be.true;
  });

  it('opens the plan it hints at, the gap of the line and of its family, and goes back to each', async () => {
    const element = await balance(frozen(fuel('1000')));
    await fill(within(element, VIEW, '#line-fuel', 'shoot-reading', '#total')!, '1200');
    const row = ['#line-fuel'] as const;
    for (const [path, figure, panel, expected] of [
      [row, '.planned .figure-link', 'shoot-provenance', /1 000 L × 3,1 kg CO₂e\/L = 3 100 kg/u], [row, '[data-figure="line gap"]', 'shoot-gap', /\(1 200 L − 1 000 L\) × 3,1 kg CO₂e\/L.*\+620 kg/u], [[], '.aside .figure-link', 'shoot-gap', /\+620 kg/u],
    ] as const) {
      const button = within(element, VIEW, ...path, figure)!;
      button.focus();
      await press('Enter');
      await complete();
      const opened = within(element, VIEW, ...path, panel)!;
      expect(said(opened), figure).to.match(expected);
      (panel === 'shoot-gap' ? within(opened, '.actions button')! : within(opened, 'shoot-provenance-view', '.actions button')!).focus();
      await press('Enter');
      expect(focused() === button, figure).to.be.true;
    }
  });

  it('explains the sum of a family, and goes back to it', async () => {
    const element = await balance(frozen(fuel('1000'), trains()));
    const figure = within(element, VIEW, '.family-head .figure-link')!;
    figure.focus();
    await press('Enter');
    await complete();
    expect(said(within(element, VIEW, 'shoot-sum'))).to.match(/2 lignes.*3 132,699/u);
    within(element, VIEW, 'shoot-sum', '.actions button')!.focus();
    await press('Enter');
    expect(focused() === figure).to.be.true;
  });

  it('shows what a plan that could not be read is worth: nothing, and says so', async () => {
    const element = await balance(frozen(trains(), fuel('1', 'fuel', { planned: { kind: 'unparseable', inputs: {}, texts: { total: '1O' }, unit: 'L', factor: 'fuel.diesel.b7.fr', quality: 'estimated' } })));
    expect(said(within(element, VIEW, '#line-fuel'))).to.contain(frLater.balance.plannedUnread);
    await fill(within(element, VIEW, '#line-fuel', 'shoot-reading', '#total')!, '1000');
    expect(said(within(element, VIEW, '#line-fuel', '.result'))).to.match(/3,1 t.*Imprévu/u);
  });

  it('asks for a frozen estimate where there is none, and begins once there is one', async () => {
    const element = await balance(draft(fuel('1000')));
    expect(said(within(element, VIEW))).to.contain('Figez d’abord le prévisionnel');
    await element.productionStore.seal('estimate', '2026-03-02');
    await reached(element, VIEW, '#line-fuel', 'shoot-reading', '#total');
  });
});
