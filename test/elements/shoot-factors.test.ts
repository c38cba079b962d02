import { expect, html } from '@open-wc/testing';
import { loadEditionNotes } from '../../src/factors/index.js';
import { cars, catalogue, draft, fuel } from '../suites/film.js';
import { field, listed, looked, names, opened, panelOf, RECORD, rows, status, VIEW } from '../suites/factors.js';
import { buttonSaying, choose, click, everyElement, focused, heard, press, rendered, rewrite, said, until, within } from '../suites/page.js';
import { complete, placed } from '../suites/shown.js';
import { widgetSuite } from '../suites/widget.js';

widgetSuite('shoot-factors');
widgetSuite('shoot-factors', 'factor="car.diesel.fr"');

describe('the search of <shoot-factors>', () => {
  const searches = [['fr', 'voiture diesel', 'Voiture diesel'], ['en', 'diesel car', 'Diesel car'], ['de', 'diesel pkw', 'Diesel-Pkw'], ['fr', 'beer', 'Bière']] as const;
  for (const [lang, text, first] of searches) {
    it(`finds “${text}” for who reads ${lang}`, async () => {
      await looked(await listed({ lang }), text, first);
    });
  }

  it('says how many it found, and how many of them it shows', async () => {
    const element = await listed();
    const all = catalogue.find({}).length;
    expect(status(element)).to.equal(`${all} facteurs trouvés. Les 40 premiers sont affichés.`);
    await looked(element, 'bière', 'Bière');
    expect(status(element)).to.equal('1 facteur trouvé.');
    await rewrite(field(element), 'xylophone');
    expect(status(element)).to.match(/^Aucun facteur ne correspond/u);
    expect(rows(element)).to.be.empty;
  });

  it('shows of each its name, place, year, value with unit, and range', async () => {
    const element = await listed({ attributes: 'search="voiture diesel"' });
    await until(() => names(element)[0] === 'Voiture diesel', 'the attribute is not looked for');
    expect(said(rows(element)[0] ?? null)).to.match(/^Voiture diesel D’où vient ce chiffre \? France 2023 0,19 kg CO₂e\/ véhicule\.km 0,12 – 0,30$/u);
  });

  const filters = [['unit', 'meal', /kg CO₂e\/ repas/u], ['country', 'DE', /Allemagne/u], ['domain', 'gases', /kg CO₂e\/ kg/u]] as const;
  for (const [id, value, every] of filters) {
    it(`keeps to the ${id}`, async () => {
      const element = await listed();
      await choose(within(element, 'shoot-factors-view', `#${id}`)!, value);
      expect(rows(element)).not.to.be.empty;
      for (const row of rows(element)) expect(said(row)).to.match(every);
    });
  }

  it('finds what was replaced once it is asked to, and says so', async () => {
    const element = await listed({ attributes: 'search="electricity.grid.fr.2023"' });
    await until(() => status(element).startsWith('Aucun facteur'), 'it is found at once');
    await click(everyElement('.option input', element)[0]);
    expect(said(rows(element)[0] ?? null)).to.contain('remplacé depuis');
  });

  it('offers what only earlier editions have, instead of saying that there is nothing', async () => {
    const element = await listed();
    await rewrite(field(element), 'électricité France 2023');
    await until(() => said(within(element, VIEW)).includes('Dans les éditions précédentes'), 'it says nothing of earlier editions');
    await click(buttonSaying('Afficher', within(element, VIEW)!));
    await until(() => names(element).some((name) => name.includes('2023')), 'it is not shown');
  });

  it('shows those of the production alone, and how many lines each serves', async () => {
    const element = await listed({ document: draft(cars(), cars('more'), fuel('1')) });
    await click(everyElement('.option input', element)[1]);
    expect(names(element)).to.deep.equal(['Gazole routier (B7)', 'Voiture diesel']);
    expect(said(rows(element)[1] ?? null)).to.contain('2 lignes de la production');
  });

  it('goes on where it stopped, with the keyboard', async () => {
    const element = await listed();
    expect(rows(element)).to.have.length(40);
    everyElement('.more button', element)[0]!.focus();
    await press('Enter');
    expect(rows(element)).to.have.length(80);
    expect(focused() === rows(element)[40]?.querySelector('.figure-link')).to.be.true;
  });

  it('is emptied in one gesture, and has the keyboard then', async () => {
    const element = await listed();
    await looked(element, 'bière', 'Bière');
    await choose(within(element, 'shoot-factors-view', '#country')!, 'FR');
    await click(everyElement('.link', element).find((each) => said(each) === 'Effacer la recherche'));
    expect((field(element) as HTMLInputElement).value + (within(element, 'shoot-factors-view', '#country') as HTMLSelectElement).value).to.equal('');
    expect(status(element)).to.contain(`${catalogue.find({}).length} facteurs`);
    expect(focused() === field(element)).to.be.true;
  });

  it('is nobody’s change', async () => {
    const element = await listed({ document: draft(cars()) });
    const events = heard(document);
    await looked(element, 'voiture diesel', 'Voiture diesel');
    await opened(element, 'car.diesel.fr');
    expect(events).to.be.empty;
  });
});

describe('<shoot-factors>', () => {
  it('gives the words that every licence asks for, and leads to the licence', async () => {
    const element = await listed();
    await until(() => everyElement('.sources li', element).length > 0, 'no source is named');
    const { sources } = await loadEditionNotes();
    const items = everyElement('.sources li', element);
    expect(items).to.have.length(Object.keys(sources).length);
    for (const { attribution, licenceUrl } of Object.values(sources)) {
      const item = items.find((each) => said(each).includes(said(document.createTextNode(attribution))) && each.querySelector(`a[rel~="license"][href="${licenceUrl}"]`) !== null);
      expect(item, attribution).not.to.equal(undefined);
    }
  });

  it('works alone on a page, and there has no line to name', async () => {
    const element = placed<HTMLElement>(html`<shoot-factors lang="en" factor="car.diesel.fr"></shoot-factors>`);
    await complete('en');
    expect(said(await panelOf(element))).to.contain('No line of this production uses this factor');
    expect(everyElement('.option', element)).to.have.length(1);
  });

  it('names the lines of the production it is for', async () => {
    const page = placed<HTMLElement>(html`<main lang="fr"><shoot-production id="far" no-files></shoot-production><shoot-factors for="far" factor="car.diesel.fr"></shoot-factors></main>`);
    (page.querySelector('shoot-production') as HTMLElement & { document: unknown }).document = draft(cars('cars', { label: 'Loin d’ici' }));
    await rendered();
    await complete();
    await until(() => everyElement(RECORD, page).some((each) => said(each).includes('Loin d’ici')), 'the line is not named');
  });
});
