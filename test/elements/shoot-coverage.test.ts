import { expect } from '@open-wc/testing';
import type { ShootBalance } from '../../src/elements/index.js';
import { cars, frozen, fuel, trains } from '../suites/film.js';
import { everyElement, focused, press, reached, rendered, said, within } from '../suites/page.js';
import { complete, shown } from '../suites/shown.js';

const PATH = ['shoot-balance-view', 'shoot-coverage'] as const;

/** The fuel is measured, the train did not happen, the cars are carried. */
async function covered(): Promise<ShootBalance> {
  const element = await shown<ShootBalance>('shoot-balance', frozen(fuel('1000'), cars(), trains()));
  element.productionStore.dispatch({ kind: 'actual/set', id: 'fuel', reading: fuel('1000').planned });
  element.productionStore.dispatch({ kind: 'actual/set', id: 'trains', reading: { kind: 'none' } });
  await complete();
  return element;
}
const figure = (element: Element, name: string): HTMLElement => within(element, ...PATH, `[data-figure="coverage ${name}"]`)!;

describe('<shoot-coverage>', () => {
  const groups: readonly (readonly [string, RegExp])[] = [
    ['measured', /D’où vient ce chiffre : Mesuré Somme exacte de 1 ligne : 3 100 kg.*Carburant/u],
    ['carried', /D’où vient ce chiffre : Prévu reporté Somme exacte de 1 ligne : 1 169,64 kg.*Voiture/u],
    ['none', /D’où vient ce chiffre : N’a pas eu lieu Aucune ligne ne compte ici.*Train N’a pas eu lieu 0/u],
  ];
  for (const [name, expected] of groups) {
    it(`opens the lines that are ${name}, and gets the keyboard back`, async () => {
      const element = await covered();
      figure(element, name).focus();
      await press('Enter');
      const close = await reached(element, ...PATH, 'shoot-sum', '.actions button');
      expect(said(within(element, ...PATH, 'shoot-sum'))).to.match(expected);
      expect(figure(element, name).getAttribute('aria-expanded')).to.equal('true');
      close.focus();
      await press('Enter');
      expect(focused() === figure(element, name)).to.be.true;
      expect(within(element, ...PATH, 'shoot-sum') === null).to.be.true;
    });
  }

  it('opens the division behind its percentage, and gets the keyboard back', async () => {
    const element = await covered();
    figure(element, 'share').focus();
    await press('Enter');
    await rendered();
    expect(said(within(element, ...PATH))).to.match(/3 100 kg ÷ \(3 100 kg \+ 1 169,64 kg\) = 72,6 %/u);
    within(element, ...PATH, '.panel .actions button')!.focus();
    await press('Enter');
    expect(focused() === figure(element, 'share')).to.be.true;
    expect(within(element, ...PATH, '.panel') === null).to.be.true;
  });

  it('says how much of what is measured rests on an estimate', async () => {
    expect(said(within(await covered(), ...PATH, '.legend'))).to.contain('dont 3,1 t d’après une estimation, 1 ligne');
  });

  it('opens one at a time', async () => {
    const element = await covered();
    for (const name of ['share', 'measured', 'carried']) {
      figure(element, name).click();
      await complete();
    }
    expect(everyElement('[aria-expanded="true"]', within(element, ...PATH)!).map(({ dataset }) => dataset['figure'])).to.deep.equal(['coverage carried']);
    expect(everyElement('shoot-sum, .meter > div > .panel', within(element, ...PATH)!)).to.have.length(1);
    await expect(within(element, ...PATH)!).to.be.accessible();
  });
});
