import { expect, html } from '@open-wc/testing';
import type { ShootEstimate } from '../../src/elements/index.js';
import { de } from '../../src/locale/messages/de.js';
import { en } from '../../src/locale/messages/en.js';
import { fr } from '../../src/locale/messages/fr.js';
import { draft, film, frozen, fuel } from '../suites/film.js';
import { everyElement, fill, rendered, said, until, within } from '../suites/page.js';
import { type Documented, complete, placed, shown } from '../suites/shown.js';

const heading = (element: Element): string => said(within(element, 'h2'));
const HEADINGS = { fr: fr.estimate.heading, en: en.estimate.heading, de: de.estimate.heading } as const;

async function speaks(element: Element, lang: keyof typeof HEADINGS): Promise<void> {
  const { [lang]: words } = HEADINGS;
  await until(() => heading(element) === words, `it says “${heading(element)}” and not “${words}”`);
}

describe('the language', () => {
  it('is the nearest one, across shadow roots', async () => {
    const page = placed<HTMLElement>(html`<div lang="de"><section></section></div>`);
    const root = page.querySelector('section')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<p lang="en"><shoot-estimate></shoot-estimate></p><shoot-estimate></shoot-estimate><shoot-estimate lang="fr"></shoot-estimate>';
    const [first, second, third] = root.querySelectorAll('shoot-estimate');
    await speaks(first!, 'en');
    await speaks(second!, 'de');
    await speaks(third!, 'fr');
  });

  const changes: readonly (readonly [string, (page: HTMLElement, element: HTMLElement) => void])[] = [
    ['of the widget', (_page, element) => { element.lang = 'en'; }],
    ['around it', (page) => { page.lang = 'en'; }],
    ['of the document, when nothing nearer says otherwise', (page) => { page.removeAttribute('lang'); document.documentElement.lang = 'en'; }],
  ];
  for (const [where, change] of changes) {
    it(`changes live with the one ${where}`, async () => {
      const page = placed<HTMLElement>(html`<div lang="fr"><shoot-estimate></shoot-estimate></div>`);
      const element = page.querySelector<ShootEstimate>('shoot-estimate')!;
      element.document = draft(fuel('1000'));
      await element.updateComplete;
      await speaks(element, 'fr');
      change(page, element);
      await speaks(element, 'en');
      await rendered();
      expect(said(within(element, 'shoot-total'))).to.match(/about 3\.1 t/u);
      document.documentElement.lang = 'en';
    });
  }

  it('changes across a shadow root too', async () => {
    const page = placed<HTMLElement>(html`<div lang="fr"><section></section></div>`);
    const root = page.querySelector('section')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<shoot-estimate></shoot-estimate>';
    await speaks(root.querySelector('shoot-estimate')!, 'fr');
    page.lang = 'de';
    await speaks(root.querySelector('shoot-estimate')!, 'de');
  });

  it('goes with a widget that is moved', async () => {
    const page = placed<HTMLElement>(html`<div><p lang="fr"><shoot-estimate></shoot-estimate></p><p lang="de"></p></div>`);
    const element = page.querySelector('shoot-estimate')!;
    await speaks(element, 'fr');
    page.querySelector('[lang="de"]')!.append(element);
    await speaks(element, 'de');
  });

  for (const [tag, lang] of [['fr-CA', 'fr'], ['DE-at', 'de'], ['it', 'en'], ['', 'en']] as const) {
    it(`serves “${tag}” in ${lang}`, async () => {
      const element = placed<HTMLElement>(html`<shoot-estimate lang=${tag}></shoot-estimate>`);
      await speaks(element, lang);
    });
  }

  const numbers = [['fr', '1\u202f250,5', '3,9 t', 'environ'], ['en', '1,250.5', '3.9 t', 'about'], ['de', '1\u202f250,5', '3,9 t', de.figure.about]] as const;
  for (const [lang, field, mass, about] of numbers) {
    it(`writes numbers as they are written in ${lang}`, async () => {
      const element = await shown('shoot-estimate', draft(fuel('1250.5')), { lang });
      expect(within<HTMLInputElement>(element, '#line-fuel', 'shoot-reading', '#total')!.value).to.equal(field);
      expect(said(within(element, 'shoot-total', '[part="total"]'))).to.contain(`${about} ${mass}`);
    });
  }

  it('keeps the figure when it changes, in the habits of the next', async () => {
    const element = await shown('shoot-estimate', draft(fuel('100')));
    await fill(within(element, '#line-fuel', 'shoot-reading', '#total')!, '1 250,5');
    const before = element.document;
    for (const [lang, field] of numbers) {
      element.lang = lang;
      await complete(lang);
      expect(within<HTMLInputElement>(element, '#line-fuel', 'shoot-reading', '#total')!.value).to.equal(field);
    }
    expect(element.document).to.deep.equal(before);
  });

  for (const lang of ['en', 'de'] as const) {
    it(`leaves no French word on the whole balance in ${lang}`, async () => {
      const element = await shown<Documented>('shoot-balance', film('shooting', lang), { lang });
      await complete(lang);
      expect(said(element)).not.to.match(/(?<!\p{L})(?:le|une|est|par|jours?|prévue?|tourné|mesurée?|lignes?|facture|édition)(?!\p{L})/u);
    });
  }

  it('names countries and dates in it', async () => {
    const element = await shown('shoot-estimate', frozen(fuel('1', 'fuel', { country: 'DE' })), { lang: 'de' });
    expect(said(element)).to.contain('Deutschland').and.to.contain('2. März 2026');
  });

  it('is French at once, without a wait for another chunk', async () => {
    const element = placed<ShootEstimate>(html`<shoot-estimate lang="fr"></shoot-estimate>`);
    await rendered();
    expect(heading(element)).to.equal('Prévisionnel');
    expect(everyElement('button', element).length).to.be.greaterThan(5);
  });
});
