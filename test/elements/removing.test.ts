import { expect } from '@open-wc/testing';
import type { ShootBalance, ShootEstimate } from '../../src/elements/index.js';
import { fr } from '../../src/locale/messages/fr.js';
import { cars, draft, film, fuel, opened, trains } from '../suites/film.js';
import { buttonSaying, click, fill, reached, rendered, said, within, until } from '../suites/page.js';
import { type Documented, shown } from '../suites/shown.js';

const ids = (element: Documented): readonly string[] => opened(element.document).entries.map(({ id }) => id);
const told = (element: Element): string => said(within(element, '.told'));

async function openDetails(element: Element, id: string, inner = 'shoot-estimate'): Promise<HTMLElement> {
  const row = inner === 'shoot-estimate' ? within(element, `#line-${id}`)! : await reached(element, inner, `#line-${id}`);
  await click(row.shadowRoot!.querySelector<HTMLElement>('.who button'));
  await reached(row, 'shoot-entry-details', '#note');
  return row;
}

async function remove(element: ShootEstimate, id: string): Promise<void> {
  const row = await openDetails(element, id);
  await click(within(row, 'shoot-entry-details', '.danger'));
}

describe('removing a line', () => {
  const noted = cars('cars', { label: 'Voitures régie', note: 'loueur <Durand>', evidence: 'devis 12', department: 'camera', phase: 'preparation', country: 'PT' });

  it('brings it back to its place with all it held, and offers that once', async () => {
    const element = await shown('shoot-estimate', draft(fuel('100'), noted, trains()));
    const before = element.document;
    await remove(element, 'cars');
    expect(ids(element)).to.deep.equal(['fuel', 'trains']);
    expect(told(element)).to.contain('Ligne « Voitures régie » supprimée.');
    await click(buttonSaying('Annuler la suppression'));
    expect(element.document).to.deep.equal(before);
    expect(told(element)).to.contain(fr.entry.undone);
    expect(buttonSaying('Annuler la suppression')).to.equal(undefined);
  });

  it('brings back the line, and nothing else, after other changes', async () => {
    const element = await shown('shoot-estimate', draft(fuel('100'), noted, trains()));
    await remove(element, 'cars');
    await fill(within(element, '#line-fuel', 'shoot-reading', '#total')!, '250');
    await click(buttonSaying('Annuler la suppression'));
    expect(ids(element)).to.deep.equal(['fuel', 'cars', 'trains']);
    expect(opened(element.document)).to.deep.include({ entries: [fuel('250'), opened(draft(noted)).entries[0], trains()] });
  });

  it('offers nothing any more once another production is shown', async () => {
    const element = await shown('shoot-estimate', draft(fuel('100'), noted));
    await remove(element, 'cars');
    element.document = draft(trains());
    await element.updateComplete;
    await rendered();
    expect(buttonSaying('Annuler la suppression')).to.equal(undefined);
    expect(ids(element)).to.deep.equal(['trains']);
  });

  it('brings back the last one where two were removed, and says which', async () => {
    const element = await shown('shoot-estimate', draft(fuel('100'), noted, trains()));
    await remove(element, 'cars');
    await remove(element, 'fuel');
    expect(told(element)).to.contain('« Carburant, au litre »');
    await click(buttonSaying('Annuler la suppression'));
    expect(ids(element)).to.deep.equal(['fuel', 'trains']);
  });

  it('brings back an unplanned line of the balance', async () => {
    const element = await shown<ShootBalance>('shoot-balance', film('shooting'));
    const before = element.document;
    const unplanned = opened(before).entries.find(({ planned, actual }) => planned.kind === 'absent' && actual.kind === 'quantity')!;
    const row = await openDetails(element, unplanned.id, 'shoot-balance-view');
    await click(within(row, 'shoot-entry-details', '.danger'));
    expect(ids(element)).not.to.include(unplanned.id);
    await click(buttonSaying('Annuler la suppression'));
    expect(element.document).to.deep.equal(before);
  });

  it('never removes a planned line from the balance', async () => {
    const element = await shown<ShootBalance>('shoot-balance', film('shooting'));
    const { id } = opened(element.document).entries.find(({ planned }) => planned.kind === 'quantity')!;
    const row = await openDetails(element, id, 'shoot-balance-view');
    expect(within(row, 'shoot-entry-details', '.danger') === null).to.be.true;
  });
});

describe('duplicating a line', () => {
  it('copies all it holds under a name of its own', async () => {
    const element = await shown('shoot-estimate', draft(cars('cars', { label: 'Régie', note: 'loueur' }), trains()));
    const row = await openDetails(element, 'cars');
    await click(buttonSaying('Dupliquer', row));
    await until(() => opened(element.document).entries.length === 3, 'nothing is copied');
    const [first, copy, last] = opened(element.document).entries;
    expect(copy).to.deep.equal({ ...first, id: copy!.id, label: 'Régie (copie)' });
    expect(last!.id).to.equal('trains');
  });

  it('makes a name that the saved file can hold', async () => {
    const element = await shown('shoot-estimate', draft(cars('cars', { label: 'R'.repeat(200) })));
    const row = await openDetails(element, 'cars');
    await click(buttonSaying('Dupliquer', row));
    await until(() => opened(element.document).entries.length === 2, 'nothing is copied');
  });
});
