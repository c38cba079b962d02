import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { cars, draft, fuel, opened, trains } from '../suites/film.js';
import { buttonSaying, focused, press, reached, rewrite, said, type, until, within } from '../suites/page.js';
import { shown } from '../suites/shown.js';

/** Goes on with the Tab key until what has the keyboard says so. */
async function tabTo(words: string, backwards = false): Promise<void> {
  for (let steps = 0; steps < 120; steps += 1) {
    if (said(focused()).startsWith(words)) return;
    await press(backwards ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`the keyboard never came to “${words}”`);
}

const isLost = (): boolean => document.activeElement === document.body;
const isInside = (id: string): boolean => {
  for (let node: Node | null = focused(); node !== null; node = node instanceof ShadowRoot ? node.host : node.parentNode) if (node instanceof Element && node.id === id) return true;
  return false;
};

describe('the keyboard alone', () => {
  before(() => setViewport({ width: 1000, height: 900 }));

  it('adds a line: search, arrows, Enter, and the first field has the keyboard', async () => {
    const element = await shown('shoot-estimate', draft(fuel('100')));
    await tabTo('Ajouter une ligne');
    expect(said(focused())).to.contain('Achats de services');
    await press('Enter');
    await until(() => focused()?.getAttribute('role') === 'combobox', 'the search has no keyboard');
    await type('voit');
    expect(said(focused()!.parentElement!.parentElement!.querySelector('[role="status"]'))).to.match(/^\d activités? trouvée/u);
    await press('ArrowDown', 'ArrowUp', 'Enter');
    await until(() => focused()?.id === 'vehicles', 'the new line has no keyboard');
    const added = opened(element.document).entries[1]!;
    expect(added.activity).to.equal('car');
    expect(isInside(`line-${added.id}`)).to.be.true;
    expect(focused()?.id).to.equal('vehicles');
    await type('2');
    await press('Tab');
    await type('10');
    await press('Tab');
    await type('50');
    await press('Tab');
    expect(said(within(element, `#line-${added.id}`, '.result'))).to.match(/kg/u);
  });

  it('walks through what was found, and stops at both ends', async () => {
    await shown('shoot-estimate', draft(fuel('100')));
    await tabTo('Ajouter une ligne');
    await press('Enter');
    const input = focused()!;
    const options = (): readonly Element[] => [...(input.getRootNode() as ShadowRoot).querySelectorAll('[role="option"]')];
    const active = (): string | null => input.getAttribute('aria-activedescendant');
    const last = options().length - 1;
    await press('ArrowUp');
    expect(active()).to.equal('option-0');
    for (let step = 0; step < last + 2; step += 1) await press('ArrowDown');
    expect(active()).to.equal(`option-${last}`);
    expect(options().filter((option) => option.getAttribute('aria-selected') === 'true').map(({ id }) => id)).to.deep.equal([`option-${last}`]);
  });

  it('says that nothing was found, adds nothing with Enter, and returns with Escape', async () => {
    const element = await shown('shoot-estimate', draft(fuel('100')));
    await tabTo('Ajouter une ligne');
    const name = said(focused());
    await press('Enter');
    await type('zzz');
    await press('Enter');
    expect(said(within(element, 'shoot-add-entry', 'shoot-activity-search', '[role="status"]'))).to.match(/Aucune activité ne correspond/u);
    expect(opened(element.document).entries).to.have.length(1);
    await press('Escape');
    expect(said(focused())).to.equal(name);
  });

  it('duplicates a line with all it holds and puts the keyboard into the copy', async () => {
    const element = await shown('shoot-estimate', draft(cars(), trains()));
    await tabTo('Détails');
    await press('Enter');
    await tabTo('Dupliquer');
    await press('Enter');
    await until(() => focused()?.id === 'vehicles', 'the copy has no keyboard');
    const { entries } = opened(element.document);
    expect(entries.map(({ activity }) => activity)).to.deep.equal(['car', 'car', 'train']);
    expect(entries[1]!.planned).to.deep.equal(entries[0]!.planned);
    expect(entries[1]!.id).not.to.equal(entries[0]!.id);
    expect(isInside(`line-${entries[1]!.id}`)).to.be.true;
  });

  it('removes a line, keeps the keyboard, and brings the line back', async () => {
    const element = await shown('shoot-estimate', draft(cars(), trains()));
    await tabTo('Détails');
    await press('Enter');
    await tabTo('Supprimer la ligne');
    await press('Enter');
    expect(opened(element.document).entries.map(({ id }) => id)).to.deep.equal(['trains']);
    expect(isLost()).to.be.false;
    expect(said(focused())).to.equal('Annuler la suppression');
    await press('Enter');
    expect(opened(element.document).entries.map(({ id }) => id)).to.deep.equal(['cars', 'trains']);
    await until(() => isInside('line-cars'), 'the line that came back has no keyboard');
  });

  it('keeps the keyboard when the last line of all is removed', async () => {
    await shown('shoot-estimate', draft(cars()));
    await tabTo('Détails');
    await press('Enter');
    await tabTo('Supprimer la ligne');
    await press('Enter');
    expect(isLost()).to.be.false;
    await tabTo('Fermer le message');
    await press('Enter');
    expect(isLost()).to.be.false;
  });

  it('opens where a figure comes from and goes back to the figure', async () => {
    const element = await shown('shoot-estimate', draft(cars()));
    const figure = within(element, '#line-cars', '.figure-link')!;
    figure.focus();
    await press('Enter');
    const close = await reached(element, '#line-cars', 'shoot-provenance', 'shoot-provenance-view', '.actions button');
    expect(figure.getAttribute('aria-expanded')).to.equal('true');
    close.focus();
    await press('Enter');
    expect(within(element, '#line-cars', 'shoot-provenance') === null).to.be.true;
    expect(figure.getAttribute('aria-expanded')).to.equal('false');
    expect(focused() === figure).to.be.true;
  });

  for (const [what, name] of [['total', 'D’où vient ce chiffre : Prévisionnel'], ['family', '']] as const) {
    it(`opens where the sum of a ${what} comes from and goes back to it`, async () => {
      const element = await shown('shoot-estimate', draft(cars()));
      const figure = name === '' ? within(element, '.family-head .figure-link')! : buttonSaying(name)!;
      figure.focus();
      await press('Enter');
      const close = await reached(element, 'shoot-sum', '.actions button');
      expect(figure.getAttribute('aria-expanded')).to.equal('true');
      close.focus();
      await press('Enter');
      expect(within(element, 'shoot-sum') === null).to.be.true;
      expect(focused() === figure).to.be.true;
    });
  }

  it('goes from the heaviest lines to the line', async () => {
    const element = await shown('shoot-estimate', draft(cars(), fuel('1000')));
    const link = within(element, 'shoot-heaviest', 'button')!;
    expect(said(link)).to.equal('Carburant, au litre');
    link.focus();
    await press('Enter');
    await until(() => isInside('line-fuel'), 'the line has no keyboard');
  });

  it('shows where the keyboard is', async () => {
    await shown('shoot-estimate', draft(cars()));
    await tabTo('Détails');
    expect(getComputedStyle(focused()!).outlineStyle).to.equal('solid');
    expect(Number.parseFloat(getComputedStyle(focused()!).outlineWidth)).to.be.at.least(2);
  });

  it('is not lost while the form of a new production is filled in', async () => {
    const element = await shown('shoot-estimate');
    const title = within(element, 'shoot-profile', 'shoot-profile-form', '#title')!;
    await rewrite(title, 'Le Quai');
    await press('Tab');
    expect(focused()?.id).to.equal('company');
    await type('Films du Quai');
    await press('Tab');
    expect(opened(element.document).profile).to.include({ title: 'Le Quai', company: 'Films du Quai' });
  });
});
