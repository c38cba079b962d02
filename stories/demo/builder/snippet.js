/**
 * What a choice is written as: the lines that an integrator copies, as text. What was typed reaches them only as a checked address, a checked colour or an escaped value.
 */

/** The widgets, each with what stands on the page and what a frame calls it. Those that only show something stand in a production, which holds the document. */
export const WIDGETS = {
  estimate: { tags: ['shoot-estimate'], frame: 'estimate' },
  quick: { tags: ['shoot-estimate'], frame: 'estimate', view: 'quick' },
  balance: { tags: ['shoot-balance'], frame: 'balance' },
  production: { tags: ['shoot-estimate', 'shoot-balance'], frame: 'production', inside: true },
  total: { tags: ['shoot-total'], frame: 'total', inside: true },
  breakdown: { tags: ['shoot-breakdown'], frame: 'breakdown', inside: true },
  comparison: { tags: ['shoot-comparison'], frame: 'comparison', inside: true },
  factors: { tags: ['shoot-factors'], frame: 'factors', holdsNothing: true },
};
export const KINDS = ['tv-film', 'feature', 'series', 'documentary', 'entertainment', 'live-capture', 'commercial', 'animation'];
export const WAYS = ['script', 'room', 'frame', 'bare', 'npm'];
export const LANGUAGES = ['fr', 'en', 'de'];
export const THEMES = ['none', 'neutral', 'dark', 'label', 'own'];
/** Own colours: the name of each field, what it sets on a page, and what it is called in the address of a frame. */
export const COLOURS = {
  'text': { properties: ['color'], options: ['color'] },
  'surface': { properties: ['background-color', '--shoot-surface'], options: ['background', 'surface'] },
  'accent': { properties: ['--shoot-accent'], options: ['accent'] },
  'on-accent': { properties: ['--shoot-on-accent'], options: ['on-accent'] },
  'error': { properties: ['--shoot-error'], options: ['error'] },
};
const SCHEMES = { light: 'light', dark: 'dark', both: 'light dark' };

/** What stands between the tags until the widget comes, and where scripts are off. */
const UNTIL = {
  fr: 'Le calculateur d’empreinte s’affiche ici. Sans JavaScript, écrivez-nous.',
  en: 'The footprint calculator appears here. Without JavaScript, write to us.',
  de: 'Hier erscheint der CO₂-Rechner. Ohne JavaScript schreiben Sie uns.',
};
const TITLES = { fr: 'Empreinte carbone du tournage', en: 'Carbon footprint of the shoot', de: 'CO₂-Fußabdruck der Dreharbeiten' };

const escape = (text) => text.replace(/[&"<>]/gu, (sign) => ({ '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' })[sign]);
const written = (attributes) => Object.entries(attributes).filter(([, value]) => value !== undefined && value !== '').map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escape(value)}"`)).join('');
const element = (tag, attributes, content) => `<${tag}${written(attributes)}>${content}</${tag}>`;

/** The address of a folder as it was typed: absolute, or from the root of the site. Nothing for what is neither. */
export function addressOf(text) {
  const trimmed = text.trim();
  if (!/^(?:https?:\/\/|\/(?!\/))/iu.test(trimmed) || !URL.canParse(trimmed, 'https://www.example.org')) return undefined;
  const { origin, pathname, username } = new URL(trimmed, 'https://www.example.org');
  if (username !== '') return undefined;
  const path = pathname.endsWith('/') ? pathname : `${pathname}/`;
  return trimmed.startsWith('/') ? path : origin + path;
}

/** A colour that needs nothing else to be known. */
export const isColour = (text) => CSS.supports('color', text) && !/var\(|env\(|url|image|current|inherit|initial|unset|revert|[;{}<>"'\\]/iu.test(text);

/** A value for one scheme or for both. */
export const colourFor = ({ scheme, light, dark }, name) => (scheme === 'both' ? `light-dark(${light[name]}, ${dark[name]})` : { light, dark }[scheme][name]);

const holding = ({ kind, country, widget }) => (WIDGETS[widget].holdsNothing ? {} : { kind, country });
const themed = (theme) => theme !== 'none' && theme !== 'own';

/** The widget's own tags, as they stand on a page. */
function tagsOf(choice) {
  const { tags, view, inside } = WIDGETS[choice.widget];
  const outermost = { lang: choice.language, ...holding(choice), ...(themed(choice.theme) ? { class: `shootprint-${choice.theme}` } : {}) };
  if (!inside) return element(tags[0], { ...outermost, view }, `<p>${UNTIL[choice.language]}</p>`);
  // A page that shows figures only has its own way to open and save.
  const files = tags.length === 1 ? { 'no-files': true } : {};
  return element('shoot-production', { ...files, ...outermost }, `\n${tags.map((tag) => `  <${tag}></${tag}>`).join('\n')}\n`);
}

/** What a frame is told by its address, or by the attributes of the tag that writes it. */
function optionsOf(choice) {
  const { frame, view } = WIDGETS[choice.widget];
  const own = choice.theme !== 'own' ? {} : {
    'color-scheme': SCHEMES[choice.own.scheme],
    ...Object.fromEntries(Object.entries(COLOURS).flatMap(([name, { options }]) => options.map((option) => [option, colourFor(choice.own, name)]))),
  };
  return { widget: frame, view, lang: choice.language, ...holding(choice), theme: themed(choice.theme) ? choice.theme : undefined, ...own };
}

/** The own colours, as lines of the site's own style sheet. */
function stylesOf(choice) {
  const { tags, inside } = WIDGETS[choice.widget];
  const lines = Object.entries(COLOURS).flatMap(([name, { properties }]) => properties.map((property) => `    ${property}: ${colourFor(choice.own, name)};`));
  // On paper the widgets are black on white by themselves.
  return ['@media screen {', `  ${inside ? 'shoot-production' : tags[0]} {`, `    color-scheme: ${SCHEMES[choice.own.scheme]};`, ...lines, '    padding: 1em;', '  }', '}'].join('\n');
}

/**
 * The blocks to copy, in order, each `{ name, text }`: `page` always, `styles` with own colours, `terminal` and `module` with npm. `published` is what integrity.json of
 * the build says. `tried` is what a preview puts into a page: the block `page`, and for npm a script tag in place of the bundle.
 */
export function blocksOf(choice, { files }) {
  const { address, way, theme } = choice;
  const checked = (name) => ({ integrity: files[name], crossorigin: 'anonymous' });
  const script = (name) => element('script', { type: 'module', src: address + name, ...checked(name) }, '');
  const sheet = (name) => `<link${written({ rel: 'stylesheet', href: address + name, ...checked(name) })}>`;
  if (way === 'frame') {
    const page = [script('frame-loader.js'), element('shoot-frame', optionsOf(choice), UNTIL[choice.language])].join('\n');
    return { blocks: [{ name: 'page', text: page }], tried: page };
  }
  if (way === 'bare') {
    const query = new URLSearchParams(Object.entries(optionsOf(choice)).filter(([, value]) => value !== undefined && value !== ''));
    const page = element('iframe', { title: TITLES[choice.language], width: '100%', height: '900', src: `${address}frame.html?${query}` }, '');
    return { blocks: [{ name: 'page', text: page }], tried: page };
  }
  const tags = tagsOf(choice);
  const sheets = [...(way === 'room' ? ['shootprint.css'] : []), ...(themed(theme) ? [`themes/${theme}.css`] : [])];
  const whole = [...sheets.map(sheet), script('shootprint.min.js'), tags].join('\n');
  const styles = theme === 'own' ? [{ name: 'styles', text: stylesOf(choice) }] : [];
  if (way !== 'npm') return { blocks: [{ name: 'page', text: whole }, ...styles], tried: whole };
  const module = ["import 'shootprint/define';", ...sheets.map((name) => `import 'shootprint/cdn/${name}';`)].join('\n');
  return { blocks: [{ name: 'terminal', text: 'npm install shootprint' }, { name: 'module', text: module }, { name: 'page', text: tags }, ...styles], tried: whole };
}
