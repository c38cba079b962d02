/**
 * `<snippet-builder>`: an integrator chooses, sees the widget, and copies the lines. The preview is a page made of those very lines. It stands on the demo and in
 * Storybook; `files` is the address of a folder with what the build writes to dist/cdn, `guide` that of the guide.
 */
import { contrasts, hexOf } from './contrast.js';
import { choiceOf, countries, labelled, make, refuse } from './part.js';
import { COLOURS, KINDS, LANGUAGES, THEMES, WAYS, WIDGETS, addressOf, blocksOf, isColour } from './snippet.js';
import { WORDS } from './words.js';

const PREVIEW_SHEET = new URL('preview.css', import.meta.url).href;
const BEGINNING = {
  light: { 'text': '#171b1d', 'surface': '#ffffff', 'accent': '#0b5a6a', 'on-accent': '#ffffff', 'error': '#b3261e' },
  dark: { 'text': '#e6e9ea', 'surface': '#14181a', 'accent': '#7cc7d3', 'on-accent': '#06222a', 'error': '#ff9e94' },
};
/** What is put into the preview is a page of its own, made of escaped text: the one place where text becomes markup. */
const markup = globalThis.trustedTypes?.createPolicy('snippet-builder', { createHTML: (text) => text }) ?? { createHTML: (text) => text };

class SnippetBuilder extends HTMLElement {
  #words = WORDS.fr;
  #language = 'fr';
  #published = { version: '', files: {} };
  /** The choice, as far as it could be read. */
  #choice = { own: structuredClone({ scheme: 'light', ...BEGINNING }) };
  #home = '';
  #shown = '';
  #form = make('form', { autocomplete: 'off' });
  #contrast = make('section', { class: 'contrast' });
  #verdict = make('output');
  #pairs = make('div');
  #snippet = make('section', { class: 'snippet' });
  #blocks = make('div');
  #told = make('output', { class: 'told' });
  #note = make('p', { class: 'note' });
  #frame;

  async connectedCallback() {
    if (this.#home !== '') return;
    this.#language = (this.closest('[lang]')?.lang ?? '').slice(0, 2);
    if (!(this.#language in WORDS)) this.#language = 'en';
    this.#words = WORDS[this.#language];
    const folder = new URL(this.getAttribute('files') ?? '/shootprint/', document.baseURI).href;
    this.#home = folder;
    try {
      const response = await fetch(`${folder}integrity.json`);
      if (!response.ok) throw new Error(String(response.status));
      this.#published = await response.json();
    } catch {
      this.replaceChildren(make('p', { role: 'alert' }, this.#words.failed));
      return;
    }
    // A server that keeps versions apart has them in the address; a plain folder has not.
    if (this.hasAttribute('versioned')) this.#home = `${folder}${this.#published.version}/`;
    this.#choice.address = this.#home;
    this.#build();
    this.#read();
    this.#show();
  }

  /** The page, once. What changes in it afterwards are the blocks, the contrasts and the preview. */
  #build() {
    const words = this.#words;
    const among = (values, texts) => values.map((value) => [value, texts[value]]);
    const names = new Intl.DisplayNames([this.#language], { type: 'language' });
    const language = choiceOf('language', LANGUAGES.map((each) => [each, names.of(each)]));
    language.value = this.#language;
    const unsaid = ['', words.unsaid];
    this.#form.append(
      make('h2', {}, words.choose),
      labelled(words.widget, choiceOf('widget', among(Object.keys(WIDGETS), words.widgets))),
      labelled(words.language, language),
      labelled(words.kind, choiceOf('kind', [unsaid, ...among(KINDS, words.kinds)]), words.begins),
      labelled(words.country, choiceOf('country', [unsaid, ...countries(this.#language)])),
      labelled(words.way, choiceOf('way', among(WAYS, words.ways)), ' '),
      labelled(words.address, make('input', { name: 'address', type: 'text', inputmode: 'url', spellcheck: 'false', value: this.#home }), words.addressHint),
      labelled(words.theme, choiceOf('theme', among(THEMES, words.themes))),
      make('div', { class: 'own' }, labelled(words.scheme, choiceOf('scheme', among(['light', 'dark', 'both'], words.schemes))), ...['light', 'dark'].map((scheme) => this.#colours(scheme))),
    );
    this.#contrast.append(make('h2', {}, words.contrast), this.#verdict, this.#pairs);
    this.#snippet.append(make('h2', {}, words.snippet), this.#blocks, this.#told);
    this.#frame = make('iframe', { title: words.previewTitle });
    // The empty page that it begins with has nothing to be dressed.
    this.#frame.addEventListener('load', () => { if (this.#shown !== '') this.#dress(); });
    const guide = this.getAttribute('guide');
    this.replaceChildren(
      make('div', { class: 'choices' }, this.#form, this.#contrast),
      make('div', { class: 'result' }, this.#snippet, make('section', { class: 'preview' }, make('h2', {}, words.preview), this.#note, this.#frame)),
      ...(guide === null ? [] : [make('p', { class: 'guide' }, make('a', { href: guide, target: '_top' }, words.guide), '.')]),
    );
    this.#form.addEventListener('submit', (event) => { event.preventDefault(); });
    this.#form.addEventListener('input', ({ target }) => { this.#pair(target); this.#read(); });
    // While somebody types or looks for a colour the lines follow; the widget is loaded anew when the choice is made.
    this.#form.addEventListener('change', () => { this.#show(); });
  }

  #colours(scheme) {
    const { colours, picked, inScheme } = this.#words;
    return make('fieldset', { 'data-scheme': scheme }, make('legend', {}, inScheme[scheme]), ...Object.keys(COLOURS).map((name) => {
      const value = BEGINNING[scheme][name];
      const field = labelled(colours[name], make('input', { name: `${scheme}.${name}`, type: 'text', spellcheck: 'false', value }));
      field.append(make('input', { 'type': 'color', 'aria-label': picked(colours[name]), value, 'data-for': `${scheme}.${name}` }));
      return field;
    }));
  }

  /** A colour field and the text beside it say the same. */
  #pair(field) {
    const { elements } = this.#form;
    if (field.dataset.for !== undefined) elements.namedItem(field.dataset.for).value = field.value;
    else if (field.name.includes('.') && isColour(field.value)) field.closest('.field').querySelector('[type="color"]').value = hexOf(field.value);
  }

  #read() {
    const { elements } = this.#form;
    const at = (name) => elements.namedItem(name);
    const choice = this.#choice;
    for (const name of ['widget', 'language', 'kind', 'country', 'way', 'theme']) choice[name] = at(name).value;
    const address = addressOf(at('address').value);
    refuse(at('address'), address === undefined ? this.#words.addressWrong : undefined);
    choice.address = address ?? choice.address;
    choice.own.scheme = at('scheme').value;
    for (const scheme of ['light', 'dark']) {
      for (const name of Object.keys(COLOURS)) {
        const field = at(`${scheme}.${name}`);
        const isRead = isColour(field.value);
        refuse(field, isRead ? undefined : this.#words.colourWrong);
        if (isRead) choice.own[scheme][name] = field.value.trim();
      }
    }
    for (const name of ['kind', 'country']) at(name).disabled = WIDGETS[choice.widget].holdsNothing === true;
    at('address').closest('.field').hidden = choice.way === 'npm';
    at('way').closest('.field').querySelector('small').textContent = this.#words.wayHints[choice.way];
    this.querySelector('.own').hidden = choice.theme !== 'own';
    for (const fieldset of this.querySelectorAll('[data-scheme]')) fieldset.hidden = ![fieldset.dataset.scheme, 'both'].includes(choice.own.scheme);
    this.#write();
    this.#measure();
  }

  #write() {
    const { copy, blocks: names } = this.#words;
    this.#told.textContent = '';
    this.#blocks.replaceChildren(...blocksOf(this.#choice, this.#published).blocks.map(({ name, text }) => {
      const pre = make('pre', { 'tabindex': '0', 'role': 'group', 'aria-label': names[name] }, make('code', {}, text));
      const button = make('button', { 'type': 'button', 'aria-label': `${copy} (${names[name]})` }, copy);
      button.addEventListener('click', () => { void this.#copy(pre); });
      return make('figure', { 'data-block': name }, make('figcaption', {}, names[name], button), pre);
    }));
  }

  async #copy(pre) {
    const { copied, refused } = this.#words;
    try {
      await navigator.clipboard.writeText(pre.textContent);
      this.#told.textContent = copied;
    } catch {
      // No permission, or a page without https: the reader's own keys always copy what is selected.
      pre.focus();
      getSelection().selectAllChildren(pre);
      this.#told.textContent = refused;
    }
  }

  /** The contrast of own colours; a theme's holds already. */
  #measure() {
    const { theme, own } = this.#choice;
    const { pairs, enough, tooLittle, allEnough, notEnough, inScheme } = this.#words;
    this.#contrast.hidden = theme !== 'own';
    if (theme !== 'own') return;
    const schemes = own.scheme === 'both' ? ['light', 'dark'] : [own.scheme];
    const number = new Intl.NumberFormat(this.#language, { maximumFractionDigits: 1 });
    // 4.46 is not 4.5: a ratio is never rounded up to what it must reach.
    const said = (ratio) => number.format(Math.floor(ratio * 10) / 10);
    const found = schemes.map((scheme) => [scheme, contrasts(own[scheme], scheme)]);
    const low = found.flatMap(([, all]) => all).filter(({ reached, needed }) => reached < needed).length;
    this.#verdict.textContent = low === 0 ? allEnough : notEnough(low);
    this.#pairs.replaceChildren(...found.flatMap(([scheme, all]) => [make('h3', {}, inScheme[scheme]), make('ul', {}, ...all.map(({ pair, reached, needed }) => {
      const isEnough = reached >= needed;
      return make('li', { 'data-pair': pair, 'class': isEnough ? undefined : 'wrong' }, `${pairs[pair]} `, make('span', {}, isEnough ? enough(said(reached)) : tooLittle(said(reached), number.format(needed))));
    }))]));
  }

  /** A page of the lines themselves. Files from elsewhere are not asked for: the page's own take their place, and that is said. */
  #show() {
    const { way, address, widget, theme, own } = this.#choice;
    const isElsewhere = new URL(address, document.baseURI).href !== this.#home;
    const { tried, blocks } = blocksOf({ ...this.#choice, address: isElsewhere ? this.#home : address }, this.#published);
    const { runs, runsElsewhere, runsBundled, figures } = this.#words;
    const isFigure = WIDGETS[widget].inside === true && WIDGETS[widget].tags.length === 1;
    this.#note.textContent = [way === 'npm' ? runsBundled : isElsewhere ? runsElsewhere : runs, ...(isFigure ? [figures] : [])].join(' ');
    const scheme = theme === 'dark' ? 'light' : theme === 'own' ? own.scheme : 'page';
    const page = `<!doctype html><html lang="${this.#language}" class="${scheme}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Shootprint</title><link rel="stylesheet" href="${PREVIEW_SHEET}"></head><body>\n${tried}\n</body></html>`;
    const styles = blocks.find(({ name }) => name === 'styles')?.text ?? '';
    if (this.#shown === page) return this.#dress(styles);
    this.#shown = page;
    this.#frame.dataset.ready = 'false';
    this.#frame.srcdoc = markup.createHTML(page);
    return undefined;
  }

  /** The block for the site's own style sheet, as such: a strict page lets no markup bring it. */
  #dress(styles = blocksOf(this.#choice, this.#published).blocks.find(({ name }) => name === 'styles')?.text ?? '') {
    const { contentDocument: page, contentWindow: view } = this.#frame;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(styles);
    page.adoptedStyleSheets = [sheet];
    this.#frame.dataset.ready = 'true';
  }
}

if (!customElements.get('snippet-builder')) customElements.define('snippet-builder', SnippetBuilder);
