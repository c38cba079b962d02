/** Files, opened and saved by the widget's own bar. */
import type { ShootSaveRequestEvent } from '../../src/elements/index.js';
import { draft, trains } from './film.js';
import { buttonSaying, everyElement, rendered, said, until, within } from './page.js';
import type { Documented } from './shown.js';

export const bar = (element: Element): HTMLElement => within(element, 'shoot-file-bar')!;
export const status = (element: Element): string => said(within(element, 'shoot-file-bar', '[role="status"]'));
export const titled = (title: string): object => ({ ...draft(trains()), profile: { ...draft().profile, title } });

/** Gives the file to the widget as the browser's own dialog does. */
export async function open(element: Documented, content: BlobPart | File, name = 'film.json'): Promise<void> {
  const input = within<HTMLInputElement>(element, 'shoot-file-bar', '#file')!;
  const file = content instanceof File ? content : new File([content], name, { type: 'application/json' });
  const before = status(element);
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await until(() => status(element) !== before, 'nothing is said of the file');
  // The buttons under the list move with it.
  await until(() => everyElement('shoot-problems', element).every((each) => said(each) !== ''), 'the problems are not said');
  await rendered();
}

/** What the page is given when a person saves. */
export async function saved(element: Documented): Promise<ShootSaveRequestEvent> {
  let event: ShootSaveRequestEvent | undefined;
  const keep = (each: ShootSaveRequestEvent): void => { event = each; each.preventDefault(); };
  element.addEventListener('shoot-save-request', keep, { once: true });
  buttonSaying('Enregistrer', bar(element))!.click();
  await rendered();
  return event!;
}
