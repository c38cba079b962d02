import { expect } from '@open-wc/testing';
import { verifyProduction } from '../../src/index.js';
import type { ShootBalance } from '../../src/elements/index.js';
import { cars, catalogue, film, frozen, fuel, opened, trains } from '../suites/film.js';
import { click, everyElement, fill, focused, heard, press, reached, rendered, said, until, within } from '../suites/page.js';
import { shown } from '../suites/shown.js';

const VIEW = 'shoot-balance-view';
const CLOSE = [VIEW, 'shoot-close'] as const;
const SEAL = [...CLOSE, 'shoot-seal'] as const;
const dialog = (element: ShootBalance): HTMLDialogElement => within<HTMLDialogElement>(element, ...SEAL, 'dialog')!;
const stage = (element: ShootBalance): string => opened(element.document).stage;
const field = (element: ShootBalance, id: string): HTMLInputElement => within<HTMLInputElement>(element, VIEW, `#line-${id}`, 'shoot-reading', '#total')!;

async function balance(document: unknown): Promise<ShootBalance> {
  const element = await shown<ShootBalance>('shoot-balance', document);
  await reached(element, ...CLOSE);
  await rendered();
  return element;
}

async function asked(element: ShootBalance): Promise<void> {
  (await reached(element, ...SEAL, 'button')).focus();
  await press('Enter');
  await until(() => dialog(element).open, 'the question is not asked');
  await date(element, '2027-01-15');
}

/** Today, on some machine, may be before the estimate of the film. */
async function date(element: ShootBalance, day: string): Promise<void> {
  const input = dialog(element).querySelector<HTMLInputElement>('#date')!;
  input.value = day;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await rendered();
}

async function closed(element: ShootBalance): Promise<void> {
  await asked(element);
  await click(dialog(element).querySelector<HTMLElement>('[type="submit"]'));
  await until(() => stage(element) === 'balanced', 'it is not closed');
  await rendered();
}

describe('closing the balance', () => {
  it('lists what is carried and what cannot be read, with their masses', async () => {
    const element = await balance(frozen(fuel('1000', 'fuel', { label: 'Régie' }), cars(), trains()));
    await fill(field(element, 'fuel'), '12OO');
    await fill(field(element, 'trains'), '11160');
    const text = said(within(element, ...CLOSE));
    expect(text).to.match(/Saisies illisibles : elles ne comptent pas, le prévu est reporté Régie 3,1 t .*Prévus reportés Voiture, au kilomètre 1,2 t/u);
    expect(text).not.to.contain('Train');
  });

  it('lists the heaviest first, repeats the count in its question, and each line leads to its place', async () => {
    const element = await balance(frozen(trains(), fuel('10', 'drop'), fuel('1000', 'heavy', { label: 'Régie' })));
    const links = everyElement('.checks .link', within(element, ...CLOSE)!);
    expect(links.map((each) => said(each))).to.deep.equal(['Régie', 'Train', 'Carburant, au litre']);
    await asked(element);
    expect(said(dialog(element))).to.contain('3 lignes n’ont pas de mesure');
    await press('Escape');
    await click(links[0]);
    expect(focused() === field(element, 'heavy')).to.be.true;
  });

  it('opens where each mass comes from, and gives the keyboard back', async () => {
    const element = await balance(frozen(cars()));
    const list = within(element, ...CLOSE)!.shadowRoot!;
    list.querySelector<HTMLElement>('.checks .figure-link')!.focus();
    await press('Enter');
    const panel = await reached(element, ...CLOSE, '.opened shoot-provenance', 'shoot-provenance-view', '.panel');
    expect(said(panel)).to.match(/Le prévu compte, faute de mesure\. .*6 156 km × 0,19 kg CO₂e\/véhicule\.km = 1 169,64 kg/u);
    await expect(element).to.be.accessible();
    panel.querySelector<HTMLElement>('.actions button')!.focus();
    await press('Enter');
    expect(list.querySelector('.opened') === null && focused()?.className === 'figure-link').to.be.true;
  });

  it('says so when every line is filled in', async () => {
    const element = await balance(frozen(fuel('1000')));
    await fill(field(element, 'fuel'), '900');
    expect(said(within(element, ...CLOSE))).to.contain('Toutes les lignes sont renseignées.');
  });

  it('lists a dozen lines and counts the others', async () => {
    const element = await balance(film('estimated'));
    expect(everyElement('.checks li', within(element, ...CLOSE)!)).to.have.length(13);
    expect(said(within(element, ...CLOSE))).to.match(/et \d+ autres lignes/u);
  });

  it('asks with the total and the coverage, and changes nothing after Escape', async () => {
    const element = await balance(film('shooting'));
    const [before, events] = [element.document, heard(document)];
    await asked(element);
    expect(said(dialog(element))).to.match(/Clore le bilan \?.*Total : environ [\d,]+ t CO₂e, \d+ % mesurés/u);
    await press('Escape');
    expect(dialog(element).open).to.be.false;
    expect(element.document).to.deep.equal(before);
    expect(events).to.be.empty;
  });

  it('does not happen when the page cancels the request', async () => {
    const element = await balance(film('shooting'));
    const before = element.document;
    element.addEventListener('shoot-freeze-request', (event) => { event.preventDefault(); expect(event.kind).to.equal('balance'); });
    await asked(element);
    await click(dialog(element).querySelector<HTMLElement>('[type="submit"]'));
    expect(element.document).to.deep.equal(before);
  });

  it('is no earlier than the estimate it answers to, and says so', async () => {
    const element = await balance(frozen(fuel('1000')));
    const before = element.document;
    await asked(element);
    await date(element, '2026-03-01');
    await click(dialog(element).querySelector<HTMLElement>('[type="submit"]'));
    expect(dialog(element).open).to.be.true;
    expect(said(dialog(element))).to.contain('2 mars 2026');
    expect(element.document).to.deep.equal(before);
    await date(element, '2026-03-02');
    await click(dialog(element).querySelector<HTMLElement>('[type="submit"]'));
    await until(() => stage(element) === 'balanced', 'it is not closed');
  });

  it('takes the second snapshot, shows its digest, tells the page and keeps the keyboard', async () => {
    const element = await balance(film('shooting'));
    const events = heard(document);
    await closed(element);
    const { snapshots } = opened(element.document);
    expect(snapshots.map(({ kind }) => kind)).to.deep.equal(['estimate', 'balance']);
    expect(said(within(element, ...CLOSE, '.digest'))).to.equal(snapshots[1]!.digest);
    await until(() => events.length === 2, 'the page is not told');
    expect(events).to.deep.equal(['shoot-freeze-request', 'shoot-change']);
    await until(() => said(focused()).startsWith('Bilan clos le'), 'the keyboard is lost');
    const verified = verifyProduction(element.document, catalogue);
    expect(verified.kind === 'verified' ? verified.findings : verified.kind).to.deep.equal([]);
  });

  it('leaves nothing to change', async () => {
    const element = await balance(film('shooting'));
    await closed(element);
    const view = within(element, VIEW)!;
    expect(everyElement('select, shoot-add-entry, .danger', view)).to.be.empty;
    expect(everyElement('input', view).filter((each) => !(each as HTMLInputElement).readOnly)).to.be.empty;
    expect(() => { element.productionStore.dispatch({ kind: 'actual/set', id: 'taxis', reading: { kind: 'none' } }); }).to.throw('change/closed');
    expect(() => { element.productionStore.dispatch({ kind: 'entry/set', id: 'taxis', fields: { note: 'x' } }); }).to.throw('change/closed');
  });

  it('opens again as it was closed', async () => {
    const element = await balance(film('balanced'));
    expect(said(within(element, VIEW, '.toast'))).to.match(/^Bilan clos le/u);
    expect(within(element, ...SEAL) === null).to.be.true;
    expect(said(within(element, VIEW, 'shoot-profile'))).to.contain('Bilan clos');
  });
});
