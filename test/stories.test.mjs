/** A designer opens Storybook and finds every widget in every state; the guide says what is true of the code. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { loadCsf } from 'storybook/internal/csf-tools';

const STATES = ['Empty', 'Filled', 'Unparseable', 'Frozen', 'Balanced', 'ReadOnly', 'Narrow', 'Dark', 'French', 'English', 'German'];
const SCENES = ['A sidebar of 320 px', 'Drawings', 'On paper', 'Other looks', 'Snippet builder', 'The whole job', 'Three hosts'];

const root = new URL('../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const storiesOf = (path) => loadCsf(read(path), { fileName: path, makeTitle: (title) => title }).parse();
const filesIn = (folder, ending) => readdirSync(new URL(folder, root)).filter((name) => name.endsWith(ending)).map((name) => `${folder}${name}`);

/** The public elements are those whose classes are exported. */
const elements = [...read('src/elements/index.ts').matchAll(/from '\.\/(shoot-[\w-]+)\.js'/g)].map(([, tag]) => tag).filter((tag) => !/-(element|event)$/.test(tag));
const tagsDefined = new Set([...read('src/elements/tags.ts').matchAll(/'(shoot-[\w-]+)':/g)].map(([, tag]) => tag));
const without = (expected, found) => expected.filter((each) => !found.includes(each));

describe('the stories', () => {
  it('are looked for of every public element', () => {
    ok(elements.length >= 7, `${elements.length} public elements`);
    deepEqual(elements.filter((tag) => !tagsDefined.has(tag)), []);
  });

  for (const tag of elements) {
    it(`show <${tag}> in every state`, () => {
      const { meta, indexInputs } = storiesOf(`stories/${tag}.stories.ts`);
      equal(meta.title, `Elements/${tag}`);
      equal(meta.component, `'${tag}'`);
      deepEqual(without(STATES, indexInputs.map(({ exportName }) => exportName)), []);
    });
  }

  it('refuse a file that leaves a state out', () => {
    const { indexInputs } = loadCsf("export default { title: 'x' };\nexport { Empty } from './states.js';", { fileName: 'x.stories.ts', makeTitle: (title) => title }).parse();
    deepEqual(without(STATES, indexInputs.map(({ exportName }) => exportName)), STATES.slice(1));
  });

  it('show whole scenes too', () => {
    deepEqual(without(SCENES.map((name) => `Scenes/${name}`), filesIn('stories/scenes/', '.stories.ts').map((path) => storiesOf(path).meta.title)), []);
  });

  it('are the same every day: no clock, no chance, no sleep', () => {
    const files = [...filesIn('stories/', '.ts'), ...filesIn('stories/scenes/', '.ts')];
    deepEqual(files.filter((path) => /\bnew Date\b|\bDate\.|Math\.random|crypto\.|setTimeout|setInterval/.test(read(path))), []);
  });
});

const base = read('src/elements/styles/base.styles.ts');
const tokens = [...base.matchAll(/var\((--shoot-[\w-]+), (light-dark\((#\w+), (#\w+)\)|.+?)\);$/gm)].map(([, name, value, light, dark]) => ({ name, light: light ?? value, dark }));
const events = [...read('src/elements/events.ts').matchAll(/super\('(shoot-[\w-]+)'/g)].map(([, name]) => name);
const attributes = elements.concat('shoot-element', 'document-element').flatMap((file) =>
  [...read(`src/elements/${file}.ts`).matchAll(/@property\((.*?)\)\s+(?:override\s+)?(\w+)/g)]
    .filter(([, options]) => !options.includes('attribute: false')).map(([, options, name]) => /attribute: '([\w-]+)'/.exec(options)?.[1] ?? name));
const parts = elements.flatMap((tag) => [...read(`src/elements/${tag}.ts`).matchAll(/@csspart (\w+)/g)].map(([, name]) => name));
const rowsOf = (guide) => guide.split('\n').filter((line) => line.startsWith('| `')).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));

const pagesOf = (language) => filesIn(`stories/guide/${language}/`, '.md').map((file) => file.split('/').at(-1)).sort();
/** What a page of the guide shows as code, by name: run by test/hosts/guide.mjs, saves.mjs and zoo.mjs. */
const codeOf = (page) => [...page.matchAll(/^\{\{(.+)\}\}$/gm)].map(([, name]) => name);
const code = new Set([
  ...readdirSync(new URL('stories/guide/snippets/', root)), 'saves.js',
  ...['react-18/Estimate.jsx', 'react-19/Estimate.jsx', 'vue/Estimate.vue', 'vue/vite.config.mjs', 'svelte/Estimate.svelte'].filter((name) => existsSync(new URL(`test/hosts/zoo/${name}`, root))),
]);

describe('the guide', () => {
  for (const language of ['en', 'fr']) {
    const guide = pagesOf(language).map((name) => read(`stories/guide/${language}/${name}`)).join('\n');
    const rows = rowsOf(guide);
    const names = rows.map(([name]) => name.replaceAll('`', ''));

    it(`names every element, attribute, event and part (${language})`, () => {
      ok(attributes.includes('for') && attributes.includes('autosave') && parts.includes('sentence'), 'the code is not read as it should be');
      deepEqual(without([...elements.map((tag) => `<${tag}>`), ...attributes, ...events], names), []);
      deepEqual(parts.filter((name) => !guide.includes(`\`${name}\``)), []);
    });

    it(`gives the tokens and their defaults (${language})`, () => {
      equal(tokens.length, 16);
      deepEqual(names.filter((name) => name.startsWith('--')), tokens.map(({ name }) => name));
      for (const { name, light, dark } of tokens) {
        const [, inLight, inDark] = rows[names.indexOf(name)];
        const share = /color-mix\(in srgb, currentColor (\d+)%/.exec(light)?.[1];
        if (share !== undefined) ok(new RegExp(`^${share}\\s?% `).test(inLight), `${name}: ${inLight}`);
        else if (!light.startsWith('var(')) equal(inLight, `\`${light}\``, name);
        if (dark !== undefined) equal(inDark, `\`${dark}\``, name);
      }
    });

    it(`shows no code but files that a test runs (${language})`, () => {
      deepEqual([...guide.matchAll(/^```/gm)], []);
      const named = codeOf(guide);
      ok(named.length >= 15, `${named.length} pieces of code`);
      deepEqual(named.filter((name) => !code.has(name)), []);
    });

    it(`has each page in Storybook (${language})`, () => {
      deepEqual(filesIn(`stories/guide/${language}/`, '.mdx').map((file) => read(file).match(/'\.\/(.*\.md)\?raw'/)?.[1]), pagesOf(language));
    });
  }

  it('has the same pages and the same code in both languages', () => {
    deepEqual(pagesOf('fr'), pagesOf('en'));
    for (const name of pagesOf('en')) deepEqual(codeOf(read(`stories/guide/fr/${name}`)), codeOf(read(`stories/guide/en/${name}`)), name);
  });

  it('shows every piece of code that was written for it', () => {
    const shown = pagesOf('en').flatMap((name) => codeOf(read(`stories/guide/en/${name}`)));
    deepEqual(readdirSync(new URL('stories/guide/snippets/', root)).filter((name) => !shown.includes(name)), []);
  });

  it('gives the two lines as the README does', () => {
    const readme = read('README.md').replaceAll(/^ {4}/gm, '');
    for (const name of ['two-lines.html', 'room.html', 'page.html', 'frame.html']) ok(readme.includes(read(`stories/guide/snippets/${name}`).trim()), name);
  });
});
