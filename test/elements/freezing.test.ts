import { expect } from '@open-wc/testing';
import { ShootError } from '../../src/errors.js';
import { type Entry, verifyProduction } from '../../src/index.js';
import type { ShootEstimate, ShootFreezeRequestEvent, ShootProduction } from '../../src/elements/index.js';
import { cars, catalogue, draft, fuel, opened, trains } from '../suites/film.js';
import { click, everyElement, fill, focused, heard, press, reached, rendered, said, until, within } from '../suites/page.js';
import { type Documented, complete, shown } from '../suites/shown.js';

const SEAL = ['shoot-freeze', 'shoot-seal'] as const;
const dialog = (element: Element): HTMLDialogElement => within<HTMLDialogElement>(element, ...SEAL, 'dialog')!;
const dateField = (element: Element): HTMLInputElement => within<HTMLInputElement>(element, ...SEAL, '#date')!;
const stage = (element: Documented): string => opened(element.document).stage;

/** The question, asked. */
async function asked(element: Element): Promise<void> {
  await complete();
  (await reached(element, ...SEAL, 'button')).focus();
  await press('Enter');
  await until(() => dialog(element).open, 'the question is not asked');
}

async function confirmed(element: Element): Promise<void> {
  await click(dialog(element).querySelector<HTMLElement>('[type="submit"]'));
}

async function frozen(...lines: readonly Entry[]): Promise<ShootEstimate> {
  const element = await shown('shoot-estimate', draft(...lines));
  await asked(element);
  await confirmed(element);
  await until(() => stage(element) === 'estimated', 'it is not frozen');
  await rendered();
  return element;
}

describe('freezing the estimate', () => {
  it('names the lines that do not count, says so again when it asks, and each leads to its place', async () => {
    const element = await shown('shoot-estimate', draft(trains(), fuel('1000', 'fuel', { label: 'Régie' })));
    const litres = within<HTMLInputElement>(element, '#line-fuel', 'shoot-reading', '#total')!;
    await fill(litres, '12OO');
    await asked(element);
    expect(said(dialog(element))).to.contain('1 saisie à corriger ne comptera pas.');
    await press('Escape');
    await click(everyElement('.checks .link', within(element, 'shoot-freeze')!)[0]);
    expect(focused() === litres).to.be.true;
  });

  it('asks once, with the total, the lines and the edition, and today as its date', async () => {
    const element = await shown('shoot-estimate', draft(fuel('1000'), trains()));
    await asked(element);
    const today = new Date();
    expect(said(dialog(element))).to.match(/Figer le prévisionnel \?.*3,1 t.*2 lignes.*édition 20\d\d\.\d/u).and.contain(catalogue.edition.version);
    expect(dateField(element).valueAsDate?.toISOString().slice(0, 10)).to.equal(new Date(today.getTime() - today.getTimezoneOffset() * 60_000).toISOString().slice(0, 10));
    expect(stage(element)).to.equal('drafting');
  });

  for (const [how, leave] of [
    ['Escape', () => press('Escape')],
    ['“Pas encore”', (element: Element) => click([...dialog(element).querySelectorAll('button')].find((button) => said(button) === 'Pas encore'))],
  ] as const) {
    it(`changes nothing after ${how}`, async () => {
      const element = await shown('shoot-estimate', draft(fuel('1000')));
      const [before, events] = [element.document, heard(document)];
      await asked(element);
      await leave(element);
      expect(dialog(element).open).to.be.false;
      expect(element.document).to.deep.equal(before);
      expect(events).to.be.empty;
      expect(said(focused())).to.contain('Figer le prévisionnel');
    });
  }

  it('takes the snapshot, shows its digest, and keeps the keyboard', async () => {
    const element = await frozen(fuel('1000'), trains());
    const { snapshots, stage: now } = opened(element.document);
    expect([now, snapshots.length]).to.deep.equal(['estimated', 1]);
    expect(snapshots[0]!.digest).to.match(/^[0-9a-f]{64}$/u);
    expect(said(within(element, 'shoot-freeze', '.digest'))).to.equal(snapshots[0]!.digest);
    expect(said(within(element, '.toast'))).to.match(/^Prévisionnel figé le \d/u);
    const verified = verifyProduction(element.document, catalogue);
    expect(verified.kind === 'verified' ? verified.findings : verified.kind).to.deep.equal([]);
    await until(() => said(focused()).startsWith('Prévisionnel figé le'), 'the keyboard is lost');
  });

  it('makes every planned field read-only and offers no change', async () => {
    const element = await frozen(fuel('1000'), cars());
    const fields = everyElement('input', element);
    expect(fields.length).to.be.greaterThan(3);
    expect(fields.filter((field) => !(field as HTMLInputElement).readOnly && field.id !== 'file')).to.be.empty;
    // How the figures are broken down is the reader's to choose, always.
    expect(everyElement('select, shoot-add-entry, .danger', element).filter(({ id }) => id !== 'view').length).to.equal(0);
    expect(within(element, ...SEAL) === null).to.be.true;
  });

  it('refuses a planned change in the store itself', async () => {
    const element = await frozen(fuel('1000'));
    for (const change of [
      { kind: 'entry/remove', id: 'fuel' }, { kind: 'entry/add', entry: trains() }, { kind: 'profile/set', profile: { crew: 1 } },
      { kind: 'planned/set', id: 'fuel', reading: fuel('1').planned }, { kind: 'entry/set', id: 'fuel', fields: { label: 'x' } },
    ] as const) {
      expect(() => { element.productionStore.dispatch(change); }, change.kind).to.throw(ShootError, 'change/frozen');
    }
    expect(opened(element.document).entries).to.deep.equal([fuel('1000')]);
  });

  it('asks the page first, then tells it', async () => {
    const element = await shown('shoot-estimate', draft(fuel('1000')));
    await asked(element);
    const events = heard(document);
    const requests: ShootFreezeRequestEvent[] = [];
    const stages: string[] = [];
    element.addEventListener('shoot-freeze-request', (event) => { requests.push(event); stages.push(stage(element)); });
    element.addEventListener('shoot-change', () => { stages.push(stage(element)); });
    dateField(element).value = '2026-03-02';
    dateField(element).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await rendered();
    await confirmed(element);
    await until(() => events.length === 2, 'two events');
    expect(events).to.deep.equal(['shoot-freeze-request', 'shoot-change']);
    expect(stages).to.deep.equal(['drafting', 'estimated']);
    expect(requests.map(({ kind, date, cancelable, bubbles, composed }) => [kind, date, cancelable, bubbles, composed])).to.deep.equal([['estimate', '2026-03-02', true, true, true]]);
    expect(opened(element.document).snapshots[0]!.date).to.equal('2026-03-02');
  });

  it('does not happen when the page cancels the request', async () => {
    const element = await shown('shoot-estimate', draft(fuel('1000')));
    const before = element.document;
    await asked(element);
    const events = heard(document);
    element.addEventListener('shoot-freeze-request', (event) => { event.preventDefault(); });
    await confirmed(element);
    expect(dialog(element).open).to.be.false;
    expect(element.document).to.deep.equal(before);
    expect(events).to.deep.equal(['shoot-freeze-request']);
    await asked(element);
  });

  it('needs a date, and says so', async () => {
    const element = await shown('shoot-estimate', draft(fuel('1000')));
    await asked(element);
    const events = heard(document);
    dateField(element).value = '';
    dateField(element).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await rendered();
    await confirmed(element);
    expect(dialog(element).open).to.be.true;
    expect(said(dialog(element))).to.contain('Écrivez une date');
    expect(dateField(element).getAttribute('aria-describedby')).to.equal('date-problem');
    expect(events).to.be.empty;
    expect(stage(element)).to.equal('drafting');
  });

  it('takes no year that a document cannot hold', async () => {
    const element = await shown('shoot-estimate', draft(fuel('1000')));
    await asked(element);
    expect(dateField(element).max).to.equal('9999-12-31');
  });

  it('has nothing to freeze while nothing is counted', async () => {
    const element = await shown('shoot-estimate', draft());
    await complete();
    const button = await reached<HTMLButtonElement>(element, ...SEAL, 'button');
    expect(button.disabled).to.be.true;
    expect(said(within(element, 'shoot-freeze'))).to.contain('il n’y a rien à figer');
  });

  it('lists what is left, and is allowed all the same', async () => {
    const element = await shown('shoot-estimate', draft(fuel('1000'), fuel('1000', 'bad', { planned: { kind: 'unparseable', inputs: {}, texts: { total: '1O' }, unit: 'L', factor: 'fuel.diesel.b7.fr', quality: 'estimated' } })));
    await asked(element);
    expect(said(within(element, 'shoot-freeze'))).to.match(/1 saisie à corriger.*6 familles vides.*1 ligne comptée.*figer malgré/u);
    await confirmed(element);
    await until(() => stage(element) === 'estimated', 'it is not frozen');
  });

  it('is the production’s, for every widget of it', async () => {
    const element = await shown<ShootProduction>('shoot-production', draft(fuel('1000')), { inside: '<shoot-estimate></shoot-estimate><shoot-balance></shoot-balance>' });
    const inner = element.querySelector('shoot-estimate')!;
    await asked(inner);
    await confirmed(inner);
    await reached(element.querySelector('shoot-balance')!, 'shoot-balance-view', '#line-fuel', 'shoot-reading', '#total');
    expect(stage(element)).to.equal('estimated');
  });
});
