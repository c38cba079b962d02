import { expect } from '@open-wc/testing';
import { fr } from '../../src/locale/messages/fr.js';
import type { ShootEstimate } from '../../src/elements/index.js';
import { current, draft, frozen, fuel, line, opened, production, read, trains } from '../suites/film.js';
import { buttonSaying, choose, click, everyElement, fill, reached, rendered, said, until, within } from '../suites/page.js';
import { shown } from '../suites/shown.js';
import { documentOf } from '../../src/index.js';

/** Adds the activity of that name to a family, by the mouse. */
async function add(element: ShootEstimate, family: string, name: string): Promise<HTMLElement> {
  const button = within(element, `#add-${family}`)!;
  await click(buttonSaying(fr.add.line, button));
  await until(() => everyElement('[role="option"]', button).length > 0, 'the search does not open');
  const before = opened(element.document).entries.length;
  await click(everyElement('[role="option"]', button).find((option) => said(option).startsWith(name)));
  await until(() => opened(element.document).entries.length > before, 'no line is added');
  await rendered();
  return within(element, `#line-${opened(element.document).entries.at(-1)!.id}`)!;
}

const values = (row: HTMLElement): readonly string[] => (everyElement('.inputs input', row) as unknown as readonly HTMLInputElement[]).map(({ value }) => value);
const flight = (distance: string, factor = 'flight.distance.1000-2000-km.101-220-seats.contrails') => line('flight', 'flight', read(factor, 'passenger.km', { passengers: '2', trips: '2', distance }));

describe('what a new line proposes', () => {
  it('takes the crew and the shooting days from the sheet, to be changed like anything typed', async () => {
    const element = await shown<ShootEstimate>('shoot-estimate', draft());
    const row = await add(element, 'lodging', fr.activities.meals);
    expect(values(row)).to.deep.equal(['35', '24', '1']);
    await fill(within(row, 'shoot-reading', '#people')!, '40');
    expect(said(row)).to.match(/40 × 24 jours × 1 repas\/jour = 960 repas/u);
  });

  it('proposes nothing that the sheet does not know, and is then to be filled in, not corrected', async () => {
    const element = await shown<ShootEstimate>('shoot-estimate', documentOf(production([], { crew: 0, shootingDays: 0 })));
    const row = await add(element, 'transport', fr.activities.van);
    expect(values(row)).to.deep.equal(['', '', '']);
    expect(row.shadowRoot!.querySelector('.bad')).to.equal(null);
    const head = said(within(element, '#family-transport')!.closest('.family'));
    expect(head).to.contain('1 ligne, dont 1 à compléter').and.not.to.contain('à corriger');
    await fill(within(row, 'shoot-reading', '#vehicles')!, 'deux');
    expect(row.shadowRoot!.querySelector('.bad')).not.to.equal(null);
    expect(said(within(element, '#family-transport')!.closest('.family'))).to.contain('1 ligne, dont 1 à corriger');
  });
});

describe('a distance outside the band of its factor', () => {
  it('is asked about, stays counted, and one press takes the right band', async () => {
    const element = await shown<ShootEstimate>('shoot-estimate', draft(flight('420')));
    const row = within(element, '#line-flight')!;
    expect(said(row)).to.contain('pour d’autres distances que 420 km par trajet').and.to.match(/\d kg/u);
    await click(buttonSaying('Prendre', row));
    const [entry] = opened(element.document).entries;
    expect(entry!.planned).to.include({ kind: 'quantity', factor: 'flight.distance.under-500-km.101-220-seats.contrails' });
    expect(said(row)).not.to.contain('autres distances');
  });

  it('is not asked about at the bounds of the band, nor for a total', async () => {
    for (const distance of ['1000', '2000']) {
      const element = await shown<ShootEstimate>('shoot-estimate', draft(flight(distance)));
      expect(said(within(element, '#line-flight')), distance).not.to.contain('autres distances');
    }
    const total = line('flight', 'flight', read('flight.distance.under-500-km.101-220-seats.contrails', 'passenger.km', { total: '90000' }));
    const element = await shown<ShootEstimate>('shoot-estimate', draft(total));
    expect(said(within(element, '#line-flight'))).not.to.contain('autres distances');
  });

  it('is only said where nothing can be changed', async () => {
    const element = await shown<ShootEstimate>('shoot-estimate', frozen(flight('420'), fuel('10'), trains()));
    expect(said(within(element, '#line-flight'))).to.contain('autres distances');
    expect(buttonSaying('Prendre', element)).to.equal(undefined);
  });
});

describe('the country of a line', () => {
  const grid = (factor: string) => line('grid', 'electricity', read(factor, 'kWh', { total: '1000' }));
  const choices = (element: ShootEstimate): HTMLSelectElement => within<HTMLSelectElement>(element, '#line-grid', 'shoot-entry-details', '#country')!;
  async function moved(factor: string, country: string): Promise<ShootEstimate> {
    const element = await shown<ShootEstimate>('shoot-estimate', draft(grid(factor)));
    await click(buttonSaying(fr.entry.details, within(element, '#line-grid')!));
    await reached(element, '#line-grid', 'shoot-entry-details', '#country');
    await choose(choices(element), country);
    return element;
  }
  const factorOf = (element: ShootEstimate): string => (opened(element.document).entries[0]!.planned as { factor: string }).factor;

  it('brings its own factor, where the one before was only the proposed one', async () => {
    const element = await moved(current('electricity.grid.fr.2024'), 'XK');
    expect(factorOf(element)).to.match(/^electricity\.grid\.xk\./u);
    expect(said(within(element, '#line-grid'))).not.to.contain('Pas le facteur du pays');
  });

  it('leaves a factor that somebody chose, says whose it is, and one press takes the country’s', async () => {
    const element = await moved(current('electricity.grid.de.2024'), 'ES');
    expect(factorOf(element)).to.equal(current('electricity.grid.de.2024'));
    expect(said(within(element, '#line-grid'))).to.contain('Pas le facteur du pays : facteur Allemagne, ligne Espagne');
    await click(buttonSaying('Prendre', within(element, '#line-grid')!));
    expect(factorOf(element)).to.match(/^electricity\.grid\.es\./u);
  });

  it('may be one that nobody publishes a factor for: the world’s stands in, and the line says so, frozen too', async () => {
    const element = await moved(current('electricity.grid.fr.2024'), 'MC');
    expect(factorOf(element)).to.equal(current('electricity.grid.world.2024'));
    expect(said(within(element, '#line-grid'))).to.match(/Pas le facteur du pays : facteur Monde, ligne Monaco\. La fourchette est élargie \(÷ [\d,]+ à × [\d,]+\)/u);
    const filed = await shown<ShootEstimate>('shoot-estimate', element.document, { readonly: true });
    expect(said(within(filed, '#line-grid'))).to.contain('Pas le facteur du pays : facteur Monde, ligne Monaco');
  });
});
