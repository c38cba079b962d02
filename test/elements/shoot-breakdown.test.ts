import { expect } from '@open-wc/testing';
import { DEPARTMENTS, FAMILIES, PHASES } from '../../src/index.js';
import { fr } from '../../src/locale/messages/fr.js';
import { film, frozen, fuel } from '../suites/film.js';
import { everyElement, rendered, said } from '../suites/page.js';
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
