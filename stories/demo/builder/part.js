/** Pieces of the page, made without markup: what somebody typed can only ever be text. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  element.append(...children);
  return element;
}

let numbered = 0;
const nextId = () => `snippet-${numbered += 1}`;

/** A field under its label, its hint told to a screen reader with it. */
export function labelled(label, field, hint) {
  field.id = nextId();
  const told = hint === undefined ? [] : [make('small', { id: `${field.id}-hint` }, hint)];
  if (hint !== undefined) field.setAttribute('aria-describedby', `${field.id}-hint`);
  return make('p', { class: 'field' }, make('label', { for: field.id }, label), field, ...told);
}

export function choiceOf(name, options) {
  return make('select', { name, autocomplete: 'off' }, ...options.map(([value, text]) => make('option', { value }, text)));
}

/** Says of a field that what stands in it cannot be read, beneath it; nothing: it can. */
export function refuse(field, words) {
  const beneath = field.closest('.field');
  beneath.querySelector('.wrong')?.remove();
  if (words === undefined) return ['aria-invalid', 'aria-errormessage'].forEach((name) => field.removeAttribute(name));
  field.setAttribute('aria-invalid', 'true');
  const id = `${field.id}-wrong`;
  field.setAttribute('aria-errormessage', id);
  return beneath.append(make('small', { id, class: 'wrong', role: 'alert' }, words));
}

/** Codes that are kept for something else than a country. */
const RESERVED = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '));
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Every country that the browser has a name for, `[code, name]` in the order of the names. */
export function countries(language) {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  return LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
    .filter((code) => !RESERVED.has(code) && names.of(code) !== undefined && new Intl.Locale(`und-${code}`).maximize().region === code)
    .map((code) => [code, names.of(code)]).sort(([, a], [, b]) => a.localeCompare(b, language));
}
