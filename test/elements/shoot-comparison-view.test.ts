import { expect, fixture, html } from '@open-wc/testing';
import { CAUSES } from '../../src/calculation/index.js';
import { stepsOf } from '../../src/elements/parts/causes.js';
import { comparisonOf } from '../../src/elements/parts/gap.js';
import { ShootComparisonView } from '../../src/elements/shoot-comparison-view.js';
import { ABSENT, type Entry, NONE, type Reading, emptyProduction } from '../../src/model/index.js';
import { type ProductionStore, createProductionStore } from '../../src/store/index.js';
import { sum } from '../../src/units/index.js';
import { catalogueOf, recordOf } from '../arbitrary/catalogue.js';
import { entryOf, productionOf } from '../arbitrary/production.js';
import { totalReading, unreadableReading } from '../arbitrary/reading.js';

if (customElements.get('shoot-comparison-view') === undefined) customElements.define('shoot-comparison-view', ShootComparisonView);

const catalogue = catalogueOf([
  recordOf('fuel.non-road-diesel.x', 'L', '3.16', '10'), recordOf('meal.average.x', 'meal', '2.04', '50'), recordOf('meal.chicken.x', 'meal', '1.58', '50'),
  recordOf('electricity.grid.old', 'kWh', '0.058', '10'), recordOf('electricity.grid.new', 'kWh', '0.0519', '10', 'electricity.grid.old'),
  recordOf('truck.x', 't.km', '0.169', '70'), recordOf('fuel.diesel.x', 'L', '3.1', '10'), recordOf('spend.x', 'kEUR', '156', '80'),
]);
const genset = 'fuel.non-road-diesel.x';
const litres = (amount: string): Reading => totalReading(amount, 'L', genset, 'invoice');

/** Every cause moves something. */
const every: readonly Entry[] = [
  entryOf('genset', 'genset', litres('4480'), litres('1510'), { label: 'Groupe électrogène', note: 'branchement forain trouvé' }),
  entryOf('canteen', 'meals', totalReading('1350', 'meal', 'meal.average.x'), totalReading('1428', 'meal', 'meal.chicken.x'), { label: 'Cantine, midi' }),
  entryOf('grid', 'electricity', totalReading('21000', 'kWh', 'electricity.grid.old'), totalReading('19400', 'kWh', 'electricity.grid.new'), { label: 'Électricité' }),
  entryOf('trucks', 'truck', totalReading('29760', 't.km', 'truck.x'), totalReading('1870', 'L', 'fuel.diesel.x'), { label: 'Camions' }),
  entryOf('boat', 'genset', ABSENT, litres('420'), { label: 'Bateau' }),
  entryOf('tricks', 'post-services', totalReading('8000', 'EUR', 'spend.x'), NONE, { label: 'Plans truqués', phase: 'post' }),
  entryOf('rental', 'rental', totalReading('52000', 'EUR', 'spend.x'), ABSENT, { label: 'Location' }),
];
const storeOf = (...entries: readonly Entry[]): ProductionStore => createProductionStore(productionOf(entries), catalogue);
const shown = (store: ProductionStore): Promise<ShootComparisonView> => fixture(html`<shoot-comparison-view lang="fr" .givenStore=${store}></shoot-comparison-view>`);
const all = (element: Element, selector: string): readonly Element[] => [...(element.shadowRoot?.querySelectorAll(selector) ?? [])];
/** What is seen, without what a figure says of itself to those who only hear it. */
const heardOf = (node: Node | null | undefined): readonly string[] => (node instanceof Element ? [...node.querySelectorAll('button .hush')].map(({ textContent }) => textContent ?? '') : []);
const plain = (node: Node | null | undefined): string => heardOf(node).reduce((text, each) => text.replace(each, ''), node?.textContent ?? '').replace(/[\s\u00a0\u202f]+/gu, ' ').trim();
const texts = (element: Element, selector: string): readonly string[] => all(element, selector).map(plain);

describe('<shoot-comparison-view>', () => {
  it('is accessible, filled and empty', async () => {
    await expect(await shown(storeOf(...every))).to.be.accessible();
    await expect(await shown(storeOf(entryOf('a', 'genset', litres('10'))))).to.be.accessible();
    await expect(await shown(createProductionStore(emptyProduction('2026.1'), catalogue))).to.be.accessible();
  });

  it('walks from the plan to the shoot, cause by cause, without a gram missing', () => {
    const comparison = comparisonOf(storeOf(...every));
    const steps = stepsOf(comparison);
    expect(steps.map(({ cause }) => cause)).to.deep.equal([...CAUSES]);
    expect(steps.at(-1)?.after.eq(comparison.actual.total.kg)).to.be.true;
    for (const { kg, lines } of steps) expect(sum(lines.map((line) => line.kg)).eq(kg)).to.be.true;
  });

  const causes: readonly (readonly [string, number, RegExp])[] = [
    ['activity', 1, /^Activité.*Groupe électrogène −9,4 t.*−9,3 t$/u],
    ['choice', 2, /^Choix.*Cantine, midi −0,7 t \(« meal.chicken.x » au lieu de « meal.average.x »\)\. −0,7 t$/u],
    ['edition', 3, /^Édition.*Électricité −118 kg\. −0,1 t$/u],
    ['method', 4, /^Méthode.*Camions \+0,8 t \(prévu en t\.km, relevé en L\)\. \+0,8 t$/u],
    ['unplanned', 5, /^Imprévu.*Bateau \+1,3 t\. \+1,3 t$/u],
    ['cancelled', 6, /^Annulé.*Plans truqués −1,2 t\. −1,2 t$/u],
    ['carried', 7, /^Reporté.*8,1 t sur 1 ligne.* 0,0 t$/u],
  ];
  for (const [cause, row, expected] of causes) {
    it(`explains ${cause} by its lines and its signed part`, async () => {
      expect(texts(await shown(storeOf(...every)), '.fall tbody tr')[row]).to.match(expected);
    });
  }

  it('keeps a cause that moved nothing, and says so', async () => {
    const rows = texts(await shown(storeOf(entryOf('a', 'genset', litres('4000'), litres('2000')))), '.fall tbody tr');
    expect(rows).to.have.length(9);
    expect(rows.filter((row) => /aucune ligne/iu.test(row))).to.have.length(6);
  });

  it('names four lines of a cause and counts the others', async () => {
    const lines = Array.from({ length: 7 }, (_, index) => entryOf(`e${index}`, 'genset', litres(String(900 + index)), litres('100'), { label: `Ligne ${index}` }));
    const [why] = texts(await shown(storeOf(...lines)), '.fall .why');
    expect(why).to.contain('Ligne 6').and.to.contain('Ligne 3').and.to.contain('3 autres lignes −7,6 t').and.not.to.contain('Ligne 2');
  });

  it('hides every drawing from screen readers: the tables say it all', async () => {
    const drawings = all(await shown(storeOf(...every)), 'svg').filter((each) => each.parentElement?.closest('svg') === null);
    expect(drawings.length).to.be.greaterThan(20);
    expect(drawings.every((each) => each.getAttribute('aria-hidden') === 'true')).to.be.true;
  });

  it('carries no inline style, which a strict page would refuse', async () => {
    expect(all(await shown(storeOf(...every)), '[style], style')).to.be.empty;
  });

  it('points a step the way it goes', async () => {
    const directions = all(await shown(storeOf(...every)), '.fall tbody tr').map((row) => row.querySelector('.up, .down')?.getAttribute('class') ?? '');
    expect(directions).to.deep.equal(['', 'down', 'down', 'down', 'up', 'up', 'down', '', '']);
  });

  it('shows both sides with their ranges', async () => {
    const element = await shown(storeOf(...every));
    expect(texts(element, '.pair .which')).to.deep.equal(['Prévu', 'Tourné']);
    expect(texts(element, '.pair .soft').every((text) => /^entre [\d,]+ et [\d,]+ t$/u.test(text))).to.be.true;
  });

  it('lists the seven families and their sum', async () => {
    const element = await shown(storeOf(...every));
    expect(all(element, '.bells tbody tr')).to.have.length(7);
    expect(texts(element, '.bells tfoot .num')).to.deep.equal(['32,5 t', '23,3 t', '−9,2 t']);
  });

  it('lists at most six lines, the largest gap first, with their causes and note', async () => {
    const rows = texts(await shown(storeOf(...every)), '[aria-labelledby="which"] tbody tr');
    expect(rows).to.have.length(6);
    expect(rows[0]).to.equal('Groupe électrogèneActivité · branchement forain trouvé 14,2 t 4,8 t−9,4 t');
    expect(rows.find((row) => row.startsWith('Bateau'))).to.contain('— 1,3 t');
    expect(rows.some((row) => row.startsWith('Location'))).to.be.false;
  });

  it('shows kilograms for a small production, and the exact ones on demand', async () => {
    const element = await shown(storeOf(entryOf('a', 'genset', litres('40'), litres('33.333'))));
    const part = (): string => texts(element, '.fall tbody .num')[1] ?? '';
    expect(part()).to.equal('−21 kg');
    element.shadowRoot?.querySelector<HTMLElement>('.notice button')?.click();
    await element.updateComplete;
    expect(part()).to.equal('−21,068 kg');
  });

  it('says how much of the shoot is measured while some of it is carried', async () => {
    expect(texts(await shown(storeOf(...every)), '.told .prose p').at(-1)).to.match(/^Le tourné est mesuré à \d+ %/u);
  });

  const empty: readonly (readonly [string, ProductionStore, string])[] = [
    ['that nothing is frozen yet', createProductionStore(productionOf([entryOf('a', 'genset', litres('10'))], 'drafting'), catalogue), 'Le prévisionnel n’est pas encore figé'],
    ['that nothing is shot yet', storeOf(entryOf('a', 'genset', litres('10'))), 'Rien n’est encore saisi du tourné'],
    ['that nothing is shot yet while what was typed cannot be read', storeOf(entryOf('a', 'genset', litres('10'), unreadableReading('1O', 'L', genset))), 'Rien n’est encore saisi du tourné'],
  ];
  for (const [claim, store, expected] of empty) {
    it(`says ${claim}`, async () => {
      const element = await shown(store);
      expect(texts(element, '.empty').join(' ')).to.contain(expected);
      expect(all(element, 'table')).to.be.empty;
    });
  }

  it('follows the production', async () => {
    const store = storeOf(entryOf('a', 'genset', litres('4000')));
    const element = await shown(store);
    store.dispatch({ kind: 'actual/set', id: 'a', reading: litres('2000') });
    await element.updateComplete;
    expect(texts(element, '.sentence').join('')).to.contain('de moins');
  });

  it('lets its host replace the title', async () => {
    const element = await fixture<ShootComparisonView>(html`<shoot-comparison-view lang="fr" .givenStore=${storeOf(...every)}><h3 slot="heading">Écart</h3></shoot-comparison-view>`);
    expect(element.shadowRoot?.querySelector('slot')?.assignedElements().map(plain)).to.deep.equal(['Écart']);
  });
});

describe('copying the sentence', () => {
  const given = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  const pretend = (value: unknown): void => { Object.defineProperty(navigator, 'clipboard', { configurable: true, value }); };
  afterEach(() => {
    if (given === undefined) Reflect.deleteProperty(navigator, 'clipboard');
    else Object.defineProperty(navigator, 'clipboard', given);
    getSelection()?.removeAllRanges();
  });

  /** An element whose button was pressed and which has answered. */
  async function answered(): Promise<ShootComparisonView> {
    const element = await shown(storeOf(...every));
    const status = element.shadowRoot?.querySelector('[role="status"]') ?? element;
    const answer = new Promise<void>((resolve) => { new MutationObserver(() => { resolve(); }).observe(status, { childList: true, subtree: true, characterData: true }); });
    element.shadowRoot?.querySelector<HTMLElement>('.told button')?.click();
    await answer;
    return element;
  }

  it('puts it on the clipboard and says so politely', async () => {
    const written: string[] = [];
    pretend({ writeText: (text: string) => { written.push(text); return Promise.resolve(); } });
    const element = await answered();
    expect(written).to.deep.equal([element.shadowRoot?.querySelector('.sentence')?.textContent]);
    expect(texts(element, '[role="status"]')).to.deep.equal(['La phrase est copiée.']);
  });

  for (const [where, value] of [['the browser refuses', { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }], ['the page has no clipboard', undefined]] as const) {
    it(`selects it instead where ${where}`, async () => {
      pretend(value);
      const element = await answered();
      expect(texts(element, '[role="status"]').join('')).to.contain('La phrase est sélectionnée');
      expect(getSelection()?.toString()).to.equal(element.shadowRoot?.querySelector('.sentence')?.textContent);
    });
  }

  it('takes back what it said once the sentence is another', async () => {
    pretend({ writeText: () => Promise.resolve() });
    const element = await answered();
    element.givenStore?.dispatch({ kind: 'actual/set', id: 'boat', reading: litres('840') });
    await element.updateComplete;
    expect(texts(element, '[role="status"]')).to.deep.equal(['']);
  });
});
