/// <reference types="vite/client" />
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';
import { settled } from '../stories/canvas.js';
import { languageOf } from '../stories/states.js';

interface Manifest { readonly modules: readonly { readonly declarations?: readonly Declaration[] }[] }
interface Declaration { readonly members?: readonly { readonly name: string; readonly privacy?: string }[] }

/** Controls show what a host may set: private members are dropped. */
const isPublic = (member: { readonly name: string; readonly privacy?: string }): boolean =>
  !member.name.startsWith('#') && (member.privacy === undefined || member.privacy === 'public');

const manifestOf = ({ modules, ...rest }: Manifest): Manifest => ({
  ...rest,
  modules: modules.map((module) => ({
    ...module,
    declarations: (module.declarations ?? []).map((declaration) =>
      declaration.members ? { ...declaration, members: declaration.members.filter(isPublic) } : declaration),
  })),
});

// Written by the build. A glob, because a fresh clone starts Storybook before it ever built.
const built = Object.values(import.meta.glob<Manifest>('../dist/custom-elements.json', { eager: true, import: 'default' }))[0];
if (built) setCustomElementsManifest(manifestOf(built));

const toolbar = (title: string, icon: 'globe' | 'contrast' | 'browser', items: readonly { value: string; title: string }[]) =>
  ({ toolbar: { title, icon, items: [...items], dynamicTitle: true } });

const preview: Preview = {
  tags: ['autodocs'],
  initialGlobals: { language: 'fr', theme: 'light', width: 'full' },
  globalTypes: {
    language: toolbar('Language', 'globe', [
      { value: 'fr', title: 'français' }, { value: 'en', title: 'English' }, { value: 'de', title: 'Deutsch' },
    ]),
    theme: toolbar('Theme', 'contrast', [{ value: 'light', title: 'Light' }, { value: 'dark', title: 'Dark' }]),
    width: toolbar('Width', 'browser', [
      { value: '320px', title: '320 px' }, { value: '768px', title: '768 px' }, { value: 'full', title: 'Full' },
    ]),
  },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: { storySort: { order: ['Guide', ['English', ['Quick start', 'Options', 'Looks', 'Events, forms and documents', 'Frame', 'Recipes', '*'], 'Français', ['Pour commencer', 'Les réglages', 'L’apparence', 'Événements, formulaires et documents', 'Le cadre', 'Recettes', '*']], 'Scenes', 'Elements'] } },
  },
  // A story is finished when its chunks have arrived: what looks at it then, axe first, sees what a reader sees.
  afterEach: ({ canvasElement, globals, parameters }) => settled(canvasElement, languageOf({ globals, parameters })),
  decorators: [
    (story, { globals }) => html`
      <div class="stage" lang=${globals['language']} data-theme=${globals['theme']} data-width=${globals['width']}>${story()}</div>
    `,
  ],
};
export default preview;
