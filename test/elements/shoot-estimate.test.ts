import { expect } from '@open-wc/testing';
import { FAMILIES } from '../../src/index.js';
import { fr } from '../../src/locale/messages/fr.js';
import { cars, draft, film, fuel, line, read, trains } from '../suites/film.js';
import { buttonSaying, click, everyElement, fill, focused, press, reached, rendered, said, type, until, within } from '../suites/page.js';
import { complete, shown } from '../suites/shown.js';
import { widgetSuite } from '../suites/widget.js';

widgetSuite('shoot-estimate');

describe('<shoot-estimate>', () => {
  it('is accessible with everything open', async () => {
    const element = await shown('shoot-estimate', draft(fuel('1000'), cars()));
    for (const words of ['Modifier la fiche', 'Détails', 'D’où vient ce chiffre', 'Ajouter une ligne']) await click(buttonSaying(words, element));
    await click(within(element, '#line-cars', '.figure-link'));
    await type('voi');
    await complete();
    await expect(element).to.be.accessible();
    (await reached(element, 'shoot-freeze', 'shoot-seal', 'button')).click();
    await reached(element, 'shoot-freeze', 'shoot-seal', 'dialog[open]');
    await expect(element).to.be.accessible();
  });

  it('groups the lines by the seven families of the CNC, in their order, and asks after the empty ones', async () => {
    const element = await shown('shoot-estimate', draft(fuel('1000'), cars()));
    const sections = [...element.shadowRoot!.querySelectorAll('.family')];
    expect(sections.map((section) => said(section.querySelector('h3')))).to.deep.equal(FAMILIES.map((family) => fr.families[family]));
    expect(sections.map((section) => section.querySelectorAll('shoot-estimate-entry').length)).to.deep.equal([0, 0, 0, 0, 0, 2, 0]);
    expect(sections.filter((section) => said(section).includes('Est-ce bien le cas ?'))).to.have.length(6);
  });

  it('adds a line by the mouse, and its first field has the keyboard', async () => {
    const element = await shown('shoot-estimate', draft());
    const add = within(element, '#add-lodging')!;
    await click(buttonSaying('Ajouter une ligne', add));
    await until(() => everyElement('[role="option"]', add).length > 0, 'the search does not open');
    await click(everyElement('[role="option"]', add).find((option) => said(option).startsWith('Repas')));
    await until(() => focused()?.id === 'people', 'the new line has no keyboard');
    await type('45');
    await press('Tab');
    await type('24');
    expect(said(element)).to.match(/45 × 24 jours × 1 repas\/jour = 1 080 repas/u);
    expect(said(within(element, 'shoot-total', '[part="total"]'))).to.match(/2,2 t/u);
  });

  it('puts the electricity of an edit suite into post-production when its phase says so', async () => {
    const element = await shown('shoot-estimate', draft(line('grid', 'electricity', read('electricity.grid.fr.2024', 'kWh', { total: '100' }))));
    expect(within(element, '#line-grid')!.closest('.family')?.getAttribute('aria-labelledby')).to.equal('family-technical');
    await click(buttonSaying('Détails', element));
    const phase = await reached<HTMLSelectElement>(element, '#line-grid', 'shoot-entry-details', '#phase');
    phase.value = 'post';
    phase.dispatchEvent(new Event('change'));
    await rendered();
    expect(within(element, '#line-grid')!.closest('.family')?.getAttribute('aria-labelledby')).to.equal('family-post');
  });

  it('says why a line has no figure where its figure would stand', async () => {
    const element = await shown('shoot-estimate', draft(fuel('1000')));
    await fill(within(element, '#line-fuel', 'shoot-reading', '#total')!, '12O');
    const figure = within(element, '#line-fuel', '.figure-link')!;
    expect(said(figure)).to.match(/^—/u);
    await click(figure);
    await complete();
    expect(said(within(element, '#line-fuel', 'shoot-provenance'))).to.contain('ne compte pas');
  });

  it('names the five heaviest lines of the film, heaviest first', async () => {
    const element = await shown('shoot-estimate', film());
    const masses = everyElement('b', within(element, 'shoot-heaviest')!).map((each) => Number(said(each).replace(/ t$/u, '').replace(',', '.')));
    expect(masses).to.have.length(5);
    expect(masses).to.deep.equal([...masses].sort((a, b) => b - a));
    const all = everyElement('.kg', element).map((each) => said(each)).flatMap((text) => /^([\d,]+) t/u.exec(text)?.[1] ?? []).map((text) => Number(text.replace(',', '.')));
    expect(Math.max(...all)).to.equal(masses[0]);
  });

  it('says the total by shooting day and by minute, and follows the facts', async () => {
    const element = await shown('shoot-estimate', draft(fuel('1000')));
    expect(said(within(element, '.ratios'))).to.equal('130 kg par jour de tournage 34 kg par minute');
    await click(buttonSaying('Modifier la fiche', element));
    await fill(within(element, 'shoot-profile', 'shoot-profile-form', '#shootingDays')!, '10');
    expect(said(within(element, '.ratios'))).to.match(/^310 kg par jour/u);
    await fill(within(element, 'shoot-profile', 'shoot-profile-form', '#shootingDays')!, '');
    expect(said(within(element, '.ratios'))).to.equal('34 kg par minute');
  });

  it('keeps a count that is no whole number as typed, says why, and lets nothing of it into the next production', async () => {
    const element = await shown('shoot-estimate', draft(fuel('1000')));
    await click(buttonSaying('Modifier la fiche', element));
    const crew = (): HTMLInputElement => within<HTMLInputElement>(element, 'shoot-profile', 'shoot-profile-form', '#crew')!;
    await fill(crew(), '4O');
    expect(crew().value).to.equal('4O');
    expect(said(crew().closest('.field'))).to.contain('Écrivez un nombre entier');
    element.document = draft(cars());
    await element.updateComplete;
    await rendered();
    expect(crew().value).to.equal('35');
    expect(said(crew().closest('.field'))).not.to.contain('Écrivez un nombre entier');
  });

  for (const text of ['35', '1 250', '1\u202f250', '１２５０', '45 ']) {
    it(`takes “${text}” as a crew`, async () => {
      const element = await shown('shoot-estimate', draft());
      await click(buttonSaying('Modifier la fiche', element));
      const crew = within<HTMLInputElement>(element, 'shoot-profile', 'shoot-profile-form', '#crew')!;
      await fill(crew, text);
      expect(said(crew.closest('.field'))).not.to.contain('Écrivez');
      expect(crew.value.replace(/\s/gu, '')).to.match(/^(35|1250|45)$/u);
    });
  }

  it('gives shares that add up to a hundred', async () => {
    const element = await shown('shoot-estimate', film());
    const shares = everyElement('.family .aside', element).flatMap((each) => /(\d+) % du total/u.exec(said(each))?.[1] ?? []).map(Number);
    expect(shares.reduce((sum, share) => sum + share, 0)).to.equal(100);
  });

  it('explains a sum by lines whose shares add up to a hundred', async () => {
    const element = await shown('shoot-estimate', film());
    await click(buttonSaying('D’où vient ce chiffre', element));
    await complete();
    await reached(element, 'shoot-sum', 'tbody td');
    const shares = everyElement('tbody td:last-child', within(element, 'shoot-sum')!).map((each) => Number.parseInt(said(each), 10));
    expect(shares.length).to.be.greaterThan(40);
    expect(shares.reduce((sum, share) => sum + share, 0)).to.equal(100);
  });

  it('takes any text for a name and shows it as text', async () => {
    const element = await shown('shoot-estimate', draft(trains()));
    await click(buttonSaying('Détails', element));
    for (const name of ['__proto__', 'constructor', '<img src=x onerror=alert(1)>', '${1}', '👩‍🚒']) {
      await fill(await reached(element, '#line-trains', 'shoot-entry-details', '#label'), name);
      expect(said(within(element, '#line-trains', '.name'))).to.equal(name);
      expect(within(element, '#line-trains', '.name img') === null).to.be.true;
    }
  });

  it('says its result to those who listen', async () => {
    const element = await shown('shoot-estimate', draft(trains()));
    expect(within(element, 'shoot-total', 'output') === null).to.be.false;
    expect(within(element, '.told')?.getAttribute('role')).to.equal('status');
  });

  it('opens the figure of a heavy line where the line stands', async () => {
    const element = await shown('shoot-estimate', draft(fuel('1000', 'fuel'), fuel('10', 'spare')));
    const figure = within(element, 'shoot-heaviest', '.figure-link')!;
    expect(said(figure)).to.contain('3,1 t');
    figure.click();
    await until(() => within(element, '#line-fuel', 'shoot-provenance') !== null, 'the provenance stays closed');
    expect(within(element, '#line-fuel', '.figure-link') === focused()).to.be.true;
  });
});
