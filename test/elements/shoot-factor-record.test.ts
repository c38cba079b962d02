import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { ShootProduction } from '../../src/elements/index.js';
import { TAXI, listOf } from '../fixtures/host-factors.js';
import { RECORD, VIEW, link, listed, looked, names, opened, panelOf, rows } from '../suites/factors.js';
import { cars, catalogue, draft, film, frozen, read } from '../suites/film.js';
import { everyElement, focused, press, reached, said, until, within } from '../suites/page.js';
import { complete } from '../suites/shown.js';

describe('a record of <shoot-factors>', () => {
  const CABIN = 'flight.cabin.short-haul.business.2025';
  const claims: readonly (readonly [string, RegExp])[] = [
    ['its domain and name', /^Déplacements Avion, court-courrier, affaires/u],
    ['its value as published', /0,22236 kg CO₂e par passager\.km/u],
    ['its range, in words, and whose it is', /19 chances sur 20 que la vraie valeur soit comprise entre 0,13 et 0,38\. Incertitude ± 70 %, supposée/u],
    ['why that percentage was assumed, and from what', /Pourquoi cette incertitude L’effet des traînées de condensation domine le doute : .* Base Carbone V23\.6, elements 43741 to 43774/u],
    ['its source', /Source Department for Energy.*UK Government GHG Conversion Factors.*2025/u],
    ['its licence', /Licence Open Government Licence v3\.0/u],
    ['the wording that the licence asks for', /Mention demandée Contains public sector information/u],
    ['where it stands in the source', /Référence dans la source row 21_316_3166_11_1/u],
    ['its years', /Année année de mesure non publiée, parution 2025/u],
    ['its boundary and place', /Périmètre du puits à la roue Lieu Royaume-Uni/u],
    ['what is good to know', /À savoir Somme de lignes publiées/u],
    ['when the source should be looked at again', /Source à relire avant le 31 décembre 2026/u],
    ['its id', /Identifiant flight\.cabin\.short-haul\.business\.2025/u],
    ['its phases, with their shares', /Combustion 0,11152 kg 50 % Traînées de condensation 0,07711 kg 35 %/u],
    ['its history, the last first, with the change', /paru en 2025 depuis l’édition 2026\.1 0,22236 kg CO₂e\/ passager\.km −27,8 % Avion, court-courrier, affaires paru en 2024 depuis l’édition 2025\.1 0,30803/u],
    ['that no line uses it', /Aucune ligne de cette production n’utilise ce facteur/u],
  ];
  for (const [what, expected] of claims) {
    it(`says ${what}`, async () => {
      const element = await listed({ attributes: `factor="${CABIN}"` });
      const panel = await panelOf(element);
      // Names arrive a moment later.
      await until(() => expected.test(said(panel)), `it does not say ${what}`);
    });
  }

  it('says that a range was published, and the gases', async () => {
    const element = await listed({ attributes: 'factor="fuel.diesel.b7.fr"' });
    const panel = said(await panelOf(element));
    expect(panel).to.match(/Incertitude ± 10 %, publiée par la source/u).and.to.match(/Dont, par gaz CO₂ fossile [\d,]+ kg CO₂e/u);
  });

  it('says how far it may be off in another country, and from what', async () => {
    const panel = await panelOf(await listed({ attributes: 'factor="electricity.grid.eu.2024"' }));
    await until(() => /Pour un autre pays .*s’élargit alors de ÷ 4 à × 4\. La moyenne de l’Union tient lieu d’un de ses pays\. the 27 countries/u.test(said(panel)), 'it does not say so');
    expect(said(await panelOf(await listed({ attributes: 'factor="flight.cabin.short-haul.business.2025"' })))).not.to.match(/Pour un autre pays/u);
  });

  it('names the lines that use it, planned or shot', async () => {
    const shot = frozen(cars('a', { label: 'Voitures de jeu' }), cars('b', { label: 'Repérages' }));
    const element = await listed({ document: shot, attributes: 'factor="car.diesel.fr"' });
    const panel = await panelOf(element);
    expect(said(panel)).to.match(/Dans cette production Voitures de jeu prévu Régie · tournage · France Repérages prévu/u);
    element.productionStore.dispatch({ kind: 'actual/set', id: 'b', reading: read('car.diesel.fr', 'vehicle.km', { vehicles: '1', days: '2', dailyDistance: '3' }) });
    await until(() => /Repérages prévu tourné/u.test(said(panel)), 'it does not follow the production');
  });

  it('opens in place, one at a time, and gives the keyboard back', async () => {
    const element = await listed({ attributes: 'search="voiture diesel"' });
    await until(() => names(element)[0] === 'Voiture diesel', 'nothing is found');
    await opened(element, 'car.diesel.gb');
    const panel = await opened(element, 'car.diesel.fr');
    expect(link(element, 'car.diesel.fr').getAttribute('aria-expanded')).to.equal('true');
    expect(everyElement(RECORD, element)).to.have.length(1);
    expect(link(element, 'car.diesel.fr').closest('tr')?.nextElementSibling?.contains(within(element, VIEW, RECORD))).to.be.true;
    panel.querySelector<HTMLElement>('.actions button')!.focus();
    await press('Enter');
    expect(everyElement(RECORD, element)).to.be.empty;
    expect(focused() === link(element, 'car.diesel.fr')).to.be.true;
  });

  it('leads to the one before, with the keyboard', async () => {
    const element = await listed({ attributes: `factor="${CABIN}"` });
    const panel = await panelOf(element);
    panel.querySelector<HTMLElement>('.line .link')!.focus();
    await press('Enter');
    await until(() => focused() === link(element, 'flight.cabin.short-haul.business.2024'), 'the keyboard is lost');
    expect(said(await panelOf(element))).to.match(/Remplacé depuis par « Avion, court-courrier, affaires »/u);
  });

  it('stands before those found, until something else is looked for', async () => {
    const element = await listed({ attributes: 'factor="drink.beer.fr"' });
    expect(names(element)[0]).to.equal('Bière');
    await looked(element, 'voiture diesel', 'Voiture diesel');
    expect(names(element)).not.to.include('Bière');
  });

  it('that the edition does not have is said to be missing', async () => {
    const element = await listed({ attributes: 'factor="fuel.whale"' });
    expect(said(within(element, VIEW))).to.contain(`Le facteur « fuel.whale » n’existe pas dans l’édition ${catalogue.edition.version}.`);
  });

  it('that a host gave is said to be the host’s, with its own source', async () => {
    const element = await listed({ document: draft() });
    const holder = element.closest('shoot-production') as ShootProduction;
    holder.factors = listOf(TAXI);
    await holder.updateComplete;
    await looked(element, 'parisien', 'Taxi parisien');
    expect(said(rows(element)[0] ?? null)).to.contain('Facteur fourni par ce site');
    const panel = said(await opened(element, 'taxi.paris.my-fund'));
    expect(panel).to.match(/Incertitude ± 40 %, donnée avec le facteur.*Origine Facteur fourni par ce site.*Source Ville imaginaire, Étude des taxis.*Combustion 0,2 kg 80 %/u);
  });

  it('is as wide as a phone, and no wider, and accessible', async () => {
    await setViewport({ width: 320, height: 700 });
    const element = await listed({ document: film(), attributes: 'factor="electricity.grid.fr.2024" search="électricité"' });
    await reached(element, VIEW, RECORD, '.line');
    await complete();
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await expect(element).to.be.accessible();
    await setViewport({ width: 800, height: 600 });
  });
});
