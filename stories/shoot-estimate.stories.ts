import { html } from 'lit';
import { centre, onceSettled, reached, type, until } from './canvas.js';
import { type ElementMeta, type ElementStory, Empty, Filled, documentOf } from './states.js';

const meta: ElementMeta = {
  title: 'Elements/shoot-estimate',
  component: 'shoot-estimate',
  args: { readonly: false },
  render: ({ readonly }, context) => html`<shoot-estimate ?readonly=${readonly} .document=${documentOf(context)}></shoot-estimate>`,
};
export default meta;

async function quickly(canvas: HTMLElement): Promise<void> {
  (await reached(canvas, 'shoot-estimate', '.views button')).click();
  await reached(canvas, 'shoot-estimate', 'shoot-quick', 'form');
}

export { Empty, Filled, Unparseable, Coproduced, Frozen, Balanced, ReadOnly, Narrow, Dark, French, English, German } from './states.js';

/** Something happens in these: French, and not all of them at once on the page of documentation. */
const played: ElementStory = { ...Filled, tags: ['!autodocs'], globals: { language: 'fr' } };

/** The questions of the quick estimate, before the first answer. */
export const Quick: ElementStory = {
  ...played,
  parameters: Empty.parameters ?? {},
  play: onceSettled(async (canvas) => { await quickly(canvas); }),
};

/** A dozen answers; one cannot be read. */
export const QuickAnswered: ElementStory = {
  ...Quick,
  play: onceSettled(async (canvas) => {
    await quickly(canvas);
    const answers = { runtimeMinutes: '90', shootingDays: '24', crew: '45', sleepers: '40', nights: '28', flightReturns: '14', flightDistance: '1.450', vehicles: '9', dailyDistance: '90' };
    for (const [id, text] of Object.entries(answers)) type(await reached<HTMLInputElement>(canvas, 'shoot-estimate', 'shoot-quick', `#${id}`), text);
    (await reached(canvas, 'shoot-estimate', 'shoot-quick', 'input[value="both"]')).click();
    await reached(canvas, 'shoot-estimate', 'shoot-quick', 'shoot-quick-result', '.posts');
  }),
};

/** On a page that opens links: what is too long for one says so. */
export const TooLongForALink: ElementStory = {
  ...played,
  render: (_args, context) => html`<shoot-estimate link="https://fund.example/estimate" .document=${documentOf(context)}></shoot-estimate>`,
  play: onceSettled(async (canvas) => {
    (await reached(canvas, 'shoot-estimate', 'shoot-link', 'button')).click();
    await reached(canvas, 'shoot-estimate', 'shoot-link', '[role="status"] p');
  }),
};

/** As a field of a label's form, which asks for an estimate and holds none yet. */
export const InAForm: ElementStory = {
  ...played,
  parameters: Empty.parameters ?? {},
  render: (_args, context) => html`<form><shoot-estimate name="estimate" required .document=${documentOf(context)}></shoot-estimate><button>Déposer</button></form>`,
};

/** The list of activities, searched. */
export const AddingALine: ElementStory = {
  ...played,
  play: onceSettled(async (canvas) => {
    const add = ['shoot-estimate', '#add-transport'] as const;
    (await reached(canvas, ...add, 'button')).click();
    const field = await reached<HTMLInputElement>(canvas, ...add, 'shoot-activity-search', '#search');
    type(field, 'voit');
    await until(() => (field.getRootNode() as ShadowRoot).querySelectorAll('[role="option"]').length <= 4, 'not the few activities that are about cars');
    centre(field);
  }),
};

export const LineOpen: ElementStory = {
  ...played,
  play: onceSettled(async (canvas) => {
    (await reached(canvas, 'shoot-estimate', '#line-hire-cars', '.link')).click();
    centre(await reached(canvas, 'shoot-estimate', '#line-hire-cars', '.more'));
  }),
};

/** The line is gone; one click brings it back to its place. */
export const LineRemoved: ElementStory = {
  ...played,
  play: onceSettled(async (canvas) => {
    const details = await reached(canvas, 'shoot-estimate', '#line-taxis', '.link');
    centre(details);
    details.click();
    (await reached(canvas, 'shoot-estimate', '#line-taxis', 'shoot-entry-details', '.danger')).click();
    await reached(canvas, 'shoot-estimate', '.told .toast');
  }),
};

/** Where the figure of a line comes from. */
export const FigureExplained: ElementStory = {
  ...played,
  play: onceSettled(async (canvas) => {
    const line = ['shoot-estimate', '#line-hire-cars'] as const;
    (await reached(canvas, ...line, '.figure-link')).click();
    centre(await reached(canvas, ...line, 'shoot-provenance', 'shoot-provenance-view', '#includes'));
  }),
};

/** Where the sum of a family comes from. */
export const SumExplained: ElementStory = {
  ...played,
  play: onceSettled(async (canvas) => {
    (await reached(canvas, 'shoot-estimate', '[aria-labelledby="family-lodging"] .figure-link')).click();
    centre(await reached(canvas, 'shoot-estimate', 'shoot-sum', 'h3'));
  }),
};

/** The question before the freezing. */
export const Freezing: ElementStory = {
  ...played,
  play: onceSettled(async (canvas) => {
    centre(await reached(canvas, 'shoot-estimate', 'shoot-freeze'));
    const seal = ['shoot-estimate', 'shoot-freeze', 'shoot-seal'] as const;
    (await reached(canvas, ...seal, 'button')).click();
    const dialog = await reached<HTMLDialogElement>(canvas, ...seal, 'dialog');
    await until(() => dialog.open, 'the question is not asked');
    // The widget proposes the reader's own day; a story is the same every day.
    type(await reached<HTMLInputElement>(canvas, ...seal, '#date'), '2026-04-02');
  }),
};

const OWN = { schema: 'shootprint/factors@1', publisher: 'Fonds imaginaire', records: [{
  id: 'taxi.paris.fonds-imaginaire', value: '0.18', per: 'vehicle.km', labels: { fr: 'Taxi parisien, flotte du fonds', en: 'Paris taxi, the fund’s fleet', de: 'Pariser Taxi, Flotte des Fonds' },
  boundary: 'life-cycle', region: 'FR', period: { measured: '2025', published: '2026-01-15' }, uncertainty: { percent: '30' },
  source: { title: 'Relevé des flottes partenaires', publisher: 'Fonds imaginaire', year: '2026', locator: 'tableau 2, ligne « taxi »' }, phases: { combustion: '0.14', manufacture: '0.04' },
}] };

/** A factor of the site's own, chosen for the night taxis, and where it comes from. */
export const HostFactors: ElementStory = {
  ...played,
  render: ({ readonly }, context) => html`<shoot-estimate ?readonly=${readonly} .factors=${OWN} .document=${documentOf(context)}></shoot-estimate>`,
  play: onceSettled(async (canvas) => {
    const taxis = ['shoot-estimate', '#line-taxis'] as const;
    await until(() => canvas.querySelector('shoot-estimate')?.productionStore.catalogue.get('taxi.paris.fonds-imaginaire') !== undefined, 'the factors are not in place');
    const select = await reached<HTMLSelectElement>(canvas, ...taxis, 'shoot-reading', 'option[value="taxi.paris.fonds-imaginaire"]').then((option) => option.closest('select')!);
    select.value = 'taxi.paris.fonds-imaginaire';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    (await reached(canvas, ...taxis, '.figure-link')).click();
    centre(await reached(canvas, ...taxis, 'shoot-provenance', 'shoot-provenance-view', '#factor'));
  }),
};
