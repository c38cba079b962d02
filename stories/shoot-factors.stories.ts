import { html } from 'lit';
import { centre, onceSettled, reached, type } from './canvas.js';
import { type ElementMeta, type ElementStory, Balanced, Filled, production } from './states.js';

const meta: ElementMeta = {
  title: 'Elements/shoot-factors',
  component: 'shoot-factors',
  args: { search: '', factor: '', readonly: false },
  render: ({ search, factor, readonly }, context) => production(html`<shoot-factors search=${search} factor=${factor} ?readonly=${readonly}></shoot-factors>`, context),
};
export default meta;

export { Empty, Filled, Unparseable, Frozen, Balanced, ReadOnly, Narrow, Dark, French, English, German } from './states.js';

/** A record at once: value, range, source, licence, phases, gases, and the lines that use it. */
export const Record: ElementStory = { ...Filled, args: { factor: 'fuel.diesel.b7.fr' } };

/** The same on a phone. */
export const RecordNarrow: ElementStory = { ...Record, globals: { width: '320px' } };

/** Sixteen years of one figure. */
export const History: ElementStory = { ...Balanced, args: { factor: 'electricity.grid.fr.2024' } };

/** The range is assumed, the contrails are a phase of their own. */
export const CabinClass: ElementStory = { ...Filled, args: { factor: 'flight.cabin.short-haul.business.2025' } };

/** What the page looks for at first. */
export const Searched: ElementStory = { ...Filled, args: { search: 'hotel' } };

/** No factor is called so: what to do is said. */
export const NothingFound: ElementStory = { ...Filled, args: { search: 'xylophone' } };

/** Something happens in these: French, and not all of them at once on the page of documentation. */
const played: ElementStory = { ...Filled, tags: ['!autodocs'], globals: { language: 'fr' } };
const VIEW = ['shoot-factors', 'shoot-factors-view'] as const;

/** A word in another language, then a gesture: where the figure comes from. */
export const FoundAndOpened: ElementStory = {
  ...played,
  play: onceSettled(async (canvas) => {
    type(await reached<HTMLInputElement>(canvas, ...VIEW, '#search'), 'diesel car');
    (await reached(canvas, ...VIEW, '[data-figure="factor car.diesel.fr"]')).click();
    centre(await reached(canvas, ...VIEW, 'shoot-factor-record', '#facts'));
  }),
};
