/** A draft, and the document that the page itself gives: neither takes the other's place in silence. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { documentOf } from '../../src/document/index.js';
import { emptyProduction } from '../../src/model/index.js';
import { change, changed, KEY, leave, litresOf, onThisDevice, press, put, says, shows, storedLitres, tab, textOf, writeElsewhere } from '../suites/drafts.js';
import { catalogue, draft, fuel } from '../suites/film.js';

const ELSEWHERE = 'a aussi changé ailleurs';
const APART = 'n’est pas ce qui est à l’écran';
const given = (litres: string, title = 'Given'): unknown => ({ ...draft(fuel(litres)), profile: { ...draft().profile, title } });

describe('a draft, and a document that the page gives', () => {
  onThisDevice();

  for (const when of ['before', 'after'] as const) {
    it(`are two versions where they differ, given ${when} the draft was found: the page’s is shown, the person chooses`, async () => {
      writeElsewhere({ text: textOf('700') });
      const element = put();
      if (when === 'after') await shows(element, '700');
      element.document = given('100');
      await says(element, APART);
      expect(litresOf(element)).to.equal('100');
      leave();
      expect(storedLitres()).to.deep.equal(['700']);
      await press(element, 'Reprendre le brouillon');
      expect(litresOf(element)).to.equal('700');
      await press(element, 'Afficher l’autre version');
      expect(litresOf(element)).to.equal('100');
    });
  }

  it('are one where they are the same', async () => {
    writeElsewhere({ text: textOf('700') });
    const element = put();
    element.document = JSON.parse(textOf('700')) as unknown;
    await says(element, 'enregistré');
  });

  it('follow each other where the draft was begun from that very document: it is picked up, and said to be', async () => {
    const first = await tab();
    first.document = given('100');
    await first.updateComplete;
    await changed(first, '200');
    first.remove();
    const next = put();
    next.document = given('100');
    await next.updateComplete;
    await says(next, 'repris de cet appareil');
    expect(litresOf(next)).to.equal('200');
    // The page takes it back on purpose.
    next.document = given('100');
    await says(next, APART);
    expect([litresOf(next), ...storedLitres()]).to.deep.equal(['100', '200']);
  });

  it('are asked about where the page has another document by now', async () => {
    const first = await tab();
    first.document = given('100');
    await first.updateComplete;
    await changed(first, '200');
    first.remove();
    const next = put();
    next.document = given('500');
    await says(next, APART);
    await press(next, 'Garder ce qui est à l’écran');
    expect(storedLitres()).to.deep.equal(['500', '200']);
  });

  it('loses nothing that was typed a moment before the page gave its own', async () => {
    const element = await tab();
    change(element, '100');
    element.document = given('500');
    await says(element, APART);
    expect([litresOf(element), ...storedLitres()]).to.deep.equal(['500', '100']);
  });

  it('keeps what was set aside while the person was asked, though the page gives its own and that is changed too', async () => {
    const element = await tab();
    await changed(element, '100');
    writeElsewhere({ text: textOf('700') });
    await says(element, ELSEWHERE);
    await changed(element, '200');
    element.document = given('500');
    await says(element, APART);
    await changed(element, '600');
    expect(storedLitres()).to.deep.equal(['700', '600', '200']);
  });

  it('is picked up though the page gives a blank one, which has nothing to lose', async () => {
    writeElsewhere({ text: textOf('700') });
    const element = put();
    element.document = documentOf(emptyProduction(catalogue.edition.id, { country: 'BE' }));
    await element.updateComplete;
    await shows(element, '700');
  });

  it('goes with what a form takes up: what the browser kept of it is another version where it differs', async () => {
    writeElsewhere({ text: textOf('700') });
    const element = put();
    element.setAttribute('name', 'estimate');
    element.formStateRestoreCallback(textOf('700'));
    await says(element, 'enregistré');
    element.formStateRestoreCallback(textOf('800'));
    await says(element, APART);
    expect([litresOf(element), ...storedLitres()]).to.deep.equal(['800', '700']);
  });

  it('comes back to what the page gave when the form is reset, and the draft is still there', async () => {
    const element = await tab();
    await changed(element, '100');
    element.formResetCallback();
    await says(element, APART);
    expect(storedLitres()).to.deep.equal(['100']);
    await press(element, 'Reprendre le brouillon');
    expect(litresOf(element)).to.equal('100');
    expect(localStorage.getItem(KEY)).not.to.equal(null);
  });
});
