import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { until } from '../canvas.js';
import '../demo/builder/builder.css';
import '../demo/builder/snippet-builder.js';
import { languageOf } from '../states.js';

/** The page of the demo, by the same script: choose, look, copy. The preview runs the files that `npm run build` makes for sites. */
const meta: Meta = {
  title: 'Scenes/Snippet builder',
  parameters: { controls: { disable: true } },
  render: (_args, context) => {
    const language = languageOf(context);
    const guide = `?path=/docs/guide-${language === 'fr' ? 'français-pour-commencer' : 'english-quick-start'}--docs`;
    return html`${keyed(language, html`<snippet-builder lang=${language} files="shootprint/" guide=${guide}></snippet-builder>`)}`;
  },
  play: async ({ canvasElement }) => {
    await until(() => canvasElement.querySelector('snippet-builder iframe[data-ready="true"]') !== null, 'the preview has not come');
    await until(() => getComputedStyle(canvasElement.querySelector('pre')!).backgroundColor !== 'rgba(0, 0, 0, 0)', 'the colours of the page have not come');
  },
};
export default meta;

export const Builder: StoryObj = {};

export const OwnColours: StoryObj = {
  tags: ['!autodocs'],
  play: async (context) => {
    await meta.play?.(context);
    const form = context.canvasElement.querySelector('form')!;
    form.querySelector<HTMLSelectElement>('[name="theme"]')!.value = 'own';
    form.querySelector<HTMLInputElement>('[name="light.accent"]')!.value = '#e8b04a';
    for (const type of ['input', 'change']) form.querySelector('[name="theme"]')!.dispatchEvent(new Event(type, { bubbles: true }));
    await until(() => context.canvasElement.querySelector('[data-pair].wrong') !== null, 'a contrast that is too low is not told');
  },
};
