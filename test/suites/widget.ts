/** What every public widget promises. */
import { expect, html, unsafeStatic } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import type { ShootElement } from '../../src/elements/shoot-element.js';
import type { ShootProduction } from '../../src/elements/index.js';
import { type Language, cars, closed, draft, film, frozen, fuel, trains } from './film.js';
import { everyElement, heard, rendered, said } from './page.js';
import { type Documented, complete, placed } from './shown.js';

/** `taxis` is also a line of the film. */
const LINES = [fuel('1000'), trains(), cars('taxis')];
const HOLDS_A_DOCUMENT: ReadonlySet<string> = new Set(['shoot-production', 'shoot-estimate', 'shoot-balance']);

export interface Look { readonly document?: unknown; readonly lang?: Language; readonly attributes?: string }

/** The widget on a page of its own, alone where it holds a document, else inside a production. Nothing of it is still to come. */
export async function put(tag: string, { document = draft(), lang = 'fr', attributes = '' }: Look = {}): Promise<ShootElement> {
  const alone = HOLDS_A_DOCUMENT.has(tag);
  const inside = tag === 'shoot-production' ? '<shoot-total></shoot-total>' : '';
  const markup = `<${tag} ${attributes}>${inside}</${tag}>`;
  const page = placed<HTMLElement>(html`<main lang=${lang}>${unsafeStatic(alone ? markup : `<shoot-production no-files>${markup}</shoot-production>`)}</main>`);
  const holder = page.firstElementChild as Documented;
  holder.document = document;
  await holder.updateComplete;
  await complete(lang);
  return page.querySelector<ShootElement>(tag)!;
}

const production = (element: Element): ShootProduction => (element.closest('shoot-production') ?? element) as ShootProduction;

/** `attributes`: what the widget needs to have something to show. */
export function widgetSuite(tag: string, attributes = ''): void {
  describe(`<${tag}>, as every widget,`, () => {
    after(() => Promise.all([emulateMedia({ colorScheme: 'light' }), setViewport({ width: 800, height: 600 })]));

    const looks: readonly (readonly [string, Look])[] = [
      ['empty', {}], ['filled', { document: film('drafting', 'en'), lang: 'en' }], ['with what cannot be read', { document: film('unreadable', 'de'), lang: 'de' }],
      ['frozen', { document: frozen(...LINES) }], ['being shot', { document: film('shooting') }], ['balanced', { document: closed(...LINES) }],
    ];
    for (const [what, look] of looks) {
      it(`is accessible ${what}`, async () => {
        await expect(await put(tag, { attributes, ...look })).to.be.accessible();
      });
    }

    it('is accessible on a phone, in the dark, read-only', async () => {
      await setViewport({ width: 320, height: 700 });
      await emulateMedia({ colorScheme: 'dark' });
      const element = await put(tag, { document: film('shooting'), attributes: `${attributes} readonly` });
      (element.closest('main') as HTMLElement).style.cssText = 'color-scheme: dark; background: Canvas; color: CanvasText';
      await expect(element).to.be.accessible();
      expect(document.documentElement.scrollWidth, 'it is wider than the phone').to.be.at.most(320);
      await emulateMedia({ colorScheme: 'light' });
      await setViewport({ width: 800, height: 600 });
    });

    it('follows the language of the page', async () => {
      const element = await put(tag, { attributes, document: film('shooting') });
      const french = said(element);
      element.closest('main')!.lang = 'de';
      await complete('de');
      const german = said(element);
      element.closest('main')!.lang = 'fr-CA';
      await complete();
      expect(german).not.to.equal(french);
      expect(said(element)).to.equal(french);
    });

    it('changes nothing when it is read-only', async () => {
      const element = await put(tag, { attributes: `${attributes} readonly`, document: film('shooting') });
      const before = production(element).document;
      // What only looks for something, or shows it in another way, changes nothing.
      const fields = everyElement('input, select, textarea', element).filter((field) => field.closest('[role="search"], .choose') === null) as unknown as readonly HTMLInputElement[];
      expect(fields.filter((field) => !field.readOnly && !field.disabled).map(({ id }) => id)).to.be.empty;
      for (const button of everyElement('button', element)) {
        if (!/Enregistrer/u.test(said(button))) button.click();
      }
      await rendered();
      expect(production(element).document).to.deep.equal(before);
    });

    it('fires nothing when the page sets a property', async () => {
      const element = await put(tag, { attributes });
      const events = heard(document);
      for (const each of [film('drafting'), frozen(), film('balanced')]) {
        production(element).document = each;
        await production(element).updateComplete;
      }
      Object.assign(element, { side: 'actual', view: 'phase', readonly: true, lang: 'en' });
      await rendered();
      expect(events).to.be.empty;
    });

    it('carries no inline style, which a strict page would refuse', async () => {
      const element = await put(tag, { attributes, document: film('shooting') });
      expect(everyElement('[style], style', element).map(({ localName }) => localName)).to.be.empty;
    });
  });
}
