import { expect, html } from '@open-wc/testing';
import { fr } from '../../src/locale/messages/fr.js';
import type { ShootEstimate, ShootProduction, ShootTotal } from '../../src/elements/index.js';
import { draft, fuel, opened } from '../suites/film.js';
import { buttonSaying, click, everyElement, fill, heard, reached, rendered, said, until, within } from '../suites/page.js';
import { placed, shown } from '../suites/shown.js';

describe('what a document would not hold', () => {
  it('is said beside the field, stays as typed, and is saved once it is short enough', async () => {
    const element = await shown<ShootEstimate>('shoot-estimate', draft(fuel('100')));
    await click(buttonSaying(fr.entry.details, element));
    const note = (): HTMLInputElement => within<HTMLInputElement>(element, '#line-fuel', 'shoot-entry-details', '#note')!;
    await reached(element, '#line-fuel', 'shoot-entry-details', '#note');
    const events = heard(document);
    const long = 'é'.repeat(5001);
    note().value = long;
    note().dispatchEvent(new Event('change'));
    await rendered();
    const told = everyElement('[role="alert"]', element);
    expect(told.map((each) => said(each)).join()).to.match(/trop long \(au plus 5\s?000 caractères\)/u);
    expect(events).to.deep.equal(['shoot-error']);
    expect(note().value).to.equal(long);
    expect(opened(element.document).entries[0]!.note).to.equal(undefined);
    await fill(note(), 'court');
    expect(opened(element.document).entries[0]!.note).to.equal('court');
    expect(everyElement('[role="alert"]', element)).to.be.empty;
  });

  it('keeps a count of the sheet that cannot be read, in the file too', async () => {
    const element = await shown<ShootEstimate>('shoot-estimate', draft(fuel('100')));
    await click(buttonSaying(fr.profile.edit, element));
    const crew = (): HTMLInputElement => within<HTMLInputElement>(element, 'shoot-profile', 'shoot-profile-form', '#crew')!;
    await fill(crew(), 'quarantaine');
    const again = await shown<ShootEstimate>('shoot-estimate', element.document);
    const field = within<HTMLInputElement>(again, 'shoot-profile', 'shoot-profile-form', '#crew')!;
    expect(field.value).to.equal('quarantaine');
    expect(said(field.closest('.field'))).to.contain('« quarantaine » ne se lit pas');
    await fill(field, '40 personnes');
    expect(opened(again.document).profile).to.include({ crew: 40 }).and.not.to.have.property('texts');
  });
});

describe('a widget that names a production', () => {
  it('shows it, though it comes to the page later', async () => {
    const page = placed<HTMLElement>(html`<main lang="fr"><shoot-total for="film"></shoot-total></main>`);
    const total = page.querySelector<ShootTotal>('shoot-total')!;
    await total.updateComplete;
    const late = document.createElement('shoot-production') as ShootProduction;
    late.id = 'film';
    late.document = draft(fuel('1000'));
    page.append(late);
    await late.updateComplete;
    await until(() => said(total).includes('3,1 t'), 'it still shows its own');
  });
});
