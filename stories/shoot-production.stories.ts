import { html } from 'lit';
import { onceSettled, reached } from './canvas.js';
import { type ElementMeta, type ElementStory, Empty, Filled, documentOf } from './states.js';

const DRAFT = 'story';

const meta: ElementMeta = {
  title: 'Elements/shoot-production',
  component: 'shoot-production',
  args: { readonly: false, side: 'planned' },
  render: ({ readonly, side }, context) => html`<shoot-production ?readonly=${readonly} .document=${documentOf(context)}>
    <shoot-total side=${side}></shoot-total><shoot-breakdown side=${side}></shoot-breakdown></shoot-production>`,
};
export default meta;

export { Empty, Filled, Unparseable, Frozen, Balanced, ReadOnly, Narrow, Dark, French, English, German } from './states.js';

/** The page brings its own buttons for files. */
export const NoFiles: ElementStory = {
  ...Filled,
  render: (_args, context) => html`<shoot-production no-files .document=${documentOf(context)}><shoot-total></shoot-total></shoot-production>`,
};

/** Widgets elsewhere on the page name the production they belong to. */
export const Named: ElementStory = {
  ...Filled,
  render: (_args, context) => html`<shoot-production id="film" no-files .document=${documentOf(context)}></shoot-production><shoot-total for="film"></shoot-total>`,
};

/** A file of a later version of the library is left as it is, and said to be. */
export const Refused: ElementStory = {
  ...Filled,
  render: (_args, context) => html`<shoot-production .document=${{ ...documentOf(context), schema: 'shootprint/production@99' }}><shoot-total></shoot-total></shoot-production>`,
  play: onceSettled(async (canvas) => { await reached(canvas, 'shoot-production', 'shoot-file-bar', '.toast.bad'); }),
};

/** Another production was begun: the one before can be brought back. */
export const BegunAnew: ElementStory = {
  ...Filled,
  play: onceSettled(async (canvas) => {
    (await reached(canvas, 'shoot-production', 'shoot-file-bar', '.button')).click();
    await reached(canvas, 'shoot-production', 'shoot-file-bar', '.toast .link');
  }),
};

/** The page asked for a draft on the visitor's device: that is said, and can be undone. */
export const Draft: ElementStory = {
  ...Empty,
  beforeEach: () => { localStorage.removeItem(`shootprint/draft/${DRAFT}`); },
  render: (_args, context) => html`<shoot-production autosave=${DRAFT} .document=${documentOf(context)}><shoot-total></shoot-total></shoot-production>`,
  play: onceSettled(async (canvas) => { await reached(canvas, 'shoot-production', 'shoot-draft', '.toast'); }),
};
