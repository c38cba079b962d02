import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { documentOf } from '../states.js';

/** One page, one document: what is estimated is what the balance compares with. Once frozen, the estimate is folded away. */
const meta: Meta = {
  title: 'Scenes/The whole job',
  parameters: { about: 'shoot' },
  globals: { language: 'fr' },
  render: (_args, context) => html`<h1>Les Marées hautes</h1>
    <shoot-production .document=${documentOf(context)}>
      <details ?open=${context.parameters['about'] === 'plan'}><summary>Avant le tournage</summary><shoot-estimate></shoot-estimate></details>
      <details open><summary>Après le tournage</summary><shoot-balance></shoot-balance></details>
    </shoot-production>`,
};
export default meta;

/** The balance waits for the estimate to be frozen. */
export const BeforeTheShoot: StoryObj = { parameters: { about: 'plan', state: 'filled' }, tags: ['!autodocs'] };

export const AfterTheShoot: StoryObj = { parameters: { state: 'filled' } };

export const Closed: StoryObj = { parameters: { state: 'balanced' }, tags: ['!autodocs'] };

export const OnAPhone: StoryObj = { ...AfterTheShoot, globals: { language: 'fr', width: '320px' }, tags: ['!autodocs'] };
