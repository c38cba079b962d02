import { html } from 'lit';
import { type ElementMeta, type ElementStory, Filled, production } from './states.js';

const meta: ElementMeta = {
  title: 'Elements/shoot-total',
  component: 'shoot-total',
  args: { side: 'planned', readonly: false },
  render: ({ side, readonly }, context) => production(html`<shoot-total side=${side} ?readonly=${readonly}></shoot-total>`, context),
};
export default meta;

export { Empty, Filled, Unparseable, Frozen, Balanced, ReadOnly, Narrow, Dark, French, English, German } from './states.js';

/** What the page adds to the sentence is its own. */
export const OwnWords: ElementStory = {
  ...Filled,
  render: ({ side }, context) => production(html`<shoot-total side=${side}> <b>Sans les repérages de 2025.</b></shoot-total>`, context),
  globals: { language: 'fr' },
};
