/**
 * What a host page does with the widgets: gives them a document, and decides which one is shown.
 * The views are ordinary links to #previsionnel, #bilan and #facteurs. Changing the example loses nothing: each one is kept
 * as it was left for as long as the page is open.
 */
const film = document.getElementById('film');
const views = [...document.querySelectorAll('section[id]')];
const links = [...document.querySelectorAll('nav.views a')];
const choices = [...document.querySelectorAll('input[name="example"]')];
const failed = document.querySelector('.failed');
const { lang } = document.documentElement;
const { title } = document;

/** Documents by example, as they were left. */
const kept = new Map();
/** The example that was chosen last, and the one that the widgets hold. */
let chosen;
let held;

async function load(example) {
  const response = await fetch(`/productions/${example === 'empty' ? 'empty' : `television-film.${lang}.${example}`}.json`);
  if (!response.ok) throw new Error(`${example}: ${response.status}`);
  return response.json();
}

function showView() {
  const named = views.find(({ id }) => `#${id}` === location.hash);
  const shown = named ?? (location.hash === '' ? views[0] : views.find(({ hidden }) => !hidden));
  for (const view of views) view.hidden = view !== shown;
  for (const link of links) {
    const isCurrent = link.hash === `#${shown.id}`;
    link.toggleAttribute('aria-current', isCurrent);
    if (isCurrent) {
      link.setAttribute('aria-current', 'page');
      document.title = `${link.textContent} · ${title}`;
    }
  }
  return shown;
}

async function showExample(example) {
  // Somebody may have chosen another one meanwhile.
  if (chosen !== example) return;
  try {
    const [production] = await Promise.all([kept.get(example) ?? load(example), customElements.whenDefined(film.localName)]);
    if (held !== undefined) kept.set(held, film.document);
    film.document = production;
    await film.updateComplete;
    held = example;
    failed.hidden = true;
  } catch {
    failed.hidden = false;
  }
  film.removeAttribute('aria-busy');
}

/** One after the other: what is kept of an example is what the widgets held of it. */
let turn = Promise.resolve();

function choose(example) {
  chosen = example;
  turn = turn.then(() => showExample(example));
}

for (const choice of choices) {
  choice.addEventListener('change', () => {
    // Not location.hash: the focus stays on the choice.
    history.replaceState(null, '', `#${choice.dataset.view}`);
    showView();
    choose(choice.value);
  });
}
// A link to what was hidden when it was followed moved no focus by itself.
addEventListener('hashchange', () => { showView().focus({ preventScroll: true }); });

// Nothing is stored here: leaving the page would lose what was typed.
let isTouched = false;
film.addEventListener('shoot-change', () => { isTouched = true; });
film.addEventListener('shoot-save-request', () => { isTouched = false; });
addEventListener('beforeunload', (event) => { if (isTouched) event.preventDefault(); });

const first = choices.find(({ value }) => value === (location.hash === '#bilan' ? 'shooting' : 'drafting'));
first.checked = true;
film.setAttribute('aria-busy', 'true');
showView();
choose(first.value);
