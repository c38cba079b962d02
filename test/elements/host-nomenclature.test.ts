import { expect } from '@open-wc/testing';
import type { ShootBreakdown } from '../../src/elements/index.js';
import { VIEWS } from '../../src/nomenclature/index.js';
import { FUND, changedFund } from '../fixtures/nomenclature.js';
import { type Language, draft, film, fuel, trains } from '../suites/film.js';
import { choose, everyElement, press, reached, rendered, said, until, within } from '../suites/page.js';
import { complete } from '../suites/shown.js';
import { put } from '../suites/widget.js';

const VIEW = 'shoot-breakdown-view';
const headings = (element: Element): readonly string[] => everyElement('tbody th', element).map((cell) => said([...cell.childNodes].find((node) => node instanceof Text && said(node) !== '') ?? null));
const heading = (element: Element): string => said(everyElement('thead th', element)[0] ?? null);

/** The widget, grouped as the host groups. */
async function grouped(nomenclature: unknown, document: unknown = film(), lang: Language = 'fr'): Promise<ShootBreakdown> {
  const element = await put('shoot-breakdown', { document, lang }) as ShootBreakdown;
  await given(element, nomenclature);
  return element;
}

async function given(element: ShootBreakdown, nomenclature: unknown): Promise<void> {
  const before = said(element);
  element.nomenclature = nomenclature;
  await until(() => said(element) !== before, 'the nomenclature changes nothing');
  await complete();
}

describe('<shoot-breakdown> by a nomenclature of the host’s', () => {
  for (const [lang, name, groups] of [
    ['fr', 'Postes du fonds', ['Se déplacer', 'Loger et nourrir', 'Tout le reste']], ['en', 'The fund’s items', ['Moving', 'Bed and board', 'All the rest']], ['de', 'Posten des Fonds', ['Unterwegs', 'Kost und Logis', 'Alles Übrige']],
  ] as const) {
    it(`names its groups in the reader’s language: ${lang}`, async () => {
      const element = await grouped(FUND, film('drafting', lang), lang);
      expect([heading(element), headings(element)]).to.deep.equal([name, groups]);
      await expect(element).to.be.accessible();
    });
  }

  it('is read as text as it is as an object, and its shares add up to a hundred', async () => {
    const element = await grouped(JSON.stringify(FUND));
    expect(headings(element)).to.have.length(3);
    expect(everyElement('tbody td:last-child', element).reduce((sum, cell) => sum + Number.parseInt(said(cell), 10), 0)).to.equal(100);
  });

  it('opens a group’s figure to its own lines and their exact sum', async () => {
    const element = await grouped(FUND, draft(fuel('1000'), trains(), fuel('10', 'lost', { activity: 'genset' })));
    within(element, VIEW, '[data-figure="group move"]')!.focus();
    await press('Enter');
    const sum = await reached(element, VIEW, 'shoot-sum');
    await complete();
    expect(said(sum)).to.contain('D’où vient ce chiffre : Se déplacer').and.to.match(/Somme exacte de 2 lignes : 3 132,699 kg/u);
    expect(everyElement('[data-figure^="line "]', sum).map((figure) => figure.dataset['figure'])).to.deep.equal(['line fuel', 'line trains']);
    await expect(element).to.be.accessible();
  });

  it('closes what was opened when another nomenclature comes, and goes back to a view when it is taken away', async () => {
    const element = await grouped(FUND);
    within(element, VIEW, '[data-figure="group move"]')!.click();
    await reached(element, VIEW, 'shoot-sum');
    await complete();
    element.nomenclature = changedFund('Bouger', 'groups', 0, 'labels', 'fr');
    // Not the first change of any: what the panel still says may come in between.
    await until(() => headings(element)[0] === 'Bouger', 'the nomenclature changes no name');
    expect(everyElement('shoot-sum', element)).to.have.length(0);
    await given(element, undefined);
    expect(headings(element)).to.have.length(VIEWS.family.groups.length);
  });

  it('says what is wrong with it, where, and shows the view it would have shown', async () => {
    const element = await grouped(changedFund('fly', 'otherwise'), draft(trains()));
    await reached(element, VIEW, 'shoot-problems');
    await until(() => said(within(element, VIEW, 'shoot-problems')) !== '', 'the problems are not said');
    expect(said(within(element, VIEW, 'shoot-problems'))).to.equal('La valeur « fly » est inconnue. (/otherwise)');
    expect(headings(element)).to.have.length(7);
    await expect(element).to.be.accessible();
    await given(element, FUND);
    expect([everyElement('shoot-problems', element).length, headings(element).length]).to.deep.equal([0, 3]);
  });

  it('is the first of the views that the reader may choose, and comes back when it is chosen again', async () => {
    const element = await put('shoot-breakdown', { document: film(), attributes: 'chooses' }) as ShootBreakdown;
    await given(element, FUND);
    const choice = within<HTMLSelectElement>(element, VIEW, 'select')!;
    expect([choice.value, choice.options[0]?.text, choice.options.length]).to.deep.equal(['own', 'Postes du fonds', 10]);
    within(element, VIEW, '[data-figure="group move"]')!.click();
    await reached(element, VIEW, 'shoot-sum');
    await choose(choice, 'phase');
    expect([heading(element), headings(element).length, everyElement('shoot-sum', element).length]).to.deep.equal(['Phase', 3, 0]);
    within(element, VIEW, '[data-figure="group shoot"]')!.click();
    expect(said(await reached(element, VIEW, 'shoot-sum'))).to.contain('tournage');
    await choose(choice, 'own');
    expect([heading(element), headings(element)[0]]).to.deep.equal(['Postes du fonds', 'Se déplacer']);
  });

  it('follows the production', async () => {
    const element = await grouped(FUND, draft(trains()));
    const moving = (): string => said(within(element, VIEW, '[data-figure="group move"] > span'));
    const before = moving();
    element.productionStore.dispatch({ kind: 'entry/add', entry: fuel('1000') });
    await rendered();
    expect([before, moving()]).to.deep.equal(['33 kg', '3,1 t']);
  });
});
