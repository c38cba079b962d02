import { expect } from '@open-wc/testing';
import { TOTAL } from '../../src/index.js';
import type { Entry, Reading } from '../../src/index.js';
import type { ShootBalance } from '../../src/elements/index.js';
import { cars, draft, film, frozen, fuel, opened, trains } from '../suites/film.js';
import { choose, click, everyElement, fill, focused, heard, press, reached, rendered, rewrite, said, type, until, within } from '../suites/page.js';
import { shown } from '../suites/shown.js';

const VIEW = 'shoot-balance-view';
const row = (element: ShootBalance, id: string): HTMLElement => within(element, VIEW, `#line-${id}`)!;
const reading = (element: ShootBalance, id: string): HTMLElement => within(element, VIEW, `#line-${id}`, 'shoot-reading')!;
const field = (element: ShootBalance, id: string, name: string = TOTAL): HTMLInputElement => reading(element, id).shadowRoot!.querySelector<HTMLInputElement>(`#${name}`)!;
const select = (element: ShootBalance, id: string): HTMLSelectElement => reading(element, id).shadowRoot!.querySelector<HTMLSelectElement>('#factor')!;
const entry = (element: ShootBalance, id: string): Entry => opened(element.document).entries.find((each) => each.id === id)!;
const actual = (element: ShootBalance, id: string): Reading => entry(element, id).actual;
const inRow = <T extends HTMLElement>(element: ShootBalance, id: string, ...path: readonly string[]): T => within<T>(row(element, id), ...path)!;
const coverage = (element: ShootBalance): string => said(within(element, VIEW, 'shoot-coverage'));

async function balance(document: unknown): Promise<ShootBalance> {
  const element = await shown<ShootBalance>('shoot-balance', document);
  await reached(element, VIEW, 'h2');
  await rendered();
  return element;
}

describe('the shoot beside the plan', () => {
  it('hints at the plan and fills nothing in', async () => {
    const element = await balance(film('estimated'));
    await reached(element, VIEW, 'shoot-balance-entry', 'shoot-reading', 'input');
    const fields = everyElement('shoot-balance-entry', element).flatMap((each) => everyElement('shoot-reading', each)).flatMap((each) => everyElement('input', each)) as unknown as readonly HTMLInputElement[];
    expect(fields.length).to.be.greaterThan(40);
    expect(fields.filter(({ value }) => value !== '')).to.be.empty;
    expect(said(row(element, 'own-cars'))).to.match(/Prévu : [\d\s]+ km, [\d,]+ (kg|t)/u);
    expect(opened(element.document).entries.every((each) => each.actual.kind === 'absent')).to.be.true;
  });

  it('opens where its total comes from, and gives the keyboard back', async () => {
    const element = await balance(frozen(fuel('1000'), trains()));
    const why = within(element, VIEW, '#why-total')!;
    why.click();
    const sum = await reached(element, VIEW, 'shoot-sum', 'table');
    expect(said(sum)).to.contain('3,1 t');
    await click(within(element, VIEW, 'shoot-sum', '.actions button'));
    expect(focused() === why).to.be.true;
  });

  it('takes an actual by its inputs too, and goes back to the total that was typed', async () => {
    const element = await balance(frozen(cars()));
    const switched = async (words: string): Promise<void> => { await click([...reading(element, 'cars').shadowRoot!.querySelectorAll('button')].find((button) => said(button) === words)); };
    await fill(field(element, 'cars'), '5000');
    await switched('Détailler le calcul');
    expect(actual(element, 'cars')).to.deep.equal({ kind: 'absent' });
    for (const [name, text] of [['vehicles', '2'], ['days', '20'], ['dailyDistance', '100']] as const) await fill(field(element, 'cars', name), text);
    expect(said(row(element, 'cars'))).to.match(/2 × 20 jours × 100 km\/jour = 4 000 km/u);
    expect(actual(element, 'cars').kind).to.equal('quantity');
    await switched('Saisir un total');
    expect(field(element, 'cars').value.replace(/\s/gu, '')).to.equal('4000');
  });

  it('says nothing to the page while inputs are only looked at', async () => {
    const element = await balance(frozen(cars()));
    const events = heard(document);
    await click([...reading(element, 'cars').shadowRoot!.querySelectorAll('button')].find((button) => said(button) === 'Détailler le calcul'));
    expect(field(element, 'cars', 'vehicles').value).to.equal('');
    expect(events).to.be.empty;
  });

  it('says what to do while nothing is frozen', async () => {
    const element = await balance(draft(fuel('100')));
    expect(said(within(element, VIEW))).to.contain('Le prévisionnel n’est pas encore figé');
    expect(everyElement('shoot-balance-entry', element)).to.be.empty;
  });

  it('follows each keystroke, and moves to the shoot with the first', async () => {
    const element = await balance(frozen(fuel('1000'), trains()));
    await rewrite(field(element, 'fuel'), '');
    const seen: string[] = [];
    for (const key of '1200') {
      await type(key);
      seen.push(said(inRow(element, 'fuel', '.result .kg')).split(' ').slice(0, 2).join(' '));
    }
    expect(seen).to.deep.equal(['3,1 kg', '37 kg', '370 kg', '3,7 t']);
    expect(opened(element.document).stage).to.equal('shooting');
    expect(said(within(element, VIEW, 'shoot-profile'))).to.contain('Bilan en cours');
  });

  it('takes another factor before anything is typed', async () => {
    const element = await balance(frozen(cars()));
    await choose(select(element, 'cars'), 'car.electric.compact.fr');
    expect(actual(element, 'cars').kind).to.equal('absent');
    await fill(field(element, 'cars'), '6 156');
    expect(actual(element, 'cars')).to.deep.include({ kind: 'quantity', factor: 'car.electric.compact.fr', unit: 'vehicle.km' });
    expect(select(element, 'cars').value).to.equal('car.electric.compact.fr');
    expect(said(row(element, 'cars'))).to.contain('« choix »');
  });

  it('takes another factor after, and one of another unit', async () => {
    const element = await balance(frozen(cars()));
    await fill(field(element, 'cars'), '6000');
    await choose(select(element, 'cars'), 'car.petrol.fr');
    expect(actual(element, 'cars')).to.deep.include({ kind: 'quantity', factor: 'car.petrol.fr' });
    expect(field(element, 'cars').value).to.equal('6\u202f000');
    await choose(select(element, 'cars'), 'fuel.diesel.b7.fr');
    await fill(field(element, 'cars'), '412,7');
    expect(actual(element, 'cars')).to.deep.include({ kind: 'quantity', factor: 'fuel.diesel.b7.fr', unit: 'L' });
    expect(said(row(element, 'cars'))).to.contain('« méthode »');
    await choose(select(element, 'cars'), 'car.diesel.fr');
    expect(field(element, 'cars').value).to.equal('6\u202f000');
    expect(entry(element, 'cars').planned).to.deep.equal(cars().planned);
  });

  it('counts a line that did not happen as an explicit zero', async () => {
    const element = await balance(frozen(fuel('1000'), trains()));
    await choose(inRow(element, 'fuel', '#state'), 'none');
    expect(actual(element, 'fuel')).to.deep.equal({ kind: 'none' });
    expect(said(inRow(element, 'fuel', '.result'))).to.match(/^0.*−3,1 t.*N’a pas eu lieu/u);
    expect(reading(element, 'fuel') === null).to.be.true;
    expect(coverage(element)).to.contain('N’a pas eu lieu : 1 ligne');
    await choose(inRow(element, 'fuel', '#state'), 'measured');
    await until(() => focused()?.id === TOTAL, 'the field has no keyboard');
  });

  for (const state of ['none', 'carried']) {
    it(`finds again what was typed before it was said to be ${state}`, async () => {
      const element = await balance(frozen(fuel('1000'), trains()));
      await fill(field(element, 'fuel'), '1 234,5');
      const before = element.document;
      await choose(inRow(element, 'fuel', '#state'), state);
      expect(actual(element, 'fuel').kind).to.equal(state === 'none' ? 'none' : 'absent');
      await choose(inRow(element, 'fuel', '#state'), 'measured');
      expect(element.document).to.deep.equal(before);
    });
  }

  it('carries the plan again once the actual is cleared', async () => {
    const element = await balance(frozen(fuel('1000'), trains()));
    const before = said(inRow(element, 'fuel', '.result'));
    expect(before).to.contain('Prévu reporté');
    await fill(field(element, 'fuel'), '1200');
    expect(said(inRow(element, 'fuel', '.result'))).to.match(/3,7 t.*\+0,6 t.*Mesuré/u);
    expect(inRow<HTMLSelectElement>(element, 'fuel', '#state').value).to.equal('measured');
    await fill(field(element, 'fuel'), '');
    expect(actual(element, 'fuel')).to.deep.equal({ kind: 'absent' });
    expect(said(inRow(element, 'fuel', '.result'))).to.equal(before);
    expect(inRow<HTMLSelectElement>(element, 'fuel', '#state').value).to.equal('carried');
  });

  it('carries the plan while the actual cannot be read, keeps what was typed and says why', async () => {
    const element = await balance(frozen(fuel('1000'), trains()));
    await fill(field(element, 'fuel'), '12OO');
    expect(field(element, 'fuel').value).to.equal('12OO');
    expect(said(reading(element, 'fuel'))).to.contain('contient la lettre O');
    expect(said(inRow(element, 'fuel', '.result'))).to.contain('Prévu reporté');
    const again = await balance(JSON.stringify(element.document));
    expect(field(again, 'fuel').value).to.equal('12OO');
  });

  it('says how much of the footprint is measured', async () => {
    const element = await balance(frozen(fuel('1000'), cars()));
    expect(coverage(element)).to.match(/Couverture : 0 %.*Mesuré : 0.*0 ligne.*Prévu reporté : 4,3 t, 2 lignes/u);
    await fill(field(element, 'fuel'), '1000');
    expect(coverage(element)).to.match(/Couverture : 73 %.*Mesuré : 3,1 t, 1 ligne.*Prévu reporté : 1,2 t, 1 ligne/u);
    await fill(field(element, 'cars'), '6156');
    expect(coverage(element)).to.match(/Couverture : 100 %/u);
  });

  it('adds an unplanned line, with its first field ready', async () => {
    const element = await balance(frozen(fuel('1000')));
    within(element, VIEW, '#add-transport')!.focus();
    await press('Enter');
    await type('taxi');
    await press('Enter');
    await until(() => focused()?.id === 'trips', 'the field has no keyboard');
    await type('4');
    await press('Tab');
    await type('25');
    await press('Tab');
    const added = opened(element.document).entries[1]!;
    expect([added.activity, added.planned.kind, added.actual.kind]).to.deep.equal(['taxi', 'absent', 'quantity']);
    expect(said(row(element, added.id))).to.match(/Absent du prévisionnel.*26 kg.*Imprévu/u);
    expect(within(row(element, added.id), '#state') === null).to.be.true;
  });

  it('keeps the origin, a note and the evidence of a figure', async () => {
    const element = await balance(frozen(fuel('1000')));
    await fill(field(element, 'fuel'), '1200');
    await fill(inRow(element, 'fuel', '#evidence'), 'Facture 26-0187 <a>');
    await click(inRow(element, 'fuel', '.who button'));
    await choose(inRow(element, 'fuel', 'shoot-entry-details', '#quality'), 'invoice');
    await fill(inRow(element, 'fuel', 'shoot-entry-details', '#note'), 'vérifié avec la régie');
    expect(entry(element, 'fuel')).to.deep.include({ evidence: 'Facture 26-0187 <a>', note: 'vérifié avec la régie' });
    expect(actual(element, 'fuel')).to.deep.include({ quality: 'invoice' });
    expect(field(element, 'fuel').value).to.equal('1\u202f200');
  });

  it('explains the gap as it is typed, in parts that make it', async () => {
    const element = await balance(frozen(fuel('1000'), trains()));
    await fill(field(element, 'fuel'), '2000');
    const view = await reached(element, VIEW, 'shoot-comparison', 'shoot-comparison-view', '.sentence');
    expect(said(view)).to.match(/prévu environ 3,1 t.*environ 6,2 t/u);
  });

  it('changes nothing of the plan, whatever is typed', async () => {
    const element = await balance(film('estimated'));
    const before = opened(element.document);
    await fill(field(element, 'insurance'), '31850');
    await choose(inRow(element, 'taxis', '#state'), 'none');
    const after = opened(element.document);
    expect(after.entries.map(({ planned }) => planned)).to.deep.equal(before.entries.map(({ planned }) => planned));
    expect(after.snapshots).to.deep.equal(before.snapshots);
  });
});
