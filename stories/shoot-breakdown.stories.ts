import { html } from 'lit';
import { centre, onceSettled, reached } from './canvas.js';
import { type ElementMeta, type ElementStory, Balanced, Coproduced, Filled, production } from './states.js';

const meta: ElementMeta = {
  title: 'Elements/shoot-breakdown',
  component: 'shoot-breakdown',
  args: { side: 'planned', view: 'family', readonly: false },
  argTypes: { view: { control: 'select', options: ['family', 'phase', 'department', 'budget', 'label', 'ghg', 'iso', 'american', 'country', 'shooting-unit', 'episode'] } },
  render: ({ side, view, readonly }, context) => production(html`<shoot-breakdown side=${side} view=${view} ?readonly=${readonly}></shoot-breakdown>`, context),
};
export default meta;

export { Empty, Filled, Unparseable, Frozen, Balanced, ReadOnly, Narrow, Dark, French, English, German } from './states.js';

export const ByPhase: ElementStory = { ...Filled, args: { view: 'phase' } };

export const ByDepartment: ElementStory = { ...Filled, args: { view: 'department' } };

export const ShotByDepartment: ElementStory = { ...Balanced, args: { view: 'department', side: 'actual' } };

/** As the lines say them; what serves all of them stands last. */
export const ByEpisode: ElementStory = { ...Coproduced, args: { view: 'episode' } };

/** Something happens in these: French, and not all of them at once on the page of documentation. */
const played: ElementStory = { ...Filled, tags: ['!autodocs'], globals: { language: 'fr' } };
const VIEW = ['shoot-breakdown', 'shoot-breakdown-view'] as const;

/** A group's figure opens its lines; a line's figure opens where it comes from. */
export const FigureOpened: ElementStory = {
  ...played,
  play: onceSettled(async (canvas) => {
    (await reached(canvas, ...VIEW, '[data-figure="group lodging"]')).click();
    (await reached(canvas, ...VIEW, 'shoot-sum', '.figure-link')).click();
    centre(await reached(canvas, ...VIEW, 'shoot-sum', 'shoot-provenance', 'shoot-provenance-view', '#calculation'));
  }),
};

/** The same on a phone. */
export const FigureOpenedNarrow: ElementStory = { ...FigureOpened, globals: { language: 'fr', width: '320px' } };
