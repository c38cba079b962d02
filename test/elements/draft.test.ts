/** A draft on this device, where the host asked for it: two tabs never overwrite each other. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import type { ShootProduction } from '../../src/elements/index.js';
import { serializeProduction } from '../../src/document/index.js';
import { DraftKeeper } from '../../src/elements/draft.js';
import { createProductionStore } from '../../src/store/index.js';
import { catalogue, draft, fuel, opened } from '../suites/film.js';

const KEY = 'shootprint/draft/pilot';

interface Stored { readonly count: number; readonly text: string }
const stored = (): Stored | undefined => {
  const raw = localStorage.getItem(KEY);
  return raw === null ? undefined : JSON.parse(raw) as Stored;
};

async function tab(): Promise<ShootProduction> {
  const element = await fixture<ShootProduction>(html`<shoot-production lang="fr" autosave="pilot"></shoot-production>`);
  await waitUntil(() => notice(element) !== undefined, 'the notice of the draft', { timeout: 6000 });
  return element;
}
const notice = (element: ShootProduction): string | undefined => element.shadowRoot?.querySelector('shoot-draft')?.shadowRoot?.querySelector('.toast')?.textContent?.trim();
const says = (element: ShootProduction, words: string): Promise<void> => waitUntil(() => notice(element)?.includes(words), `"${words}" instead of "${notice(element) ?? ''}"`, { timeout: 6000 });

function press(element: ShootProduction, words: string): void {
  const buttons = element.shadowRoot?.querySelector('shoot-draft')?.shadowRoot?.querySelectorAll('button') ?? [];
  [...buttons].find((button) => button.textContent?.includes(words))?.click();
}

/** What another tab's write looks like from here. */
function written(text: string, count: number): void {
  localStorage.setItem(KEY, JSON.stringify({ count, text }));
  dispatchEvent(new StorageEvent('storage', { key: KEY }));
}
const textOf = (litres: string): string => serializeProduction(opened(draft(fuel(litres))));
const litresOf = (element: ShootProduction): string => element.productionStore.state.production.entries.map(({ planned }) => (planned.kind === 'quantity' ? planned.inputs['total']?.toFixed() ?? '' : '')).join();

describe('a draft kept on this device', () => {
  beforeEach(() => { localStorage.clear(); });
  after(() => { localStorage.clear(); });

  it('does not exist where the host did not ask for it', async () => {
    const element = await fixture<ShootProduction>(html`<shoot-production></shoot-production>`);
    element.document = draft(fuel('100'));
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('shoot-draft')).to.equal(null);
    expect(localStorage.length).to.equal(0);
  });

  it('is not written while nothing has changed since the page was opened', async () => {
    const element = await tab();
    dispatchEvent(new PageTransitionEvent('pagehide'));
    element.remove();
    expect(stored()).to.equal(undefined);
  });

  it('is written when the page is left before its moment came, and only then once', () => {
    const store = createProductionStore(opened(draft(fuel('100'))), catalogue);
    const keeper = new DraftKeeper(store, 'pilot', () => {});
    keeper.stop();
    expect(stored()).to.equal(undefined);
    const next = new DraftKeeper(store, 'pilot', () => {});
    store.dispatch({ kind: 'profile/set', profile: { title: 'Le Pont' } });
    dispatchEvent(new PageTransitionEvent('pagehide'));
    next.stop();
    expect(stored()).to.deep.equal({ count: 1, text: serializeProduction(store.state.production) });
  });

  it('is written after a change, says so, and is picked up by the next visit', async () => {
    const first = await tab();
    first.document = draft(fuel('100'));
    await says(first, 'Brouillon enregistré sur cet appareil seulement');
    first.remove();
    const second = await tab();
    await says(second, 'repris de cet appareil');
    expect(litresOf(second)).to.equal('100');
  });

  it('asks when another tab has changed it, and overwrites nothing meanwhile', async () => {
    const element = await tab();
    element.document = draft(fuel('100'));
    await says(element, 'enregistré');
    written(textOf('700'), 5);
    await says(element, 'autre onglet');
    element.document = draft(fuel('200'));
    await element.updateComplete;
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(stored()?.count).to.equal(5);
    expect(stored()?.text).to.equal(textOf('700'));
    expect(litresOf(element)).to.equal('200');
  });

  it('notices the other tab before writing, even when no event has come yet', async () => {
    const element = await tab();
    element.document = draft(fuel('100'));
    await says(element, 'enregistré');
    localStorage.setItem(KEY, JSON.stringify({ count: 9, text: textOf('700') }));
    element.document = draft(fuel('200'));
    await says(element, 'autre onglet');
    expect(stored()?.count).to.equal(9);
  });

  it('takes the other version, or keeps this one, as the person says', async () => {
    const element = await tab();
    element.document = draft(fuel('100'));
    await says(element, 'enregistré');
    written(textOf('700'), 5);
    await says(element, 'autre onglet');
    press(element, 'Prendre celle de l’autre onglet');
    await waitUntil(() => litresOf(element) === '700', 'the other tab’s version', { timeout: 6000 });
    written(textOf('800'), 6);
    await says(element, 'autre onglet');
    press(element, 'Garder celle-ci');
    await says(element, 'enregistré');
    expect(stored()?.text).to.equal(textOf('700'));
    expect(stored()?.count).to.equal(7);
  });

  it('is forgotten when asked, without touching what is on screen', async () => {
    const element = await tab();
    element.document = draft(fuel('100'));
    await says(element, 'enregistré');
    press(element, 'Oublier');
    await says(element, 'effacé de cet appareil');
    expect(localStorage.getItem(KEY)).to.equal(null);
    expect(litresOf(element)).to.equal('100');
  });

  it('that cannot be read is left as it is', async () => {
    localStorage.setItem(KEY, 'not a draft');
    const element = await tab();
    await says(element, 'ne peut pas être lu');
    element.document = draft(fuel('100'));
    await element.updateComplete;
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(localStorage.getItem(KEY)).to.equal('not a draft');
  });
});
