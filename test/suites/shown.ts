/** Widgets put on the page, with their document in place. */
import '../../src/define.js';
import { fixture } from '@open-wc/testing';
import { html, unsafeStatic } from '@open-wc/testing';
import type { ShootBalance, ShootEstimate, ShootProduction } from '../../src/elements/index.js';
import { rendered, until } from './page.js';

export type Documented = ShootBalance | ShootEstimate | ShootProduction;

interface Shown { readonly lang?: string; readonly readonly?: boolean; readonly inside?: string }

/** A widget that holds a document, rendered. `inside`: the markup between its tags. */
export async function shown<T extends Documented = ShootEstimate>(tag: string, document?: unknown, { lang = 'fr', readonly = false, inside = '' }: Shown = {}): Promise<T> {
  const element = await fixture<T>(html`<${unsafeStatic(tag)} lang=${lang} ?readonly=${readonly}>${unsafeStatic(inside)}</${unsafeStatic(tag)}>`);
  if (document !== undefined) element.document = document;
  await element.updateComplete;
  // The words of other languages arrive a moment later.
  await until(() => element.shadowRoot?.querySelector(':not(slot)') !== null, `<${tag}> shows nothing`);
  await rendered();
  return element;
}
