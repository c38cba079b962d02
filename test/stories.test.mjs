/** A designer opens Storybook and finds every widget in every state; the guide says what is true of the code. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
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

const withoutSpace = (text) => text.replace(/\s+/g, ' ').trim();
const base = read('src/elements/styles/base.styles.ts');
const tokens = [...base.matchAll(/var\((--shoot-[\w-]+), (light-dark\((#\w+), (#\w+)\)|.+?)\);$/gm)].map(([, name, value, light, dark]) => ({ name, light: light ?? value, dark }));
const events = [...read('src/elements/events.ts').matchAll(/super\('(shoot-[\w-]+)'/g)].map(([, name]) => name);
const attributes = elements.concat('shoot-element', 'document-element').flatMap((file) =>
  [...read(`src/elements/${file}.ts`).matchAll(/@property\((.*?)\)\s+(?:override\s+)?(\w+)/g)]
    .filter(([, options]) => !options.includes('attribute: false')).map(([, options, name]) => /attribute: '([\w-]+)'/.exec(options)?.[1] ?? name));
const parts = elements.flatMap((tag) => [...read(`src/elements/${tag}.ts`).matchAll(/@csspart (\w+)/g)].map(([, name]) => name));
const rowsOf = (guide) => guide.split('\n').filter((line) => line.startsWith('| `')).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));

describe('the guide', () => {
  for (const language of ['en', 'fr']) {
    const guide = read(`stories/guide/guide.${language}.md`);
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

    it(`shows no code but what runs elsewhere (${language})`, () => {
      const running = withoutSpace(['README.md', 'stories/demo/demo.js', 'stories/scenes/other-looks.stories.ts'].map(read).join('\n'));
      const snippets = [...guide.matchAll(/```(\w+)\n(.*?)```/gs)];
      ok(snippets.length >= 5);
      for (const [, kind, code] of snippets) {
        const pieces = kind === 'css' ? code.match(/--shoot-[^;]+;/g) : kind === 'js' ? code.split('\n') : [code];
        deepEqual(pieces.map(withoutSpace).filter((piece) => !running.includes(piece)), []);
      }
    });
  }
});
