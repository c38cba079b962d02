import { html } from 'lit';
import { type ElementMeta, type ElementStory, Balanced, Filled, production } from './states.js';

const meta: ElementMeta = {
  title: 'Elements/shoot-breakdown',
  component: 'shoot-breakdown',
  args: { side: 'planned', view: 'family', readonly: false },
  argTypes: { view: { control: 'inline-radio', options: ['family', 'phase', 'department'] } },
  render: ({ side, view, readonly }, context) => production(html`<shoot-breakdown side=${side} view=${view} ?readonly=${readonly}></shoot-breakdown>`, context),
};
export default meta;

export { Empty, Filled, Unparseable, Frozen, Balanced, ReadOnly, Narrow, Dark, French, English, German } from './states.js';

export const ByPhase: ElementStory = { ...Filled, args: { view: 'phase' } };

export const ByDepartment: ElementStory = { ...Filled, args: { view: 'department' } };

export const ShotByDepartment: ElementStory = { ...Balanced, args: { view: 'department', side: 'actual' } };
