/** Another beginning than "shoot": on this page nothing has been registered before. */
import { expect, fixtureSync, html } from '@open-wc/testing';
import { ShootError } from '../../src/errors.js';
import { type ShootEstimate, define } from '../../src/elements/index.js';
import { draft, fuel, opened } from '../suites/film.js';
import { buttonSaying, everyElement, focused, press, reached, rewrite, said, type, until, within } from '../suites/page.js';

const beginnings = (): readonly string[] => [...new Set(everyElement('*').map(({ localName }) => localName).filter((name) => name.includes('-')).map((name) => name.replace(/-.*/u, '')))];

describe('another beginning for the tags', () => {
  before(() => {
    for (const prefix of ['', 'Fund', '1fund', 'my_fund', 'fund-', 'a b', 'fünd', '<img']) {
      expect(() => { define({ prefix }); }, prefix).to.throw(ShootError).with.property('code', 'prefix/unusable');
    }
    define({ prefix: 'fund' });
  });

  it('is that of every widget of the copy, and of no other', () => {
    for (const widget of ['production', 'estimate', 'balance', 'total', 'breakdown', 'comparison', 'provenance', 'factors']) {
      expect(customElements.get(`fund-${widget}`), widget).to.not.equal(undefined);
      expect(customElements.get(`shoot-${widget}`), widget).to.equal(undefined);
    }
  });

  it('is that of the widgets inside a widget, those that come later too, and all work by keyboard', async () => {
    const element = fixtureSync<ShootEstimate>(html`<fund-estimate lang="fr"></fund-estimate>`);
    element.document = draft(fuel('1000'));
    await element.updateComplete;
    const field = await reached<HTMLInputElement>(element, 'fund-estimate-entry', 'fund-reading', 'input');
    expect(said(within(element, 'fund-total', '[part="total"]'))).to.contain('3,1 t');
    await rewrite(field, '2000');
    await press('Tab');
    await until(() => said(within(element, 'fund-total', '[part="total"]')).includes('6,2 t'), 'the new total');
    await until(() => buttonSaying('Ajouter une ligne') !== undefined, 'no way to add a line');
    buttonSaying('Ajouter une ligne')!.focus();
    await press('Enter');
    await until(() => focused()?.getAttribute('role') === 'combobox', 'the search has no keyboard');
    await type('voit');
    await press('ArrowDown', 'Enter');
    await until(() => focused()?.id === 'vehicles', 'the new line has no keyboard');
    expect(opened(element.document).entries).to.have.length(2);
    expect(beginnings()).to.deep.equal(['fund']);
  });

  it('is looked for by what stands inside a production', async () => {
    const page = fixtureSync(html`<fund-production lang="fr"><div><fund-total></fund-total></div></fund-production>`);
    const total = page.querySelector('fund-total')!;
    Object.assign(page, { document: draft(fuel('1000')) });
    await until(() => said(within(total, '[part="total"]')).includes('3,1 t'), 'the total of the production around it');
  });

  it('is in the styles that name a widget, and in no token', async () => {
    const element = fixtureSync<ShootEstimate>(html`<fund-estimate lang="fr"></fund-estimate>`);
    await element.updateComplete;
    const total = await reached(element, 'fund-total');
    expect(getComputedStyle(total).inlineSize).to.equal(getComputedStyle(total.parentElement!).inlineSize);
    const styles = element.shadowRoot!.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join('');
    expect(styles).to.contain('fund-total').and.to.contain('--shoot-').and.not.to.match(/(?<![-\w.])shoot-/u);
  });

  it('is one: a second is not taken, and said', () => {
    const given = console.warn;
    const told: string[] = [];
    console.warn = (...words: readonly unknown[]) => { told.push(words.join(' ')); };
    try {
      define({ prefix: 'label' });
      define();
      define({ prefix: 'fund' });
    } finally {
      console.warn = given;
    }
    expect(told).to.have.length(1);
    expect(told[0]).to.contain('<fund-…>');
    expect(customElements.get('label-total')).to.equal(undefined);
  });
});
