import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type TemplateResult, html } from 'lit';
import { production } from '../states.js';

/** Another page around the same widgets, and a handful of tokens: no stylesheet reaches inside. */
const widgets = html`<h1>Les Marées hautes</h1><shoot-total></shoot-total><shoot-breakdown></shoot-breakdown><shoot-estimate></shoot-estimate>`;

const meta: Meta = {
  title: 'Scenes/Other looks',
  globals: { language: 'fr' },
};
export default meta;

type Context = Parameters<typeof production>[1];
const look = (style: TemplateResult, context: Context): TemplateResult => html`${style}<div class="look">${production(widgets, context)}</div>`;

/** A festival: cream and ink, a brick accent, round corners, a serif for the large figure. */
export const Festival: StoryObj = {
  render: (_args, context) => look(html`<style>
    .look {
      margin: -1rem; padding: 2rem; background: light-dark(#fbf5ea, #21170f); color: light-dark(#2b1d14, #f3e8d8); font-family: "Gill Sans", "Trebuchet MS", sans-serif;
      --shoot-surface: light-dark(#fbf5ea, #21170f);
      --shoot-accent: light-dark(#8a2b12, #ffab8f); --shoot-on-accent: light-dark(#ffffff, #3a0f03);
      --shoot-more: light-dark(#7a3e00, #f5b971); --shoot-less: light-dark(#1f5c3d, #8fd6b0);
      --shoot-radius: 1.25em; --shoot-display-font: Georgia, "Times New Roman", serif; --shoot-display-weight: 700;
    }
  </style>`, context),
};

/** An office: square corners, small type, little room, high contrast. */
export const Office: StoryObj = {
  render: (_args, context) => look(html`<style>
    .look {
      margin: -1rem; padding: 1rem; font: 0.8125rem/1.4 Arial, Helvetica, sans-serif;
      --shoot-accent: light-dark(#1a3fb0, #a9bcff); --shoot-on-accent: light-dark(#ffffff, #0a1a55); --shoot-focus: light-dark(#b0006a, #ff9ad5);
      --shoot-radius: 0px; --shoot-space: 0.35em; --shoot-target: 2.1em; --shoot-field: light-dark(#ffffff, #000000);
      --shoot-muted: currentColor; --shoot-edge: currentColor; --shoot-display-weight: 300;
    }
  </style>`, context),
  tags: ['!autodocs'],
};
