/**
 * What a host page does with the widgets: gives them a document, and decides which one is shown.
 * The two views are ordinary links to #previsionnel and #bilan. Changing the example loses nothing: each one is kept
 * as it was left for as long as the page is open.
 */
const film = document.getElementById('film');
const views = [...document.querySelectorAll('section[id]')];
const links = [...document.querySelectorAll('nav.views a')];
const choices = [...document.querySelectorAll('input[name="example"]')];
const failed = document.querySelector('.failed');
const title = document.title;
const kept = new Map();
let shown;

const addressOf = (example) =>
  (example === 'empty' ? '/productions/empty.json' : `/productions/television-film.${document.documentElement.lang}.${example}.json`);

async function load(example) {
  const response = await fetch(addressOf(example));
  if (!response.ok) throw new Error(`${response.status} ${addressOf(example)}`);
  return response.json();
}

function showView() {
  const chosen = views.find(({ id }) => `#${id}` === location.hash) ?? views.find(({ hidden }) => !hidden) ?? views[0];
  for (const view of views) view.hidden = view !== chosen;
  for (const link of links) {
    if (link.hash === `#${chosen.id}`) {
      link.setAttribute('aria-current', 'page');
      document.title = `${link.textContent} · ${title}`;
    } else link.removeAttribute('aria-current');
  }
}

async function showExample(example) {
  const loading = kept.get(example) ?? load(example);
  await customElements.whenDefined('shoot-production');
  if (shown !== undefined) kept.set(shown, film.document);
  shown = example;
  try {
    const production = await loading;
    // Somebody may have chosen another one meanwhile.
    if (shown === example) film.document = production;
    failed.hidden = true;
  } catch {
    failed.hidden = false;
  } finally {
    film.removeAttribute('aria-busy');
  }
}

for (const choice of choices) {
  choice.addEventListener('change', () => {
    history.pushState(null, '', `#${choice.dataset.view}`);
    showView();
    void showExample(choice.value);
  });
}
addEventListener('hashchange', showView);
// Back and forward over an entry made by pushState change the hash as well.
addEventListener('popstate', showView);

const first = choices.find(({ value }) => value === (location.hash === '#bilan' ? 'shooting' : 'drafting'));
first.checked = true;
film.setAttribute('aria-busy', 'true');
showView();
void showExample(first.value);
