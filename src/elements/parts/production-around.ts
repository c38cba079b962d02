/** Where a widget finds its production: the one it names, else the nearest around it, across shadow boundaries and slots. */
import { tagName } from '../prefix.js';
import type { ShootElement } from '../shoot-element.js';

/** A `<shoot-production>`, of this copy of the library or of another. */
export type Holder = Element & Partial<Pick<ShootElement, 'productionStore' | 'readonly'>> & { readonly isLocked?: boolean };

/** Widgets that name a production which is not on the page yet. */
const waiting = new Set<ShootElement>();

/** One step outwards on the page as it is shown. */
function outOf(node: Node): Node | null {
  if (node instanceof ShadowRoot) return node.host;
  return (node instanceof Element ? node.assignedSlot : null) ?? node.parentNode;
}

/** Productions are registered before the widgets inside them. */
export function productionAround(element: Element): Holder | undefined {
  const production = tagName('shoot-production');
  for (let node = outOf(element); node !== null; node = outOf(node)) {
    if (node instanceof Element && node.localName === production) return node as Holder;
  }
  return undefined;
}

/** The production of that id. Where there is none yet, the widget is told of those that come. */
export function productionNamed(id: string, element: ShootElement): Holder | undefined {
  // A widget that is not on the page is its own root, which has no ids.
  const root: Node & Partial<NonElementParentNode> = element.getRootNode();
  const named: Holder | null | undefined = root.getElementById?.(id);
  const found = named?.productionStore === undefined ? undefined : named;
  if (found === undefined && element.isConnected) waiting.add(element);
  else waiting.delete(element);
  return found;
}

export function stopWaiting(element: ShootElement): void {
  waiting.delete(element);
}

/** A production has come to the page: those that wait for one look again. */
export function announceProduction(): void {
  for (const element of waiting) element.requestUpdate();
}
