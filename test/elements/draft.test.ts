/** A draft on this device, where the host asked for it: kept, picked up, forgotten. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import type { ShootProduction } from '../../src/elements/index.js';
import { SCHEMA_VERSION, serializeProduction } from '../../src/document/index.js';
import { DraftKeeper } from '../../src/elements/draft.js';
import { emptyProduction } from '../../src/model/index.js';
import { createProductionStore } from '../../src/store/index.js';
import { change, changed, KEY, leave, litresOf, noticeOf, onThisDevice, OTHER_KEY, press, put, says, shows, stored, storedLitres, storedVersions, tab, textOf, writeElsewhere } from '../suites/drafts.js';
import { catalogue, draft, fuel, opened } from '../suites/film.js';
import { heard, until } from '../suites/page.js';


describe('a draft kept on this device', () => {
  onThisDevice();

  it('does not exist where the host did not ask for it', async () => {
    const element = await fixture<ShootProduction>(html`<shoot-production></shoot-production>`);
    change(element, '100');
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('shoot-draft') === null).to.be.true;
    expect(localStorage.getItem(KEY)).to.equal(null);
  });

  it('is not written while nobody has changed anything, whatever the page gives', async () => {
    const element = await tab();
    element.document = draft(fuel('100'));
    await element.updateComplete;
    leave();
    element.remove();
    expect(localStorage.getItem(KEY)).to.equal(null);
  });

  it('is written when the page is left before its moment came, and only then once', () => {
    const store = createProductionStore(opened(draft(fuel('100'))), catalogue);
    const keeper = new DraftKeeper(store, 'pilot', () => {});
    keeper.connect();
    store.dispatch({ kind: 'profile/set', profile: { title: 'Le Pont' } });
    expect(localStorage.getItem(KEY)).to.equal(null);
    let writes = 0;
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function count(key, value): void { writes += 1; setItem.call(this, key, value); };
    leave();
    keeper.disconnect();
    Storage.prototype.setItem = setItem;
    expect(writes).to.equal(1);
    expect(storedVersions()).to.deep.equal([serializeProduction(store.state.production)]);
  });

  it('is written after a change, says so, tells the page nothing, and is picked up by the next visit', async () => {
    const first = await tab();
    const events = heard(document);
    await changed(first, '100');
    await says(first, 'Brouillon enregistré sur cet appareil seulement');
    first.remove();
    const second = await tab();
    await says(second, 'repris de cet appareil');
    expect(litresOf(second)).to.equal('100');
    expect(events).to.be.empty;
  });

  it('has what was typed before the code that keeps it had come', async () => {
    const element = put();
    change(element, '100');
    await says(element, 'enregistré');
    expect(storedLitres()).to.deep.equal(['100']);
  });

  it('is not put in place of what was typed before the code that keeps it had come: the person is asked', async () => {
    writeElsewhere({ text: textOf('700') });
    const element = put();
    change(element, '100');
    await says(element, 'n’est pas ce qui est à l’écran');
    expect(litresOf(element)).to.equal('100');
    leave();
    expect(storedLitres()).to.deep.equal(['700', '100']);
    await press(element, 'Reprendre le brouillon');
    await shows(element, '700');
    expect(storedLitres()).to.deep.equal(['700', '100']);
  });

  it('goes on being kept when the widget is moved on the page, and what was forgotten stays forgotten', async () => {
    const element = await tab();
    await changed(element, '100');
    const aside = await fixture(html`<section></section>`);
    aside.append(element);
    await changed(element, '200');
    await press(element, 'Oublier');
    document.body.append(element);
    leave();
    expect(localStorage.getItem(KEY)).to.equal(null);
    await changed(element, '300');
    element.remove();
  });

  it('is asked about when it changed while the widget was off the page', async () => {
    const element = await tab();
    await changed(element, '100');
    const parent = element.parentElement;
    element.remove();
    writeElsewhere({ text: textOf('700') });
    change(element, '200');
    parent?.append(element);
    await says(element, 'a aussi changé ailleurs');
    expect(storedLitres()).to.deep.equal(['700', '200']);
  });

  it('is another one under another name, and the first is left as it was', async () => {
    const element = await tab();
    await changed(element, '100');
    element.setAttribute('autosave', 'other');
    await element.updateComplete;
    change(element, '200');
    await waitUntil(() => localStorage.getItem(OTHER_KEY)?.includes('200'), 'the other name keeps nothing', { timeout: 6000 });
    expect(storedLitres()).to.deep.equal(['100']);
  });

  it('is forgotten when asked, without touching what is on screen, and kept again from the next change on', async () => {
    const element = await tab();
    await changed(element, '100');
    await press(element, 'Oublier');
    await says(element, 'effacé de cet appareil');
    leave();
    expect(localStorage.getItem(KEY)).to.equal(null);
    expect(litresOf(element)).to.equal('100');
    await changed(element, '200');
    await says(element, 'enregistré');
  });

  it('is forgotten in every tab when it is in one', async () => {
    const element = await tab();
    await changed(element, '100');
    localStorage.removeItem(KEY);
    dispatchEvent(new StorageEvent('storage', { key: KEY }));
    await says(element, 'effacé de cet appareil');
    leave();
    expect(stored()).to.equal(undefined);
    expect(litresOf(element)).to.equal('100');
  });

  for (let version = 1; version <= SCHEMA_VERSION; version += 1) {
    it(`that was written in version ${version} of the document opens, in the form of today`, async () => {
      const text = await (await fetch(new URL(`../fixtures/documents/production-${version}.json`, import.meta.url))).text();
      writeElsewhere({ text });
      const element = await tab();
      await says(element, 'repris de cet appareil');
      expect(serializeProduction(element.productionStore.state.production)).to.equal(serializeProduction(opened(text)));
    });
  }

  const unread: readonly (readonly [string, string, string])[] = [
    ['is not ours', 'not a draft', 'ne peut pas être lu'],
    ['holds no versions', '{"versions":[],"from":""}', 'ne peut pas être lu'],
    ['is damaged', JSON.stringify({ versions: ['{'], from: '' }), 'ne peut pas être lu'],
    ['comes from a newer version', JSON.stringify({ versions: [textOf('700').replace('production@1', 'production@2')], from: '' }), 'version plus récente'],
  ];
  for (const [what, raw, words] of unread) {
    it(`that ${what} is left as it is until it is forgotten, which is said`, async () => {
      localStorage.setItem(KEY, raw);
      const element = await tab();
      await says(element, words);
      expect(noticeOf(element)).to.contain('rien d’autre n’est gardé');
      change(element, '100');
      leave();
      dispatchEvent(new StorageEvent('storage', { key: KEY }));
      expect(localStorage.getItem(KEY)).to.equal(raw);
      await press(element, 'Oublier');
      await changed(element, '200');
      expect(storedLitres()).to.deep.equal(['200']);
    });
  }

  it('keeps what a new production took the place of, whatever happens to the page next', async () => {
    const element = await tab();
    await changed(element, '100');
    element.productionStore.replace(emptyProduction(catalogue.edition.id));
    leave();
    element.remove();
    const next = await tab();
    await says(next, 'autre version est gardée à côté');
    const events = heard(document);
    await press(next, 'Afficher l’autre version');
    expect(litresOf(next)).to.equal('100');
    expect(events).to.deep.equal(['shoot-change']);
    expect(storedLitres()).to.deep.equal(['100']);
  });

  it('has nothing beside it when it is frozen', async () => {
    const element = await tab();
    await changed(element, '100');
    await element.productionStore.seal('estimate', '2026-03-02');
    await until(() => stored()?.includes('"estimated"') === true, 'what was frozen is not kept');
    expect(storedVersions()).to.have.length(1);
  });
});
