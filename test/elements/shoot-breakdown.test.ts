import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { DEPARTMENTS, FAMILIES, PHASES } from '../../src/index.js';
import { formatMass } from '../../src/locale/index.js';
import { fr } from '../../src/locale/messages/fr.js';
import { cars, draft, film, frozen, fuel, trains } from '../suites/film.js';
import { everyElement, focused, press, reached, rendered, said, until, within } from '../suites/page.js';
import { complete } from '../suites/shown.js';
import { put, widgetSuite } from '../suites/widget.js';

widgetSuite('shoot-breakdown');

/** Name, figure and share of each row, without what is beneath the name. */
const rows = (element: Element): readonly (readonly string[])[] => everyElement('tbody tr', element).map((row) => [...row.querySelectorAll('th, td:not(.draw)')]
  .map((cell) => said(cell.querySelector('.figure-link > span:first-child') ?? [...cell.childNodes].find((node) => node instanceof Text && said(node) !== '') ?? null)));

describe('<shoot-breakdown>', () => {
  const views = [
    ['family', FAMILIES.map((family) => fr.families[family])],
    ['phase', PHASES.map((phase) => fr.phases[phase])],
    ['department', DEPARTMENTS.map((department) => fr.departments[department])],
    ['nonsense', FAMILIES.map((family) => fr.families[family])],
  ] as const;
  for (const [view, names] of views) {
    it(`is a table by ${view} whose shares add up to a hundred`, async () => {
      const element = await put('shoot-breakdown', { document: film(), attributes: `view="${view}"` });
      expect(rows(element).map(([name]) => name)).to.deep.equal(names);
      const shares = everyElement('tbody td:last-child', element).map((cell) => Number.parseInt(said(cell), 10));
      expect(shares.reduce((sum, share) => sum + share, 0)).to.equal(100);
      expect(everyElement('caption', element).map(said).join('')).not.to.equal('');
    });
  }

  it('follows the production and the side', async () => {
    const element = await put('shoot-breakdown', { document: frozen(fuel('1000')), attributes: 'side="actual"' });
    const transport = (): string => rows(element).find(([name]) => name === fr.families.transport)?.[1] ?? '';
    expect(transport()).to.equal('3,1 t');
    element.productionStore.dispatch({ kind: 'actual/set', id: 'fuel', reading: { kind: 'none' } });
    await rendered();
    expect(transport()).to.equal('0,0 t');
    element.setAttribute('side', 'planned');
    await rendered();
    expect(transport()).to.equal('3,1 t');
  });
});

describe('the figures of <shoot-breakdown>', () => {
  const VIEW = 'shoot-breakdown-view';
  const figures = (element: Element): readonly HTMLElement[] => [...within(element, VIEW)!.shadowRoot!.querySelectorAll<HTMLElement>('.figure-link')];
  const figureOf = (element: Element, group: string): HTMLElement => within(element, VIEW, `[data-figure="group ${group}"]`)!;

  /** Opens a figure with the keyboard. */
  async function opened(element: Element, group: string): Promise<HTMLElement> {
    figureOf(element, group).focus();
    await press('Enter');
    const sum = await reached(element, VIEW, 'shoot-sum');
    await complete();
    return sum;
  }

  for (const view of ['family', 'phase', 'department']) {
    it(`all open, by ${view}, the exact sum and the range of their own group`, async () => {
      const element = await put('shoot-breakdown', { document: film(), attributes: `view="${view}"` });
      const groups = figures(element).map((figure) => figure.dataset['figure']?.replace('group ', '') ?? '');
      expect(groups).to.have.length(everyElement('tbody tr', element).length);
      for (const group of groups) {
        const row = figureOf(element, group).closest('tr');
        const span = said(row?.querySelector('.why') ?? null);
        const sum = await opened(element, group);
        if (span === '') expect(said(sum)).to.contain('Aucune ligne ne compte ici');
        else {
          const [low = '', high = ''] = span.replace(/ k?[gt]$/u, '').split(' – ');
          expect(said(sum)).to.contain(`entre ${low} et ${high}`);
          expect(row?.nextElementSibling?.contains(sum)).to.be.true;
        }
      }
    });
  }

  it('open one at a time, and say which is open', async () => {
    const element = await put('shoot-breakdown', { document: film(), attributes: 'view="phase"' });
    await opened(element, 'shoot');
    await opened(element, 'post');
    expect(figures(element).map((figure) => figure.getAttribute('aria-expanded'))).to.deep.equal(['false', 'false', 'true']);
    expect(everyElement('shoot-sum', element)).to.have.length(1);
    expect(said(within(element, VIEW, 'shoot-sum'))).to.contain('D’où vient ce chiffre : post-production');
    figureOf(element, 'post').focus();
    await press('Enter');
    expect(everyElement('shoot-sum', element)).to.be.empty;
  });

  it('get the keyboard back when what they opened is closed', async () => {
    const element = await put('shoot-breakdown', { document: draft(fuel('1000'), cars(), trains()) });
    const sum = await opened(element, 'transport');
    within(sum, '.actions button')!.focus();
    await press('Enter');
    expect(focused() === figureOf(element, 'transport')).to.be.true;
    expect(everyElement('shoot-sum', element)).to.be.empty;
  });

  it('open the lines of their sum, and these where they come from, with the keyboard, and back', async () => {
    const element = await put('shoot-breakdown', { document: draft(fuel('1000'), cars(), trains()) });
    const sum = await opened(element, 'transport');
    const line = within(sum, '[data-figure="line cars"]')!;
    line.focus();
    await press('Enter');
    const provenance = await reached(sum, 'shoot-provenance', 'shoot-provenance-view', '.actions button');
    expect(said(within(sum, 'shoot-provenance'))).to.match(/6 156 km × 0,19 kg CO₂e/u);
    expect(line.closest('tr')?.nextElementSibling?.contains(within(sum, 'shoot-provenance'))).to.be.true;
    await expect(element).to.be.accessible();
    provenance.focus();
    await press('Enter');
    expect(focused() === line).to.be.true;
    expect(within(element, VIEW, 'shoot-sum') === sum, 'closing a line closes no sum').to.be.true;
  });

  it('tell of a line that does not count why, at the end of its sum', async () => {
    const element = await put('shoot-breakdown', { document: draft(trains(), fuel('1', 'lost', { planned: { kind: 'unparseable', inputs: {}, texts: { total: '1O' }, unit: 'L', factor: 'fuel.diesel.b7.fr', quality: 'estimated' } })) });
    const sum = await opened(element, 'transport');
    expect(said(sum)).to.match(/Somme exacte de 1 ligne .*Carburant, au litre À corriger —/u);
    within(sum, '[data-figure="line lost"]')!.click();
    await reached(sum, 'shoot-provenance', 'shoot-provenance-view', '.panel');
    expect(said(within(sum, 'shoot-provenance'))).to.contain('« 1O » ne peut pas être compté tel quel');
  });

  it('open as wide as a phone, and no wider', async () => {
    await setViewport({ width: 320, height: 700 });
    const element = await put('shoot-breakdown', { document: film() });
    const sum = await opened(element, 'lodging');
    everyElement('.figure-link', sum)[0]!.click();
    await reached(sum, 'shoot-provenance', 'shoot-provenance-view', '.panel');
    await complete();
    expect(within(sum, 'shoot-provenance')!.clientWidth).to.be.greaterThan(250);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await setViewport({ width: 800, height: 600 });
  });

  it('close again when what they open cannot be fetched', async () => {
    const element = await put('shoot-breakdown', { document: draft(trains()) });
    let answer = (_there: boolean): void => {};
    Object.assign(within(element, VIEW)!, { fetched: () => new Promise<boolean>((resolve) => { answer = resolve; }) });
    figureOf(element, 'transport').click();
    await rendered();
    expect(figureOf(element, 'transport').getAttribute('aria-expanded')).to.equal('true');
    answer(false);
    await until(() => figureOf(element, 'transport').getAttribute('aria-expanded') === 'false', 'it stays open');
    expect(within(element, VIEW, 'shoot-sum') === null).to.be.true;
  });

  it('follow the production while they are open', async () => {
    const element = await put('shoot-breakdown', { document: frozen(fuel('1000'), trains()), attributes: 'side="actual"' });
    const sum = await opened(element, 'transport');
    element.productionStore.dispatch({ kind: 'actual/set', id: 'fuel', reading: fuel('2000').planned });
    await until(() => said(sum).includes('6,2 t'), 'the sum does not follow');
    const total = element.productionStore.state.balance.total.kg;
    expect(said(figureOf(element, 'transport'))).to.contain(formatMass(total, 'fr').replace('\u202f', ' '));
  });
});
