import { html } from 'lit';
import { centre, onceSettled, reached, type, until } from './canvas.js';
import { type ElementMeta, type ElementStory, Filled, documentOf } from './states.js';

const meta: ElementMeta = {
  title: 'Elements/shoot-balance',
  component: 'shoot-balance',
  args: { readonly: false },
  parameters: { about: 'shoot' },
  render: ({ readonly }, context) => html`<shoot-balance ?readonly=${readonly} .document=${documentOf(context)}></shoot-balance>`,
};
export default meta;

export { Empty, Filled, Unparseable, Frozen, Balanced, ReadOnly, Narrow, Dark, French, English, German } from './states.js';

/** Something happens in these: French, and not all of them at once on the page of documentation. */
const played: ElementStory = { ...Filled, tags: ['!autodocs'], globals: { language: 'fr' } };
const VIEW = ['shoot-balance', 'shoot-balance-view'] as const;

/** What nobody had planned. */
export const AddingALine: ElementStory = {
  ...played,
  play: onceSettled(async (canvas) => {
    (await reached(canvas, ...VIEW, '#add-transport', 'button')).click();
    centre(await reached(canvas, ...VIEW, '#add-transport', 'shoot-activity-search', '[role="option"]'));
  }),
};

/** No measure: the figure says that the plan counts, and how much wider its range is. */
export const FigureExplained: ElementStory = {
  ...played,
  play: onceSettled(async (canvas) => {
    (await reached(canvas, ...VIEW, '#line-dinners', '.figure-link')).click();
    centre(await reached(canvas, ...VIEW, '#line-dinners', 'shoot-provenance', 'shoot-provenance-view', '#factor'));
  }),
};

/** A line that was not planned was removed again. */
export const LineRemoved: ElementStory = {
  ...played,
  play: onceSettled(async (canvas) => {
    const details = await reached(canvas, ...VIEW, '#line-extras-coach', '.link');
    centre(details);
    details.click();
    (await reached(canvas, ...VIEW, '#line-extras-coach', 'shoot-entry-details', '.danger')).click();
    await reached(canvas, ...VIEW, '.told .toast');
  }),
};

/** The question before the closing. */
export const Closing: ElementStory = {
  ...played,
  play: onceSettled(async (canvas) => {
    const seal = [...VIEW, 'shoot-close', 'shoot-seal'] as const;
    const button = await reached(canvas, ...seal, 'button');
    centre(button);
    button.click();
    const dialog = await reached<HTMLDialogElement>(canvas, ...seal, 'dialog');
    await until(() => dialog.open, 'the question is not asked');
    // The widget proposes the reader's own day; a story is the same every day.
    type(await reached<HTMLInputElement>(canvas, ...seal, '#date'), '2026-10-05');
  }),
};
