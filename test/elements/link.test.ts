import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { ShootErrorEvent, ShootEstimate } from '../../src/elements/index.js';
import { summon } from '../../src/elements/lazy.js';
import { frLater } from '../../src/locale/messages/fr-later.js';
import { cars, draft, film, fuel, opened } from '../suites/film.js';
import { buttonSaying, click, everyElement, heard, reached, rendered, said, until, within } from '../suites/page.js';
import { complete, shown } from '../suites/shown.js';

const words = frLater.link;
const ADDRESS = 'https://fund.example/estimate?lang=fr#old';
const ids = (element: ShootEstimate): readonly string[] => opened(element.document).entries.map(({ id }) => id);

async function fragmentOf(element: ShootEstimate): Promise<string> {
  const answer = await element.toFragment();
  return answer.kind === 'ok' ? answer.fragment : expect.fail('too long');
}

describe('a document given in a fragment', () => {
  it('is opened without an event, and a fragment without one changes nothing', async () => {
    const element = await shown<ShootEstimate>('shoot-estimate');
    const events = heard(document);
    element.fragment = `#${await fragmentOf(await shown<ShootEstimate>('shoot-estimate', draft(fuel('1000'), cars())))}`;
    await element.updateComplete;
    expect(ids(element)).to.deep.equal(['fuel', 'cars']);
    element.fragment = '#tab=2';
    await element.updateComplete;
    expect(ids(element)).to.deep.equal(['fuel', 'cars']);
    expect(events).to.be.empty;
  });

  it('is opened also where the page gave it before the library had loaded', async () => {
    const fragment = await fragmentOf(await shown<ShootEstimate>('shoot-estimate', draft(fuel('1000'), cars())));
    const element = document.createElement('shoot-estimate');
    // As an element has it that was not defined yet.
    Object.defineProperty(element, 'fragment', { value: fragment, configurable: true, enumerable: true, writable: true });
    document.body.append(element);
    await element.updateComplete;
    expect(ids(element)).to.deep.equal(['fuel', 'cars']);
    element.remove();
  });

  it('is refused with an event and a message where it is damaged, and all stays as it was', async () => {
    const element = await shown<ShootEstimate>('shoot-estimate', draft(fuel('1000')));
    const errors: ShootErrorEvent[] = [];
    element.addEventListener('shoot-error', (event) => { errors.push(event as ShootErrorEvent); });
    element.fragment = (await fragmentOf(element)).slice(0, -12);
    await element.updateComplete;
    await until(() => everyElement('shoot-problems', element).length > 0, 'no problem is shown');
    await complete();
    expect(errors.map(({ error }) => error.params['code'])).to.deep.equal(['damaged-link']);
    expect(said(everyElement('shoot-problems', element)[0]!)).to.contain('Ce lien est incomplet ou abîmé');
    expect(ids(element)).to.deep.equal(['fuel']);
  });
});

describe('copying a link', () => {
  const { clipboard } = navigator;
  let copied: string[] = [];
  const use = (write: (text: string) => Promise<void>): void => { Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: write } }); };
  before(() => summon('link'));
  beforeEach(() => {
    copied = [];
    use((text) => { copied.push(text); return Promise.resolve(); });
  });
  after(async () => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    await setViewport({ width: 800, height: 600 });
  });

  async function linked(document: unknown): Promise<ShootEstimate> {
    const element = await shown<ShootEstimate>('shoot-estimate', document);
    element.link = ADDRESS;
    await reached(element, 'shoot-link', 'button');
    return element;
  }
  const told = (element: Element): string => said(within(element, 'shoot-link', '[role="status"]'));

  it('is not offered where the page does not ask for it', async () => {
    const element = await shown('shoot-estimate', draft(fuel('1000')));
    expect(within(element, 'shoot-link') === null).to.be.true;
  });

  it('copies the page’s own address with the document behind its “#”, and says so', async () => {
    const element = await linked(draft(fuel('1000')));
    await click(buttonSaying(words.copy, element));
    await until(() => told(element) === words.copied, 'nothing is said');
    expect(copied).to.deep.equal([`https://fund.example/estimate?lang=fr#${await fragmentOf(element)}`]);
    element.productionStore.dispatch({ kind: 'entry/remove', id: 'fuel' });
    await rendered();
    expect(told(element)).to.equal('');
  });

  it('shows the link, selected, where the browser refuses to copy', async () => {
    use(() => Promise.reject(new Error('refused')));
    const element = await linked(draft(fuel('1000')));
    await click(buttonSaying(words.copy, element));
    const field = await reached<HTMLInputElement>(element, 'shoot-link', 'input');
    expect([field.selectionStart, field.selectionEnd, told(element)]).to.deep.equal([0, field.value.length, words.shown]);
    await expect(element).to.be.accessible();
  });

  it('says how much too long it is, and that the file is the way', async () => {
    await setViewport({ width: 320, height: 700 });
    const element = await linked(film());
    await click(buttonSaying(words.copy, element));
    await until(() => told(element) !== '', 'nothing is said');
    expect(told(element)).to.match(/un lien de [\d\s]+ caractères : au-delà de 2 000, il se perd en route. Enregistrez plutôt le fichier\./u);
    expect(copied).to.be.empty;
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
  });
});
