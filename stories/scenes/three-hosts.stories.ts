import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type TemplateResult, html } from 'lit';
import { until } from '../canvas.js';
import '../demo/hosts.css';
import { production } from '../states.js';

/** The same widgets in three houses, of which each gives its font, its colours and a few tokens. The demo has them on one page, `/hosts.html`. */
const meta: Meta = {
  title: 'Scenes/Three hosts',
  globals: { language: 'fr' },
  play: ({ canvasElement }) => until(() => getComputedStyle(canvasElement.querySelector('.host')!).backgroundColor !== 'rgba(0, 0, 0, 0)', 'the house has no ground of its own'),
};
export default meta;

type Context = Parameters<typeof production>[1];
const host = (name: string, top: TemplateResult, context: Context): TemplateResult => html`<div class="host ${name}"><div class="top">${top}</div>
  ${production(html`<shoot-total></shoot-total><shoot-breakdown></shoot-breakdown><shoot-estimate></shoot-estimate>`, context)}</div>`;

export const Ministry: StoryObj = { render: (_args, context) => host('ministry', html`<h1>Direction des images animées<br>Écoproduction</h1>`, context) };

export const ProductionOffice: StoryObj = { render: (_args, context) => host('office', html`<h1>Nuit blanche films</h1><p>Fictions, documentaires</p>`, context) };

export const Label: StoryObj = { render: (_args, context) => host('warm', html`<h1>Label Terre d’images</h1>`, context) };
