/**
 * French with every message between brackets: what a widget shows outside of them was not taken from the messages, so that no other language
 * can say it. The messages are changed where they stand, before anything is shown; a test file has a page of its own.
 */
import { countryName } from '../../src/elements/parts/words.js';
import { catalogue, loadEditionNotes, loadFactorLabels } from '../../src/factors/index.js';
import { formatDate } from '../../src/locale/index.js';
import { fr } from '../../src/locale/messages/fr.js';
import { frLater } from '../../src/locale/messages/fr-later.js';
import { frQuick } from '../../src/locale/messages/fr-quick.js';

const [OPEN, CLOSE] = ['⟦àé', 'öß⟧'] as const;
const bracketed = (text: string): string => (text === '' ? '' : `${OPEN}${text}${CLOSE}`);

type Tree = Record<string, unknown>;

function bracket(tree: Tree): void {
  for (const [key, message] of Object.entries(tree)) {
    if (typeof message === 'string') tree[key] = bracketed(message);
    else if (typeof message === 'function') tree[key] = (...parameters: readonly unknown[]): string => bracketed((message as (...given: readonly unknown[]) => string)(...parameters));
    else bracket(message as Tree);
  }
}

/** From now on. */
export function speakPseudo(): void {
  for (const messages of [fr, frLater, frQuick]) bracket(messages);
}

/** Attributes that people hear or see. */
const SPOKEN = ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'title', 'placeholder', 'alt', 'label'] as const;

/** What stands outside of brackets. A message may go on from one text to the next, where a figure in the middle of it is a button. */
class Outside {
  #depth = 0;

  of(text: string): string {
    let rest = '';
    for (const character of text) {
      if (character === '⟦') this.#depth += 1;
      if (this.#depth === 0) rest += character;
      if (character === '⟧') this.#depth -= 1;
    }
    return rest;
  }
}

/** All that an element says outside of its messages, piece by piece, each with the widget that says it. */
export function* unsaidIn(node: Node, widget = '', outside = new Outside()): Generator<readonly [widget: string, text: string]> {
  if (node instanceof Text) yield [widget, outside.of(node.data)];
  if (!(node instanceof Element) && !(node instanceof ShadowRoot)) return;
  if (node instanceof Element) {
    if (node.matches('style, script')) return;
    for (const name of SPOKEN) if (node.hasAttribute(name)) yield [`${widget} ${name}`, new Outside().of(node.getAttribute(name) ?? '')];
    if (node instanceof HTMLTextAreaElement || (node instanceof HTMLInputElement && !/^(?:checkbox|radio|file)$/u.test(node.type))) yield [`${widget} value`, new Outside().of(node.value)];
    if (node.shadowRoot !== null) yield* unsaidIn(node.shadowRoot, node.localName);
  }
  for (const child of node.childNodes) yield* unsaidIn(child, widget, outside);
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const member of Object.values(value)) yield* textsIn(member);
}

const spaced = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** What is data: of the production, of the factors and their sources; the names of countries, which the browser has, and of the world. */
export async function dataOf(...documents: readonly unknown[]): Promise<ReadonlySet<string>> {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const countries = [...letters.flatMap((first) => letters.map((second) => first + second)), 'WORLD'].map((code) => countryName(code, 'fr'));
  const labels = await loadFactorLabels('fr');
  const said = [...textsIn(documents), ...textsIn(labels), ...Object.keys(labels), ...textsIn(await loadEditionNotes()), ...textsIn(catalogue.editions), ...countries];
  const dates = said.filter((text) => /^\d{4}-\d{2}-\d{2}$/u.test(text)).map((text) => formatDate(text, 'fr'));
  return new Set([...said, ...dates].map(spaced).filter((text) => /\p{L}/u.test(text)));
}

/** Symbols that are the same in every language. */
const SYMBOLS = /(?<!\p{L})(?:kg|t|g|CO₂e)(?!\p{L})/gu;

/** What of a text is neither data nor a figure nor a symbol. Data counts as such where it stands as a whole. */
export function leakOf(text: string, data: ReadonlySet<string>): string {
  const rest = spaced(text);
  if (!/\p{L}/u.test(rest.replace(SYMBOLS, '')) || data.has(rest)) return '';
  const place = (each: string): number => {
    const at = rest.indexOf(each);
    return at < 0 || /\p{L}/u.test(rest.charAt(at - 1)) || /\p{L}/u.test(rest.charAt(at + each.length)) ? -1 : at;
  };
  const [longest] = [...data].filter((each) => place(each) >= 0).sort((a, b) => b.length - a.length);
  return longest === undefined ? rest : leakOf(`${rest.slice(0, place(longest))} ${rest.slice(place(longest) + longest.length)}`, data);
}
