import { expect, html } from '@open-wc/testing';
import { sum } from '../../src/index.js';
import type { ShootBalance, ShootErrorEvent, ShootEstimate, ShootProduction, ShootTotal } from '../../src/elements/index.js';
import { cars, draft, frozen, fuel, opened, trains } from '../suites/film.js';
import { fill, heard, reached, rendered, said, until, within } from '../suites/page.js';
import { type Documented, placed, shown } from '../suites/shown.js';

const TAGS = ['shoot-estimate', 'shoot-balance', 'shoot-production'] as const;
const ids = (element: Documented): readonly string[] => opened(element.document).entries.map(({ id }) => id);
const total = (element: Element): string => said(within(element, 'shoot-total', '[part="total"]'));

for (const tag of TAGS) {
  describe(`the document of <${tag}>`, () => {
    it('is a production of its own from the start, and a fresh object each time', async () => {
      const element = await shown<Documented>(tag);
      expect(opened(element.document).entries).to.be.empty;
      const taken = element.document as { entries: unknown[] };
      taken.entries.push('nonsense');
      expect(opened(element.document).entries).to.be.empty;
    });

    it('is taken as an object or as text, without an event, and given back the same', async () => {
      const element = await shown<Documented>(tag);
      const events = heard(document);
      for (const given of [frozen(fuel('1000')), JSON.stringify(draft(cars(), trains()))]) {
        element.document = given;
        await element.updateComplete;
        expect(element.document).to.deep.equal(typeof given === 'string' ? JSON.parse(given) : given);
      }
      expect(events).to.be.empty;
    });

    it('keeps nothing of the object it was given', async () => {
      const element = await shown<Documented>(tag);
      const given = draft(fuel('1000'));
      element.document = given;
      await element.updateComplete;
      given.entries.length = 0;
      expect(ids(element)).to.deep.equal(['fuel']);
    });

    it('keeps the last of two that are set in one breath', async () => {
      const element = await shown<Documented>(tag);
      element.document = draft(fuel('1000'));
      element.document = draft(cars());
      await element.updateComplete;
      expect(ids(element)).to.deep.equal(['cars']);
      const events = heard(document);
      element.document = '{';
      element.document = draft(trains());
      await element.updateComplete;
      expect(ids(element)).to.deep.equal(['trains']);
      expect(events).to.be.empty;
    });

    for (const [what, wrong] of [['text', '{'], ['nothing', null], ['another shape', { entries: [] }], ['a bomb', JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`)], ['a host object', window]] as const) {
      it(`refuses ${what} with an event and a message, and stays as it was`, async () => {
        const element = await shown<Documented>(tag, draft(fuel('1000')));
        const before = element.document;
        const errors: ShootErrorEvent[] = [];
        element.addEventListener('shoot-error', (event) => { errors.push(event); });
        element.document = wrong;
        await element.updateComplete;
        expect(errors.map(({ error, bubbles, composed }) => [error.code, bubbles, composed])).to.deep.equal([['document/refused', true, true]]);
        expect(element.document).to.deep.equal(before);
        await until(() => said(within(element, 'shoot-file-bar', '[role="status"]')).includes('est à vérifier'), 'the person is told nothing');
        element.document = draft(cars());
        await element.updateComplete;
        await rendered();
        expect(said(within(element, 'shoot-file-bar', '[role="status"]'))).to.equal('');
      });
    }

    it('opens what was set before the element knew what it was', async () => {
      const element = placed<Documented>(html`<div></div>`);
      const frame = document.createElement('iframe');
      document.body.append(frame);
      // An element made in a document without the library has no accessor yet: the property stands on itself.
      const early = frame.contentDocument!.createElement(tag);
      early.document = draft(fuel('1000'));
      early.lang = 'fr';
      element.append(early);
      frame.remove();
      await early.updateComplete;
      expect(early.productionStore.state.production.entries).to.deep.equal([fuel('1000')]);
      early.document = draft(cars());
      await early.updateComplete;
      expect(early.productionStore.state.production.entries).to.deep.equal([cars()]);
    });
  });
}

describe('a production and its widgets', () => {
  const both = '<shoot-estimate></shoot-estimate><shoot-balance></shoot-balance><shoot-total></shoot-total>';

  it('is shared by all that stand inside, which bring no file bar of their own', async () => {
    const element = await shown<ShootProduction>('shoot-production', draft(fuel('1000')), { inside: both });
    const estimate = element.querySelector('shoot-estimate')!;
    expect(ids(estimate)).to.deep.equal(['fuel']);
    await fill(within(estimate, '#line-fuel', 'shoot-reading', '#total')!, '2000');
    expect(opened(element.document).entries).to.deep.equal([fuel('2000')]);
    expect(said(element.querySelector('shoot-total')!)).to.contain('6,2 t');
    expect(within(estimate, 'shoot-file-bar') === null).to.be.true;
    expect(within(element, 'shoot-file-bar') === null).to.be.false;
    estimate.document = frozen(cars());
    await estimate.updateComplete;
    await reached(element.querySelector('shoot-balance')!, 'shoot-balance-view', '#line-cars');
  });

  it('is named with “for” by widgets elsewhere, before or after it', async () => {
    const page = placed<HTMLElement>(html`<div lang="fr"><shoot-total for="film"></shoot-total><shoot-production id="film" no-files></shoot-production><shoot-estimate for="film"></shoot-estimate></div>`);
    const production = page.querySelector<ShootProduction>('shoot-production')!;
    production.document = draft(fuel('1000'));
    await production.updateComplete;
    await rendered();
    expect(said(page.querySelector('shoot-total')!)).to.contain('3,1 t');
    expect(ids(page.querySelector<ShootEstimate>('shoot-estimate')!)).to.deep.equal(['fuel']);
    expect(within(production, 'shoot-file-bar') === null).to.be.true;
  });

  it('is one of its own for a widget that is not on the page', () => {
    const element = document.createElement('shoot-estimate');
    element.setAttribute('for', 'film');
    expect(ids(element)).to.be.empty;
  });

  it('is found inside another shadow root, and across one', async () => {
    const page = placed<HTMLElement>(html`<shoot-production lang="fr" no-files><div></div></shoot-production>`);
    const production = page as ShootProduction;
    const root = page.querySelector('div')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<shoot-total></shoot-total><shoot-production id="film" no-files></shoot-production><shoot-estimate for="film"></shoot-estimate>';
    production.document = draft(fuel('1000'));
    root.querySelector('shoot-production')!.document = draft(cars());
    await Promise.all([production.updateComplete, root.querySelector('shoot-production')!.updateComplete]);
    await rendered();
    expect(said(root.querySelector('shoot-total'))).to.contain('3,1 t');
    expect(total(root.querySelector('shoot-estimate')!)).to.contain('1,2 t');
  });

  it('is found by what the page puts into a slot inside it', async () => {
    const page = placed<HTMLElement>(html`<div lang="fr"><shoot-total></shoot-total></div>`);
    page.attachShadow({ mode: 'open' }).innerHTML = '<shoot-production no-files><slot></slot></shoot-production>';
    const inner = page.querySelector<ShootTotal>('shoot-total')!;
    inner.remove();
    page.append(inner);
    const production = page.shadowRoot!.querySelector('shoot-production')!;
    production.document = draft(fuel('1000'));
    await production.updateComplete;
    await rendered();
    expect(said(inner)).to.contain('3,1 t');
  });

  it('stays with a widget that is moved on the page, which goes on following it', async () => {
    const page = placed<HTMLElement>(html`<div lang="fr"><shoot-estimate></shoot-estimate><section></section></div>`);
    const element = page.querySelector<ShootEstimate>('shoot-estimate')!;
    element.document = draft(fuel('1000'));
    await element.updateComplete;
    page.querySelector('section')!.append(element);
    await rendered();
    expect(total(element)).to.contain('3,1 t');
    await fill(within(element, '#line-fuel', 'shoot-reading', '#total')!, '2000');
    expect(total(element)).to.contain('6,2 t');
  });

  it('changes when a widget is moved from one production into another', async () => {
    const page = placed<HTMLElement>(html`<div lang="fr"><shoot-production no-files><shoot-total></shoot-total></shoot-production><shoot-production no-files></shoot-production></div>`);
    const [first, second] = page.querySelectorAll<ShootProduction>('shoot-production');
    const inner = page.querySelector('shoot-total')!;
    first!.document = draft(fuel('1000'));
    second!.document = draft(cars());
    await Promise.all([first!.updateComplete, second!.updateComplete]);
    second!.append(inner);
    await rendered();
    expect(said(inner)).to.contain('1,2 t');
  });

  it('is read-only for all that stand inside when it is read-only itself', async () => {
    const element = await shown<ShootProduction>('shoot-production', draft(fuel('1000')), { inside: both, readonly: true });
    expect(within(element.querySelector('shoot-estimate')!, '#line-fuel', 'shoot-reading', '#factor') === null).to.be.true;
    element.readonly = false;
    await rendered();
    expect(within(element.querySelector('shoot-estimate')!, '#line-fuel', 'shoot-reading', '#factor') === null).to.be.false;
  });

  it('leaves nothing behind: a widget that is gone is no longer rendered', async () => {
    const element = await shown<ShootBalance>('shoot-balance', frozen(fuel('1000')));
    const store = element.productionStore;
    element.remove();
    await rendered();
    store.dispatch({ kind: 'actual/set', id: 'fuel', reading: { kind: 'none' } });
    expect(element.isUpdatePending).to.be.false;
    expect(sum([store.state.balance.total.kg]).isZero()).to.be.true;
  });
});
