import { expect, html } from '@open-wc/testing';
import { ShootChangeEvent, ShootErrorEvent, ShootFreezeRequestEvent, ShootInputEvent, ShootSaveRequestEvent } from '../../src/elements/index.js';
import type { ShootBalance, ShootEstimate } from '../../src/elements/index.js';
import { cars, draft, film, frozen, fuel, trains } from '../suites/film.js';
import { buttonSaying, choose, click, fill, heard, press, reached, rendered, rewrite, type, within, until } from '../suites/page.js';
import { type Documented, placed, shown } from '../suites/shown.js';

const field = (element: ShootEstimate, id = 'fuel', name = 'total'): HTMLInputElement => within<HTMLInputElement>(element, `#line-${id}`, 'shoot-reading', `#${name}`)!;

describe('what the page is told', () => {
  it('at each keystroke, and once the field is left', async () => {
    const element = await shown('shoot-estimate', draft(fuel('1000')));
    const events = heard(document);
    await rewrite(field(element), '12');
    expect(events).to.deep.equal(['shoot-input', 'shoot-input']);
    await type('O');
    expect(events).to.deep.equal(['shoot-input', 'shoot-input', 'shoot-input']);
    await press('Tab');
    expect(events).to.deep.equal(['shoot-input', 'shoot-input', 'shoot-input', 'shoot-change']);
    await press('Tab', 'Shift+Tab');
    expect(events).to.have.length(4);
  });

  const gestures: readonly (readonly [string, (element: ShootEstimate) => Promise<void>])[] = [
    ['a factor is chosen', (element) => choose(within(element, '#line-cars', 'shoot-reading', '#factor')!, 'car.petrol.fr')],
    ['inputs become a total', () => click(buttonSaying('Saisir un total'))],
    ['a title is written', async (element) => { await click(buttonSaying('Modifier la fiche')); await fill(within(element, 'shoot-profile', 'shoot-profile-form', '#title')!, 'Autre'); }],
    ['a line is duplicated', async () => { await click(buttonSaying('Détails')); await click(buttonSaying('Dupliquer')); }],
    ['a line is removed', async () => { await click(buttonSaying('Détails')); await click(buttonSaying('Supprimer la ligne')); }],
    ['a line is added', async () => { await click(buttonSaying('Ajouter une ligne')); await press('Enter'); }],
    ['a new production is begun', () => click(buttonSaying('Nouvelle production'))],
  ];
  for (const [what, act] of gestures) {
    it(`once when ${what}`, async () => {
      const element = await shown('shoot-estimate', draft(cars(), trains()));
      const events = heard(document);
      await act(element);
      await until(() => events.length > 0, 'nothing is told');
      await rendered();
      expect(events).to.deep.equal(['shoot-change']);
    });
  }

  it('nothing when a person only looks', async () => {
    const element = await shown('shoot-estimate', draft(cars()));
    const events = heard(document);
    for (const words of ['Détails', 'Fermer les détails', 'D’où vient ce chiffre', 'Modifier la fiche', 'Terminé', 'Ajouter une ligne', 'Annuler']) await click(buttonSaying(words));
    await click(within(element, '#line-cars', '.figure-link'));
    await press('Tab', 'Tab', 'Escape');
    expect(events).to.be.empty;
  });

  it('nothing when the page sets a property or the production computes', async () => {
    const element = await shown<Documented>('shoot-balance', frozen(fuel('1000')));
    const events = heard(document);
    element.document = film('shooting');
    element.readonly = true;
    element.required = true;
    element.name = 'balance';
    element.link = 'https://fund.example/';
    element.autosave = 'events';
    element.factors = [];
    element.fragment = '#tab=2';
    element.formResetCallback();
    element.lang = 'en';
    element.setAttribute('for', 'nobody');
    await element.updateComplete;
    element.productionStore.dispatch({ kind: 'entry/set', id: 'taxis', fields: { note: 'x' } });
    await rendered();
    expect(events).to.be.empty;
  });

  it('out of every shadow root, by typed events', async () => {
    const page = placed<HTMLElement>(html`<div lang="fr"></div>`);
    page.attachShadow({ mode: 'open' }).innerHTML = '<shoot-estimate></shoot-estimate>';
    const element = page.shadowRoot!.querySelector('shoot-estimate')!;
    element.document = draft(fuel('1000'));
    await element.updateComplete;
    await rendered();
    const told: Event[] = [];
    for (const name of ['shoot-input', 'shoot-change', 'shoot-save-request'] as const) document.addEventListener(name, (event) => { told.push(event); event.preventDefault(); }, { once: true });
    await fill(field(element), '7');
    await click(buttonSaying('Enregistrer'));
    expect(told.map(({ constructor }) => constructor)).to.deep.equal([ShootInputEvent, ShootChangeEvent, ShootSaveRequestEvent]);
    expect(told.every(({ bubbles, composed, isTrusted }) => bubbles && composed && !isTrusted)).to.be.true;
    expect(told.map(({ target }) => target === page)).to.deep.equal([true, true, true]);
  });

  it('keeps its inner conversation to itself', async () => {
    const element = await shown('shoot-estimate', draft(cars()));
    const inner: string[] = [];
    for (const name of ['shoot-reading', 'shoot-entry-request', 'shoot-add-entry', 'shoot-close', 'shoot-seal', 'change']) document.addEventListener(name, () => { inner.push(name); }, { once: true });
    await fill(field(element, 'cars', 'days'), '7');
    await click(buttonSaying('Détails'));
    await click(buttonSaying('Supprimer la ligne'));
    expect(inner).to.be.empty;
  });

  it('and a refusal, by its code', async () => {
    const element = await shown<ShootBalance>('shoot-balance', frozen(fuel('1000')));
    const row = await reached(element, 'shoot-balance-view', '#line-fuel', '#evidence');
    const errors: ShootErrorEvent[] = [];
    element.addEventListener('shoot-error', (event) => { errors.push(event); });
    const events = heard(document);
    // Another widget, or the page, has closed the balance while a person was typing.
    (row as HTMLInputElement).focus();
    await type('facture');
    await element.productionStore.seal('balance', '2026-11-20');
    row.dispatchEvent(new Event('change'));
    expect(errors.map(({ error }) => error.code)).to.deep.equal(['change/closed']);
    expect(events).to.deep.equal(['shoot-error']);
  });

  it('with classes that a page can make itself', () => {
    expect(new ShootFreezeRequestEvent('estimate', '2026-03-02')).to.include({ kind: 'estimate', date: '2026-03-02', cancelable: true });
    expect([new ShootInputEvent(), new ShootChangeEvent()].some(({ cancelable }) => cancelable)).to.be.false;
  });
});
