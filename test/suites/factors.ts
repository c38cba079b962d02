/** The list of factors, and the records that it opens. */
import { press, everyElement, reached, rewrite, said, until, within } from './page.js';
import { complete } from './shown.js';
import { near } from './near.js';
import { type Look, put } from './widget.js';

near();

export const VIEW = 'shoot-factors-view';
export const RECORD = 'shoot-factor-record';

export const listed = (look: Look = {}): ReturnType<typeof put> => put('shoot-factors', look);
export const rows = (element: Element): readonly HTMLElement[] => everyElement('.found tbody tr:not(.opened)', element);
export const names = (element: Element): readonly string[] => rows(element).map((row) => said(row.querySelector('.figure-link > span')));
export const field = (element: Element): HTMLElement => within(element, VIEW, '#search')!;
export const link = (element: Element, id: string): HTMLElement => within(element, VIEW, `[data-figure="factor ${id}"]`)!;
export const status = (element: Element): string => said(within(element, VIEW, '[role="status"]'));
export const panelOf = (element: Element): Promise<HTMLElement> => reached(element, VIEW, RECORD, '.panel');

/** Types a search, until what it should find stands first. */
export async function looked(element: Element, text: string, first: string): Promise<void> {
  await rewrite(field(element), text);
  await until(() => names(element)[0] === first, `“${text}” does not find “${first}” first`);
}

/** Opens a record with the keyboard. */
export async function opened(element: Element, id: string): Promise<HTMLElement> {
  link(element, id).focus();
  await press('Enter');
  const panel = await panelOf(element);
  await complete();
  return panel;
}
