import { type TemplateResult, html } from 'lit';
import { type ElementMeta, type ElementStory, Balanced, Filled, production } from './states.js';

/** An empty production has no line, so the widget shows nothing: these words are the page's own. */
const aside = (): TemplateResult => html`<p lang="en"><small>Below this sentence of the page: the widget, for a line that does not exist.</small></p>`;

const meta: ElementMeta = {
  title: 'Elements/shoot-provenance',
  component: 'shoot-provenance',
  args: { entry: 'own-cars', side: 'planned', readonly: false },
  render: ({ entry, side, readonly }, context) => production(html`${context.parameters['state'] === 'empty' ? aside() : ''}
    <shoot-provenance entry=${entry} side=${side} ?readonly=${readonly}></shoot-provenance>`, context),
};
export default meta;

export { Empty, Filled, Unparseable, Frozen, Balanced, ReadOnly, Narrow, Dark, French, English, German } from './states.js';

/** Six inputs make litres, with an assumption of the edition in between. */
export const Assumption: ElementStory = { ...Filled, args: { entry: 'genset' } };

/** Nothing was measured: the plan counts, with a wider range. */
export const Carried: ElementStory = { ...Balanced, args: { entry: 'dinners', side: 'actual' } };

/** A ratio of so many kilograms a thousand euros: the widest of ranges. */
export const Spending: ElementStory = { ...Filled, args: { entry: 'insurance' } };

/** A factor of another country's source, with the contrail convention it brings. */
export const Flight: ElementStory = { ...Filled, args: { entry: 'flights-london' } };
