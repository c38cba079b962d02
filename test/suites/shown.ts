/** Widgets put on the page, with their document in place. */
import '../../src/define.js';
import { fixtureSync, html, unsafeStatic } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { ShootBalance, ShootEstimate, ShootProduction } from '../../src/elements/index.js';
import { summon } from '../../src/elements/lazy.js';
import { fetchLinesPart } from '../../src/elements/parts/lines-part.js';
import { loadEditionNotes, loadFactorLabels } from '../../src/factors/index.js';
import { loadLaterMessages } from '../../src/locale/index.js';
import type { Language } from './film.js';
import { everyElement, rendered, until } from './page.js';

// What a gesture calls for is there at once, as on a page in use; test/elements/later.test.ts proves the first time.
await Promise.all([...(['breakdown', 'details', 'lines', 'problems', 'profile', 'search'] as const).map(summon), loadFactorLabels('fr'), loadLaterMessages('fr'), fetchLinesPart()]);

export type Documented = ShootBalance | ShootEstimate | ShootProduction;

/** Puts markup on the page until the test ends. Waits for no frame: a page in the background has none. */
export function placed<T extends Element = HTMLElement>(markup: TemplateResult): T {
  return fixtureSync<T>(markup);
}

interface Shown { readonly lang?: string; readonly readonly?: boolean; readonly inside?: string }

/** A widget that holds a document, rendered. `inside`: the markup between its tags. */
export async function shown<T extends Documented = ShootEstimate>(tag: string, document?: unknown, { lang = 'fr', readonly = false, inside = '' }: Shown = {}): Promise<T> {
  const element = placed<T>(html`<${unsafeStatic(tag)} lang=${lang} ?readonly=${readonly}>${unsafeStatic(inside)}</${unsafeStatic(tag)}>`);
  if (document !== undefined) element.document = document;
  await element.updateComplete;
  // The words of other languages arrive a moment later.
  await until(() => element.shadowRoot?.querySelector(':not(slot)') !== null, `<${tag}> shows nothing`);
  await rendered();
  return element;
}

/** A widget whose words have not come yet. */
const isSilent = (element: Element): boolean => 'messages' in element && element.messages === undefined;

/** Resolves when all that comes later is there too: the foot of the estimate waits to be seen, here it does not. */
export async function complete(lang: Language = 'fr'): Promise<void> {
  await Promise.all([summon('seal'), summon('review'), loadFactorLabels(lang), loadEditionNotes()]);
  await until(() => everyElement(':not(:defined)').length === 0 && !everyElement('*').some(isSilent), 'some chunk has not arrived');
  await rendered();
}
