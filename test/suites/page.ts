/** What a test does with a page: looks through shadow roots, waits for what comes later by condition, uses the keyboard and the mouse. */
import { waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { ReactiveElement } from 'lit';

const PATIENCE = { interval: 10, timeout: 6_000 } as const;

/** The element at the end of a path, one selector a shadow root. */
export function within<T extends Element = HTMLElement>(from: ParentNode, ...path: readonly string[]): T | null {
  let found: Element | null = null;
  let root: ParentNode | null = from instanceof Element ? from.shadowRoot : from;
  for (const selector of path) {
    found = root?.querySelector(selector) ?? null;
    root = found?.shadowRoot ?? null;
  }
  return found as T | null;
}

/** The same, once it is there: chunks and languages arrive later. */
export async function reached<T extends Element = HTMLElement>(from: ParentNode, ...path: readonly string[]): Promise<T> {
  await waitUntil(() => within(from, ...path) !== null, `no ${path.join(' ≫ ')}`, PATIENCE);
  return within<T>(from, ...path) as T;
}

export async function until(condition: () => boolean, claim: string): Promise<void> {
  await waitUntil(condition, claim, PATIENCE);
}

function* elementsIn(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot !== null) yield* elementsIn(element.shadowRoot);
  }
}

const isPending = (element: Element): boolean => (element as Partial<ReactiveElement>).isUpdatePending === true;

/** Resolves when nothing on the page waits to be rendered. */
export async function rendered(): Promise<void> {
  for (let pending = [...elementsIn(document)].filter(isPending); pending.length > 0; pending = [...elementsIn(document)].filter(isPending)) {
    await Promise.all(pending.map((element) => (element as ReactiveElement).updateComplete));
  }
}

export function everyElement(selector: string, root: ParentNode = document): readonly HTMLElement[] {
  return [...elementsIn(root instanceof Element ? root.shadowRoot ?? root : root)].filter((element): element is HTMLElement => element.matches(selector));
}

function* wordsIn(node: Node): Generator<string> {
  if (node instanceof Text) yield node.data;
  if (node instanceof Element && node.matches('style, script')) return;
  for (const child of node instanceof Element && node.shadowRoot !== null ? node.shadowRoot.childNodes : node.childNodes) yield* wordsIn(child);
}

/** All words of an element and of what it is made of; every white space is one space. */
export function said(node: Node | null): string {
  return node === null ? '' : [...wordsIn(node)].join(' ').replace(/\s+/gu, ' ').trim();
}

/** The button of that name, by what stands on it. */
export function buttonSaying(words: string, root: ParentNode = document): HTMLElement | undefined {
  return everyElement('button', root).find((button) => said(button).startsWith(words));
}

/** The element that has the keyboard, inside whatever shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Presses keys one after the other; `Shift+Tab` holds the first while it presses the second. */
export async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    const [held, pressed] = key.split('+') as [string, string | undefined];
    if (pressed === undefined) await sendKeys({ press: held });
    else {
      await sendKeys({ down: held });
      await sendKeys({ press: pressed });
      await sendKeys({ up: held });
    }
  }
  await rendered();
}

/** Types into the field that has the keyboard, one keystroke after the other. */
export async function type(text: string): Promise<void> {
  await sendKeys({ type: text });
  await rendered();
}

/** Replaces what a field holds, as a person does: select, type. The field is not left. */
export async function rewrite(field: HTMLElement, text: string): Promise<void> {
  field.focus();
  (field as HTMLInputElement).select();
  if (text === '') await press('Delete');
  else await type(text);
}

/** Replaces what a field holds and leaves it. */
export async function fill(field: HTMLElement, text: string): Promise<void> {
  await rewrite(field, text);
  await press('Tab');
}

export async function choose(select: HTMLElement, value: string): Promise<void> {
  (select as HTMLSelectElement).value = value;
  select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await rendered();
}

/** The middle of an element, in sight. */
function middleOf(element: HTMLElement): [number, number] {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
}

/** Presses where the element stands once it has stood still: what arrives later above it would push it away from under the mouse. */
export async function click(element: HTMLElement | null | undefined): Promise<void> {
  if (!element) throw new Error('nothing to click on');
  let position = middleOf(element);
  for (let before = ''; before !== position.join(); position = middleOf(element)) {
    before = position.join();
    await sendMouse({ type: 'move', position });
    await rendered();
  }
  await sendMouse({ type: 'click', position });
  await rendered();
}

const TOLD = ['shoot-input', 'shoot-change', 'shoot-freeze-request', 'shoot-save-request', 'shoot-error'] as const;

/** The names of the events that reach the page, in their order, from now on. */
export function heard(target: EventTarget): string[] {
  const names: string[] = [];
  for (const name of TOLD) target.addEventListener(name, () => { names.push(name); });
  return names;
}
