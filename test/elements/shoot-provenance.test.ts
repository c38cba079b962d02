import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Reading } from '../../src/index.js';
import { cars, catalogue, draft, frozen, fuel, line, read } from '../suites/film.js';
import { everyElement, rendered, said, until, within } from '../suites/page.js';
import { put, widgetSuite } from '../suites/widget.js';

widgetSuite('shoot-provenance', 'entry="taxis"');

const power = (specificConsumption: string): Reading => read('fuel.non-road-diesel.fr', 'L', { power: '60', loadRate: '35', hoursPerDay: '10', days: '6', specificConsumption });
const proposed = catalogue.assumptions.find(({ id }) => id === 'genset.specific-consumption')!.value;

describe('<shoot-provenance>', () => {
  const claims: readonly (readonly [string, RegExp])[] = [
    ['the line and its family', /Transport de personnes et de biens.*D’où vient ce chiffre : Régie/u],
    ['the figure with its range, and the exact one', /1,2 t CO₂e entre 0,7 et 2,0 t à 95 %.*valeur exacte 1 169,64 kg/u],
    ['the quantity and its conversion', /3 \( véhicules \) × 24 jours × 85,5 km\/jour = 6 156 km/u],
    ['the multiplication by the factor', /6 156 km × 0,19 kg CO₂e\/véhicule\.km = 1 169,64 kg CO₂e/u],
    ['what one unit more or less does', /Une unité de plus ou de moins \( ?(véhicule\.)?km ?\) change le total de 0,19 kg de CO₂e/u],
    ['what the range is made of', /Quantité origine : estimé .*± 25 %.*Facteur d’émission publiée par la source ± 60 %.*Résultat.*0,7 – 2,0 t/u],
    ['why an origin has its percentage', /origine : estimé L’estimation de quelqu’un qui connaît le tournage : .* convention of this edition/u],
    ['the factor by its name and value', /Libellé Voiture diesel Valeur 0,19 kg CO₂e par véhicule\.km/u],
    ['the source, its version and its licence', /Source ADEME , Base Carbone.*V23\.6 · Licence Ouverte/u],
    ['where it stands in the source', /Référence dans la source.*43788/u],
    ['the year', /Année.*parution \d+ \p{L}+ 20\d\d/u],
    ['the boundary and the place', /Périmètre cycle de vie Lieu France/u],
    ['the edition', new RegExp(`Édition Shootprint ${catalogue.edition.version} ${catalogue.edition.hash}`, 'u')],
    ['what is included', /Ce que le facteur comprend .+/u],
  ];
  for (const [what, expected] of claims) {
    it(`says ${what}`, async () => {
      expect(said(await put('shoot-provenance', { document: draft(cars('cars', { label: 'Régie' })), attributes: 'entry="cars"' }))).to.match(expected);
    });
  }

  it('gives the parts of the factor in shares that add up to a hundred', async () => {
    const element = await put('shoot-provenance', { document: draft(cars()), attributes: 'entry="cars"' });
    const shares = everyElement('.phase-list .soft', element).map((each) => Number.parseInt(said(each), 10));
    expect(shares).to.deep.equal([59, 21, 20]);
  });

  it('says which value was proposed, and why, as long as it stands', async () => {
    const element = await put('shoot-provenance', { document: draft(line('genset', 'genset', power(proposed))), attributes: 'entry="genset"' });
    expect(said(element)).to.match(/60 kW × 35 % \( charge moyenne \) × 10 h\/jour × 6 jours × 0,3 L\/kWh = 378 L/u);
    expect(said(element)).to.match(/Valeur proposée : .*\. Generic trade chart, republished by several generator suppliers, Approximate diesel fuel consumption chart/u);
    element.productionStore.dispatch({ kind: 'planned/set', id: 'genset', reading: power('0.31') });
    await rendered();
    expect(said(element)).not.to.match(/Valeur proposée : /u);
  });

  it('says why a percentage was assumed, and why another country widens it', async () => {
    const hotel = line('hotel', 'hotel', read('hotel.au', 'room.night', { rooms: '2', nights: '3' }), { country: 'MA' });
    const element = await put('shoot-provenance', { document: draft(hotel), attributes: 'entry="hotel"' });
    await until(() => /supposée : la source n’en publie pas Une moyenne nationale vaut pour un hôtel particulier : .* Nos Gestes Climat/u.test(said(element)), 'it does not say why it was assumed');
    expect(said(element)).to.match(/facteur Australie, ligne Maroc Une nuit d’hôtel émet de 5 à plus de 100 kg, .* the 38 countries/u);
  });

  it('says that a plan stands in for a missing actual', async () => {
    const element = await put('shoot-provenance', { document: frozen(fuel('1000')), attributes: 'entry="fuel" side="actual"' });
    expect(said(element)).to.match(/Le prévu compte, faute de mesure\..*Prévu reporté pas de mesure, le prévu en tient lieu S’ajoute quand .*± \d+ %/u);
  });

  for (const [what, entry] of [['an unknown line', 'nobody'], ['no line', '']] as const) {
    it(`shows nothing for ${what}`, async () => {
      expect(said(await put('shoot-provenance', { document: draft(cars()), attributes: `entry="${entry}"` }))).to.equal('');
    });
  }

  const unread = (texts: Readonly<Record<string, string>>): Reading => ({ kind: 'unparseable', inputs: {}, texts, unit: 'L', factor: 'fuel.diesel.b7.fr', quality: 'estimated' });
  const uncounted: readonly (readonly [string, Reading, RegExp])[] = [
    ['what was typed cannot be read', unread({ total: '12OO' }), /Pourquoi cette ligne ne compte pas : Carburant.*« 12OO » ne peut pas être compté tel quel/u],
    ['a field is empty', unread({ total: '' }), /Il manque une valeur/u],
    ['nobody publishes its factor', read('fuel.whale', 'L', { total: '1' }), /Le facteur « fuel\.whale » n’existe pas dans l’édition 20\d\d/u],
    ['its factor measures something else', read('car.diesel.fr', 'L', { total: '1' }), /La saisie est en L, le facteur est par véhicule\.km : ils ne se multiplient pas/u],
    ['nothing was planned', { kind: 'absent' }, /Rien n’était prévu pour cette ligne/u],
    ['it did not happen', { kind: 'none' }, /D’où vient ce chiffre : Carburant.*Cela n’a pas eu lieu : la ligne compte pour zéro/u],
  ];
  for (const [what, planned, expected] of uncounted) {
    it(`says that a line does not count because ${what}`, async () => {
      const element = await put('shoot-provenance', { document: draft(fuel('1', 'lost', { planned })), attributes: 'entry="lost"' });
      expect(said(element)).to.match(expected);
      await expect(element).to.be.accessible();
    });
  }

  it('says that neither side of a line is filled in', async () => {
    expect(said(await put('shoot-provenance', { document: frozen(fuel('1', 'lost', { planned: { kind: 'absent' } })), attributes: 'entry="lost" side="actual"' }))).to.match(/ni prévu ni tourné/u);
  });

  it('leaves no sign at the end of a line on a phone', async () => {
    await setViewport({ width: 320, height: 700 });
    const element = await put('shoot-provenance', { document: draft(line('genset', 'genset', power(proposed))), attributes: 'entry="genset"' });
    const signs = everyElement('.arithmetic .op', element);
    const nextText = (sign: Element): Range => {
      const range = document.createRange();
      const words = document.createTreeWalker(sign.closest('.term') as Node, NodeFilter.SHOW_TEXT);
      while (words.nextNode()) if (!sign.contains(words.currentNode) && said(words.currentNode) !== '') { range.selectNodeContents(words.currentNode); break; }
      return range;
    };
    expect(signs.length).to.be.greaterThan(5);
    for (const sign of signs) expect(nextText(sign).getClientRects()[0]?.top).to.be.closeTo(sign.getBoundingClientRect().top, 4);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await setViewport({ width: 800, height: 600 });
  });

  it('tells who closes it', async () => {
    const element = await put('shoot-provenance', { document: draft(cars()), attributes: 'entry="cars"' });
    let closed = 0;
    element.addEventListener('shoot-close', () => { closed += 1; });
    within(element, 'shoot-provenance-view', '.actions button')!.click();
    expect(closed).to.equal(1);
  });
});
