/** The quick estimate on a page, as a person meets it. */
import type { ShootEstimate } from '../../src/elements/index.js';
import { summon } from '../../src/elements/lazy.js';
import { EMPTY_PROFILE } from '../../src/model/index.js';
import { draft } from './film.js';
import { everyElement, fill, reached, rendered, until, within } from './page.js';
import { shown } from './shown.js';

await summon('quick');

export const FACTS = { runtimeMinutes: '90', shootingDays: '24', crew: '45' } as const;

export async function asked(document: unknown = empty(), lang = 'fr'): Promise<ShootEstimate> {
  const element = await shown('shoot-estimate', document, { lang });
  element.view = 'quick';
  await rendered();
  await reached(element, 'shoot-quick', 'form');
  await until(() => within(element, 'shoot-quick', 'shoot-quick-result', '.result') !== null, 'there is no result');
  return element;
}
export const empty = (): unknown => ({ ...draft(), profile: { ...EMPTY_PROFILE, title: 'Les Marées hautes' } });
export const field = (element: Element, id: string): HTMLInputElement => within<HTMLInputElement>(element, 'shoot-quick', `#${id}`)!;
export const choice = (element: Element, value: string): HTMLInputElement => within<HTMLInputElement>(element, 'shoot-quick', `input[value="${value}"]`)!;
export const question = (element: Element, id: string): HTMLElement => within(element, 'shoot-quick', `#question-${id}`)!;
export const result = (element: Element): HTMLElement => within(element, 'shoot-quick', 'shoot-quick-result')!;
export const idsOf = (element: ShootEstimate): readonly string[] => element.productionStore.state.production.entries.map(({ id }) => id);

export async function answer(element: Element, answers: Readonly<Record<string, string>>): Promise<void> {
  for (const [id, text] of Object.entries(answers)) await fill(field(element, id), text);
  await rendered();
}

/** The questions that are marked as what would narrow the range most. */
export const marked = (element: Element): readonly string[] => everyElement('.best', within(element, 'shoot-quick')!).map((mark) => mark.closest('[id^="question-"]')!.id);
