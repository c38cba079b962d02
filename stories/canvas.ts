/** What a play function does with the canvas: looks through shadow roots, waits by condition, never by the clock. */
import type { ReactiveElement } from 'lit';
import { waitFor } from 'storybook/test';
import { loadEditionNotes, loadFactorLabels } from '../src/factors/index.js';
import { loadAllMessages } from '../src/locale/index.js';
import type { Language } from './film.js';

// The page itself is no part of what went wrong.
const PATIENCE = { interval: 20, timeout: 10_000, onTimeout: (error: Error) => error };

function within(canvas: ParentNode, path: readonly string[]): HTMLElement | null {
  let found: HTMLElement | null = null;
  let root: ParentNode | null = canvas;
  for (const selector of path) {
    found = root?.querySelector<HTMLElement>(selector) ?? null;
    root = found?.shadowRoot ?? null;
  }
  return found;
}

/** The element at the end of a path, one selector a shadow root, once it is there: chunks arrive later. */
export async function reached<T extends HTMLElement = HTMLElement>(canvas: ParentNode, ...path: readonly string[]): Promise<T> {
  await until(() => within(canvas, path) !== null, `no ${path.join(' ≫ ')}`);
  return within(canvas, path) as T;
}

export async function until(isTrue: () => boolean, claim: string): Promise<void> {
  await waitFor(() => { if (!isTrue()) throw new Error(claim); }, PATIENCE);
}

/** Types into a field as if with the keyboard. The field is not left. */
export function type(field: HTMLInputElement, text: string): void {
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

export function centre(element: Element): void {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
}

function* elementsIn(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot !== null) yield* elementsIn(element.shadowRoot);
  }
}

/** Widgets at the foot of a long page are fetched when they come near. */
function isNear(element: Element): boolean {
  return element.checkVisibility() && element.getBoundingClientRect().top < innerHeight * 2;
}

const isLate = (element: Element): boolean => !element.matches(':defined') && isNear(element);
const isPending = (element: Element): boolean => (element as Partial<ReactiveElement>).isUpdatePending === true;

/** Resolves when all that is in sight has been fetched and rendered, in the words of the language. */
export async function settled(canvas: ParentNode, language: Language): Promise<void> {
  await Promise.all([loadAllMessages(language), loadFactorLabels(language), loadEditionNotes()]);
  let still = 0;
  while (still < 2) {
    const elements = [...elementsIn(canvas)];
    await Promise.all(elements.filter((element) => element.localName.startsWith('shoot-')).map((element) => (element as Partial<ReactiveElement>).updateComplete));
    await until(() => ![...elementsIn(canvas)].some(isLate), 'a widget in sight was never defined');
    await new Promise(requestAnimationFrame);
    still = [...elementsIn(canvas)].some((element) => isLate(element) || isPending(element)) ? 0 : still + 1;
  }
}

interface Played { readonly canvasElement: HTMLElement; readonly globals: Readonly<Record<string, unknown>> }

/** A play function that begins when the document is in place: a button of an empty widget would be clicked in vain. */
export function onceSettled(act: (canvas: HTMLElement) => Promise<void>): (context: Played) => Promise<void> {
  return async ({ canvasElement, globals }) => {
    await settled(canvasElement, globals['language'] as Language);
    await act(canvasElement);
  };
}
