import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type TemplateResult, html } from 'lit';
import { settled } from '../canvas.js';
import { documentOf, languageOf } from '../states.js';
import { putOnPaper } from './paper.js';

let takeOff = (): void => {};

/** The printed page, without a printer: as wide as A4 between its margins, in black. To print for good: the browser's own command. */
const meta: Meta = {
  title: 'Scenes/On paper',
  tags: ['!autodocs'],
  globals: { language: 'fr', theme: 'light' },
  beforeEach: () => () => { takeOff(); takeOff = () => {}; },
  play: async ({ canvasElement, ...context }) => {
    for (const foot of canvasElement.querySelectorAll('.sheet > *')) foot.scrollIntoView({ block: 'end', behavior: 'instant' });
    await settled(canvasElement, languageOf(context));
    takeOff = putOnPaper(canvasElement);
    scrollTo(0, 0);
  },
};
export default meta;

const sheet = (content: TemplateResult): TemplateResult => html`<style>
    .sheet { color-scheme: light; inline-size: 180mm; padding: 15mm; margin-inline: auto; background: #fff; color: #000; outline: 1px solid #888; font-size: 11pt; }
  </style><div class="sheet">${content}</div>`;

export const Estimate: StoryObj = { render: (_args, context) => sheet(html`<shoot-estimate .document=${documentOf(context)}></shoot-estimate>`), parameters: { state: 'frozen' } };

export const Balance: StoryObj = { render: (_args, context) => sheet(html`<shoot-balance .document=${documentOf(context)}></shoot-balance>`), parameters: { about: 'shoot', state: 'balanced' } };
