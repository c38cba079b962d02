/** What the address of a frame may say: which widget, and with what. Never a document: a query is sent to the server and written into its logs. */

/** The widgets of a frame, each with what stands inside it. Those that only show something stand in a production, which holds the document. */
const WIDGETS: Readonly<Record<string, string | readonly string[]>> = {
  estimate: 'shoot-estimate', balance: 'shoot-balance', factors: 'shoot-factors', production: ['shoot-estimate', 'shoot-balance'],
  total: ['shoot-total'], breakdown: ['shoot-breakdown'], comparison: ['shoot-comparison'], provenance: ['shoot-provenance'],
};
/** Of the element that holds the document, and of the widget. */
const OF_HOLDER = ['autosave', 'country', 'edition', 'factors', 'kind', 'link', 'readonly'];
const OF_WIDGET = ['view', 'side', 'entry', 'chooses', 'search', 'factor', 'readonly'];
/** The themes beside the frame, each a style sheet and a class of that name. */
const THEMES: readonly string[] = ['neutral', 'dark', 'label'];
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu;
/** The tokens, `--shoot-accent` and its like, by the property whose values they take. */
const TOKENS: Readonly<Record<string, string>> = {
  'accent': 'color', 'on-accent': 'color', 'more': 'color', 'less': 'color', 'error': 'color', 'surface': 'color', 'field': 'color', 'muted': 'color', 'edge': 'color', 'line': 'color', 'focus': 'color',
  'radius': 'border-radius', 'space': 'padding', 'target': 'min-height', 'display-font': 'font-family', 'display-weight': 'font-weight',
};
const PAGE: readonly string[] = ['color', 'background-color', 'color-scheme', 'font-family', 'font-size'];

/** A value that the property takes, and that asks nothing of the network. */
const isStyle = (property: string, value: string): boolean => !/url|image|\(\s*["']/iu.test(value) && CSS.supports(property, value) && value !== 'normal';

/** Puts attributes on it, of those that its address may name. */
function dress(element: Element, names: readonly string[], query: URLSearchParams): void {
  for (const name of names) {
    const value = query.get(name);
    if (value !== null) element.setAttribute(name, value);
  }
}

/** Builds what the address asks for, an estimate when it asks for nothing that is known; answers with the element that holds the document. */
export function built(query: URLSearchParams): HTMLElement {
  const asked = WIDGETS[Object.hasOwn(WIDGETS, query.get('widget') ?? '') ? query.get('widget') ?? '' : 'estimate'] ?? [];
  const holder = document.createElement(typeof asked === 'string' ? asked : 'shoot-production');
  dress(holder, typeof asked === 'string' ? [...OF_HOLDER, ...OF_WIDGET] : OF_HOLDER, query);
  const inside = typeof asked === 'string' ? [] : asked.map((tag) => document.createElement(tag));
  for (const widget of inside) dress(widget, OF_WIDGET, query);
  if (inside.length === 1) holder.setAttribute('no-files', '');
  holder.append(...inside);
  return holder;
}

function dressInTheme({ documentElement: root, head }: Document, theme: string): void {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = new URL(`themes/${theme}.css`, import.meta.url).href;
  head.append(sheet);
  root.classList.add(`shootprint-${theme}`);
}

/** The language and the looks that the address asks for, on the page of the frame. What a property does not take is left out. */
export function dressPage(page: Document, query: URLSearchParams): void {
  const { documentElement: root } = page;
  const language = query.get('lang') ?? '';
  root.lang = LANGUAGE.test(language) ? language : navigator.language;
  const theme = query.get('theme') ?? '';
  if (THEMES.includes(theme)) dressInTheme(page, theme);
  for (const [name, value] of query) {
    const taken = TOKENS[Object.hasOwn(TOKENS, name) ? name : ''];
    if (taken !== undefined && isStyle(taken, value)) root.style.setProperty(`--shoot-${name}`, value);
    if (PAGE.includes(name) && isStyle(name, value)) root.style.setProperty(name, value);
  }
}
