import { type TemplateResult, html } from 'lit';
import type { ProductionDocument } from '../src/index.js';
import { centre, onceSettled, reached } from './canvas.js';
import { film } from './film.js';
import { type ElementMeta, type ElementStory, Balanced, Filled, documentOf, languageOf, production } from './states.js';

const meta: ElementMeta = {
  title: 'Elements/shoot-comparison',
  component: 'shoot-comparison',
  args: { readonly: false },
  parameters: { about: 'shoot' },
  render: ({ readonly }, context) => production(html`<shoot-comparison ?readonly=${readonly}></shoot-comparison>`, context),
};
export default meta;

export { Empty, Filled, Unparseable, Frozen, Balanced, ReadOnly, Narrow, Dark, French, English, German } from './states.js';

type EntryDocument = ProductionDocument['entries'][number];
type ReadingDocument = EntryDocument['actual'];

/** The film as if this had happened to every line. */
function shot(actualOf: (entry: EntryDocument) => ReadingDocument): ElementStory {
  const documents = new Map<string, ProductionDocument>();
  const documentIn = (language: Parameters<typeof film>[1]): ProductionDocument => {
    const document = film('shooting', language);
    const known = documents.get(language) ?? { ...document, entries: document.entries.map((entry) => ({ ...entry, actual: actualOf(entry) })) };
    documents.set(language, known);
    return known;
  };
  return {
    render: (_args, context): TemplateResult => html`<shoot-production no-files .document=${documentIn(languageOf(context))}><shoot-comparison></shoot-comparison></shoot-production>`,
  };
}

/** Whole numbers and shares only: a story needs no decimals of 34 digits. */
function scaled(reading: ReadingDocument, factor: number): ReadingDocument {
  if (reading.kind !== 'quantity') return reading;
  const [[name, amount] = ['total', '0'], ...others] = Object.entries(reading.inputs);
  return { ...reading, inputs: { [name]: String(Math.round(Number(amount) * factor * 1000) / 1000), ...Object.fromEntries(others) } };
}

export const Rise = shot(({ planned, actual }) => (planned.kind === 'quantity' ? scaled(planned, 1.4) : actual));

/** Ups and downs make up for one another: nobody can tell which way it went. */
export const Unclear = shot(({ planned, activity }) => (activity === 'flight' ? { kind: 'none' } : activity === 'hotel' || activity === 'rental' ? scaled(planned, 1.8) : planned));

export const NothingChanged = shot(({ planned }) => planned);

/** Before the freezing there is nothing to compare. */
export const NotFrozen: ElementStory = { ...Balanced, parameters: { about: 'plan', state: 'filled' } };

/** The heading belongs to the page. */
export const OwnHeading: ElementStory = {
  ...Balanced,
  render: (_args, context) => html`<shoot-production no-files .document=${documentOf(context)}><shoot-comparison><h2 slot="heading">Ce que le tournage a changé</h2></shoot-comparison></shoot-production>`,
  globals: { language: 'fr' },
};

const played: ElementStory = { ...Filled, tags: ['!autodocs'], globals: { language: 'fr' } };
const VIEW = ['shoot-comparison', 'shoot-comparison-view'] as const;

/** Opens a figure of one of the tables. */
function opening(figure: string, panel: string): ElementStory {
  return {
    ...played,
    play: onceSettled(async (canvas) => {
      (await reached(canvas, ...VIEW, `[data-figure="${figure}"]`)).click();
      centre(await reached(canvas, ...VIEW, panel, '#heading'));
    }),
  };
}

/** Each kilogram of a cause: its lines, their formulas, their numbers. */
export const CauseOpened = opening('cause choice', 'shoot-gap');

/** Planned in tonne-kilometres, recorded in litres. */
export const MethodOpened = opening('cause method', 'shoot-gap');

/** A family's gap by line and cause; from there, both sides of each line. */
export const FamilyGapOpened = opening('family gap technical', 'shoot-gap');

export const FamilyGapOpenedNarrow: ElementStory = { ...FamilyGapOpened, globals: { language: 'fr', width: '320px' } };

/** The lines of what was planned. */
export const SideOpened = opening('family planned lodging', 'shoot-sum');
