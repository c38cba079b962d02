import { expect } from '@open-wc/testing';
import type { ShootProduction } from '../../src/elements/index.js';
import { draft, film } from '../suites/film.js';
import { rendered, said, within } from '../suites/page.js';
import { shown } from '../suites/shown.js';
import { widgetSuite } from '../suites/widget.js';

widgetSuite('shoot-production');

describe('<shoot-production>', () => {
  it('shows what the page puts into it, whatever it is', async () => {
    const element = await shown<ShootProduction>('shoot-production', draft(), { inside: '<p>Un mot de la production</p>' });
    expect(within<HTMLSlotElement>(element, 'slot')?.assignedElements().map((each) => said(each))).to.deep.equal(['Un mot de la production']);
  });

  it('says that an example is one', async () => {
    expect(said(within(await shown<ShootProduction>('shoot-production', film()), 'shoot-file-bar'))).to.contain('Production d’exemple, inventée');
    expect(said(within(await shown<ShootProduction>('shoot-production', draft()), 'shoot-file-bar'))).not.to.contain('Production d’exemple');
  });

  it('leaves out the files when the page asks for it', async () => {
    const element = await shown<ShootProduction>('shoot-production', draft());
    element.setAttribute('no-files', '');
    await rendered();
    expect(within(element, 'shoot-file-bar') === null).to.be.true;
  });

  it('only saves when it is read-only', async () => {
    const element = await shown<ShootProduction>('shoot-production', draft(), { readonly: true });
    expect([...within(element, 'shoot-file-bar')!.shadowRoot!.querySelectorAll('button')].map((each) => said(each))).to.deep.equal(['Enregistrer un fichier']);
  });
});
