/**
 * The states that every public element has a story for. A state says which moment is shown, and how; how the element is
 * written says its own *.stories.ts, which exports these again. Nothing here knows an element.
 */
import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { type TemplateResult, html } from 'lit';
import type { ProductionDocument } from '../src/index.js';
import { type Language, type Moment, film } from './film.js';

type State = 'empty' | 'filled' | 'unparseable' | 'coproduced' | 'frozen' | 'balanced';

/** `about`, a parameter of the file: a widget about the plan is filled when the plan is, one about the shoot when the shoot is over. */
const MOMENTS: Readonly<Record<'plan' | 'shoot', Readonly<Record<State, Moment>>>> = {
  plan: { empty: 'empty', filled: 'drafting', unparseable: 'unreadable', coproduced: 'coproduced', frozen: 'estimated', balanced: 'balanced' },
  shoot: { empty: 'empty', filled: 'shooting', unparseable: 'unreadableShooting', coproduced: 'coproduced', frozen: 'estimated', balanced: 'balanced' },
};

interface Args { readonly readonly: boolean; readonly side: 'planned' | 'actual'; readonly view: string; readonly entry: string; readonly search: string; readonly factor: string }
export type ElementMeta = Meta<Args>;
export type ElementStory = StoryObj<Args>;
type Context = Pick<StoryContext<Args>, 'parameters' | 'globals'>;

export function languageOf({ globals }: Context): Language {
  return globals['language'] as Language;
}

/** The document that a story shows, in the language of the toolbar. */
export function documentOf(context: Context): ProductionDocument {
  const { about = 'plan', state = 'filled' } = context.parameters as { about?: 'plan' | 'shoot'; state?: State };
  return film(MOMENTS[about][state], languageOf(context));
}

/** Widgets inside a production that holds the story's document. */
export function production(content: TemplateResult, context: Context): TemplateResult {
  return html`<shoot-production no-files .document=${documentOf(context)}>${content}</shoot-production>`;
}

const at = (state: State): ElementStory => ({ parameters: { state } });

export const Empty = at('empty');
export const Filled = at('filled');
export const Unparseable = at('unparseable');
export const Coproduced = at('coproduced');
export const Frozen = at('frozen');
export const Balanced: ElementStory = { ...at('balanced'), args: { side: 'actual' } };
export const ReadOnly: ElementStory = { ...Filled, args: { readonly: true } };

// The same again, in other circumstances: of use one by one, too much for one page of documentation.
const apart = { tags: ['!autodocs'] };
export const Narrow: ElementStory = { ...Filled, ...apart, globals: { width: '320px' } };
export const Dark: ElementStory = { ...Filled, ...apart, globals: { theme: 'dark' } };
export const French: ElementStory = { ...Filled, ...apart, globals: { language: 'fr' } };
export const English: ElementStory = { ...Filled, ...apart, globals: { language: 'en' } };
export const German: ElementStory = { ...Filled, ...apart, globals: { language: 'de' } };
