import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { ShootBalance, ShootEstimate } from '../../src/elements/index.js';
import { summon } from '../../src/elements/lazy.js';
import { fr } from '../../src/locale/messages/fr.js';
import { frLater } from '../../src/locale/messages/fr-later.js';
import { documentOf, freezeEstimate } from '../../src/index.js';
import type { Coproducer, Entry, Profile } from '../../src/model/index.js';
import { catalogue, draft, fuel, production } from '../suites/film.js';
import { buttonSaying, click, everyElement, fill, focused, press, reached, rendered, said, type, until, within } from '../suites/page.js';
import { complete, shown } from '../suites/shown.js';
import { put } from '../suites/widget.js';

const words = frLater.coproduction;
const MEUSE: Coproducer = { id: 'meuse', name: 'Studio Meuse', percent: '30' };
const ELBE: Coproducer = { id: 'elbe', name: 'Elbe Film', percent: '12.5' };

async function estimate(profile: Partial<Profile> = { coproducers: [MEUSE, ELBE] }, entries: readonly Entry[] = [fuel('1000')]): Promise<ShootEstimate> {
  const element = await shown('shoot-estimate', documentOf(production(entries, profile)));
  await complete();
  return element;
}
/** Each producer and its figure. */
const rows = (element: Element): readonly string[] => everyElement('tbody tr:not(.opened)', within(element, 'shoot-shares')!).map((row) => [...row.querySelectorAll('th, .figure-link > span:first-child, .soft')].map(said).join(' '));
const profileOf = ({ productionStore }: ShootEstimate): Profile => productionStore.state.production.profile;
const openSheet = async (element: Element): Promise<void> => { await click(buttonSaying(fr.profile.edit, element)); await reached(element, 'shoot-profile', 'shoot-profile-form', '#title'); };

describe('a co-production', () => {
  before(() => summon('coproduction'));
  after(() => setViewport({ width: 800, height: 600 }));

  it('stands beside the whole: each part with its range, what is left, and the total as it was', async () => {
    const element = await estimate({ company: 'Films du Quai', coproducers: [MEUSE, ELBE] });
    await reached(element, 'shoot-shares', 'tbody');
    expect(rows(element)).to.deep.equal(['Studio Meuse 0,9 t 30 %', 'Elbe Film 390 kg 12,5 %', 'Part restante, Films du Quai 1,8 t 57,5 %']);
    expect(said(within(element, 'shoot-shares', 'tfoot'))).to.equal('Total 3,1 t 100 %');
    expect(said(within(element, 'shoot-total'))).to.contain('3,1');
    expect(everyElement('.why', within(element, 'shoot-shares')!).map(said)).to.have.length(3);
  });

  it('says how a part is made, with the lines that are shared otherwise', async () => {
    const element = await estimate({ coproducers: [MEUSE] }, [fuel('1000'), fuel('200', 'own', { label: 'Navettes', shares: { meuse: { percent: '80' } } })]);
    const figure = (await reached(element, 'shoot-shares', 'tbody')).querySelector<HTMLElement>('.figure-link')!;
    figure.focus();
    await press('Enter');
    expect(everyElement('.panel li', within(element, 'shoot-shares')!).map(said)).to.deep.equal(['Carburant, au litre : 3 100 kg × 30 % = 930 kg', 'Navettes : 620 kg × 80 % = 496 kg']);
  });

  it('is told in the sheet, by keyboard alone', async () => {
    const element = await estimate({});
    await openSheet(element);
    const button = buttonSaying(fr.sheet.coproduce, element)!;
    button.focus();
    await press('Enter');
    await until(() => focused()?.id.startsWith('name-') === true, 'the name is not focused');
    await type('Studio Meuse');
    await press('Tab');
    await type('33,3');
    await press('Tab');
    expect(profileOf(element).coproducers?.map(({ name, percent }) => [name, percent])).to.deep.equal([['Studio Meuse', '33.3']]);
    await until(() => within(element, 'shoot-shares', 'tbody') !== null, 'no table');
    expect(rows(element)[0]).to.contain('Studio Meuse 1,0 t 33,3 %');
    await click(buttonSaying(words.remove, element));
    expect(profileOf(element).coproducers).to.equal(undefined);
    expect(within(element, 'shoot-shares') === null).to.be.true;
    expect(said(focused())).to.equal(words.undo);
  });

  it('keeps a percentage that cannot be read, says so, and counts nothing for it', async () => {
    const element = await estimate({ coproducers: [MEUSE] });
    await openSheet(element);
    const field = await reached<HTMLInputElement>(element, 'shoot-profile', 'shoot-profile-form', 'shoot-coproducers', '#percent-meuse');
    for (const [text, problem] of [['un tiers', 'un tiers'], ['130', 'Au plus 100'], ['1.250', '1.250']] as const) {
      await fill(field, text);
      expect(profileOf(element).coproducers).to.deep.equal([{ id: 'meuse', name: 'Studio Meuse', percent: '', text }]);
      expect([field.value, field.getAttribute('aria-invalid')]).to.deep.equal([text, 'true']);
      expect(said(within(element, 'shoot-profile', 'shoot-profile-form', 'shoot-coproducers', '#percent-meuse-problem'))).to.contain(problem);
    }
    await fill(field, '25 %');
    expect(field.value).to.equal('25');
    await fill(field, '25 %');
    expect(field.value).to.equal('25');
    expect(profileOf(element).coproducers).to.deep.equal([{ ...MEUSE, percent: '25' }]);
  });

  it('brings back who was taken out, with the parts of lines that left too', async () => {
    const element = await estimate({ coproducers: [MEUSE, ELBE] }, [fuel('1000', 'fuel', { shares: { meuse: { percent: '80' } } })]);
    const before = JSON.stringify(element.document);
    await openSheet(element);
    await reached(element, 'shoot-profile', 'shoot-profile-form', 'shoot-coproducers', 'fieldset');
    await click(buttonSaying(words.remove, element));
    expect(said(within(element, 'shoot-profile', 'shoot-profile-form', 'shoot-coproducers', '[role="status"]'))).to.contain('« Studio Meuse » n’est plus coproducteur.');
    expect(element.productionStore.state.production.entries[0]?.shares).to.deep.equal({ elbe: { percent: '0' } });
    await press('Enter');
    expect(JSON.stringify(element.document)).to.equal(before);
    expect(said(focused())).to.equal(words.add);
  });

  it('offers nobody of another production to come back', async () => {
    const element = await estimate({ coproducers: [MEUSE] });
    await openSheet(element);
    await reached(element, 'shoot-profile', 'shoot-profile-form', 'shoot-coproducers', 'fieldset');
    await click(buttonSaying(words.remove, element));
    element.document = documentOf(production([], { title: '' }));
    await element.updateComplete;
    await rendered();
    expect(everyElement('.undo', element)).to.have.length(0);
    expect(buttonSaying(fr.sheet.coproduce, element)).not.to.equal(undefined);
  });

  it('names a line that gives away more than it is, and claims no hundred percent', async () => {
    const element = await estimate({ coproducers: [MEUSE, ELBE] }, [fuel('1000', 'fuel', { label: 'Régie', shares: { meuse: { percent: '100' }, elbe: { percent: '20' } } }), fuel('10', 'more')]);
    await reached(element, 'shoot-shares', '.error');
    expect(said(within(element, 'shoot-shares', '.error'))).to.equal('« Régie » : les parts déclarées dépassent la ligne entière.');
    expect(said(within(element, 'shoot-shares', 'tfoot'))).to.equal('Total 3,1 t —');
  });

  it('says when more than the whole is given away', async () => {
    const element = await estimate({ coproducers: [{ ...MEUSE, percent: '70' }, { ...ELBE, percent: '40' }] });
    await reached(element, 'shoot-shares', '.error');
    expect(said(within(element, 'shoot-shares', '.error'))).to.equal(said(Object.assign(document.createElement('p'), { textContent: words.tooMuch('110 %') })));
    expect(rows(element)).to.deep.equal(['Studio Meuse 2,2 t 70 %', 'Elbe Film 1,2 t 40 %']);
  });

  it('may share one line otherwise, from the parts of the whole, and go back', async () => {
    const element = await estimate();
    await click(buttonSaying(fr.entry.details, within(element, '#line-fuel')!));
    const tick = (): HTMLInputElement => within<HTMLInputElement>(element, '#line-fuel', 'shoot-entry-details', 'input[type="checkbox"]')!;
    await reached(element, '#line-fuel', 'shoot-entry-details', 'input[type="checkbox"]');
    const sharesNow = (): unknown => element.productionStore.state.production.entries[0]?.shares;
    await click(tick());
    expect(sharesNow()).to.deep.equal({ meuse: { percent: '30' }, elbe: { percent: '12.5' } });
    await fill(within(element, '#line-fuel', 'shoot-entry-details', '#share-meuse')!, '80');
    expect(sharesNow()).to.deep.equal({ meuse: { percent: '80' }, elbe: { percent: '12.5' } });
    expect(said(within(element, '#line-fuel', 'shoot-entry-details'))).to.contain('Part restante : 7,5 %');
    await click(tick());
    expect(sharesNow()).to.equal(undefined);
  });

  it('shows the parts of what was planned beside those of what was shot', async () => {
    const made = freezeEstimate(production([fuel('1000')], { coproducers: [MEUSE] }), catalogue, '2026-03-02');
    const element = await shown<ShootBalance>('shoot-balance', documentOf(made));
    element.productionStore.dispatch({ kind: 'actual/set', id: 'fuel', reading: { kind: 'none' } });
    await rendered();
    const table = await reached(element, 'shoot-balance-view', 'shoot-shares', 'table');
    expect([...table.querySelectorAll('thead th')].map(said)).to.deep.equal([words.partner, frLater.balance.planned, words.share, frLater.balance.actual, words.share]);
    expect([...table.querySelectorAll('tbody tr:first-child > *')].map((cell) => said(cell.querySelector('.figure-link > span') ?? cell))).to.deep.equal(['Studio Meuse', '0,9 t', '30 %', '—', '0 %']);
  });

  it('is accessible, and fits a phone', async () => {
    await setViewport({ width: 320, height: 700 });
    const element = await estimate({ company: 'Les Films de la Très Longue Marée', coproducers: [MEUSE, { ...ELBE, name: 'Koproduktionsgesellschaft Niederelbe' }] });
    await openSheet(element);
    await reached(element, 'shoot-profile', 'shoot-profile-form', 'shoot-coproducers', 'fieldset');
    await expect(element).to.be.accessible();
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
  });
});

describe('units and episodes', () => {
  it('are named in the details of a line, and shown with it', async () => {
    const element = await estimate({ kind: 'series', episodes: 6 }, [fuel('1000'), fuel('200', 'other', { shootingUnit: 'Deuxième équipe' })]);
    await click(buttonSaying(fr.entry.details, within(element, '#line-fuel')!));
    const unit = await reached<HTMLInputElement>(element, '#line-fuel', 'shoot-entry-details', '#shootingUnit');
    expect([...unit.list!.options].map(({ value }) => value)).to.deep.equal(['Deuxième équipe']);
    await fill(unit, 'Équipe Maroc');
    await fill(within(element, '#line-fuel', 'shoot-entry-details', '#episode')!, 'Épisode 3');
    expect(said(within(element, '#line-fuel'))).to.contain('Équipe Maroc · Épisode 3');
    await fill(within(element, '#line-fuel', 'shoot-entry-details', '#episode')!, '');
    expect(element.productionStore.state.production.entries[0]).not.to.have.property('episode');
  });

  it('are views of the breakdown, once there are two of them', async () => {
    const made = draft(fuel('1000', 'a', { episode: 'Épisode 2' }), fuel('500', 'b', { episode: 'Épisode 10' }), fuel('100', 'c'));
    const element = await put('shoot-breakdown', { document: made, attributes: 'view="episode" chooses' });
    expect(everyElement('tbody th', element).map((cell) => said([...cell.childNodes].find((node) => node instanceof Text && said(node) !== '') ?? null))).to.deep.equal(['Épisode 2', 'Épisode 10', 'En commun']);
    expect(everyElement('select option', element).map(({ value }: HTMLElement & { value?: string }) => value)).to.include('episode').and.not.to.include('country').and.not.to.include('shooting-unit');
  });

  it('give the footprint of one episode where they are counted', async () => {
    const element = await estimate({ kind: 'series', episodes: 2, runtimeMinutes: 0, shootingDays: 0 });
    expect(said(within(element, '.ratios'))).to.equal('1,6 t par épisode');
    await openSheet(element);
    expect((await reached<HTMLInputElement>(element, 'shoot-profile', 'shoot-profile-form', '#episodes')).value).to.equal('2');
    await fill(within(element, 'shoot-profile', 'shoot-profile-form', '#episodes')!, 'six');
    expect(profileOf(element).texts).to.deep.equal({ episodes: 'six' });
    // What cannot be read stays in sight, or nobody could put it right.
    element.productionStore.dispatch({ kind: 'profile/set', profile: { kind: 'feature' } });
    await rendered();
    expect(within<HTMLInputElement>(element, 'shoot-profile', 'shoot-profile-form', '#episodes')?.value).to.equal('six');
  });
});
