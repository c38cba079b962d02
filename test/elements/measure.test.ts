import { expect } from '@open-wc/testing';
import { TOTAL, catalogue, toText } from '../../src/index.js';
import type { Reading } from '../../src/index.js';
import type { ShootEstimate } from '../../src/elements/index.js';
import { cars, draft, line, opened, read } from '../suites/film.js';
import { buttonSaying, choose, fill, press, reached, rendered, rewrite, said, within } from '../suites/page.js';
import { shown } from '../suites/shown.js';

const READING = ['#line-cars', 'shoot-reading'] as const;
const field = (element: ShootEstimate, name: string): HTMLInputElement => within<HTMLInputElement>(element, ...READING, `#${name}`)!;
const select = (element: ShootEstimate): HTMLSelectElement => within<HTMLSelectElement>(element, ...READING, '#factor')!;
const planned = (element: ShootEstimate): Reading => opened(element.document).entries[0]!.planned;
const result = (element: ShootEstimate): string => said(within(element, '#line-cars', '.result'));
const factorOf = (reading: Reading): string => (reading.kind === 'quantity' || reading.kind === 'unparseable' ? reading.factor : '');
const inputs = (element: ShootEstimate): readonly string[] => ['vehicles', 'days', 'dailyDistance'].map((name) => field(element, name).value);

async function pressed(words: string): Promise<void> {
  buttonSaying(words)!.click();
  await rendered();
}

describe('inputs or a total', () => {
  it('makes the total of the inputs, and the inputs come back as they were', async () => {
    const element = await shown('shoot-estimate', draft(cars()));
    const before = element.document;
    const counted = result(element);
    await pressed('Saisir un total');
    expect(field(element, TOTAL).value).to.equal('6\u202f156');
    expect(result(element)).to.equal(counted);
    await pressed('Détailler le calcul');
    expect(inputs(element)).to.deep.equal(['3', '24', '85,5']);
    expect(element.document).to.deep.equal(before);
  });

  it('puts aside what could not be read too', async () => {
    const element = await shown('shoot-estimate', draft(cars()));
    await fill(field(element, 'days'), 'vingt');
    await pressed('Saisir un total');
    await fill(field(element, TOTAL), '5000');
    expect(result(element)).to.match(/950 kg|1,0 t|0,9\d? t/u);
    await pressed('Détailler le calcul');
    expect(inputs(element)).to.deep.equal(['3', 'vingt', '85,5']);
  });

  it('keeps a total that was typed when one changes one’s mind twice', async () => {
    const element = await shown('shoot-estimate', draft(cars()));
    await pressed('Saisir un total');
    await fill(field(element, TOTAL), '5000,25');
    await pressed('Détailler le calcul');
    await pressed('Saisir un total');
    expect(field(element, TOTAL).value).to.equal('5\u202f000,25');
  });

  it('makes the total again once the inputs have changed', async () => {
    const element = await shown('shoot-estimate', draft(cars()));
    await pressed('Saisir un total');
    await fill(field(element, TOTAL), '5000,25');
    await pressed('Détailler le calcul');
    await fill(field(element, 'vehicles'), '4');
    await pressed('Saisir un total');
    expect(field(element, TOTAL).value).to.equal('8\u202f208');
  });

  it('loses nothing when the origin of the figure is changed meanwhile', async () => {
    const element = await shown('shoot-estimate', draft(cars()));
    await pressed('Saisir un total');
    await pressed('Détails');
    await choose(await reached(element, '#line-cars', 'shoot-entry-details', '#quality'), 'invoice');
    await pressed('Détailler le calcul');
    expect(inputs(element)).to.deep.equal(['3', '24', '85,5']);
  });

  it('brings nothing of one production into another with lines of the same name', async () => {
    const element = await shown('shoot-estimate', draft(cars()));
    await pressed('Saisir un total');
    element.document = draft(cars('cars', { planned: read('car.diesel.fr', 'vehicle.km', { [TOTAL]: '10' }) }));
    await element.updateComplete;
    await rendered();
    expect(field(element, TOTAL).value).to.equal('10');
    await pressed('Détailler le calcul');
    expect(inputs(element)).to.deep.equal(['', '', '']);
  });

  it('drops what was being typed when another production comes in', async () => {
    const element = await shown('shoot-estimate', draft(cars()));
    await rewrite(field(element, 'days'), '99');
    element.document = draft(cars());
    await element.updateComplete;
    await press('Tab');
    expect(inputs(element)).to.deep.equal(['3', '24', '85,5']);
    expect(result(element)).to.match(/1,2 t/u);
  });

  it('keeps a total that could not be read', async () => {
    const element = await shown('shoot-estimate', draft(cars('cars', { planned: read('car.diesel.fr', 'vehicle.km', { [TOTAL]: '10' }) })));
    await fill(field(element, TOTAL), '5OOO');
    await pressed('Détailler le calcul');
    await pressed('Saisir un total');
    expect(field(element, TOTAL).value).to.equal('5OOO');
  });
});

describe('choosing a factor', () => {
  it('shows the factor of the reading, before and after', async () => {
    const element = await shown('shoot-estimate', draft(cars()));
    expect(select(element).value).to.equal('car.diesel.fr');
    await choose(select(element), 'car.electric.compact.fr');
    expect(factorOf(planned(element))).to.equal('car.electric.compact.fr');
    expect(select(element).value).to.equal('car.electric.compact.fr');
    expect(inputs(element)).to.deep.equal(['3', '24', '85,5']);
    element.document = draft(cars());
    await element.updateComplete;
    await rendered();
    expect(select(element).value).to.equal('car.diesel.fr');
  });

  it('asks for a total in the other unit, and the inputs come back with a factor of the first', async () => {
    const element = await shown('shoot-estimate', draft(cars()));
    await choose(select(element), 'fuel.diesel.b7.fr');
    expect(select(element).value).to.equal('fuel.diesel.b7.fr');
    expect(field(element, TOTAL).value).to.equal('');
    expect(result(element)).to.match(/^—/u);
    await fill(field(element, TOTAL), '412,7');
    expect(result(element)).to.match(/1,3 t/u);
    await choose(select(element), 'car.petrol.fr');
    expect(inputs(element)).to.deep.equal(['3', '24', '85,5']);
    await choose(select(element), 'fuel.petrol.e10.fr');
    expect(field(element, TOTAL).value).to.equal('412,7');
  });

  it('finds a total again after a factor of another unit', async () => {
    const element = await shown('shoot-estimate', draft(cars('cars', { planned: read('car.diesel.fr', 'vehicle.km', { [TOTAL]: '5000' }) })));
    await choose(select(element), 'fuel.diesel.b7.fr');
    await choose(select(element), 'car.petrol.fr');
    expect(field(element, TOTAL).value).to.equal('5\u202f000');
  });

  it('keeps a superseded factor selectable, and says that it is past', async () => {
    const past = catalogue.find({ family: 'electricity.grid.fr', past: true }).find(({ id }) => !catalogue.find({ family: 'electricity.grid.fr' }).some((each) => each.id === id))!;
    const element = await shown('shoot-estimate', draft(line('cars', 'electricity', read(past.id, 'kWh', { [TOTAL]: '1000' }))));
    expect(select(element).value).to.equal(past.id);
    expect(select(element).selectedOptions[0]?.parentElement?.getAttribute('label')).to.equal('Éditions précédentes');
    const newer = catalogue.find({ family: 'electricity.grid.fr' })[0]!;
    await choose(select(element), newer.id);
    expect(select(element).value).to.equal(newer.id);
    expect(toText(opened(element.document).entries[0]!.planned.kind === 'quantity' ? newer.kgPer : past.kgPer)).to.equal(toText(newer.kgPer));
  });

  it('shows an unknown factor, keeps the line, does not count it, and says so', async () => {
    const element = await shown('shoot-estimate', draft(cars('cars', { planned: read('car.flying', 'vehicle.km', { [TOTAL]: '10' }) })));
    expect(select(element).value).to.equal('car.flying');
    expect(said(within(element, ...READING, '.factor + .error'))).to.match(/« car\.flying » n’existe pas dans cette édition/u);
    expect(result(element)).to.match(/^—.*non comptée/u);
    await choose(select(element), 'car.diesel.fr');
    expect(result(element)).to.match(/1,9 kg/u);
  });

  it('says whose factor stands in where a country has none', async () => {
    const element = await shown('shoot-estimate', draft(cars('cars', { country: 'PT' })));
    expect(said(within(element, ...READING))).to.match(/Pas le facteur du pays : facteur France, ligne Portugal\. La fourchette est élargie \((± \d+ %|÷ [\d,]+ à × [\d,]+)\)/u);
  });

  it('says nothing of the country where it decides nothing', async () => {
    const flight = line('flight', 'flight-cabin', read('flight.cabin.long-haul.economy.2025', 'passenger.km', { total: '9000' }), { country: 'PT' });
    const element = await shown('shoot-estimate', draft(flight));
    expect(said(within(element, '#line-flight', 'shoot-reading'))).not.to.contain('pays');
  });

  it('offers every factor by its name, its value and its unit', async () => {
    const element = await shown('shoot-estimate', draft(cars()));
    const options = [...select(element).options];
    expect(options.length).to.be.greaterThan(10);
    for (const option of options) expect(option.text).to.match(/^.+ · [\d,]+\u202fkg\/\S+$/u);
    expect(options.some((option) => option.text.startsWith('car.'))).to.be.false;
  });
});
