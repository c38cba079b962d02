import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { register } from '../../src/elements/register.js';
import { loadAllMessages } from '../../src/locale/index.js';
import { languageOf } from '../states.js';
import { DrawingBoard } from './drawing-board.js';

register({ 'drawing-board': DrawingBoard });

/** What widgets are drawn with: to see a change of colour, size or shape everywhere at once. */
const meta: Meta = {
  title: 'Scenes/Drawings',
  loaders: [async (context) => ({ messages: await loadAllMessages(languageOf(context)) })],
  render: (_args, context) => html`<drawing-board .messages=${context.loaded['messages']} .language=${languageOf(context)}></drawing-board>`,
};
export default meta;

const english = { language: 'en' };

export const Drawings: StoryObj = { globals: english };

export const Narrow: StoryObj = { globals: { ...english, width: '320px' }, tags: ['!autodocs'] };

export const Dark: StoryObj = { globals: { ...english, theme: 'dark' }, tags: ['!autodocs'] };

/** From right to left everything but the scales turns round. */
export const RightToLeft: StoryObj = { globals: english, render: (args, context) => html`<div dir="rtl">${meta.render?.(args, context)}</div>`, tags: ['!autodocs'] };
